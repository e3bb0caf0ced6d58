<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>AppWords</name>
        <message>
            <source>Connected</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Um momento</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Precisa de você</translation>
        </message>
        <message>
            <source>Not working</source>
            <translation>Não funciona</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Configurado</translation>
        </message>
        <message>
            <source>Not open</source>
            <translation>Não aberto</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Aguardando</translation>
        </message>
        <message>
            <source>Not used yet</source>
            <translation>Ainda não usado</translation>
        </message>
        <message>
            <source>%1 has moved our entry to another of its files</source>
            <translation>%1 moveu nossa entrada para outro de seus arquivos</translation>
        </message>
        <message>
            <source>%1 no longer has our entry</source>
            <translation>%1 não tem mais nossa entrada</translation>
        </message>
        <message>
            <source>Our entry in %1 was changed</source>
            <translation>Nossa entrada em %1 foi alterada</translation>
        </message>
        <message>
            <source>The settings file of %1 cannot be read</source>
            <translation>O arquivo de ajustes de %1 não pode ser lido</translation>
        </message>
        <message>
            <source>Signs in itself; Patchbay does not see it</source>
            <translation>Entra por conta própria; o Patchbay não vê</translation>
        </message>
        <message>
            <source>Last request %1</source>
            <translation>Último pedido %1</translation>
        </message>
        <message>
            <source>Open, and has not asked for %1 yet. A restart helps.</source>
            <translation>Aberto, mas ainda não pediu %1. Reiniciar ajuda.</translation>
        </message>
        <message>
            <source>Set up by hand, has not asked for %1 yet</source>
            <translation>Configurado à mão, ainda não pediu %1</translation>
        </message>
        <message>
            <source>Sees %1 when you open it</source>
            <translation>Verá %1 quando você o abrir</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>Keep it</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>Remover %1?</translation>
        </message>
        <message>
            <source>Your apps lose it and you are signed out there. Your account itself is not touched.</source>
            <translation>Seus apps o perdem e você sai de lá. Sua conta em si não é tocada.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>%1 must quit for a moment</source>
            <translation>%1 precisa fechar por um momento</translation>
        </message>
        <message>
            <source>While it runs it would overwrite the change. We start it again afterwards. Finish what you are typing first.</source>
            <translation>Enquanto roda, ele sobrescreveria a mudança. Depois nós o iniciamos de novo. Termine antes o que está digitando.</translation>
        </message>
        <message>
            <source>Quit %1 and go on</source>
            <translation>Fechar %1 e continuar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
    </context>
    <context>
        <name>When</name>
        <message>
            <source>just now</source>
            <translation>agora mesmo</translation>
        </message>
        <message>
            <source>1 minute ago</source>
            <translation>há 1 minuto</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes ago</source>
            <translation>
                <numerusform>há %n minuto</numerusform>
                <numerusform>há %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hour ago</source>
            <translation>há 1 hora</translation>
        </message>
        <message numerus="yes">
            <source>%n hours ago</source>
            <translation>
                <numerusform>há %n hora</numerusform>
                <numerusform>há %n horas</numerusform>
            </translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ontem</translation>
        </message>
        <message>
            <source>1 day ago</source>
            <translation>há 1 dia</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>há %n dia</numerusform>
                <numerusform>há %n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>1 week ago</source>
            <translation>há 1 semana</translation>
        </message>
        <message numerus="yes">
            <source>%n weeks ago</source>
            <translation>
                <numerusform>há %n semana</numerusform>
                <numerusform>há %n semanas</numerusform>
            </translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 dia</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n dia</numerusform>
                <numerusform>%n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 hora</translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hora</numerusform>
                <numerusform>%n horas</numerusform>
            </translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 minuto</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>1 second</source>
            <translation>1 segundo</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n segundo</numerusform>
                <numerusform>%n segundos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>patchbay::ActivityModel</name>
        <message>
            <source>Say hello</source>
            <comment>What an app asked for</comment>
            <translation>Dizer olá</translation>
        </message>
        <message>
            <source>See whether it is there</source>
            <comment>What an app asked for</comment>
            <translation>Ver se está lá</translation>
        </message>
        <message>
            <source>List tools</source>
            <comment>What an app asked for</comment>
            <translation>Listar ferramentas</translation>
        </message>
        <message>
            <source>List prompts</source>
            <comment>What an app asked for</comment>
            <translation>Listar modelos</translation>
        </message>
        <message>
            <source>Get a prompt</source>
            <comment>What an app asked for</comment>
            <translation>Obter um modelo</translation>
        </message>
        <message>
            <source>List documents</source>
            <comment>What an app asked for</comment>
            <translation>Listar documentos</translation>
        </message>
        <message>
            <source>Read a document</source>
            <comment>What an app asked for</comment>
            <translation>Ler um documento</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>Result of a request</comment>
            <translation>Feito</translation>
        </message>
        <message>
            <source>Failed</source>
            <comment>Result of a request</comment>
            <translation>Falhou</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>Seconds that a request took</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Time</source>
            <comment>Column of the activity table</comment>
            <translation>Hora</translation>
        </message>
        <message>
            <source>App</source>
            <comment>Column of the activity table</comment>
            <translation>App</translation>
        </message>
        <message>
            <source>Asked for</source>
            <comment>Column of the activity table</comment>
            <translation>Pediu</translation>
        </message>
        <message>
            <source>Result</source>
            <comment>Column of the activity table</comment>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>It took</source>
            <comment>Column of the activity table</comment>
            <translation>Duração</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ActivityPage</name>
        <message>
            <source>No app has asked for anything yet</source>
            <translation>Nenhum app pediu nada ainda</translation>
        </message>
        <message>
            <source>Ask your AI app to use a tool; what it asks for shows up here.</source>
            <translation>Peça ao seu app de IA para usar uma ferramenta; o que ele pede aparece aqui.</translation>
        </message>
        <message>
            <source>Only what &amp;failed</source>
            <translation>Só o que &amp;falhou</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Atividade</translation>
        </message>
        <message>
            <source>Which app asked for what. What was said or sent is never kept.</source>
            <translation>Qual app pediu o quê. O que foi dito ou enviado nunca é guardado.</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Últimas 24 horas</translation>
        </message>
        <message>
            <source>Show requests of</source>
            <comment>Choice of an app, for screen readers</comment>
            <translation>Mostrar pedidos de</translation>
        </message>
        <message>
            <source>All apps</source>
            <translation>Todos os apps</translation>
        </message>
        <message>
            <source>One request</source>
            <translation>Um pedido</translation>
        </message>
        <message numerus="yes">
            <source>%n requests</source>
            <translation>
                <numerusform>%n pedido</numerusform>
                <numerusform>%n pedidos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 failed</source>
            <comment>212 requests, 1 failed</comment>
            <translation>%1, %2 falharam</translation>
        </message>
    </context>
    <context>
        <name>patchbay::AddressPage</name>
        <message>
            <source>What should your apps connect to?</source>
            <translation>A que seus apps devem se conectar?</translation>
        </message>
        <message>
            <source>Your company told you, or sent you a link.</source>
            <translation>Sua empresa informou ou enviou um link.</translation>
        </message>
        <message>
            <source>Asking whether a server answers there</source>
            <comment>Address page</comment>
            <translation>Perguntando se um servidor responde lá</translation>
        </message>
        <message>
            <source>Try again</source>
            <comment>Button below an error</comment>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Your %1 account</source>
            <comment>Choice, below the vendor's name</comment>
            <translation>Sua conta %1</translation>
        </message>
        <message>
            <source>Where is your account?</source>
            <translation>Onde está sua conta?</translation>
        </message>
        <message>
            <source>An a&amp;ddress from my company</source>
            <translation>Um en&amp;dereço da minha empresa</translation>
        </message>
        <message>
            <source>You paste it, we check it</source>
            <translation>Você cola, nós verificamos</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <comment>Field</comment>
            <translation>Endereço do servidor</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <comment>Beside the address field</comment>
            <translation>Co&amp;lar</translation>
        </message>
        <message>
            <source>P&amp;ractice server</source>
            <translation>Servidor de p&amp;rática</translation>
        </message>
        <message>
            <source>Try everything without an account. Nothing leaves this computer, and no real data is touched.</source>
            <translation>Experimente tudo sem conta. Nada sai deste computador e nenhum dado real é tocado.</translation>
        </message>
        <message>
            <source>I was given an access &amp;key instead</source>
            <translation>Em vez disso, recebi uma chave de ace&amp;sso</translation>
        </message>
        <message>
            <source>Access key</source>
            <comment>Field</comment>
            <translation>Chave de acesso</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>Not sure? Sign in to %1 in your browser and look at the address there.</source>
            <translation>Na dúvida? Entre em %1 no seu navegador e veja o endereço lá.</translation>
        </message>
        <message>
            <source>Trying the access key</source>
            <comment>Address page</comment>
            <translation>Testando a chave de acesso</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Advice</name>
        <message>
            <source>A settings file</source>
            <translation>Um arquivo de ajustes</translation>
        </message>
        <message>
            <source>The settings file of %app</source>
            <translation>O arquivo de ajustes de %app</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>o servidor</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>O servidor</translation>
        </message>
        <message>
            <source>the app</source>
            <translation>o app</translation>
        </message>
        <message>
            <source>The app</source>
            <translation>O app</translation>
        </message>
        <message>
            <source>This was stopped before it was done.</source>
            <translation>Isto foi interrompido antes de terminar.</translation>
        </message>
        <message>
            <source>Start again whenever you like.</source>
            <translation>Comece de novo quando quiser.</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Começar de novo</translation>
        </message>
        <message>
            <source>Something happened that we did not expect.</source>
            <translation>Aconteceu algo que não esperávamos.</translation>
        </message>
        <message>
            <source>Try again, and send us the report if it happens twice.</source>
            <translation>Tente de novo e envie o relatório se acontecer outra vez.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>This request was not understood.</source>
            <translation>Este pedido não foi entendido.</translation>
        </message>
        <message>
            <source>Look up in the help how it is written.</source>
            <translation>Veja na ajuda como se escreve.</translation>
        </message>
        <message>
            <source>There is no address yet.</source>
            <translation>Ainda não há endereço.</translation>
        </message>
        <message>
            <source>Paste the address of the server.</source>
            <translation>Cole o endereço do servidor.</translation>
        </message>
        <message>
            <source>This does not look like a web address.</source>
            <translation>Isto não parece um endereço da web.</translation>
        </message>
        <message>
            <source>Copy all of it, from https:// to its end, and paste it again.</source>
            <translation>Copie-o inteiro, de https:// até o fim, e cole de novo.</translation>
        </message>
        <message>
            <source>Paste again</source>
            <translation>Colar de novo</translation>
        </message>
        <message>
            <source>This address does not protect what you send.</source>
            <translation>Este endereço não protege o que você envia.</translation>
        </message>
        <message>
            <source>Use the address that begins with https://.</source>
            <translation>Use o endereço que começa com https://.</translation>
        </message>
        <message>
            <source>The address contains a name or a password.</source>
            <translation>O endereço contém um nome ou uma senha.</translation>
        </message>
        <message>
            <source>Take it out of the address; you sign in later, in your browser.</source>
            <translation>Tire-o do endereço; você entra depois, no navegador.</translation>
        </message>
        <message>
            <source>You are offline.</source>
            <translation>Você está sem internet.</translation>
        </message>
        <message>
            <source>Check your internet connection.</source>
            <translation>Verifique sua conexão com a internet.</translation>
        </message>
        <message>
            <source>Your network cannot find %server.</source>
            <translation>Sua rede não encontra %server.</translation>
        </message>
        <message>
            <source>Check the address, and whether a VPN or a filter blocks it.</source>
            <translation>Verifique o endereço e se uma VPN ou um filtro o bloqueia.</translation>
        </message>
        <message>
            <source>%Server does not take connections right now.</source>
            <translation>%Server não aceita conexões agora.</translation>
        </message>
        <message>
            <source>Check the address, or try again in a few minutes.</source>
            <translation>Verifique o endereço ou tente de novo em alguns minutos.</translation>
        </message>
        <message>
            <source>%Server did not answer in time.</source>
            <translation>%Server não respondeu a tempo.</translation>
        </message>
        <message>
            <source>Check your internet connection, then try again.</source>
            <translation>Verifique sua conexão com a internet e tente de novo.</translation>
        </message>
        <message>
            <source>This computer does not trust the certificate of %server.</source>
            <translation>Este computador não confia no certificado de %server.</translation>
        </message>
        <message>
            <source>If your company checks secure traffic, ask IT to add its certificate here.</source>
            <translation>Se sua empresa inspeciona conexões seguras, peça à TI para adicionar o certificado dela aqui.</translation>
        </message>
        <message>
            <source>Copy message for IT</source>
            <translation>Copiar mensagem para a TI</translation>
        </message>
        <message>
            <source>No secure connection to %server could be made.</source>
            <translation>Não foi possível uma conexão segura com %server.</translation>
        </message>
        <message>
            <source>Check date and time of this computer, then try again.</source>
            <translation>Verifique a data e a hora deste computador e tente de novo.</translation>
        </message>
        <message>
            <source>Your company's proxy asks for a sign-in.</source>
            <translation>O proxy da sua empresa pede login.</translation>
        </message>
        <message>
            <source>Ask IT how apps on this computer sign in to the proxy.</source>
            <translation>Pergunte à TI como os apps deste computador entram no proxy.</translation>
        </message>
        <message>
            <source>%Server points to an address inside your own network; we did not go there.</source>
            <translation>%Server aponta para um endereço dentro da sua rede; não fomos lá.</translation>
        </message>
        <message>
            <source>Show the details to your admin.</source>
            <translation>Mostre os detalhes à sua administração.</translation>
        </message>
        <message>
            <source>Ask my admin</source>
            <translation>Falar com a administração</translation>
        </message>
        <message>
            <source>%Server sent more than we can take.</source>
            <translation>%Server enviou mais do que podemos receber.</translation>
        </message>
        <message>
            <source>Ask for a smaller part, or show the details to your admin.</source>
            <translation>Peça uma parte menor ou mostre os detalhes à sua administração.</translation>
        </message>
        <message>
            <source>The connection to %server broke off.</source>
            <translation>A conexão com %server caiu.</translation>
        </message>
        <message>
            <source>This could not be sent to %server.</source>
            <translation>Não foi possível enviar isto a %server.</translation>
        </message>
        <message>
            <source>Check the address of the connection.</source>
            <translation>Verifique o endereço da conexão.</translation>
        </message>
        <message>
            <source>Check the address</source>
            <translation>Verificar o endereço</translation>
        </message>
        <message>
            <source>There are no tools for AI apps at this address.</source>
            <translation>Não há ferramentas para apps de IA neste endereço.</translation>
        </message>
        <message>
            <source>Check that you copied all of it, then paste it again.</source>
            <translation>Verifique se copiou tudo e cole de novo.</translation>
        </message>
        <message>
            <source>%Server does not answer right now; nothing is wrong on your computer.</source>
            <translation>%Server não responde agora; está tudo bem no seu computador.</translation>
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation>Tente de novo em alguns minutos.</translation>
        </message>
        <message>
            <source>You are signed in, but nobody has given you access to %server.</source>
            <translation>Você entrou, mas ninguém deu a você acesso a %server.</translation>
        </message>
        <message>
            <source>Ask your admin to add you.</source>
            <translation>Peça à sua administração para adicionar você.</translation>
        </message>
        <message>
            <source>%Server answered in a way we do not understand.</source>
            <translation>%Server respondeu de um jeito que não entendemos.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look for an update of Patchbay.</source>
            <translation>Tente de novo; se continuar, procure uma atualização do Patchbay.</translation>
        </message>
        <message>
            <source>%Server asks for a sign-in but does not say where.</source>
            <translation>%Server pede login, mas não diz onde.</translation>
        </message>
        <message>
            <source>Use an access key, or ask your admin.</source>
            <translation>Use uma chave de acesso ou fale com sua administração.</translation>
        </message>
        <message>
            <source>Use an access key</source>
            <translation>Usar uma chave de acesso</translation>
        </message>
        <message>
            <source>%Server describes the sign-in of another server.</source>
            <translation>%Server descreve o login de outro servidor.</translation>
        </message>
        <message>
            <source>Check the address; if it is right, show the details to your admin.</source>
            <translation>Verifique o endereço; se estiver certo, mostre os detalhes à sua administração.</translation>
        </message>
        <message>
            <source>%Server offers no sign-in that is safe enough.</source>
            <translation>%Server não oferece um login seguro o bastante.</translation>
        </message>
        <message>
            <source>%Server did not let Patchbay introduce itself.</source>
            <translation>%Server não deixou o Patchbay se apresentar.</translation>
        </message>
        <message>
            <source>Ask your admin for a client ID and enter it here.</source>
            <translation>Peça à sua administração um ID de cliente e digite-o aqui.</translation>
        </message>
        <message>
            <source>Enter a client ID</source>
            <translation>Digitar um ID de cliente</translation>
        </message>
        <message>
            <source>%Server wants to know Patchbay in advance.</source>
            <translation>%Server quer conhecer o Patchbay com antecedência.</translation>
        </message>
        <message>
            <source>Your browser has no way back to Patchbay.</source>
            <translation>Seu navegador não tem caminho de volta ao Patchbay.</translation>
        </message>
        <message>
            <source>Close other sign-ins that are still open, then try again.</source>
            <translation>Feche outros logins ainda abertos e tente de novo.</translation>
        </message>
        <message>
            <source>Your browser did not open.</source>
            <translation>Seu navegador não abriu.</translation>
        </message>
        <message>
            <source>Copy the link and open it in your browser yourself.</source>
            <translation>Copie o link e abra-o você mesmo no navegador.</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar link</translation>
        </message>
        <message>
            <source>The sign-in was cancelled in the browser.</source>
            <translation>O login foi cancelado no navegador.</translation>
        </message>
        <message>
            <source>Sign in again and press Allow.</source>
            <translation>Entre de novo e clique em “Permitir”.</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Entrar de novo</translation>
        </message>
        <message>
            <source>Nobody signed in while we waited.</source>
            <translation>Ninguém entrou enquanto esperávamos.</translation>
        </message>
        <message>
            <source>Sign in when you are ready.</source>
            <translation>Entre quando estiver pronto.</translation>
        </message>
        <message>
            <source>The answer in your browser did not come from %server.</source>
            <translation>A resposta no seu navegador não veio de %server.</translation>
        </message>
        <message>
            <source>Close that tab and sign in again.</source>
            <translation>Feche essa aba e entre de novo.</translation>
        </message>
        <message>
            <source>%Server did not accept the sign-in.</source>
            <translation>%Server não aceitou o login.</translation>
        </message>
        <message>
            <source>Sign in again; if it stays so, show the details to your admin.</source>
            <translation>Entre de novo; se continuar, mostre os detalhes à sua administração.</translation>
        </message>
        <message>
            <source>%Server no longer knows Patchbay.</source>
            <translation>%Server não conhece mais o Patchbay.</translation>
        </message>
        <message>
            <source>Sign in again; we introduce ourselves anew.</source>
            <translation>Entre de novo; nós nos apresentamos outra vez.</translation>
        </message>
        <message>
            <source>%Server does not know the client ID that was entered.</source>
            <translation>%Server não conhece o ID de cliente digitado.</translation>
        </message>
        <message>
            <source>Ask your admin for the right one and enter it here.</source>
            <translation>Peça o certo à sua administração e digite-o aqui.</translation>
        </message>
        <message>
            <source>%Server has moved its sign-in; the client ID belongs to the old one.</source>
            <translation>%Server mudou o login de lugar; o ID de cliente é do antigo.</translation>
        </message>
        <message>
            <source>Ask your admin for a client ID of the new one and enter it here.</source>
            <translation>Peça à sua administração um ID de cliente do novo e digite-o aqui.</translation>
        </message>
        <message>
            <source>%Server did not complete the sign-in.</source>
            <translation>%Server não concluiu o login.</translation>
        </message>
        <message>
            <source>%Server answered the sign-in in a way we do not understand.</source>
            <translation>%Server respondeu ao login de um jeito que não entendemos.</translation>
        </message>
        <message>
            <source>%Server wants you to allow more before it does this.</source>
            <translation>%Server quer que você permita mais antes de fazer isso.</translation>
        </message>
        <message>
            <source>Open Patchbay, near the clock, choose Sign in and press Allow.</source>
            <translation>Abra o Patchbay, perto do relógio, escolha “Entrar” e clique em “Permitir”.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>You are not signed in to %server.</source>
            <translation>Você não entrou em %server.</translation>
        </message>
        <message>
            <source>Open Patchbay, near the clock, and choose Sign in.</source>
            <translation>Abra o Patchbay, perto do relógio, e escolha “Entrar”.</translation>
        </message>
        <message>
            <source>%Server does not accept the access key.</source>
            <translation>%Server não aceita a chave de acesso.</translation>
        </message>
        <message>
            <source>It may be switched off or from another region; enter a new one.</source>
            <translation>Ela pode estar desativada ou ser de outra região; digite uma nova.</translation>
        </message>
        <message>
            <source>Enter a new key</source>
            <translation>Digitar uma nova chave</translation>
        </message>
        <message>
            <source>Your company must allow Patchbay before you can sign in to %server.</source>
            <translation>Sua empresa precisa permitir o Patchbay antes de você entrar em %server.</translation>
        </message>
        <message>
            <source>Ask your admin to allow it.</source>
            <translation>Peça à sua administração para permitir.</translation>
        </message>
        <message>
            <source>The sign-in does not know %server.</source>
            <translation>O login não conhece %server.</translation>
        </message>
        <message>
            <source>Ask your admin to add it there; the message says how.</source>
            <translation>Peça à sua administração para adicioná-lo lá; a mensagem diz como.</translation>
        </message>
        <message>
            <source>You are signed in, but %server does not accept this sign-in.</source>
            <translation>Você entrou, mas %server não aceita este login.</translation>
        </message>
        <message>
            <source>Signing in again will not help; ask your admin.</source>
            <translation>Entrar de novo não vai ajudar; fale com sua administração.</translation>
        </message>
        <message>
            <source>Your account of %server is in another region.</source>
            <translation>Sua conta de %server está em outra região.</translation>
        </message>
        <message>
            <source>Choose the region under Details, and go on there.</source>
            <translation>Escolha a região em “Detalhes” e continue lá.</translation>
        </message>
        <message>
            <source>Choose the region</source>
            <translation>Escolher a região</translation>
        </message>
        <message>
            <source>%Server wants your password at another place than expected.</source>
            <translation>%Server pede sua senha em um lugar diferente do esperado.</translation>
        </message>
        <message>
            <source>If you did not expect this, close the page and ask your admin.</source>
            <translation>Se você não esperava isso, feche a página e fale com sua administração.</translation>
        </message>
        <message>
            <source>This computer's password safe does not answer.</source>
            <translation>O cofre de senhas deste computador não responde.</translation>
        </message>
        <message>
            <source>Start it (on Linux: GNOME Keyring or KWallet), then try again.</source>
            <translation>Inicie-o (no Linux: GNOME Keyring ou KWallet) e tente de novo.</translation>
        </message>
        <message>
            <source>This computer's password safe is locked.</source>
            <translation>O cofre de senhas deste computador está bloqueado.</translation>
        </message>
        <message>
            <source>Unlock it, then try again.</source>
            <translation>Desbloqueie-o e tente de novo.</translation>
        </message>
        <message>
            <source>This computer's password safe did not let us in.</source>
            <translation>O cofre de senhas deste computador não nos deixou entrar.</translation>
        </message>
        <message>
            <source>Allow Patchbay in its settings, then try again.</source>
            <translation>Permita o Patchbay nos ajustes dele e tente de novo.</translation>
        </message>
        <message>
            <source>A file we need is missing.</source>
            <translation>Falta um arquivo de que precisamos.</translation>
        </message>
        <message>
            <source>See under Details which it is, then try again.</source>
            <translation>Veja em “Detalhes” qual é e tente de novo.</translation>
        </message>
        <message>
            <source>%Settings cannot be read; we changed nothing.</source>
            <translation>%Settings não pode ser lido; não mudamos nada.</translation>
        </message>
        <message>
            <source>Let your account read the file named under Details, then try again.</source>
            <translation>Permita que sua conta leia o arquivo indicado em “Detalhes” e tente de novo.</translation>
        </message>
        <message>
            <source>%Settings cannot be changed; it is as it was.</source>
            <translation>%Settings não pode ser alterado; está como era.</translation>
        </message>
        <message>
            <source>Let your account change the file named under Details, then try again.</source>
            <translation>Permita que sua conta altere o arquivo indicado em “Detalhes” e tente de novo.</translation>
        </message>
        <message>
            <source>The disk is full; we changed nothing.</source>
            <translation>O disco está cheio; não mudamos nada.</translation>
        </message>
        <message>
            <source>Make some room, then try again.</source>
            <translation>Libere espaço e tente de novo.</translation>
        </message>
        <message>
            <source>%Settings was changed in the meantime; we left it alone.</source>
            <translation>%Settings mudou nesse meio-tempo; deixamos como está.</translation>
        </message>
        <message>
            <source>Look at the changes again, then go on.</source>
            <translation>Veja as mudanças de novo e continue.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Procurar de novo</translation>
        </message>
        <message>
            <source>%Settings has a typing mistake; we did not touch it.</source>
            <translation>%Settings tem um erro de digitação; não mexemos nele.</translation>
        </message>
        <message>
            <source>Correct it at the place named under Details, then try again.</source>
            <translation>Corrija no lugar indicado em “Detalhes” e tente de novo.</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>Mostrar o arquivo</translation>
        </message>
        <message>
            <source>%Settings is too large to be changed safely; we left it alone.</source>
            <translation>%Settings é grande demais para ser alterado com segurança; deixamos como está.</translation>
        </message>
        <message>
            <source>Make it smaller, or add the entry by hand.</source>
            <translation>Diminua-o ou adicione a entrada à mão.</translation>
        </message>
        <message>
            <source>Show the entry</source>
            <translation>Mostrar a entrada</translation>
        </message>
        <message>
            <source>%Settings did not read back as written; the old content is kept.</source>
            <translation>%Settings não foi lido como escrito; o conteúdo antigo foi mantido.</translation>
        </message>
        <message>
            <source>Check the disk, then try again.</source>
            <translation>Verifique o disco e tente de novo.</translation>
        </message>
        <message>
            <source>We do not know this app.</source>
            <translation>Não conhecemos este app.</translation>
        </message>
        <message>
            <source>Choose one from the list, or add the entry by hand.</source>
            <translation>Escolha um da lista ou adicione a entrada à mão.</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>Mostrar a lista</translation>
        </message>
        <message>
            <source>%App is not on this computer.</source>
            <translation>%App não está neste computador.</translation>
        </message>
        <message>
            <source>Install %app, start it once, then look again.</source>
            <translation>Instale %app, inicie-o uma vez e procure de novo.</translation>
        </message>
        <message>
            <source>%App has an entry of this name that we did not write; we left it alone.</source>
            <translation>%App tem uma entrada com este nome que não escrevemos; deixamos como está.</translation>
        </message>
        <message>
            <source>Rename or remove it in %app, then try again.</source>
            <translation>Renomeie-a ou remova-a em %app e tente de novo.</translation>
        </message>
        <message>
            <source>%App cannot sign in to a server by itself.</source>
            <translation>%App não consegue entrar sozinho em um servidor.</translation>
        </message>
        <message>
            <source>Let Patchbay sign in for it.</source>
            <translation>Deixe o Patchbay entrar por ele.</translation>
        </message>
        <message>
            <source>%App no longer has our entry.</source>
            <translation>%App não tem mais nossa entrada.</translation>
        </message>
        <message>
            <source>Put it back, then restart %app.</source>
            <translation>Recoloque-a e reinicie %app.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Recolocar</translation>
        </message>
        <message>
            <source>%App has dropped our entry from its settings.</source>
            <translation>%App perdeu nossa entrada dos ajustes.</translation>
        </message>
        <message>
            <source>Put it back; if %app drops it again, look for an update of %app.</source>
            <translation>Recoloque-a; se %app a perder de novo, procure uma atualização de %app.</translation>
        </message>
        <message>
            <source>%App does not show the new entry in its list.</source>
            <translation>%App não mostra a nova entrada na lista.</translation>
        </message>
        <message>
            <source>See in the settings of %app, or ask your admin, what it leaves out.</source>
            <translation>Veja nos ajustes de %app, ou com sua administração, o que ele deixa de fora.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Não há nada para desfazer.</translation>
        </message>
        <message>
            <source>Go on; every file is as it was.</source>
            <translation>Continue; cada arquivo está como era.</translation>
        </message>
        <message>
            <source>%App is running, and would overwrite the change.</source>
            <translation>%App está rodando e sobrescreveria a mudança.</translation>
        </message>
        <message>
            <source>Quit %app from its menu or its icon near the clock; closing the window is not enough.</source>
            <translation>Feche %app pelo menu ou pelo ícone perto do relógio; fechar a janela não basta.</translation>
        </message>
        <message>
            <source>Quit it and go on</source>
            <translation>Fechar e continuar</translation>
        </message>
        <message>
            <source>%App could not read its settings with the new entry; they are as before.</source>
            <translation>%App não conseguiu ler os ajustes com a nova entrada; estão como antes.</translation>
        </message>
        <message>
            <source>Bring %app up to date, then try again.</source>
            <translation>Atualize %app e tente de novo.</translation>
        </message>
        <message>
            <source>%App did not quit when asked.</source>
            <translation>%App não fechou quando pedimos.</translation>
        </message>
        <message>
            <source>Save your work in %app, quit it and start it again.</source>
            <translation>Salve seu trabalho em %app, feche-o e abra de novo.</translation>
        </message>
        <message>
            <source>%App did not open.</source>
            <translation>%App não abriu.</translation>
        </message>
        <message>
            <source>Start %app yourself once, then try again.</source>
            <translation>Inicie %app você mesmo uma vez e tente de novo.</translation>
        </message>
        <message>
            <source>There is no such connection.</source>
            <translation>Essa conexão não existe.</translation>
        </message>
        <message>
            <source>Choose another one, or set it up again.</source>
            <translation>Escolha outra ou configure-a de novo.</translation>
        </message>
        <message>
            <source>Set it up</source>
            <translation>Configurar</translation>
        </message>
        <message>
            <source>There is already a connection of this name.</source>
            <translation>Já existe uma conexão com este nome.</translation>
        </message>
        <message>
            <source>Choose another name, or use the one you have.</source>
            <translation>Escolha outro nome ou use a que você tem.</translation>
        </message>
        <message>
            <source>Choose another name</source>
            <translation>Escolher outro nome</translation>
        </message>
        <message>
            <source>We do not know a server of this name.</source>
            <translation>Não conhecemos um servidor com este nome.</translation>
        </message>
        <message>
            <source>Choose one from the list, or paste its address.</source>
            <translation>Escolha um da lista ou cole o endereço.</translation>
        </message>
        <message>
            <source>The settings of Patchbay cannot be read; we left the file alone.</source>
            <translation>Os ajustes do Patchbay não podem ser lidos; deixamos o arquivo como está.</translation>
        </message>
        <message>
            <source>Correct or move away the file named under Details, then try again.</source>
            <translation>Corrija ou mova o arquivo indicado em “Detalhes” e tente de novo.</translation>
        </message>
        <message>
            <source>Your settings were saved by a newer version of Patchbay.</source>
            <translation>Seus ajustes são de uma versão mais nova do Patchbay.</translation>
        </message>
        <message>
            <source>Update Patchbay, then start it again.</source>
            <translation>Atualize o Patchbay e abra-o de novo.</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Atualizar</translation>
        </message>
        <message>
            <source>Patchbay is not running, so your AI apps do not reach %server.</source>
            <translation>O Patchbay não está rodando, então seus apps de IA não alcançam %server.</translation>
        </message>
        <message>
            <source>Start Patchbay and keep it near the clock.</source>
            <translation>Inicie o Patchbay e deixe-o perto do relógio.</translation>
        </message>
        <message>
            <source>Start Patchbay</source>
            <translation>Iniciar o Patchbay</translation>
        </message>
        <message>
            <source>Patchbay is already running.</source>
            <translation>O Patchbay já está rodando.</translation>
        </message>
        <message>
            <source>Use the one that runs, or quit it first.</source>
            <translation>Use o que está rodando ou feche-o antes.</translation>
        </message>
        <message>
            <source>Show Patchbay</source>
            <translation>Mostrar o Patchbay</translation>
        </message>
        <message>
            <source>Another program uses the door that your AI apps come through.</source>
            <translation>Outro programa usa a porta pela qual seus apps de IA entram.</translation>
        </message>
        <message>
            <source>Close that program, or move Patchbay to another door.</source>
            <translation>Feche esse programa ou dê ao Patchbay outra porta.</translation>
        </message>
        <message>
            <source>Move and update apps</source>
            <translation>Mudar de porta</translation>
        </message>
        <message>
            <source>%App came with a key that no longer counts.</source>
            <translation>%App veio com uma chave que não vale mais.</translation>
        </message>
        <message>
            <source>Set up %app again.</source>
            <translation>Configure %app de novo.</translation>
        </message>
        <message>
            <source>Set up again</source>
            <translation>Configurar de novo</translation>
        </message>
        <message>
            <source>%App may only read from %server, and this tool can change things.</source>
            <translation>%App só pode ler em %server, e esta ferramenta pode mudar coisas.</translation>
        </message>
        <message>
            <source>Use another tool, or turn off read-only mode for this app in Patchbay.</source>
            <translation>Use outra ferramenta ou desative “só leitura” para este app no Patchbay.</translation>
        </message>
        <message>
            <source>%App may only read from %server, and this tool is not known yet.</source>
            <translation>%App só pode ler em %server, e esta ferramenta ainda não é conhecida.</translation>
        </message>
        <message>
            <source>List the tools first, then try again.</source>
            <translation>Liste primeiro as ferramentas e tente de novo.</translation>
        </message>
        <message>
            <source>%Server does not say which of its tools only read.</source>
            <translation>%Server não diz quais ferramentas apenas leem.</translation>
        </message>
        <message>
            <source>Leave read-only mode off there, since it would hide every tool.</source>
            <translation>Deixe “só leitura” desativado lá, pois esconderia todas as ferramentas.</translation>
        </message>
        <message>
            <source>%Server could not carry this out.</source>
            <translation>%Server não conseguiu fazer isto.</translation>
        </message>
        <message>
            <source>See its answer under Details, change the request and try again.</source>
            <translation>Veja a resposta em “Detalhes”, mude o pedido e tente de novo.</translation>
        </message>
        <message>
            <source>%Server is asked for too much in too short a time.</source>
            <translation>Pede-se demais a %Server em muito pouco tempo.</translation>
        </message>
        <message>
            <source>Wait a minute, then try again.</source>
            <translation>Espere um minuto e tente de novo.</translation>
        </message>
        <message>
            <source>%Server worked before, and is switched off now.</source>
            <translation>%Server funcionava e agora está desligado.</translation>
        </message>
        <message>
            <source>Ask your admin to switch it on again.</source>
            <translation>Peça à sua administração para ligá-lo de novo.</translation>
        </message>
        <message>
            <source>%Server is newer than this Patchbay.</source>
            <translation>%Server é mais novo que este Patchbay.</translation>
        </message>
        <message>
            <source>Update Patchbay, or ask IT for the update, then try again.</source>
            <translation>Atualize o Patchbay, ou peça à TI, e tente de novo.</translation>
        </message>
        <message>
            <source>%Server does not accept our way back from your browser.</source>
            <translation>%Server não aceita a nossa volta do seu navegador.</translation>
        </message>
        <message>
            <source>Your company has decided this for you.</source>
            <translation>A sua empresa decidiu isto por você.</translation>
        </message>
        <message>
            <source>Ask your admin if you need it; it cannot be changed here.</source>
            <translation>Pergunte ao seu administrador se precisar; aqui não dá para mudar.</translation>
        </message>
        <message>
            <source>What your company has decided for Patchbay cannot be read, so it stays closed.</source>
            <translation>Não é possível ler o que a sua empresa decidiu para o Patchbay, por isso ele fica fechado.</translation>
        </message>
        <message>
            <source>Ask your admin to mend it; the details name the place.</source>
            <translation>Peça ao seu administrador que corrija; os detalhes dizem onde.</translation>
        </message>
        <message>
            <source>Patchbay is paused, so your AI apps do not reach %server.</source>
            <translation>O Patchbay está em pausa, por isso seus apps de IA não alcançam %server.</translation>
        </message>
        <message>
            <source>Open Patchbay, near the clock, and choose Go on.</source>
            <translation>Abra o Patchbay, perto do relógio, e escolha “Retomar”.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Retomar</translation>
        </message>
    </context>
    <context>
        <name>patchbay::AppsPage</name>
        <message numerus="yes">
            <source>%1 and %n others</source>
            <comment>Names of apps</comment>
            <translation>
                <numerusform>%1 e mais %n</numerusform>
                <numerusform>%1 e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>We found none of the apps we know. Install one, then look again.</source>
            <translation>Não encontramos nenhum dos apps que conhecemos. Instale um e procure de novo.</translation>
        </message>
        <message>
            <source>See e&amp;xactly what will change</source>
            <translation>Ver e&amp;xatamente o que vai mudar</translation>
        </message>
        <message>
            <source>Your apps have their entry. A copy of each file is kept.</source>
            <translation>Seus apps têm a entrada deles. Uma cópia de cada arquivo é guardada.</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <comment>Search for apps once more</comment>
            <translation>&amp;Procurar de novo</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <comment>Takes the entries out again</comment>
            <translation>&amp;Desfazer</translation>
        </message>
        <message>
            <source>Try again</source>
            <comment>Button below an error</comment>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Only allow &amp;reading, no changes</source>
            <translation>Permitir apenas le&amp;itura, sem alterações</translation>
        </message>
        <message>
            <source>Good for a first try. You can allow more at any time.</source>
            <translation>Bom para uma primeira tentativa. Você pode permitir mais a qualquer momento.</translation>
        </message>
        <message>
            <source>Replace the earlier entry “%1”</source>
            <translation>Substituir a entrada anterior “%1”</translation>
        </message>
        <message>
            <source>What stands there: %1.</source>
            <translation>O que está lá: %1.</translation>
        </message>
        <message>
            <source>Its key may be another account’s.</source>
            <translation>A chave pode ser de outra conta.</translation>
        </message>
        <message>
            <source>Asking it</source>
            <comment>State of an app: what it makes of its file</comment>
            <translation>Perguntando a ele</translation>
        </message>
        <message>
            <source>Set up</source>
            <comment>State of an app</comment>
            <translation>Configurado</translation>
        </message>
        <message>
            <source>R&amp;estart %1 as well</source>
            <comment>Box; names of apps</comment>
            <translation>&amp;Reiniciar também %1</translation>
        </message>
        <message>
            <source>Open now, and would overwrite the change. Finish what you are typing first.</source>
            <translation>Em uso agora, e sobrescreveria a mudança. Termine antes o que está digitando.</translation>
        </message>
        <message>
            <source>Replaces an old entry</source>
            <comment>State of an app</comment>
            <translation>Substitui uma entrada antiga</translation>
        </message>
        <message>
            <source>Which apps may use %1?</source>
            <translation>Quais apps podem usar %1?</translation>
        </message>
        <message>
            <source>We found these on your computer. You can add others later.</source>
            <translation>Encontramos estes no seu computador. Você pode adicionar outros depois.</translation>
        </message>
        <message>
            <source>%1 asks for no sign-in.</source>
            <translation>%1 não pede login.</translation>
        </message>
        <message>
            <source>You are signed in to %1.</source>
            <translation>Você entrou em %1.</translation>
        </message>
        <message>
            <source>You are signed in as %1.</source>
            <translation>Você entrou como %1.</translation>
        </message>
        <message>
            <source>Not found: %1</source>
            <comment>Apps we know and did not find</comment>
            <translation>Não encontrados: %1</translation>
        </message>
        <message>
            <source>See e&amp;xactly what will change – 1 file, a copy is kept</source>
            <translation>Ver e&amp;xatamente o que vai mudar – 1 arquivo, uma cópia é guardada</translation>
        </message>
        <message numerus="yes">
            <source>See e&amp;xactly what will change – %n files, a copy of each is kept</source>
            <translation>
                <numerusform>Ver e&amp;xatamente o que vai mudar – %n arquivo, uma cópia é guardada</numerusform>
                <numerusform>Ver e&amp;xatamente o que vai mudar – %n arquivos, uma cópia de cada é guardada</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>&amp;Set up 1 app</source>
            <comment>Button of the wizard</comment>
            <translation>Con&amp;figurar 1 app</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Set up %n apps</source>
            <comment>Button of the wizard</comment>
            <translation>
                <numerusform>Con&amp;figurar %n app</numerusform>
                <numerusform>Con&amp;figurar %n apps</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Set up and restart %1</source>
            <comment>Button of the wizard; name of an app</comment>
            <translation>Con&amp;figurar e reiniciar %1</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Set up %n apps, restart %1</source>
            <comment>Button of the wizard; names of apps</comment>
            <translation>
                <numerusform>Con&amp;figurar %n app e reiniciar %1</numerusform>
                <numerusform>Con&amp;figurar %n apps e reiniciar %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Only apps that may be connected are shown.</source>
            <translation>Só aparecem os aplicativos que podem ser conectados.</translation>
        </message>
        <message>
            <source>Your apps only read, and change nothing.</source>
            <translation>Os seus aplicativos só leem e não mudam nada.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ChangePreview</name>
        <message>
            <source>Files that will change</source>
            <comment>Tabs over the preview</comment>
            <translation>Arquivos que vão mudar</translation>
        </message>
        <message>
            <source>− taken out</source>
            <comment>Legend of the preview</comment>
            <translation>− retirado</translation>
        </message>
        <message>
            <source>+ put in</source>
            <comment>Legend of the preview</comment>
            <translation>+ incluído</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Checks</name>
        <message>
            <source>1 second</source>
            <translation>1 segundo</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n segundo</numerusform>
                <numerusform>%n segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 minuto</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 hora</translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hora</numerusform>
                <numerusform>%n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n dia</numerusform>
                <numerusform>%n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 reads a different settings file than expected.</source>
            <translation>%1 lê um arquivo de ajustes diferente do esperado.</translation>
        </message>
        <message>
            <source>Let us write our entry into the right one.</source>
            <translation>Deixe-nos escrever nossa entrada no certo.</translation>
        </message>
        <message>
            <source>Write it there</source>
            <translation>Escrever lá</translation>
        </message>
        <message>
            <source>%1 has moved our entry to another of its files.</source>
            <translation>%1 moveu nossa entrada para outro de seus arquivos.</translation>
        </message>
        <message>
            <source>It works there; there is nothing to do.</source>
            <translation>Lá ela funciona; não há nada a fazer.</translation>
        </message>
        <message>
            <source>Someone changed our entry in %1.</source>
            <translation>Alguém alterou nossa entrada em %1.</translation>
        </message>
        <message>
            <source>Put ours back, or keep the change if it was you.</source>
            <translation>Recoloque a nossa, ou mantenha a mudança se foi você.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Recolocar</translation>
        </message>
        <message>
            <source>Write our entry anew, then restart %1.</source>
            <translation>Escreva nossa entrada de novo e reinicie %1.</translation>
        </message>
        <message>
            <source>Write it anew</source>
            <translation>Escrever de novo</translation>
        </message>
        <message>
            <source>%1 starts another copy of our part than this one.</source>
            <translation>%1 inicia outra cópia da nossa parte, não esta.</translation>
        </message>
        <message>
            <source>%1 still comes to a door where we no longer are.</source>
            <translation>%1 ainda vem a uma porta onde não estamos mais.</translation>
        </message>
        <message>
            <source>%1 is on this computer.</source>
            <translation>%1 está neste computador.</translation>
        </message>
        <message>
            <source>Our entry is in the file that %1 reads.</source>
            <translation>Nossa entrada está no arquivo que %1 lê.</translation>
        </message>
        <message>
            <source>The settings of %1 can be read.</source>
            <translation>Os ajustes de %1 podem ser lidos.</translation>
        </message>
        <message>
            <source>%1 has our entry.</source>
            <translation>%1 tem nossa entrada.</translation>
        </message>
        <message>
            <source>The entry in %1 is as we wrote it.</source>
            <translation>A entrada em %1 está como a escrevemos.</translation>
        </message>
        <message>
            <source>%1 starts the part that belongs to this Patchbay.</source>
            <translation>%1 inicia a parte que pertence a este Patchbay.</translation>
        </message>
        <message>
            <source>%1 comes to the right door.</source>
            <translation>%1 vem à porta certa.</translation>
        </message>
        <message>
            <source>The settings of %1 can be changed.</source>
            <translation>Os ajustes de %1 podem ser alterados.</translation>
        </message>
        <message>
            <source>Your company's settings for %1 keep %2 out.</source>
            <translation>Os ajustes da sua empresa para %1 deixam %2 de fora.</translation>
        </message>
        <message>
            <source>Ask your admin to add it there.</source>
            <translation>Peça à sua administração para adicioná-lo lá.</translation>
        </message>
        <message>
            <source>Ask my admin</source>
            <translation>Falar com a administração</translation>
        </message>
        <message>
            <source>Restart %1</source>
            <translation>Reiniciar %1</translation>
        </message>
        <message>
            <source>Restart it; closing its window is not enough.</source>
            <translation>Reinicie-o; fechar a janela não basta.</translation>
        </message>
        <message>
            <source>%1 says that it does not find our part.</source>
            <translation>%1 diz que não encontra nossa parte.</translation>
        </message>
        <message>
            <source>%1 says that it is not allowed to start our part.</source>
            <translation>%1 diz que não pode iniciar nossa parte.</translation>
        </message>
        <message>
            <source>Ask IT to allow the program that is named under Details.</source>
            <translation>Peça à TI para permitir o programa indicado em “Detalhes”.</translation>
        </message>
        <message>
            <source>Copy message for IT</source>
            <translation>Copiar mensagem para a TI</translation>
        </message>
        <message>
            <source>%1 says that it could not read its settings.</source>
            <translation>%1 diz que não conseguiu ler os ajustes.</translation>
        </message>
        <message>
            <source>Look at the file, or restart %1 if it is in order.</source>
            <translation>Veja o arquivo, ou reinicie %1 se estiver em ordem.</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>Mostrar o arquivo</translation>
        </message>
        <message>
            <source>%1 says that it waited too long for us.</source>
            <translation>%1 diz que esperou demais por nós.</translation>
        </message>
        <message>
            <source>%1 says that it lost the connection to us.</source>
            <translation>%1 diz que perdeu a conexão conosco.</translation>
        </message>
        <message>
            <source>%1 has not come to us since the change.</source>
            <translation>%1 não veio a nós desde a mudança.</translation>
        </message>
        <message>
            <source>%1 is open, and has not come to us yet.</source>
            <translation>%1 está aberto e ainda não veio a nós.</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Verificar de novo</translation>
        </message>
        <message>
            <source>Your company allows %1 to use it.</source>
            <translation>Sua empresa permite que %1 o use.</translation>
        </message>
        <message>
            <source>%1 has nothing to complain of.</source>
            <translation>%1 não tem do que reclamar.</translation>
        </message>
        <message>
            <source>%1 has restarted since the change.</source>
            <translation>%1 reiniciou desde a mudança.</translation>
        </message>
        <message>
            <source>%1 needs no click of yours.</source>
            <translation>%1 não precisa de um clique seu.</translation>
        </message>
        <message>
            <source>A key to %1 stands in clear text in the settings of %2.</source>
            <translation>Uma chave de %1 está à vista nos ajustes de %2.</translation>
        </message>
        <message>
            <source>%1 also starts another program to reach %2.</source>
            <translation>%1 também inicia outro programa para alcançar %2.</translation>
        </message>
        <message>
            <source>%1 is set up twice in %2; you may see its tools twice.</source>
            <translation>%1 está configurado duas vezes em %2; você pode ver as ferramentas em dobro.</translation>
        </message>
        <message>
            <source>Replace the earlier entry “%1”; a copy is kept.</source>
            <translation>Substitua a entrada anterior “%1”; uma cópia é guardada.</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Substituir</translation>
        </message>
        <message>
            <source>Take the entry “%1” out by hand.</source>
            <translation>Tire a entrada “%1” à mão.</translation>
        </message>
        <message>
            <source>%1 is set up once in %2.</source>
            <translation>%1 está configurado uma vez em %2.</translation>
        </message>
        <message>
            <source>%1 starts no other program for %2.</source>
            <translation>%1 não inicia outro programa para %2.</translation>
        </message>
        <message>
            <source>No key to %1 is in the open in %2.</source>
            <translation>Nenhuma chave de %1 está à vista em %2.</translation>
        </message>
        <message>
            <source>No sign-in to %1 is kept in the open.</source>
            <translation>Nenhum login de %1 está à vista.</translation>
        </message>
        <message>
            <source>An earlier sign-in to %1 is kept in the open.</source>
            <translation>Um login anterior de %1 está à vista.</translation>
        </message>
        <message>
            <source>Delete it, unless something else still uses it; no copy is kept.</source>
            <translation>Apague-o, a menos que algo ainda o use; nenhuma cópia é guardada.</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <source>Patchbay does not start with your computer.</source>
            <translation>O Patchbay não inicia com seu computador.</translation>
        </message>
        <message>
            <source>Turn it on, so that your apps are connected after a restart.</source>
            <translation>Ative, para que seus apps estejam conectados depois de reiniciar.</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Ativar</translation>
        </message>
        <message>
            <source>Windows Security keeps your apps from reaching Patchbay.</source>
            <translation>A Segurança do Windows impede seus apps de alcançar o Patchbay.</translation>
        </message>
        <message>
            <source>A protection program keeps your apps from reaching Patchbay.</source>
            <translation>Um programa de proteção impede seus apps de alcançar o Patchbay.</translation>
        </message>
        <message>
            <source>Allow Patchbay there, or let IT do it.</source>
            <translation>Permita o Patchbay lá, ou deixe que a TI faça isso.</translation>
        </message>
        <message>
            <source>Another program, %1, uses the door that your AI apps come through.</source>
            <translation>Outro programa, %1, usa a porta pela qual seus apps de IA entram.</translation>
        </message>
        <message>
            <source>Two copies of Patchbay run.</source>
            <translation>Há duas cópias do Patchbay rodando.</translation>
        </message>
        <message>
            <source>Keep this one, and the other one quits.</source>
            <translation>Mantenha esta e a outra fecha.</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Manter esta</translation>
        </message>
        <message>
            <source>Patchbay starts with your computer.</source>
            <translation>O Patchbay inicia com seu computador.</translation>
        </message>
        <message>
            <source>Nothing on this computer keeps your apps away.</source>
            <translation>Nada neste computador barra seus apps.</translation>
        </message>
        <message>
            <source>One copy of Patchbay runs.</source>
            <translation>Há uma cópia do Patchbay rodando.</translation>
        </message>
        <message>
            <source>The local door is ours.</source>
            <translation>A porta local é nossa.</translation>
        </message>
        <message>
            <source>Patchbay is running.</source>
            <translation>O Patchbay está rodando.</translation>
        </message>
        <message>
            <source>This computer is online.</source>
            <translation>Este computador está na internet.</translation>
        </message>
        <message>
            <source>Your network wants you to sign in to it first.</source>
            <translation>Sua rede quer que você entre nela primeiro.</translation>
        </message>
        <message>
            <source>Open your browser and follow its page, then check again.</source>
            <translation>Abra o navegador, siga a página dela e verifique de novo.</translation>
        </message>
        <message>
            <source>Open browser</source>
            <translation>Abrir o navegador</translation>
        </message>
        <message>
            <source>Your computer's clock is %1 fast.</source>
            <translation>O relógio do seu computador está %1 adiantado.</translation>
        </message>
        <message>
            <source>Your computer's clock is %1 slow.</source>
            <translation>O relógio do seu computador está %1 atrasado.</translation>
        </message>
        <message>
            <source>Set it right, since signing in depends on it.</source>
            <translation>Acerte-o, pois o login depende dele.</translation>
        </message>
        <message>
            <source>Open clock settings</source>
            <translation>Acertar o relógio</translation>
        </message>
        <message>
            <source>%1 is slow: it took %2.</source>
            <translation>%1 está lento: levou %2.</translation>
        </message>
        <message>
            <source>Nothing is wrong here; your apps wait for it.</source>
            <translation>Aqui está tudo bem; seus apps esperam por ele.</translation>
        </message>
        <message>
            <source>%1 asks us to slow down.</source>
            <translation>%1 pede que a gente vá mais devagar.</translation>
        </message>
        <message>
            <source>Wait a minute, then check again; your apps wait as well.</source>
            <translation>Espere um minuto e verifique de novo; seus apps também esperam.</translation>
        </message>
        <message>
            <source>This is the address of the web pages of %1.</source>
            <translation>Este é o endereço das páginas web de %1.</translation>
        </message>
        <message>
            <source>Your apps need another one, which we know.</source>
            <translation>Seus apps precisam de outro, que conhecemos.</translation>
        </message>
        <message>
            <source>Use the right one</source>
            <translation>Usar o certo</translation>
        </message>
        <message>
            <source>This account lives in %1, but you chose %2.</source>
            <translation>Esta conta fica em %1, mas você escolheu %2.</translation>
        </message>
        <message>
            <source>Switch, and everything else stays as it is.</source>
            <translation>Mude, e todo o resto fica como está.</translation>
        </message>
        <message>
            <source>Switch to %1</source>
            <translation>Mudar para %1</translation>
        </message>
        <message>
            <source>The network asks for no sign-in of its own.</source>
            <translation>A rede não pede um login próprio.</translation>
        </message>
        <message>
            <source>This computer's clock is right.</source>
            <translation>O relógio deste computador está certo.</translation>
        </message>
        <message>
            <source>The network finds %1.</source>
            <translation>A rede encontra %1.</translation>
        </message>
        <message>
            <source>No proxy is in the way.</source>
            <translation>Nenhum proxy atrapalha.</translation>
        </message>
        <message>
            <source>The connection is secure.</source>
            <translation>A conexão é segura.</translation>
        </message>
        <message>
            <source>%1 is quick enough.</source>
            <translation>%1 é rápido o bastante.</translation>
        </message>
        <message>
            <source>The region is the right one.</source>
            <translation>A região é a certa.</translation>
        </message>
        <message>
            <source>The address leads to tools for AI apps.</source>
            <translation>O endereço leva a ferramentas para apps de IA.</translation>
        </message>
        <message>
            <source>%1 says how to sign in.</source>
            <translation>%1 diz como entrar.</translation>
        </message>
        <message>
            <source>Another program stands in the way back from your browser.</source>
            <translation>Outro programa atrapalha a volta do seu navegador.</translation>
        </message>
        <message>
            <source>Close other sign-ins that are still open, then check again.</source>
            <translation>Feche outros logins ainda abertos e verifique de novo.</translation>
        </message>
        <message>
            <source>Another program, %1, stands in the way back from your browser.</source>
            <translation>Outro programa, %1, atrapalha a volta do seu navegador.</translation>
        </message>
        <message>
            <source>Close it; save your work there first.</source>
            <translation>Feche-o; salve antes seu trabalho.</translation>
        </message>
        <message>
            <source>Close %1</source>
            <translation>Fechar %1</translation>
        </message>
        <message>
            <source>%1 answers but offers no tools.</source>
            <translation>%1 responde, mas não oferece ferramentas.</translation>
        </message>
        <message>
            <source>Ask your admin to switch them on for you.</source>
            <translation>Peça à sua administração para ativá-las para você.</translation>
        </message>
        <message>
            <source>The access key is of this region.</source>
            <translation>A chave de acesso é desta região.</translation>
        </message>
        <message>
            <source>You may use %1.</source>
            <translation>Você pode usar %1.</translation>
        </message>
        <message>
            <source>%1 offers tools.</source>
            <translation>%1 oferece ferramentas.</translation>
        </message>
        <message>
            <source>The way back from the browser is free.</source>
            <translation>A volta do navegador está livre.</translation>
        </message>
        <message>
            <source>You have allowed all that was asked for.</source>
            <translation>Você permitiu tudo o que foi pedido.</translation>
        </message>
        <message>
            <source>Your access key for %1 ended on %2.</source>
            <translation>Sua chave de acesso de %1 terminou em %2.</translation>
        </message>
        <message>
            <source>Your access key for %1 ends on %2.</source>
            <translation>Sua chave de acesso de %1 termina em %2.</translation>
        </message>
        <message>
            <source>Make a new one and enter it.</source>
            <translation>Crie uma nova e digite-a.</translation>
        </message>
        <message>
            <source>Enter a new key</source>
            <translation>Digitar uma nova chave</translation>
        </message>
        <message>
            <source>Your access key does not end soon.</source>
            <translation>Sua chave de acesso não termina em breve.</translation>
        </message>
        <message>
            <source>The password safe is open.</source>
            <translation>O cofre de senhas está aberto.</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>Você entrou.</translation>
        </message>
        <message>
            <source>Your sign-in can be renewed.</source>
            <translation>Seu login pode ser renovado.</translation>
        </message>
        <message>
            <source>Your access key is kept.</source>
            <translation>Sua chave de acesso está guardada.</translation>
        </message>
        <message>
            <source>No newer version of Patchbay is known.</source>
            <translation>Nenhuma versão mais recente do Patchbay é conhecida.</translation>
        </message>
        <message>
            <source>Sign in again, copy the link and open it there yourself.</source>
            <translation>Entre de novo, copie o link e abra-o lá você mesmo.</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Entrar de novo</translation>
        </message>
        <message>
            <source>The sign-in was stopped before it was done.</source>
            <translation>A entrada foi interrompida antes do fim.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>%1 has ended your sign-in.</source>
            <translation>%1 encerrou a sua sessão.</translation>
        </message>
        <message>
            <source>Sign in again; everything else stays as it is.</source>
            <translation>Entre de novo; todo o resto fica como está.</translation>
        </message>
        <message>
            <source>Your browser opens.</source>
            <translation>Seu navegador abre.</translation>
        </message>
        <message>
            <source>%1 accepts the way back from your browser.</source>
            <translation>%1 aceita a volta do seu navegador.</translation>
        </message>
        <message>
            <source>%1 knows Patchbay.</source>
            <translation>%1 conhece o Patchbay.</translation>
        </message>
        <message>
            <source>Your company's sign-in has nothing against it.</source>
            <translation>O login da sua empresa não se opõe.</translation>
        </message>
        <message>
            <source>No sign-in was broken off.</source>
            <translation>Nenhuma entrada ficou pela metade.</translation>
        </message>
        <message>
            <source>You are signed in as %1, and were %2 before.</source>
            <translation>Você entrou como %1; antes era %2.</translation>
        </message>
        <message>
            <source>Switch the account, unless you meant it.</source>
            <translation>Troque de conta, a menos que tenha sido de propósito.</translation>
        </message>
        <message>
            <source>Switch account</source>
            <translation>Trocar de conta</translation>
        </message>
        <message>
            <source>You are signed in as the one you were.</source>
            <translation>Você entrou com a mesma conta de antes.</translation>
        </message>
        <message>
            <source>This computer has slept.</source>
            <translation>Este computador estava suspenso.</translation>
        </message>
        <message>
            <source>Your apps are connected anew; there is nothing to do.</source>
            <translation>Seus apps são conectados de novo; não há nada a fazer.</translation>
        </message>
        <message>
            <source>This computer has not just slept.</source>
            <translation>Este computador não acabou de sair da suspensão.</translation>
        </message>
        <message>
            <source>Your network does not reach the new kind of address of %1.</source>
            <translation>Sua rede não alcança o novo tipo de endereço de %1.</translation>
        </message>
        <message>
            <source>We use the old kind; there is nothing to do.</source>
            <translation>Usamos o tipo antigo; não há nada a fazer.</translation>
        </message>
        <message>
            <source>%1 answers.</source>
            <translation>%1 responde.</translation>
        </message>
        <message>
            <source>%1 is switched on.</source>
            <translation>%1 está ligado.</translation>
        </message>
        <message>
            <source>Your network reaches both kinds of address.</source>
            <translation>Sua rede alcança os dois tipos de endereço.</translation>
        </message>
        <message>
            <source>We speak the language of %1.</source>
            <translation>Falamos a língua de %1.</translation>
        </message>
        <message>
            <source>%1 was not asked, because of %2.</source>
            <translation>%1 não foi verificado, por causa de %2.</translation>
        </message>
        <message>
            <source>Everything is fine.</source>
            <translation>Está tudo bem.</translation>
        </message>
        <message>
            <source>%1 of %2 checks found something.</source>
            <translation>%1 de %2 verificações encontraram algo.</translation>
        </message>
        <message>
            <source>Mended: %1.</source>
            <translation>Consertado: %1.</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Atualizar</translation>
        </message>
        <message>
            <source>What your company has decided for Patchbay cannot be read.</source>
            <translation>Não é possível ler o que a sua empresa decidiu para o Patchbay.</translation>
        </message>
        <message>
            <source>Nothing is allowed until your admin has mended it.</source>
            <translation>Nada é permitido até o seu administrador corrigir.</translation>
        </message>
        <message>
            <source>What cannot be read counts as forbidden until your admin has mended it.</source>
            <translation>O que não pode ser lido conta como proibido até o seu administrador corrigir.</translation>
        </message>
        <message>
            <source>Your company’s settings for Patchbay name something unknown.</source>
            <translation>As definições da sua empresa para o Patchbay citam algo desconhecido.</translation>
        </message>
        <message>
            <source>Ask your admin to look at the names under Details.</source>
            <translation>Peça ao seu administrador que veja os nomes em Detalhes.</translation>
        </message>
        <message>
            <source>Your company has changed its settings for Patchbay.</source>
            <translation>A sua empresa mudou as definições dela para o Patchbay.</translation>
        </message>
        <message>
            <source>Quit Patchbay and start it again, so that they count.</source>
            <translation>Saia do Patchbay e abra-o de novo para que passem a valer.</translation>
        </message>
        <message>
            <source>What your company has decided is kept to.</source>
            <translation>O que a sua empresa decidiu é cumprido.</translation>
        </message>
        <message>
            <source>What %1 has decided is kept to.</source>
            <translation>O que %1 decidiu é cumprido.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ConnectionCard</name>
        <message>
            <source>Practice server on this computer, no real data</source>
            <translation>Servidor de prática neste computador, sem dados reais</translation>
        </message>
        <message>
            <source>&amp;Sign in again</source>
            <translation>&amp;Entrar de novo</translation>
        </message>
        <message>
            <source>More for %1</source>
            <comment>Menu of a connection</comment>
            <translation>Mais sobre %1</translation>
        </message>
        <message>
            <source>Sign in as somebody else…</source>
            <translation>Entrar como outra pessoa…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Copy its address</source>
            <translation>Copiar o endereço</translation>
        </message>
        <message>
            <source>Remove %1…</source>
            <translation>Remover %1…</translation>
        </message>
        <message>
            <source>Signed out</source>
            <translation>Desconectado</translation>
        </message>
        <message>
            <source>Your apps wait until you are back. Nothing is lost.</source>
            <translation>Seus apps esperam até você voltar. Nada se perde.</translation>
        </message>
        <message>
            <source>Your password safe does not answer</source>
            <translation>Seu cofre de senhas não responde</translation>
        </message>
        <message>
            <source>Unlock it, then choose Check now.</source>
            <translation>Desbloqueie-o e escolha “Verificar agora”.</translation>
        </message>
        <message>
            <source>With an access key</source>
            <translation>Com uma chave de acesso</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <source>It is kept in this computer’s password safe.</source>
            <translation>Ela fica no cofre de senhas deste computador.</translation>
        </message>
        <message>
            <source>Renews itself while you use it.</source>
            <translation>Renova-se enquanto você usa.</translation>
        </message>
        <message>
            <source>More permission is needed</source>
            <translation>É preciso mais permissão</translation>
        </message>
        <message>
            <source>An app asked for something that your sign-in does not allow yet. Sign in again and press Allow.</source>
            <translation>Um app pediu algo que seu login ainda não permite. Entre de novo e clique em “Permitir”.</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>11 days left</comment>
            <translation>restam %1</translation>
        </message>
        <message>
            <source>Renews itself while you use it. If not, until %1.</source>
            <translation>Renova-se enquanto você usa. Se não, até %1.</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>Termina em breve</translation>
        </message>
        <message>
            <source>No app uses %1 yet</source>
            <translation>Nenhum app usa %1 ainda</translation>
        </message>
        <message>
            <source>Apps that use %1</source>
            <translation>Apps que usam %1</translation>
        </message>
        <message>
            <source>Add an app</source>
            <translation>Adicionar app</translation>
        </message>
        <message>
            <source>Add an app to %1</source>
            <translation>Adicionar um app a %1</translation>
        </message>
        <message>
            <source>Other ways</source>
            <translation>Outras formas</translation>
        </message>
        <message>
            <source>Other ways to use %1</source>
            <translation>Outras formas de usar %1</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Recolocar</translation>
        </message>
        <message>
            <source>Put our entry back into %1</source>
            <translation>Recolocar nossa entrada em %1</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <source>Restart %1</source>
            <translation>Reiniciar %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <comment>Menu of an app</comment>
            <translation>Mais sobre %1</translation>
        </message>
        <message>
            <source>Take its key back from %1</source>
            <comment>An app set up by hand</comment>
            <translation>Retirar a chave de %1</translation>
        </message>
        <message>
            <source>Remove from %1</source>
            <comment>Takes our entry out of an app</comment>
            <translation>Remover de %1</translation>
        </message>
        <message>
            <source>%1 · only reads</source>
            <comment>What an app did last; it changes nothing</comment>
            <translation>%1 · só leitura</translation>
        </message>
        <message>
            <source>Let it only read</source>
            <comment>An app: it may change nothing</comment>
            <translation>Permitir só leitura</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ConnectionsPage</name>
        <message>
            <source>&amp;Add a connection</source>
            <translation>A&amp;dicionar uma conexão</translation>
        </message>
        <message>
            <source>Your apps cannot reach their servers: the part of Patchbay that carries their requests does not run. Quit Patchbay and start it again.</source>
            <translation>Seus apps não alcançam os servidores: a parte do Patchbay que leva os pedidos não está rodando. Feche o Patchbay e abra de novo.</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Conexões</translation>
        </message>
        <message>
            <source>&amp;Check now</source>
            <translation>&amp;Verificar agora</translation>
        </message>
        <message>
            <source>Nothing is connected yet</source>
            <translation>Nada está conectado ainda</translation>
        </message>
        <message>
            <source>Your company’s tools appear here once you have signed in to them.</source>
            <translation>As ferramentas da sua empresa aparecem aqui depois que você entrar.</translation>
        </message>
        <message>
            <source>Connect your &amp;first</source>
            <translation>Conectar o &amp;primeiro</translation>
        </message>
        <message>
            <source>&amp;Pause for 1 hour</source>
            <translation>&amp;Pausar por 1 hora</translation>
        </message>
        <message>
            <source>Go on</source>
            <comment>After a pause</comment>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Paused until %1: your apps get no answers from their servers.</source>
            <comment>A time</comment>
            <translation>Em pausa até %1: seus apps não recebem respostas dos servidores.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
    </context>
    <context>
        <name>patchbay::CopyRow</name>
        <message>
            <source>Show it</source>
            <comment>A text that can be copied</comment>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show %1</source>
            <comment>A text that can be copied</comment>
            <translation>Mostrar %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <comment>On a button, after it was pressed</comment>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy</source>
            <comment>On a button</comment>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>%1 is copied</source>
            <translation>%1 foi copiado</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Copiar %1</translation>
        </message>
    </context>
    <context>
        <name>patchbay::DisclosureButton</name>
        <message>
            <source>collapsed</source>
            <comment>Read out for a closed disclosure</comment>
            <translation>recolhido</translation>
        </message>
        <message>
            <source>expanded</source>
            <comment>Read out for an open disclosure</comment>
            <translation>expandido</translation>
        </message>
    </context>
    <context>
        <name>patchbay::FindingCard</name>
        <message>
            <source>Details</source>
            <comment>Of something found: text for experts</comment>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>One other check waits for this one</source>
            <translation>Outra verificação espera por esta</translation>
        </message>
        <message numerus="yes">
            <source>%n other checks wait for this one</source>
            <translation>
                <numerusform>%n outra verificação espera por esta</numerusform>
                <numerusform>%n outras verificações esperam por esta</numerusform>
            </translation>
        </message>
        <message>
            <source>Not asked yet: %1</source>
            <translation>Ainda não verificado: %1</translation>
        </message>
        <message>
            <source>Copy details</source>
            <comment>Below something found</comment>
            <translation>Copiar detalhes</translation>
        </message>
        <message>
            <source>Copied. Paste it into a message.</source>
            <translation>Copiado. Cole em uma mensagem.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::HelpWindow</name>
        <message>
            <source>Help: %1</source>
            <comment>Title of the window; %1 is that of a page</comment>
            <translation>Ajuda: %1</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <comment>Button of the help</comment>
            <translation>&amp;Fechar</translation>
        </message>
    </context>
    <context>
        <name>patchbay::InlineError</name>
        <message>
            <source>Details</source>
            <comment>Below an error: code and text for experts</comment>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>Copy details</source>
            <comment>Below an error</comment>
            <translation>Copiar detalhes</translation>
        </message>
    </context>
    <context>
        <name>patchbay::MainWindow</name>
        <message>
            <source>&amp;Help</source>
            <comment>Button of the main window</comment>
            <translation>A&amp;juda</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Conexões</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Atividade</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>What does “connected” mean?</source>
            <translation>O que significa “conectado”?</translation>
        </message>
        <message>
            <source>The app has asked for the tools of the server, through its own entry. “Not open” means that it has not done so yet.</source>
            <translation>O app pediu as ferramentas do servidor pela própria entrada. “Não aberto” significa que ainda não fez isso.</translation>
        </message>
        <message>
            <source>How do I add an app or a server?</source>
            <translation>Como adiciono um app ou um servidor?</translation>
        </message>
        <message>
            <source>Choose Add an app below a connection, or Add a connection below all of them.</source>
            <translation>Escolha “Adicionar app” abaixo de uma conexão, ou “Adicionar uma conexão” abaixo de todas.</translation>
        </message>
        <message>
            <source>How do I use another account?</source>
            <translation>Como uso outra conta?</translation>
        </message>
        <message>
            <source>Open the menu of the connection and choose Sign in as somebody else.</source>
            <translation>Abra o menu da conexão e escolha “Entrar como outra pessoa”.</translation>
        </message>
        <message>
            <source>What do I do first?</source>
            <translation>O que faço primeiro?</translation>
        </message>
        <message>
            <source>Begin at the top: what stands there is the cause of what comes after it. Its button does what the sentence says.</source>
            <translation>Comece pelo alto: o que está lá é a causa do que vem depois. O botão faz o que a frase diz.</translation>
        </message>
        <message>
            <source>I am still stuck.</source>
            <translation>Ainda não consegui.</translation>
        </message>
        <message>
            <source>Show the report. You see all of it before anyone else does, and it holds no passwords and no names.</source>
            <translation>Mostre o relatório. Você vê tudo antes de qualquer pessoa, e ele não contém senhas nem nomes.</translation>
        </message>
        <message>
            <source>What is written down here?</source>
            <translation>O que é anotado aqui?</translation>
        </message>
        <message>
            <source>Which app asked for what, and when, and whether it worked. What was asked and answered is not kept.</source>
            <translation>Qual app pediu o quê, quando e se deu certo. O que foi perguntado e respondido não é guardado.</translation>
        </message>
        <message>
            <source>When do changes count?</source>
            <translation>Quando as mudanças valem?</translation>
        </message>
        <message>
            <source>At once. There is nothing to save.</source>
            <translation>Na hora. Não há nada para salvar.</translation>
        </message>
        <message>
            <source>How do I get rid of everything?</source>
            <translation>Como me livro de tudo?</translation>
        </message>
        <message>
            <source>Choose Undo everything: your apps get their settings back as they were, and you are signed out.</source>
            <translation>Escolha “Desfazer tudo”: seus apps recebem os ajustes de volta como eram e você sai.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Navigation</name>
        <message>
            <source>Pages</source>
            <comment>Name of the list of pages, for screen readers</comment>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Page, and how many things on it need a person</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Notices</name>
        <message>
            <source>Sign in to %1 again</source>
            <translation>Entrar em %1 de novo</translation>
        </message>
        <message>
            <source>Your apps wait until you are back. Your settings stay as they are.</source>
            <translation>Seus apps esperam até você voltar. Seus ajustes ficam como estão.</translation>
        </message>
        <message>
            <source>%1 needs more permission</source>
            <translation>%1 precisa de mais permissão</translation>
        </message>
        <message>
            <source>An app asked for something that your sign-in does not allow yet. Click to sign in again.</source>
            <translation>Um app pediu algo que seu login ainda não permite. Clique para entrar de novo.</translation>
        </message>
        <message>
            <source>Your sign-in to %1 ends soon</source>
            <translation>Seu login em %1 termina em breve</translation>
        </message>
        <message>
            <source>Sign in again when it suits you, and your apps are not interrupted.</source>
            <translation>Entre de novo quando quiser e seus apps não serão interrompidos.</translation>
        </message>
        <message>
            <source>%1 has lost %2</source>
            <comment>App and server</comment>
            <translation>%1 perdeu %2</translation>
        </message>
        <message>
            <source>The entry for %2 in %1 was changed</source>
            <comment>App and server</comment>
            <translation>A entrada de %2 em %1 foi alterada</translation>
        </message>
        <message>
            <source>Open Patchbay to put it back with one click.</source>
            <translation>Abra o Patchbay para recolocá-la com um clique.</translation>
        </message>
        <message>
            <source>Your apps cannot reach their servers</source>
            <translation>Seus apps não alcançam os servidores</translation>
        </message>
        <message>
            <source>Open Patchbay to see what to do.</source>
            <translation>Abra o Patchbay para ver o que fazer.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::OtherWays</name>
        <message>
            <source>Other ways to use %1</source>
            <translation>Outras formas de usar %1</translation>
        </message>
        <message>
            <source>For apps that Patchbay does not set up by itself.</source>
            <translation>Para apps que o Patchbay não configura sozinho.</translation>
        </message>
        <message>
            <source>Any other app</source>
            <translation>Qualquer outro app</translation>
        </message>
        <message>
            <source>You paste what it needs into its settings</source>
            <translation>Você cola nos ajustes dele o que ele precisa</translation>
        </message>
        <message>
            <source>Show me how</source>
            <translation>Mostrar como</translation>
        </message>
        <message>
            <source>Show me how to use %1 in any other app</source>
            <translation>Mostrar como usar %1 em outro app</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fechar</translation>
        </message>
        <message>
            <source>It adds it by itself</source>
            <translation>Ele adiciona sozinho</translation>
        </message>
        <message>
            <source>It asks you first, and writes its own settings</source>
            <translation>Ele pergunta antes e escreve os próprios ajustes</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Abrir %1</translation>
        </message>
        <message>
            <source>Let %1 add %2 itself</source>
            <translation>Deixar %1 adicionar %2</translation>
        </message>
        <message>
            <source>In the browser</source>
            <translation>No navegador</translation>
        </message>
        <message>
            <source>%1 call a server from their makers’ computers. %2 stands on this computer or in a private network, where they cannot reach it.</source>
            <translation>%1 chamam um servidor a partir dos computadores de seus fabricantes. %2 está neste computador ou em uma rede privada, onde eles não o alcançam.</translation>
        </message>
        <message>
            <source>Show me how to use %1 in %2</source>
            <translation>Mostrar como usar %1 em %2</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Page</name>
        <message>
            <source>Cancel</source>
            <comment>Button of the wizard</comment>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>the server</source>
            <comment>Stands for a name we do not know yet</comment>
            <translation>o servidor</translation>
        </message>
    </context>
    <context>
        <name>patchbay::PastePage</name>
        <message>
            <source>&amp;Make a key for it</source>
            <translation>C&amp;riar uma chave para ele</translation>
        </message>
        <message>
            <source>&amp;Show the key in the texts below</source>
            <translation>&amp;Mostrar a chave nos textos abaixo</translation>
        </message>
        <message>
            <source>For example: My notebook</source>
            <comment>Name of an app</comment>
            <translation>Por exemplo: Meu caderno</translation>
        </message>
        <message>
            <source>What do you &amp;call this app?</source>
            <translation>Como você &amp;chama este app?</translation>
        </message>
        <message>
            <source>It stands in your list of apps by this name. There you can take its key back.</source>
            <translation>Ele fica na sua lista de apps com este nome. Lá você pode retirar a chave.</translation>
        </message>
        <message>
            <source>Any other app</source>
            <translation>Qualquer outro app</translation>
        </message>
        <message>
            <source>An app that can use %1 has a place for servers in its settings. Copy the form that it asks for, and paste it there.</source>
            <translation>Um app que pode usar %1 tem um lugar para servidores nos ajustes. Copie a forma que ele pede e cole lá.</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Voltar</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fechar</translation>
        </message>
        <message>
            <source>%1 may use %2 from now on. Its key is here only while this window is open: copy what you need.</source>
            <translation>%1 pode usar %2 a partir de agora. A chave só fica aqui enquanto esta janela estiver aberta: copie o que precisar.</translation>
        </message>
        <message>
            <source>It asks for an address</source>
            <translation>Ele pede um endereço</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>For a field like “URL” or “Server address”</source>
            <translation>Para um campo como “URL” ou “Endereço do servidor”</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Chave</translation>
        </message>
        <message>
            <source>For a header called Authorization, or a field for it</source>
            <translation>Para um cabeçalho chamado Authorization, ou um campo para ele</translation>
        </message>
        <message>
            <source>Address with the key in it</source>
            <translation>Endereço com a chave</translation>
        </message>
        <message>
            <source>Where there is a field for an address and nothing else</source>
            <translation>Onde há só um campo de endereço</translation>
        </message>
        <message>
            <source>It has a settings file</source>
            <translation>Ele tem um arquivo de ajustes</translation>
        </message>
        <message>
            <source>Text in JSON</source>
            <translation>Texto em JSON</translation>
        </message>
        <message>
            <source>For a file with mcpServers in it</source>
            <translation>Para um arquivo que contém mcpServers</translation>
        </message>
        <message>
            <source>Text in JSON that starts a program</source>
            <translation>Texto em JSON que inicia um programa</translation>
        </message>
        <message>
            <source>The same, for an app that can only start programs; no key is in it</source>
            <translation>O mesmo, para um app que só inicia programas; sem chave</translation>
        </message>
        <message>
            <source>Text in TOML</source>
            <translation>Texto em TOML</translation>
        </message>
        <message>
            <source>For a file with mcp_servers in it</source>
            <translation>Para um arquivo que contém mcp_servers</translation>
        </message>
        <message>
            <source>Text in YAML</source>
            <translation>Texto em YAML</translation>
        </message>
        <message>
            <source>It asks for a program to start</source>
            <translation>Ele pede um programa para iniciar</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>A program and what to start it with; no key is in it</source>
            <translation>Um programa e com o que iniciá-lo; sem chave</translation>
        </message>
    </context>
    <context>
        <name>patchbay::PreviewText</name>
        <message>
            <source>What will change in this file</source>
            <comment>Preview of a settings file</comment>
            <translation>O que vai mudar neste arquivo</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ProblemsPage</name>
        <message>
            <source>&amp;Check again</source>
            <translation>&amp;Verificar de novo</translation>
        </message>
        <message>
            <source>Looking at everything</source>
            <translation>Olhando tudo</translation>
        </message>
        <message>
            <source>Still stuck?</source>
            <translation>Ainda não conseguiu?</translation>
        </message>
        <message>
            <source>You see the report before anyone else does.</source>
            <translation>Você vê o relatório antes de todos.</translation>
        </message>
        <message>
            <source>Show &amp;report…</source>
            <translation>Mostrar &amp;relatório…</translation>
        </message>
        <message>
            <source>We found nothing in the way.</source>
            <translation>Não encontramos nada no caminho.</translation>
        </message>
        <message>
            <source>Everything else is fine.</source>
            <translation>Todo o resto está bem.</translation>
        </message>
        <message>
            <source>Show the check</source>
            <translation>Mostrar a verificação</translation>
        </message>
        <message numerus="yes">
            <source>Show %n checks</source>
            <comment>What is fine</comment>
            <translation>
                <numerusform>Mostrar %n verificação</numerusform>
                <numerusform>Mostrar %n verificações</numerusform>
            </translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>Everything is fine</source>
            <translation>Está tudo bem</translation>
        </message>
        <message>
            <source>One thing is in the way</source>
            <translation>Uma coisa atrapalha</translation>
        </message>
        <message numerus="yes">
            <source>%n things are in the way</source>
            <translation>
                <numerusform>%n coisa atrapalha</numerusform>
                <numerusform>%n coisas atrapalham</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking again</source>
            <translation>Verificando de novo</translation>
        </message>
        <message numerus="yes">
            <source>Checked %1, %n checks</source>
            <comment>Checked 2 minutes ago, 19 checks</comment>
            <translation>
                <numerusform>Verificado %1, %n verificação</numerusform>
                <numerusform>Verificado %1, %n verificações</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>patchbay::LanguageChoice</name>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>As on this computer</source>
            <comment>Choice of a language</comment>
            <translation>Como neste computador</translation>
        </message>
    </context>
    <context>
        <name>patchbay::RegionOffer</name>
        <message>
            <source>Switch to %1</source>
            <comment>Button; a region</comment>
            <translation>Mudar para %1</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ReportWindow</name>
        <message>
            <source>Report</source>
            <comment>The text of the report, for screen readers</comment>
            <translation>Relatório</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <comment>The report</comment>
            <translation>C&amp;opiar</translation>
        </message>
        <message>
            <source>&amp;Save as a file…</source>
            <comment>The report</comment>
            <translation>&amp;Salvar em arquivo…</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fechar</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Relatório</translation>
        </message>
        <message>
            <source>This is all it says. Keys, account names and what your apps asked are not in it. It stays on this computer until you send it to somebody.</source>
            <translation>Isto é tudo o que ele diz. Não contém chaves, nomes de conta nem o que seus apps pediram. Fica neste computador até você enviar a alguém.</translation>
        </message>
        <message>
            <source>Copied. Paste it into a message.</source>
            <translation>Copiado. Cole em uma mensagem.</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Salvar o relatório</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Salvo como %1.</translation>
        </message>
        <message>
            <source>%1 cannot be written. Choose another folder.</source>
            <translation>%1 não pode ser gravado. Escolha outra pasta.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::RestartPage</name>
        <message>
            <source>I will do it &amp;myself</source>
            <translation>Eu &amp;mesmo faço</translation>
        </message>
        <message>
            <source>Quit %1 and go on</source>
            <comment>Button; name of an app</comment>
            <translation>Fechar %1 e continuar</translation>
        </message>
        <message>
            <source>Restart %1</source>
            <comment>Button; name of an app</comment>
            <translation>Reiniciar %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <comment>Button below an error</comment>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Restarting</source>
            <comment>State of an app</comment>
            <translation>Reiniciando</translation>
        </message>
        <message>
            <source>Restarted</source>
            <comment>State of an app</comment>
            <translation>Reiniciado</translation>
        </message>
        <message>
            <source>No restart needed</source>
            <comment>State of an app</comment>
            <translation>Não precisa reiniciar</translation>
        </message>
        <message>
            <source>Open now, and would overwrite the change. We start it again afterwards.</source>
            <translation>Está aberto e sobrescreveria a mudança. Depois nós o iniciamos de novo.</translation>
        </message>
        <message>
            <source>Open now. Finish what you are typing first.</source>
            <translation>Está aberto. Termine antes o que está digitando.</translation>
        </message>
        <message>
            <source>Takes over the change by itself</source>
            <translation>Assume a mudança sozinho</translation>
        </message>
        <message>
            <source>Sees the change when you open it</source>
            <translation>Verá a mudança quando você o abrir</translation>
        </message>
        <message>
            <source>No restart needed</source>
            <translation>Não precisa reiniciar</translation>
        </message>
        <message>
            <source>One app must restart</source>
            <translation>Um app precisa reiniciar</translation>
        </message>
        <message numerus="yes">
            <source>%n apps must restart</source>
            <translation>
                <numerusform>%n app precisa reiniciar</numerusform>
                <numerusform>%n apps precisam reiniciar</numerusform>
            </translation>
        </message>
        <message>
            <source>Your apps see %1 as they are.</source>
            <translation>Seus apps veem %1 como estão.</translation>
        </message>
        <message>
            <source>%1 is still open. It sees %2 only after a restart.</source>
            <translation>%1 ainda está aberto. Só verá %2 depois de reiniciar.</translation>
        </message>
        <message>
            <source>%1 are still open. They see %2 only after a restart.</source>
            <translation>%1 ainda estão abertos. Só verão %2 depois de reiniciar.</translation>
        </message>
        <message>
            <source>Choose &lt;b&gt;Quit&lt;/b&gt; from the app’s menu or its icon near the clock; closing the window is not enough. Then open it again and choose &lt;b&gt;Later&lt;/b&gt; below.</source>
            <comment>How to restart an app oneself</comment>
            <translation>Escolha &lt;b&gt;Sair&lt;/b&gt; no menu do app ou no ícone perto do relógio; fechar a janela não basta. Depois abra-o de novo e escolha &lt;b&gt;Depois&lt;/b&gt; abaixo.</translation>
        </message>
        <message>
            <source>Choose &lt;b&gt;Quit&lt;/b&gt; from the app’s menu or its icon near the clock; closing the window is not enough. We go on as soon as it is quit.</source>
            <comment>How to quit an app oneself</comment>
            <translation>Escolha &lt;b&gt;Sair&lt;/b&gt; no menu do app ou no ícone perto do relógio; fechar a janela não basta. Continuamos assim que ele fechar.</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>La&amp;ter</source>
            <comment>Goes on without restarting apps</comment>
            <translation>Depo&amp;is</translation>
        </message>
        <message>
            <source>Restarting %1</source>
            <comment>Names of apps</comment>
            <translation>Reiniciando %1</translation>
        </message>
        <message>
            <source>This goes on by itself.</source>
            <translation>Continua sozinho.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Screens</name>
        <message>
            <source>The clock</source>
            <translation>O relógio</translation>
        </message>
    </context>
    <context>
        <name>patchbay::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Everyday</source>
            <comment>Group of settings</comment>
            <translation>Dia a dia</translation>
        </message>
        <message>
            <source>Start with the computer</source>
            <translation>Iniciar com o computador</translation>
        </message>
        <message>
            <source>Put entries back by itself</source>
            <translation>Recolocar entradas sozinho</translation>
        </message>
        <message>
            <source>When an app drops what we wrote, at most three times an hour. What you take out in an app’s own file comes back as well; remove it here instead.</source>
            <translation>Quando um app perde o que escrevemos, no máximo três vezes por hora. O que você tira do arquivo de um app também volta; remova-o aqui.</translation>
        </message>
        <message>
            <source>What is kept</source>
            <comment>Group of settings</comment>
            <translation>O que é guardado</translation>
        </message>
        <message>
            <source>Your sign-ins and access keys</source>
            <translation>Seus logins e chaves de acesso</translation>
        </message>
        <message>
            <source>In this computer’s password safe, and nowhere else</source>
            <translation>No cofre de senhas deste computador, e em nenhum outro lugar</translation>
        </message>
        <message>
            <source>&amp;Open the folder</source>
            <translation>A&amp;brir a pasta</translation>
        </message>
        <message>
            <source>Copies of your apps’ settings, as they were</source>
            <translation>Cópias dos ajustes dos seus apps, como eram</translation>
        </message>
        <message>
            <source>What leaves this computer</source>
            <translation>O que sai deste computador</translation>
        </message>
        <message>
            <source>Only what your apps send to the servers you connected. Nothing is counted or reported to anybody else.</source>
            <translation>Só o que seus apps enviam aos servidores conectados. Nada é contado nem informado a mais ninguém.</translation>
        </message>
        <message>
            <source>Leave</source>
            <comment>Group of settings</comment>
            <translation>Deixar de usar</translation>
        </message>
        <message>
            <source>&amp;Undo everything…</source>
            <translation>&amp;Desfazer tudo…</translation>
        </message>
        <message>
            <source>Undo everything</source>
            <translation>Desfazer tudo</translation>
        </message>
        <message>
            <source>Gives every app its settings back, signs you out and forgets the keys</source>
            <translation>Devolve a cada app seus ajustes, faz você sair e esquece as chaves</translation>
        </message>
        <message>
            <source>Without it, your apps lose their servers after a restart</source>
            <translation>Sem isso, seus apps perdem os servidores depois de reiniciar</translation>
        </message>
        <message>
            <source>Not for this one: it was started with a folder of its own</source>
            <translation>Não para este: foi iniciado com uma pasta própria</translation>
        </message>
        <message>
            <source>&amp;Get it…</source>
            <comment>A newer version</comment>
            <translation>&amp;Obter…</translation>
        </message>
        <message>
            <source>Version</source>
            <comment>Of Patchbay</comment>
            <translation>Versão</translation>
        </message>
        <message>
            <source>Get help</source>
            <comment>From the company’s own people</comment>
            <translation>Obter ajuda</translation>
        </message>
    </context>
    <context>
        <name>patchbay::SignInAgain</name>
        <message>
            <source>Your sign-in there has ended.</source>
            <translation>Seu login lá terminou.</translation>
        </message>
        <message>
            <source>Your sign-in there has ended. %1 waits until you are back.</source>
            <translation>Seu login lá terminou. %1 espera até você voltar.</translation>
        </message>
        <message>
            <source>Your sign-in there has ended. %1 wait until you are back.</source>
            <translation>Seu login lá terminou. %1 esperam até você voltar.</translation>
        </message>
        <message>
            <source>&amp;Why did this happen?</source>
            <translation>Por &amp;que isso aconteceu?</translation>
        </message>
        <message>
            <source>&amp;Open browser again</source>
            <translation>&amp;Abrir o navegador de novo</translation>
        </message>
        <message>
            <source>&amp;Copy link</source>
            <translation>Copiar &amp;link</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>Depo&amp;is</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>&amp;Entrar</translation>
        </message>
        <message>
            <source>Sign in to %1 as somebody else</source>
            <translation>Entrar em %1 como outra pessoa</translation>
        </message>
        <message>
            <source>Your apps stay as they are, and use the new account.</source>
            <translation>Seus apps ficam como estão e usam a nova conta.</translation>
        </message>
        <message>
            <source>Sign in to %1 again</source>
            <translation>Entrar em %1 de novo</translation>
        </message>
        <message>
            <source>Servers end a sign-in after a while, when a password changes, or when an admin asks for it. Your settings stay as they are.</source>
            <translation>Servidores encerram um login depois de um tempo, quando uma senha muda ou quando a administração pede. Seus ajustes ficam como estão.</translation>
        </message>
        <message>
            <source>Waiting for you in your browser</source>
            <translation>Esperando por você no navegador</translation>
        </message>
        <message>
            <source>Asking where to sign in</source>
            <translation>Perguntando onde entrar</translation>
        </message>
        <message>
            <source>&amp;Stop waiting</source>
            <translation>Parar de e&amp;sperar</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>restam %1</translation>
        </message>
    </context>
    <context>
        <name>patchbay::SignInPage</name>
        <message>
            <source>Does your browser show an error? The server may have forgotten Patchbay.</source>
            <translation>Seu navegador mostra um erro? O servidor pode ter esquecido o Patchbay.</translation>
        </message>
        <message>
            <source>&amp;Open browser again</source>
            <translation>&amp;Abrir o navegador de novo</translation>
        </message>
        <message>
            <source>Copy &amp;link</source>
            <translation>Copiar &amp;link</translation>
        </message>
        <message>
            <source>&amp;Stop waiting</source>
            <translation>Parar de e&amp;sperar</translation>
        </message>
        <message>
            <source>Copied. Send it to your admin.</source>
            <translation>Copiado. Envie à sua administração.</translation>
        </message>
        <message>
            <source>Introduce it &amp;again</source>
            <translation>Apresentar de &amp;novo</translation>
        </message>
        <message>
            <source>Press &lt;b&gt;Allow&lt;/b&gt;</source>
            <comment>Step of signing in; the button in the browser</comment>
            <translation>Clicar em &lt;b&gt;Permitir&lt;/b&gt;</translation>
        </message>
        <message>
            <source>Come back here</source>
            <comment>Last step of signing in</comment>
            <translation>Voltar para cá</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <comment>Sign-in page</comment>
            <translation>Esperando por você</translation>
        </message>
        <message>
            <source>Keeping your sign-in safe</source>
            <comment>Sign-in page, after the browser</comment>
            <translation>Guardando seu login em segurança</translation>
        </message>
        <message>
            <source>Asking %1 where to sign in</source>
            <comment>Sign-in page</comment>
            <translation>Perguntando a %1 onde entrar</translation>
        </message>
        <message>
            <source>You are signed in</source>
            <translation>Você entrou</translation>
        </message>
        <message>
            <source>Sign in on any device</source>
            <translation>Entre em qualquer aparelho</translation>
        </message>
        <message>
            <source>You are not signed in yet</source>
            <translation>Você ainda não entrou</translation>
        </message>
        <message>
            <source>Switch to your browser</source>
            <translation>Vá para o navegador</translation>
        </message>
        <message>
            <source>We opened the %1 sign-in page there.</source>
            <translation>Abrimos lá a página de login de %1.</translation>
        </message>
        <message>
            <source>It opens the %1 sign-in page in a moment.</source>
            <translation>Ele abre a página de login de %1 em um momento.</translation>
        </message>
        <message>
            <source>Sign in to the practice server; any name will do</source>
            <translation>Entrar no servidor de prática; qualquer nome serve</translation>
        </message>
        <message>
            <source>Sign in to %1 as you always do</source>
            <translation>Entrar em %1 como sempre</translation>
        </message>
        <message>
            <source>Patchbay never sees your password.</source>
            <translation>O Patchbay nunca vê sua senha.</translation>
        </message>
        <message>
            <source>Your password is asked for by %1 only. Patchbay never sees it.</source>
            <translation>Só %1 pede sua senha. O Patchbay nunca a vê.</translation>
        </message>
        <message>
            <source>Signed in to %1.</source>
            <translation>Conectado a %1.</translation>
        </message>
        <message>
            <source>Signed in as %1.</source>
            <translation>Conectado como %1.</translation>
        </message>
        <message>
            <source>No hurry: %1 left</source>
            <comment>Sign-in page; 9 minutes</comment>
            <translation>Sem pressa: restam %1</translation>
        </message>
        <message>
            <source>My bro&amp;wser is on another computer</source>
            <translation>Meu nave&amp;gador está em outro computador</translation>
        </message>
        <message>
            <source>Address your browser ended on</source>
            <comment>Field</comment>
            <translation>Endereço em que o navegador parou</translation>
        </message>
        <message>
            <source>&amp;Use it</source>
            <comment>Beside a pasted address</comment>
            <translation>&amp;Usar</translation>
        </message>
        <message>
            <source>Use a co&amp;de instead</source>
            <comment>To sign in on another computer</comment>
            <translation>Usar um có&amp;digo</translation>
        </message>
        <message>
            <source>Copy the link, open it there and sign in. The browser then ends on a page that does not open: paste its address here.</source>
            <translation>Copie o link, abra-o lá e entre. O navegador para em uma página que não abre: cole o endereço dela aqui.</translation>
        </message>
        <message>
            <source>Your admin can register Patchbay there and give you what it needs. Paste it here.</source>
            <translation>Sua administração pode registrar o Patchbay lá e dar o que ele precisa. Cole aqui.</translation>
        </message>
        <message>
            <source>Client &amp;ID</source>
            <comment>What an admin has registered</comment>
            <translation>&amp;ID de cliente</translation>
        </message>
        <message>
            <source>Client s&amp;ecret, if there is one</source>
            <comment>Of a registration</comment>
            <translation>Segredo de clien&amp;te, se houver</translation>
        </message>
        <message>
            <source>&amp;Sign in with it</source>
            <translation>Entra&amp;r com isso</translation>
        </message>
        <message>
            <source>Open %1 on any computer or phone, and type this code there:</source>
            <translation>Abra %1 em qualquer computador ou telefone e digite lá este código:</translation>
        </message>
    </context>
    <context>
        <name>patchbay::StateMark</name>
        <message>
            <source>Starting</source>
            <comment>State of a connection</comment>
            <translation>Iniciando</translation>
        </message>
        <message>
            <source>Ready</source>
            <comment>State of a connection</comment>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>One moment</source>
            <comment>State of a connection</comment>
            <translation>Um momento</translation>
        </message>
        <message>
            <source>Needs you</source>
            <comment>State of a connection</comment>
            <translation>Precisa de você</translation>
        </message>
        <message>
            <source>Not working</source>
            <comment>State of a connection</comment>
            <translation>Não funciona</translation>
        </message>
    </context>
    <context>
        <name>patchbay::StepRail</name>
        <message numerus="yes">
            <source>%n steps to go</source>
            <comment>Wizard, where the steps are listed</comment>
            <translation>
                <numerusform>falta %n passo</numerusform>
                <numerusform>faltam %n passos</numerusform>
            </translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <comment>Wizard, name of the current step</comment>
            <translation>Passo %1 de %2: %3</translation>
        </message>
    </context>
    <context>
        <name>patchbay::TestPage</name>
        <message>
            <source>Patchbay stays near the clock and keeps you signed in.</source>
            <translation>O Patchbay fica perto do relógio e mantém você conectado.</translation>
        </message>
        <message>
            <source>Trying it out</source>
            <comment>Test page</comment>
            <translation>Experimentando</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <comment>Button below an error</comment>
            <translation>&amp;Tentar de novo</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <comment>The sentence to try</comment>
            <translation>C&amp;opiar</translation>
        </message>
        <message>
            <source>What can you do with %1?</source>
            <comment>A sentence to try in an AI app</comment>
            <translation>O que você pode fazer com %1?</translation>
        </message>
        <message>
            <source>No sign-in needed</source>
            <translation>Não precisa de login</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <source>Signed in as %1</source>
            <translation>Conectado como %1</translation>
        </message>
        <message>
            <source>%1 answers</source>
            <translation>%1 responde</translation>
        </message>
        <message>
            <source>Asking %1</source>
            <translation>Perguntando a %1</translation>
        </message>
        <message>
            <source>No answer from %1</source>
            <translation>Sem resposta de %1</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>Seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>No tools offered</source>
            <translation>Nenhuma ferramenta oferecida</translation>
        </message>
        <message>
            <source>1 tool offered</source>
            <translation>1 ferramenta oferecida</translation>
        </message>
        <message numerus="yes">
            <source>%n tools offered</source>
            <translation>
                <numerusform>%n ferramenta oferecida</numerusform>
                <numerusform>%n ferramentas oferecidas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 asked for the tools</source>
            <translation>%1 pediu as ferramentas</translation>
        </message>
        <message>
            <source>%1 can use the tools</source>
            <translation>%1 pode usar as ferramentas</translation>
        </message>
        <message>
            <source>after its restart</source>
            <translation>depois de reiniciar</translation>
        </message>
        <message>
            <source>says so itself</source>
            <comment>An app</comment>
            <translation>ele mesmo diz</translation>
        </message>
        <message>
            <source>tried its entry</source>
            <translation>entrada testada</translation>
        </message>
        <message>
            <source>Trying %1</source>
            <translation>Testando %1</translation>
        </message>
        <message>
            <source>%1 cannot use the tools yet</source>
            <translation>%1 ainda não pode usar as ferramentas</translation>
        </message>
        <message>
            <source>%1 was not tried yet</source>
            <translation>%1 ainda não foi testado</translation>
        </message>
        <message>
            <source>Everything works</source>
            <translation>Tudo funciona</translation>
        </message>
        <message>
            <source>Not everything works yet</source>
            <translation>Nem tudo funciona ainda</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Um momento</translation>
        </message>
        <message numerus="yes">
            <source>%1 can use %2 now.</source>
            <comment>Names of apps, and a server</comment>
            <translation>
                <numerusform>%1 já pode usar %2.</numerusform>
                <numerusform>%1 já podem usar %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is set up stays as it is.</source>
            <translation>O que está configurado fica como está.</translation>
        </message>
        <message>
            <source>We ask for the tools the way your apps do.</source>
            <translation>Pedimos as ferramentas como seus apps fazem.</translation>
        </message>
        <message>
            <source>Try it: ask %1</source>
            <translation>Experimente: pergunte a %1</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Pronto</translation>
        </message>
        <message>
            <source>Close</source>
            <comment>Button of the wizard</comment>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Text</name>
        <message>
            <source>%1 and %2</source>
            <comment>The last two of a list of names</comment>
            <translation>%1 e %2</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Tray</name>
        <message>
            <source>Sign in as somebody else…</source>
            <translation>Entrar como outra pessoa…</translation>
        </message>
        <message>
            <source>%1: not working</source>
            <translation>%1: não funciona</translation>
        </message>
        <message>
            <source>%1: sign in again</source>
            <translation>%1: entrar de novo</translation>
        </message>
        <message>
            <source>%1: %2 needs you</source>
            <comment>Connection and app</comment>
            <translation>%1: %2 precisa de você</translation>
        </message>
        <message>
            <source>%1: starting</source>
            <translation>%1: iniciando</translation>
        </message>
        <message>
            <source>%1: ready</source>
            <translation>%1: pronto</translation>
        </message>
        <message>
            <source>%1: one moment</source>
            <translation>%1: um momento</translation>
        </message>
        <message>
            <source>%1: needs you</source>
            <translation>%1: precisa de você</translation>
        </message>
        <message>
            <source>Nothing is connected yet</source>
            <translation>Nada está conectado ainda</translation>
        </message>
        <message>
            <source>Add a connection…</source>
            <translation>Adicionar uma conexão…</translation>
        </message>
        <message>
            <source>Open Patchbay</source>
            <translation>Abrir o Patchbay</translation>
        </message>
        <message>
            <source>Check everything now</source>
            <translation>Verificar tudo agora</translation>
        </message>
        <message>
            <source>Show report…</source>
            <translation>Mostrar relatório…</translation>
        </message>
        <message>
            <source>Undo everything…</source>
            <translation>Desfazer tudo…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Quit: your AI apps lose %1</source>
            <translation>Sair: seus apps de IA perdem %1</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Add an app…</source>
            <translation>Adicionar um app…</translation>
        </message>
        <message>
            <source>%1: put our entry back</source>
            <comment>Name of an app</comment>
            <translation>%1: recolocar nossa entrada</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>App, its state, when it last asked</comment>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>App and its state</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Restart %1</source>
            <translation>Reiniciar %1</translation>
        </message>
        <message>
            <source>Take its key back from %1</source>
            <comment>An app set up by hand</comment>
            <translation>Retirar a chave de %1</translation>
        </message>
        <message>
            <source>Remove from %1</source>
            <translation>Remover de %1</translation>
        </message>
        <message>
            <source>Get help…</source>
            <comment>From the company’s own people</comment>
            <translation>Obter ajuda…</translation>
        </message>
        <message>
            <source>%1: paused</source>
            <translation>%1: em pausa</translation>
        </message>
        <message>
            <source>Go on (paused until %1)</source>
            <comment>A time</comment>
            <translation>Retomar (em pausa até %1)</translation>
        </message>
        <message>
            <source>Pause for 1 hour</source>
            <translation>Pausar por 1 hora</translation>
        </message>
    </context>
    <context>
        <name>patchbay::WebAppPage</name>
        <message>
            <source>Use %1 in %2</source>
            <translation>Usar %1 em %2</translation>
        </message>
        <message>
            <source>%1 calls %2 from its maker’s computers, not from yours, and keeps a sign-in of its own. So %2 must be open to the whole internet: a server on this computer or behind a company’s VPN cannot be used there.</source>
            <translation>%1 chama %2 a partir dos computadores do fabricante, não do seu, e tem um login próprio. Por isso %2 precisa estar aberto a toda a internet: um servidor neste computador ou atrás da VPN de uma empresa não pode ser usado lá.</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Voltar</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fechar</translation>
        </message>
        <message>
            <source>Copy the name</source>
            <comment>Of a server</comment>
            <translation>Copiar o nome</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <comment>Of a server</comment>
            <translation>Copiar o endereço</translation>
        </message>
    </context>
    <context>
        <name>patchbay::WelcomePage</name>
        <message>
            <source>Connect your AI apps to your company’s tools</source>
            <translation>Conecte seus apps de IA às ferramentas da sua empresa</translation>
        </message>
        <message>
            <source>Patchbay sets up Claude, Cursor and others for you. It takes about two minutes.</source>
            <translation>O Patchbay configura Claude, Cursor e outros para você. Leva uns dois minutos.</translation>
        </message>
        <message>
            <source>You sign in once, in your own browser</source>
            <translation>Você entra uma vez, no seu próprio navegador</translation>
        </message>
        <message>
            <source>You choose which apps may use it</source>
            <translation>Você escolhe quais apps podem usar</translation>
        </message>
        <message>
            <source>Your sign-in stays in this computer’s password safe</source>
            <translation>Seu login fica no cofre de senhas deste computador</translation>
        </message>
        <message>
            <source>&amp;Try it without an account</source>
            <comment>Goes to the practice server</comment>
            <translation>&amp;Experimentar sem conta</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Começar</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Wizard</name>
        <message>
            <source>What will happen?</source>
            <translation>O que vai acontecer?</translation>
        </message>
        <message>
            <source>You choose a server, sign in to it in your browser, and pick the apps that may use it. Nothing is changed before you have seen what.</source>
            <translation>Você escolhe um servidor, entra nele pelo navegador e escolhe os apps que podem usá-lo. Nada muda antes de você ver o quê.</translation>
        </message>
        <message>
            <source>What does it cost me?</source>
            <translation>Quanto me custa?</translation>
        </message>
        <message>
            <source>About two minutes. You can stop at any page and go on later.</source>
            <translation>Uns dois minutos. Você pode parar em qualquer página e continuar depois.</translation>
        </message>
        <message>
            <source>Which one do I choose?</source>
            <translation>Qual eu escolho?</translation>
        </message>
        <message>
            <source>What your company told you. If you got an address, paste all of it, from https:// to its end.</source>
            <translation>O que sua empresa informou. Se recebeu um endereço, cole-o inteiro, de https:// até o fim.</translation>
        </message>
        <message>
            <source>I do not know my region.</source>
            <translation>Não sei qual é a minha região.</translation>
        </message>
        <message>
            <source>Sign in to your account in a browser as usual, and look at the beginning of the address there.</source>
            <translation>Entre na sua conta em um navegador como de costume e veja o começo do endereço.</translation>
        </message>
        <message>
            <source>I only want to look around.</source>
            <translation>Só quero dar uma olhada.</translation>
        </message>
        <message>
            <source>The practice server runs on this computer and holds no real data.</source>
            <translation>O servidor de prática roda neste computador e não contém dados reais.</translation>
        </message>
        <message>
            <source>My browser did not open.</source>
            <translation>Meu navegador não abriu.</translation>
        </message>
        <message>
            <source>Choose Copy link, and paste it into the address bar of a browser.</source>
            <translation>Escolha “Copiar link” e cole na barra de endereços de um navegador.</translation>
        </message>
        <message>
            <source>I signed in, and nothing happens here.</source>
            <translation>Entrei e nada acontece aqui.</translation>
        </message>
        <message>
            <source>Look whether the page asks you to allow something. If it says that you can close it, and this window still waits, choose Open browser again.</source>
            <translation>Veja se a página pede que você permita algo. Se ela diz que pode ser fechada e esta janela ainda espera, escolha “Abrir o navegador de novo”.</translation>
        </message>
        <message>
            <source>Do you see my password?</source>
            <translation>Vocês veem minha senha?</translation>
        </message>
        <message>
            <source>No. You enter it in your browser only. What we get is kept in the password safe of this computer.</source>
            <translation>Não. Você só a digita no navegador. O que recebemos fica no cofre de senhas deste computador.</translation>
        </message>
        <message>
            <source>My app is not in the list.</source>
            <translation>Meu app não está na lista.</translation>
        </message>
        <message>
            <source>Start it once, then choose Look again. Others can be added later, under Other ways.</source>
            <translation>Inicie-o uma vez e escolha “Procurar de novo”. Outros podem ser adicionados depois, em “Outras formas”.</translation>
        </message>
        <message>
            <source>What is changed in my apps?</source>
            <translation>O que muda nos meus apps?</translation>
        </message>
        <message>
            <source>One entry in the settings of each. Open the preview to see it; a copy is kept, and you can undo it.</source>
            <translation>Uma entrada nos ajustes de cada um. Abra a prévia para vê-la; uma cópia é guardada e você pode desfazer.</translation>
        </message>
        <message>
            <source>Why must an app restart?</source>
            <translation>Por que um app precisa reiniciar?</translation>
        </message>
        <message>
            <source>It reads its settings only when it starts. Closing its window is often not enough: it goes on near the clock.</source>
            <translation>Ele só lê os ajustes ao iniciar. Fechar a janela muitas vezes não basta: ele continua perto do relógio.</translation>
        </message>
        <message>
            <source>Do I lose my work?</source>
            <translation>Perco meu trabalho?</translation>
        </message>
        <message>
            <source>We ask the app to quit, as you would. Save what is open there first.</source>
            <translation>Pedimos ao app que feche, como você faria. Salve antes o que estiver aberto.</translation>
        </message>
        <message>
            <source>What is tried here?</source>
            <translation>O que é testado aqui?</translation>
        </message>
        <message>
            <source>The way that your app will go: through its own entry, to the server, with your sign-in. Nothing is changed there.</source>
            <translation>O caminho que seu app fará: pela própria entrada, até o servidor, com seu login. Nada é alterado lá.</translation>
        </message>
        <message>
            <source>Something does not work.</source>
            <translation>Algo não funciona.</translation>
        </message>
        <message>
            <source>Press the button below the sentence. If you are still stuck, open Problems in the main window and show the report to somebody who helps.</source>
            <translation>Clique no botão abaixo da frase. Se ainda não conseguir, abra “Problemas” na janela principal e mostre o relatório a quem ajuda.</translation>
        </message>
        <message>
            <source>Patchbay – set up</source>
            <comment>Title of the window</comment>
            <translation>Patchbay – configuração</translation>
        </message>
        <message>
            <source>Your company</source>
            <translation>Sua empresa</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Your apps</source>
            <translation>Seus apps</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Experimentar</translation>
        </message>
        <message>
            <source>You can undo everything later.</source>
            <translation>Você pode desfazer tudo depois.</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Voltar</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <comment>Button of the wizard</comment>
            <translation>A&amp;juda</translation>
        </message>
        <message>
            <source>A link filled this in. Go on only if you trust the address.</source>
            <translation>Um link preencheu isto. Continue só se confiar no endereço.</translation>
        </message>
        <message>
            <source>This is where you stopped the last time.</source>
            <translation>Foi aqui que você parou da última vez.</translation>
        </message>
        <message>
            <source>You only have to sign in.</source>
            <translation>Você só precisa entrar.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Updates</name>
        <message>
            <source>This is version %1.</source>
            <translation>Esta é a versão %1.</translation>
        </message>
        <message>
            <source>Whoever installed it on this computer keeps it up to date.</source>
            <translation>Quem o instalou neste computador o mantém atualizado.</translation>
        </message>
        <message>
            <source>Your company keeps it up to date.</source>
            <translation>Sua empresa o mantém atualizado.</translation>
        </message>
        <message>
            <source>It is the newest one.</source>
            <translation>É a mais recente.</translation>
        </message>
        <message>
            <source>Version %1 is there; this is %2.</source>
            <translation>A versão %1 está disponível; esta é a %2.</translation>
        </message>
        <message>
            <source>You can get it whenever you like; sign-ins and apps stay as they are.</source>
            <translation>Você pode obtê-la quando quiser; acessos e aplicativos ficam como estão.</translation>
        </message>
        <message>
            <source>Whether there is a newer one could not be found out; it is tried again tomorrow.</source>
            <translation>Não foi possível descobrir se há uma mais recente; amanhã tentaremos de novo.</translation>
        </message>
        <message>
            <source>The news of newer ones does not come from where it should, so it is not believed.</source>
            <translation>O aviso de versões mais recentes não vem de onde deveria, por isso não é aceito.</translation>
        </message>
        <message>
            <source>The news of newer ones is too old to be believed; check date and time of this computer.</source>
            <translation>O aviso de versões mais recentes é antigo demais para ser aceito; confira a data e a hora deste computador.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Client</name>
        <message>
            <source>%app has become Kiro CLI. Install that, and Kiro can be set up here.</source>
            <translation>%app agora é o Kiro CLI. Instale-o, e o Kiro poderá ser configurado aqui.</translation>
        </message>
        <message>
            <source>Start a new session of %app to use it.</source>
            <translation>Inicie uma nova sessão do %app para usar.</translation>
        </message>
        <message>
            <source>Start a new session of Auggie to use it.</source>
            <translation>Inicie uma nova sessão do Auggie para usar.</translation>
        </message>
        <message>
            <source>Start a new session of Copilot CLI to use it.</source>
            <translation>Inicie uma nova sessão do Copilot CLI para usar.</translation>
        </message>
        <message>
            <source>Start a new session of Droid to use it.</source>
            <translation>Inicie uma nova sessão do Droid para usar.</translation>
        </message>
        <message>
            <source>Press Refresh in Manage MCP Servers, or start %app again.</source>
            <translation>Clique em Refresh em Manage MCP Servers, ou reinicie o %app.</translation>
        </message>
        <message>
            <source>Quit %app from its icon near the clock and open it again; closing the window is not enough.</source>
            <translation>Saia do %app pelo ícone perto do relógio e abra-o de novo; fechar a janela não basta.</translation>
        </message>
        <message>
            <source>Start a new task in %app to use it.</source>
            <translation>Inicie uma nova tarefa no %app para usar.</translation>
        </message>
        <message>
            <source>Start a new session of %app to use it; quit its app and open it again.</source>
            <translation>Inicie uma nova sessão do %app para usar; saia do app e abra-o de novo.</translation>
        </message>
        <message>
            <source>%app ended with version 2.0.0 and is no longer looked after. Please use another app.</source>
            <translation>O %app terminou na versão 2.0.0 e não é mais mantido. Use outro app.</translation>
        </message>
        <message>
            <source>If the server is shown as disabled, switch it on in %app under Customize, MCPs.</source>
            <translation>Se o servidor aparecer desligado, ligue-o no %app em Customize, MCPs.</translation>
        </message>
        <message>
            <source>Start a new session of %app in a folder you trust; in others it switches all servers off.</source>
            <translation>Inicie uma nova sessão do %app numa pasta em que você confia; em outras ele desliga todos os servidores.</translation>
        </message>
        <message>
            <source>Close the IDE and open it again; the server is in Settings, Tools, Junie, MCP Settings.</source>
            <translation>Feche a IDE e abra-a de novo; o servidor está em Settings, Tools, Junie, MCP Settings.</translation>
        </message>
        <message>
            <source>Start %app again to use it.</source>
            <translation>Reinicie o %app para usar.</translation>
        </message>
        <message>
            <source>%app ended in May 2026. Cline, which it came from, can be set up instead.</source>
            <translation>O %app terminou em maio de 2026. O Cline, de onde ele veio, pode ser configurado no lugar.</translation>
        </message>
        <message>
            <source>Quit %app and open it again.</source>
            <translation>Saia do %app e abra-o de novo.</translation>
        </message>
        <message>
            <source>Close %app and open it again; then choose the tools in the chat.</source>
            <translation>Feche o %app e abra-o de novo; depois escolha as ferramentas no chat.</translation>
        </message>
        <message>
            <source>Quit %app and open it again; then look in Settings, Agents, MCP servers.</source>
            <translation>Saia do %app e abra-o de novo; depois veja em Settings, Agents, MCP servers.</translation>
        </message>
        <message>
            <source>Press Refresh in its MCP panel.</source>
            <translation>Clique em Refresh no painel MCP dele.</translation>
        </message>
    </context>
    <context>
        <name>SetBy</name>
        <message>
            <source>your company</source>
            <comment>Who has decided something</comment>
            <translation>sua empresa</translation>
        </message>
        <message>
            <source>Set by %1</source>
            <translation>Definido por %1</translation>
        </message>
        <message>
            <source>Managed by %1</source>
            <translation>Gerenciado por %1</translation>
        </message>
    </context>
    <context>
        <name>patchbay::LeavingWindow</name>
        <message>
            <source>Undo everything?</source>
            <translation>Desfazer tudo?</translation>
        </message>
        <message>
            <source>&amp;Undo everything</source>
            <translation>&amp;Desfazer tudo</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Manter</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Tentar de novo</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fechar</translation>
        </message>
        <message>
            <source>What you did in your apps stays, and so does the program itself.</source>
            <translation>O que você fez nos seus aplicativos fica, e o próprio programa também.</translation>
        </message>
        <message>
            <source>%1 get back the settings they had, byte for byte.</source>
            <comment>Names of apps</comment>
            <translation>%1: voltam às configurações que tinham, byte a byte.</translation>
        </message>
        <message>
            <source>%1 must quit for a moment, and is started again. Finish what you are typing first.</source>
            <translation>%1 precisa sair por um instante e é aberto de novo. Termine antes o que está digitando.</translation>
        </message>
        <message>
            <source>You are signed out of %1.</source>
            <comment>Names of servers</comment>
            <translation>Você sai de %1.</translation>
        </message>
        <message>
            <source>Your sign-ins and keys go out of this computer’s password safe.</source>
            <translation>Os seus acessos e chaves saem do cofre de senhas deste computador.</translation>
        </message>
        <message>
            <source>Patchbay no longer starts with the computer.</source>
            <translation>O Patchbay não inicia mais com o computador.</translation>
        </message>
        <message>
            <source>Settings, copies and the log of Patchbay are deleted; then it quits.</source>
            <translation>As configurações, as cópias e o registro do Patchbay são apagados; depois ele sai.</translation>
        </message>
        <message>
            <source>Undoing everything</source>
            <translation>Desfazendo tudo</translation>
        </message>
        <message>
            <source>Taking our entries out of your apps</source>
            <translation>Tirando as nossas entradas dos seus aplicativos</translation>
        </message>
        <message>
            <source>Asking %1 to quit</source>
            <comment>Name of an app</comment>
            <translation>Pedindo a %1 que saia</translation>
        </message>
        <message>
            <source>Giving %1 its settings back</source>
            <comment>Name of an app</comment>
            <translation>Devolvendo a %1 as suas configurações</translation>
        </message>
        <message>
            <source>Signing out of %1</source>
            <translation>Saindo de %1</translation>
        </message>
        <message>
            <source>Everything is undone</source>
            <translation>Tudo foi desfeito</translation>
        </message>
        <message>
            <source>Not everything is undone</source>
            <translation>Nem tudo foi desfeito</translation>
        </message>
        <message>
            <source>What Patchbay kept for you is deleted when you close this, and it quits.</source>
            <translation>O que o Patchbay guardou para você é apagado ao fechar isto, e ele sai.</translation>
        </message>
        <message>
            <source>What is left is kept, so that you can try again.</source>
            <translation>O que resta é mantido para você tentar de novo.</translation>
        </message>
        <message>
            <source>%1 is as it was before. It has to be started again.</source>
            <translation>%1 está como antes. Precisa ser aberto de novo.</translation>
        </message>
        <message>
            <source>%1 is as it was before.</source>
            <translation>%1 está como antes.</translation>
        </message>
        <message>
            <source>You are signed out of %1, which knows it.</source>
            <translation>Você saiu de %1, e lá já se sabe.</translation>
        </message>
        <message>
            <source>You are signed out of %1. It did not confirm it, so the sign-in ends there by itself.</source>
            <translation>Você saiu de %1. Não houve confirmação, então o acesso termina lá por si só.</translation>
        </message>
        <message>
            <source>Nothing of ours is in this computer’s password safe.</source>
            <translation>Não resta nada nosso no cofre de senhas deste computador.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Commands</name>
        <message>
            <source>Paused until %1: your apps get no answers from their servers.</source>
            <translation>Em pausa até %1: seus apps não recebem respostas dos servidores.</translation>
        </message>
        <message>
            <source>Your apps reach their servers again.</source>
            <translation>Seus apps alcançam os servidores de novo.</translation>
        </message>
        <message>
            <source>It says that it is connected.</source>
            <translation>Ele diz que está conectado.</translation>
        </message>
        <message>
            <source>It has read the entry.</source>
            <translation>Ele leu a entrada.</translation>
        </message>
        <message>
            <source>But it does not list the entry: %1</source>
            <translation>Mas ele não mostra a entrada: %1</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>Nada mudaria.</translation>
        </message>
        <message>
            <source>set up by hand for %1</source>
            <translation>configurado à mão para %1</translation>
        </message>
        <message>
            <source>%1 is set up.</source>
            <translation>%1 está configurado.</translation>
        </message>
        <message>
            <source>It signs in itself, when you use it.</source>
            <translation>Ele entra por conta própria quando você o usa.</translation>
        </message>
        <message>
            <source>Asking %1 what it makes of it …</source>
            <translation>Perguntando a %1 o que acha disso …</translation>
        </message>
        <message>
            <source>It must be quit and started again.</source>
            <translation>É preciso fechá-lo e iniciá-lo de novo.</translation>
        </message>
        <message>
            <source>%1 is asked to quit, and is started again afterwards.</source>
            <translation>Pedimos a %1 que feche, e depois ele é iniciado de novo.</translation>
        </message>
        <message>
            <source>%1 was started again.</source>
            <translation>%1 foi iniciado de novo.</translation>
        </message>
        <message>
            <source>%1 may use all tools of %2.</source>
            <translation>%1 pode usar todas as ferramentas de %2.</translation>
        </message>
        <message>
            <source>%1 may only read from %2: %3 of %4 tools are left.</source>
            <translation>%1 só pode ler de %2: restam %3 de %4 ferramentas.</translation>
        </message>
        <message>
            <source>Address and header</source>
            <translation>Endereço e cabeçalho</translation>
        </message>
        <message>
            <source>Address, for an app without a field for headers</source>
            <translation>Endereço, para um app sem campo para cabeçalhos</translation>
        </message>
        <message>
            <source>JSON, for an app that starts programs only</source>
            <translation>JSON, para um app que só inicia programas</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>To take it back: %1</source>
            <translation>Para desfazer: %1</translation>
        </message>
        <message>
            <source>%1 may use %2 from now on. Paste one of these into it; its key is shown only now.</source>
            <translation>%1 pode usar %2 a partir de agora. Cole nele um destes textos; a chave só é mostrada agora.</translation>
        </message>
        <message>
            <source>%1 asks you now whether to add %2.</source>
            <translation>%1 pergunta agora a você se deve adicionar %2.</translation>
        </message>
        <message>
            <source>%1 has to be started again; until then it looks for Patchbay.</source>
            <translation>%1 precisa ser iniciado de novo; até lá ele procura o Patchbay.</translation>
        </message>
        <message>
            <source>You are signed out of %1, which knows it.</source>
            <translation>Você saiu de %1, e lá já se sabe.</translation>
        </message>
        <message>
            <source>You are signed out of %1. It did not confirm it, so the sign-in ends there by itself.</source>
            <translation>Você saiu de %1. Não houve confirmação, então o acesso termina lá por si só.</translation>
        </message>
        <message>
            <source>Patchbay no longer starts with the computer.</source>
            <translation>O Patchbay não inicia mais com o computador.</translation>
        </message>
        <message>
            <source>Not everything could be taken back. What is left is kept, so that you can try again.</source>
            <translation>Nem tudo pôde ser desfeito. O que resta fica guardado, para que você possa tentar de novo.</translation>
        </message>
        <message>
            <source>Signing out of %1 …</source>
            <translation>Saindo de %1 …</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>Adicionado: %1</translation>
        </message>
        <message>
            <source>Changed. It counts from the next sign-in on: %1</source>
            <translation>Alterado. Vale a partir do próximo login: %1</translation>
        </message>
        <message>
            <source>No server is connected yet.</source>
            <translation>Nenhum servidor está conectado ainda.</translation>
        </message>
        <message>
            <source>%1 is removed, and every file is as it was before.</source>
            <translation>%1 foi removido, e cada arquivo está como antes.</translation>
        </message>
        <message>
            <source>%1 is removed. These files could not be given back:</source>
            <translation>%1 foi removido. Estes arquivos não puderam ser devolvidos:</translation>
        </message>
        <message>
            <source>%1 is reset. Sign in again to use it.</source>
            <translation>%1 foi redefinido. Entre de novo para usá-lo.</translation>
        </message>
        <message>
            <source>Sign in here: %1</source>
            <translation>Entre aqui: %1</translation>
        </message>
        <message>
            <source>Sign in on any device: %1</source>
            <translation>Entre em qualquer dispositivo: %1</translation>
        </message>
        <message>
            <source>The code is %1</source>
            <translation>O código é %1</translation>
        </message>
        <message>
            <source>The sign-in goes on.</source>
            <translation>O login continua.</translation>
        </message>
        <message>
            <source>Nothing has come back yet. If your browser shows an error, run this command with --register-again in another window; if it runs on another computer, with --answer-stdin.</source>
            <translation>Nada voltou ainda. Se o navegador mostrar um erro, execute este comando com --register-again em outra janela; se ele estiver em outro computador, com --answer-stdin.</translation>
        </message>
        <message>
            <source>You are signed in to %1.</source>
            <translation>Você entrou em %1.</translation>
        </message>
        <message>
            <source>You are signed in to %1 as %2.</source>
            <translation>Você entrou em %1 como %2.</translation>
        </message>
        <message>
            <source>You are signed out of %1.</source>
            <translation>Você saiu de %1.</translation>
        </message>
        <message>
            <source>You are signed out of %1 on this computer. The server did not confirm it.</source>
            <translation>Você saiu de %1 neste computador. O servidor não confirmou.</translation>
        </message>
        <message>
            <source>The access key for %1 works and is kept.</source>
            <translation>A chave de acesso para %1 funciona e está guardada.</translation>
        </message>
        <message>
            <source>It ends on %1.</source>
            <translation>Ela termina em %1.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desligado</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>pronto</translation>
        </message>
        <message>
            <source>working</source>
            <translation>trabalhando</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>precisa de você</translation>
        </message>
        <message>
            <source>not working</source>
            <translation>não funciona</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconhecido</translation>
        </message>
        <message>
            <source>signed in</source>
            <translation>login feito</translation>
        </message>
        <message>
            <source>sign-in needed</source>
            <translation>é preciso entrar</translation>
        </message>
        <message>
            <source>keychain trouble</source>
            <translation>problema com o cofre de senhas</translation>
        </message>
        <message>
            <source>no sign-in needed</source>
            <translation>não é preciso entrar</translation>
        </message>
        <message>
            <source>set up</source>
            <translation>configurado</translation>
        </message>
        <message>
            <source>entry moved</source>
            <translation>entrada movida</translation>
        </message>
        <message>
            <source>entry missing</source>
            <translation>falta a entrada</translation>
        </message>
        <message>
            <source>entry changed</source>
            <translation>entrada alterada</translation>
        </message>
        <message>
            <source>settings file not readable</source>
            <translation>arquivo de ajustes ilegível</translation>
        </message>
        <message>
            <source>wants more permission (%1): sign in again</source>
            <translation>quer mais permissões (%1): entre de novo</translation>
        </message>
        <message>
            <source>ends on %1 unless it is used</source>
            <translation>termina em %1 se não for usado</translation>
        </message>
        <message>
            <source>What your company has decided cannot be read: %1</source>
            <translation>Não dá para ler o que sua empresa decidiu: %1</translation>
        </message>
        <message>
            <source>Managed by your company.</source>
            <translation>Gerenciado pela sua empresa.</translation>
        </message>
        <message>
            <source>Managed by %1.</source>
            <translation>Gerenciado por %1.</translation>
        </message>
        <message>
            <source>Help: %1</source>
            <translation>Ajuda: %1</translation>
        </message>
        <message>
            <source>set up by hand</source>
            <translation>configurado à mão</translation>
        </message>
        <message>
            <source>may only read</source>
            <translation>só pode ler</translation>
        </message>
        <message>
            <source>signs in itself</source>
            <translation>entra por conta própria</translation>
        </message>
        <message>
            <source>last seen %1</source>
            <translation>visto às %1</translation>
        </message>
        <message>
            <source>not seen yet</source>
            <translation>ainda não visto</translation>
        </message>
        <message>
            <source>%1 is as it was before.</source>
            <translation>%1 está como antes.</translation>
        </message>
        <message>
            <source>%1 may not use %2 any more.</source>
            <translation>%1 não pode mais usar %2.</translation>
        </message>
        <message>
            <source>No app was set up.</source>
            <translation>Nenhum app estava configurado.</translation>
        </message>
        <message>
            <source>Entries are put back when you ask for it.</source>
            <translation>As entradas são recolocadas quando você pede.</translation>
        </message>
        <message>
            <source>%1: the entry is back.</source>
            <translation>%1: a entrada está de volta.</translation>
        </message>
        <message>
            <source>Every entry is where it should be.</source>
            <translation>Cada entrada está onde deve estar.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Não há nada para desfazer.</translation>
        </message>
        <message>
            <source>The earlier entry “%1” (%2) in %3 cannot be taken out by itself. Remove it by hand.</source>
            <translation>A entrada anterior “%1” (%2) em %3 não pode ser tirada sozinha. Remova-a à mão.</translation>
        </message>
        <message>
            <source>The earlier entry “%1” (%2) in %3 is replaced; a copy is kept.</source>
            <translation>A entrada anterior “%1” (%2) em %3 é substituída; uma cópia é guardada.</translation>
        </message>
        <message>
            <source>The earlier entry “%1” (%2) in %3 stays. --replace-earlier replaces it.</source>
            <translation>A entrada anterior “%1” (%2) em %3 fica. --replace-earlier a substitui.</translation>
        </message>
        <message>
            <source>An earlier sign-in is kept in the open in %1. --delete-old-sign-in deletes it.</source>
            <translation>Um login anterior está guardado à vista em %1. --delete-old-sign-in o apaga.</translation>
        </message>
        <message>
            <source>The earlier sign-in in %1 stays until you are signed in here.</source>
            <translation>O login anterior em %1 fica até você entrar aqui.</translation>
        </message>
        <message>
            <source>The earlier sign-in in %1 is deleted; no copy is kept.</source>
            <translation>O login anterior em %1 foi apagado; nenhuma cópia é guardada.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::BrowserPage</name>
        <message>
            <source>Back to Patchbay</source>
            <translation>De volta ao Patchbay</translation>
        </message>
        <message>
            <source>Your browser has done its part. You can close this tab; Patchbay shows when you are signed in.</source>
            <translation>Seu navegador já fez a parte dele. Você pode fechar esta aba; o Patchbay mostra quando você entrou.</translation>
        </message>
        <message>
            <source>Nothing to do here</source>
            <translation>Nada a fazer aqui</translation>
        </message>
        <message>
            <source>This page does not belong to a sign-in that is under way. Start again in Patchbay, please.</source>
            <translation>Esta página não pertence a nenhum login em andamento. Comece de novo no Patchbay, por favor.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>Você não entrou</translation>
        </message>
        <message>
            <source>The request was turned down. You can close this tab and try again in Patchbay.</source>
            <translation>O pedido foi recusado. Você pode fechar esta aba e tentar de novo no Patchbay.</translation>
        </message>
        <message>
            <source>Something went wrong on the way. You can close this tab; Patchbay shows what happened.</source>
            <translation>Algo deu errado no caminho. Você pode fechar esta aba; o Patchbay mostra o que aconteceu.</translation>
        </message>
        <message>
            <source>en</source>
            <comment>The code of this language in HTML</comment>
            <translation>pt-BR</translation>
        </message>
        <message>
            <source>This page comes from Patchbay on this computer.</source>
            <translation>Esta página vem do Patchbay neste computador.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ClientWords</name>
        <message>
            <source>Installed, last used today</source>
            <translation>Instalado, usado hoje pela última vez</translation>
        </message>
        <message>
            <source>Installed, last used yesterday</source>
            <translation>Instalado, usado ontem pela última vez</translation>
        </message>
        <message numerus="yes">
            <source>Installed, last used %n days ago</source>
            <translation>
                <numerusform>Instalado, usado pela última vez há %n dia</numerusform>
                <numerusform>Instalado, usado pela última vez há %n dias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Installed, last used %n weeks ago</source>
            <translation>
                <numerusform>Instalado, usado pela última vez há %n semana</numerusform>
                <numerusform>Instalado, usado pela última vez há %n semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Installed, last used %n months ago</source>
            <translation>
                <numerusform>Instalado, usado pela última vez há %n mês</numerusform>
                <numerusform>Instalado, usado pela última vez há %n meses</numerusform>
            </translation>
        </message>
        <message>
            <source>Installed, last used a year ago</source>
            <translation>Instalado, usado pela última vez há um ano</translation>
        </message>
        <message numerus="yes">
            <source>Installed, last used %n years ago</source>
            <translation>
                <numerusform>Instalado, usado pela última vez há %n ano</numerusform>
                <numerusform>Instalado, usado pela última vez há %n anos</numerusform>
            </translation>
        </message>
        <message>
            <source>Installed, open now</source>
            <translation>Instalado, aberto agora</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Instalado</translation>
        </message>
        <message>
            <source>Only its settings folder is left</source>
            <translation>Só resta a pasta de ajustes</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Não encontrado</translation>
        </message>
        <message>
            <source>a second entry of Patchbay</source>
            <translation>uma segunda entrada do Patchbay</translation>
        </message>
        <message>
            <source>%1, with a key in clear text</source>
            <translation>%1, com uma chave à vista</translation>
        </message>
        <message>
            <source>its address, with a key in clear text</source>
            <translation>o endereço dele, com uma chave à vista</translation>
        </message>
        <message>
            <source>its address, with a key</source>
            <translation>o endereço dele, com uma chave</translation>
        </message>
        <message>
            <source>its address</source>
            <translation>o endereço dele</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Help</name>
        <message>
            <source>Usage</source>
            <translation>Uso</translation>
        </message>
        <message>
            <source>Positionals</source>
            <translation>Argumentos</translation>
        </message>
        <message>
            <source>OPTIONS</source>
            <translation>OPÇÕES</translation>
        </message>
        <message>
            <source>SUBCOMMAND</source>
            <translation>COMANDO</translation>
        </message>
        <message>
            <source>REQUIRED</source>
            <translation>OBRIGATÓRIO</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Opções</translation>
        </message>
        <message>
            <source>Subcommands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Connects AI apps to remote MCP servers</source>
            <translation>Conecta apps de IA a servidores MCP remotos</translation>
        </message>
        <message>
            <source>Print lines of JSON</source>
            <translation>Mostrar linhas de JSON</translation>
        </message>
        <message>
            <source>Print the outcome only</source>
            <translation>Mostrar só o resultado</translation>
        </message>
        <message>
            <source>Run the relay without a screen</source>
            <translation>Executar o relay sem tela</translation>
        </message>
        <message>
            <source>Port of the local endpoint; 0: any</source>
            <translation>Porta do acesso local; 0: qualquer uma</translation>
        </message>
        <message>
            <source>Open the browser by itself when a server asks</source>
            <translation>Abrir o navegador sozinho quando um servidor pede</translation>
        </message>
        <message>
            <source>Run the practice server</source>
            <translation>Executar o servidor de prática</translation>
        </message>
        <message>
            <source>Play the whole journey with it and end</source>
            <translation>Fazer todo o percurso com ele e terminar</translation>
        </message>
        <message>
            <source>Look whether a network lets us through, before a rollout</source>
            <translation>Ver se uma rede nos deixa passar, antes de uma implantação</translation>
        </message>
        <message>
            <source>What an admin has decided on this computer</source>
            <translation>O que a administração decidiu neste computador</translation>
        </message>
        <message>
            <source>Only look at this file, before it is rolled out</source>
            <translation>Só olhar este arquivo, antes de implantá-lo</translation>
        </message>
        <message>
            <source>A client id registered beforehand</source>
            <translation>Um ID de cliente registrado antes</translation>
        </message>
        <message>
            <source>Read the client's secret from standard input</source>
            <translation>Ler o segredo do cliente da entrada padrão</translation>
        </message>
        <message>
            <source>A client id metadata document</source>
            <translation>Um documento de metadados como ID de cliente</translation>
        </message>
        <message>
            <source>Scopes to ask for</source>
            <translation>Permissões (scopes) a pedir</translation>
        </message>
        <message>
            <source>auto, omit, or the value to send</source>
            <translation>auto, omit ou o valor a enviar</translation>
        </message>
        <message>
            <source>Host of the return address</source>
            <translation>Host do endereço de volta</translation>
        </message>
        <message>
            <source>Issuer to sign in at although the server names another one</source>
            <translation>Emissor em que entrar, embora o servidor indique outro</translation>
        </message>
        <message>
            <source>Sign in although the server does not say that it knows PKCE</source>
            <translation>Entrar embora o servidor não diga que conhece PKCE</translation>
        </message>
        <message>
            <source>Port of the return address</source>
            <translation>Porta do endereço de volta</translation>
        </message>
        <message>
            <source>Servers you are connected to</source>
            <translation>Servidores aos quais você está conectado</translation>
        </message>
        <message>
            <source>Add a server without signing in</source>
            <translation>Adicionar um servidor sem entrar</translation>
        </message>
        <message>
            <source>Its address</source>
            <translation>O endereço dele</translation>
        </message>
        <message>
            <source>A server known in advance, e.g. celigo-eu</source>
            <translation>Um servidor conhecido de antemão, p. ex. celigo-eu</translation>
        </message>
        <message>
            <source>Short name for addresses and files</source>
            <translation>Nome curto para endereços e arquivos</translation>
        </message>
        <message>
            <source>Name to show</source>
            <translation>Nome a mostrar</translation>
        </message>
        <message>
            <source>How it lets you in</source>
            <translation>Como ele deixa você entrar</translation>
        </message>
        <message>
            <source>How it is reached</source>
            <translation>Como se chega a ele</translation>
        </message>
        <message>
            <source>Change how one signs in to a server</source>
            <translation>Mudar como se entra em um servidor</translation>
        </message>
        <message>
            <source>Which server</source>
            <translation>Qual servidor</translation>
        </message>
        <message>
            <source>All servers</source>
            <translation>Todos os servidores</translation>
        </message>
        <message>
            <source>One server</source>
            <translation>Um servidor</translation>
        </message>
        <message>
            <source>Sign out, give every file back, forget it</source>
            <translation>Sair, devolver cada arquivo e esquecê-lo</translation>
        </message>
        <message>
            <source>Sign out and start the sign-in over; keeps all settings</source>
            <translation>Sair e recomeçar o login; mantém todos os ajustes</translation>
        </message>
        <message>
            <source>The whole journey: server, sign-in, apps, test</source>
            <translation>Todo o percurso: servidor, login, apps, teste</translation>
        </message>
        <message>
            <source>The server's address</source>
            <translation>O endereço do servidor</translation>
        </message>
        <message>
            <source>The built-in practice server</source>
            <translation>O servidor de prática embutido</translation>
        </message>
        <message>
            <source>Apps to set up, separated by commas</source>
            <translation>Apps a configurar, separados por vírgulas</translation>
        </message>
        <message>
            <source>Replace entries for the same server that were made by hand; a copy is kept</source>
            <translation>Substituir entradas do mesmo servidor feitas à mão; uma cópia é guardada</translation>
        </message>
        <message>
            <source>Delete what mcp-remote has kept of a sign-in to this server; no copy is kept</source>
            <translation>Apagar o que o mcp-remote guardou de um login neste servidor; nenhuma cópia é guardada</translation>
        </message>
        <message>
            <source>Only print the link</source>
            <translation>Só mostrar o link</translation>
        </message>
        <message>
            <source>Sign in in the browser</source>
            <translation>Entrar pelo navegador</translation>
        </message>
        <message>
            <source>Only print the link, and a code to type where the server offers that</source>
            <translation>Só mostrar o link, e um código a digitar onde o servidor oferece isso</translation>
        </message>
        <message>
            <source>Only print the link, and never a code</source>
            <translation>Só mostrar o link, e nunca um código</translation>
        </message>
        <message>
            <source>Let the server ask who you are</source>
            <translation>Deixar o servidor perguntar quem é você</translation>
        </message>
        <message>
            <source>For the sign-in under way: introduce Patchbay anew, if the browser shows an error</source>
            <translation>Para o login em andamento: apresentar o Patchbay de novo, se o navegador mostrar um erro</translation>
        </message>
        <message>
            <source>For the sign-in under way: the address the browser ended on, from standard input</source>
            <translation>Para o login em andamento: o endereço em que o navegador parou, da entrada padrão</translation>
        </message>
        <message>
            <source>Sign out, and revoke where the server offers it</source>
            <translation>Sair, e revogar onde o servidor oferece isso</translation>
        </message>
        <message>
            <source>Keep an access key, read from standard input</source>
            <translation>Guardar uma chave de acesso, lida da entrada padrão</translation>
        </message>
        <message>
            <source>AI apps on this computer</source>
            <translation>Apps de IA neste computador</translation>
        </message>
        <message>
            <source>All apps we know, and why we think they are here</source>
            <translation>Todos os apps que conhecemos, e por que achamos que estão aqui</translation>
        </message>
        <message>
            <source>Put entries back that an app has dropped</source>
            <translation>Recolocar entradas que um app perdeu</translation>
        </message>
        <message>
            <source>on: from now on without being asked, three times an hour at most; off: no longer</source>
            <translation>on: a partir de agora sem perguntar, no máximo três vezes por hora; off: não mais</translation>
        </message>
        <message>
            <source>Give every app's files back as they were</source>
            <translation>Devolver os arquivos de cada app como eram</translation>
        </message>
        <message>
            <source>Quit an app and start it again</source>
            <translation>Fechar um app e iniciá-lo de novo</translation>
        </message>
        <message>
            <source>Which app</source>
            <translation>Qual app</translation>
        </message>
        <message>
            <source>Let an app call only tools that change nothing</source>
            <translation>Deixar um app usar só ferramentas que não mudam nada</translation>
        </message>
        <message>
            <source>on or off</source>
            <translation>on (sim) ou off (não)</translation>
        </message>
        <message>
            <source>Set up one app</source>
            <translation>Configurar um app</translation>
        </message>
        <message>
            <source>Quit the app for it, and start it again</source>
            <translation>Fechar o app para isso e iniciá-lo de novo</translation>
        </message>
        <message>
            <source>Only show what would change</source>
            <translation>Só mostrar o que mudaria</translation>
        </message>
        <message>
            <source>Let the app add the server itself, where it takes a link; it asks first</source>
            <translation>Deixar o app adicionar o servidor ele mesmo, se aceita um link; ele pergunta antes</translation>
        </message>
        <message>
            <source>relay: through Patchbay; direct: the app signs in itself</source>
            <translation>relay: pelo Patchbay; direct: o app entra por conta própria</translation>
        </message>
        <message>
            <source>Give one app's files back</source>
            <translation>Devolver os arquivos de um app</translation>
        </message>
        <message>
            <source>All apps</source>
            <translation>Todos os apps</translation>
        </message>
        <message>
            <source>What to paste into an app we do not know</source>
            <translation>O que colar em um app que não conhecemos</translation>
        </message>
        <message>
            <source>What to call the app</source>
            <translation>Como chamar o app</translation>
        </message>
        <message>
            <source>Print that form only</source>
            <translation>Mostrar só essa forma</translation>
        </message>
        <message>
            <source>List a server's tools</source>
            <translation>Listar as ferramentas de um servidor</translation>
        </message>
        <message>
            <source>Call a tool</source>
            <translation>Usar uma ferramenta</translation>
        </message>
        <message>
            <source>Which tool</source>
            <translation>Qual ferramenta</translation>
        </message>
        <message>
            <source>Its arguments, as a JSON object</source>
            <translation>Os argumentos dela, como objeto JSON</translation>
        </message>
        <message>
            <source>Look for what is wrong, in plain words</source>
            <translation>Procurar o que está errado, em palavras simples</translation>
        </message>
        <message>
            <source>Mend what needs no person</source>
            <translation>Consertar o que não precisa de ninguém</translation>
        </message>
        <message>
            <source>What to send to somebody who helps; no secrets</source>
            <translation>O que enviar a quem ajuda; sem segredos</translation>
        </message>
        <message>
            <source>Where to write it; without it, it is printed</source>
            <translation>Onde gravá-lo; sem isso, ele é mostrado</translation>
        </message>
        <message>
            <source>How everything stands</source>
            <translation>Como está tudo</translation>
        </message>
        <message>
            <source>Run the checks as well; the exit code says what is missing</source>
            <translation>Fazer também as verificações; o código de saída diz o que falta</translation>
        </message>
        <message>
            <source>Let no app reach its servers for a while</source>
            <translation>Não deixar nenhum app chegar a seus servidores por um tempo</translation>
        </message>
        <message>
            <source>For how long; an hour if nothing is said</source>
            <translation>Quantos minutos; uma hora se nada for dito</translation>
        </message>
        <message>
            <source>End a pause</source>
            <translation>Terminar uma pausa</translation>
        </message>
        <message>
            <source>Sign out, give every file back, forget everything</source>
            <translation>Sair, devolver cada arquivo e esquecer tudo</translation>
        </message>
        <message>
            <source>Yes, all of it: entries, sign-ins, keys, settings, copies, log</source>
            <translation>Sim, tudo: entradas, logins, chaves, ajustes, cópias, registro</translation>
        </message>
        <message>
            <source>Quit apps for it that have to, and start them again</source>
            <translation>Fechar para isso os apps que precisam, e iniciá-los de novo</translation>
        </message>
        <message>
            <source>Folder for everything we keep (also PATCHBAY_DATA_DIR)</source>
            <translation>Pasta para tudo o que guardamos (também PATCHBAY_DATA_DIR)</translation>
        </message>
        <message>
            <source>Where secrets are kept; memory forgets them at the end</source>
            <translation>Onde os segredos ficam; memory os esquece no fim</translation>
        </message>
        <message>
            <source>Program that opens web pages; the address is added</source>
            <translation>Programa que abre páginas da web; o endereço é acrescentado</translation>
        </message>
        <message>
            <source>More certificate authorities to trust (PEM)</source>
            <translation>Mais autoridades certificadoras em que confiar (PEM)</translation>
        </message>
        <message>
            <source>Write a page for who looks after the network; HTML if it ends in .html</source>
            <translation>Gravar uma página para quem cuida da rede; HTML se terminar em .html</translation>
        </message>
        <message>
            <source>Print this help message and exit</source>
            <translation>Mostrar esta ajuda e terminar</translation>
        </message>
        <message>
            <source>Display program version information and exit</source>
            <translation>Mostrar a versão do programa e terminar</translation>
        </message>
    </context>
    <context>
        <name>patchbay::NetworkWords</name>
        <message>
            <source>%1 did not say where one signs in (%2).</source>
            <translation>%1 não disse onde se entra (%2).</translation>
        </message>
        <message>
            <source>the sign-in of %1</source>
            <translation>o login de %1</translation>
        </message>
        <message>
            <source>nobody was asked</source>
            <translation>ninguém foi perguntado</translation>
        </message>
        <message>
            <source>%1 (public)</source>
            <translation>%1 (pública)</translation>
        </message>
        <message>
            <source>%1 (opens and checks this traffic)</source>
            <translation>%1 (abre e verifica este tráfego)</translation>
        </message>
        <message>
            <source>%1 (not a public one, most likely the company's own)</source>
            <translation>%1 (não é pública; provavelmente a própria da empresa)</translation>
        </message>
        <message>
            <source>reached, trusted</source>
            <translation>alcançado, confiável</translation>
        </message>
        <message>
            <source>reached, but its certificate is not trusted on this computer</source>
            <translation>alcançado, mas o certificado dele não é confiável neste computador</translation>
        </message>
        <message>
            <source>not reached: %1</source>
            <translation>não alcançado: %1</translation>
        </message>
        <message>
            <source>en</source>
            <comment>The code of this language in HTML</comment>
            <translation>pt-BR</translation>
        </message>
        <message>
            <source>Network requirements of Patchbay</source>
            <translation>O que o Patchbay precisa da rede</translation>
        </message>
        <message>
            <source>by the proxy %1</source>
            <translation>pelo proxy %1</translation>
        </message>
        <message>
            <source>Certificate by %1.</source>
            <translation>Certificado de %1.</translation>
        </message>
        <message>
            <source>Patchbay connects AI apps on a computer to remote MCP servers. Each computer opens connections to the hosts below; nothing connects to the computer from outside. Looked at on %1 with version %2.</source>
            <translation>O Patchbay conecta apps de IA de um computador a servidores MCP remotos. Cada computador abre conexões para os hosts abaixo; nada se conecta ao computador de fora. Verificado em %1 com a versão %2.</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>Hosts</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Porta</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Certificate by</source>
            <translation>Certificado de</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhum</translation>
        </message>
        <message>
            <source>What to allow</source>
            <translation>O que permitir</translation>
        </message>
        <message>
            <source>Outgoing HTTPS (TLS 1.2 or 1.3, HTTP/1.1) from every computer to the hosts above. Names are looked up by the computer, or by the proxy where there is one.</source>
            <translation>HTTPS de saída (TLS 1.2 ou 1.3, HTTP/1.1) de cada computador para os hosts acima. Os nomes são procurados pelo computador, ou pelo proxy onde houver um.</translation>
        </message>
        <message>
            <source>Answers that come piece by piece (text/event-stream): a proxy must hand them on at once and not gather them, and must not cut a connection that is silent for less than five minutes.</source>
            <translation>Respostas que chegam aos pedaços (text/event-stream): um proxy deve passá-las logo adiante, sem juntá-las, e não deve cortar uma conexão em silêncio há menos de cinco minutos.</translation>
        </message>
        <message>
            <source>A proxy that asks for a sign-in needs one that programs can give; name and password belong into the system's settings for it.</source>
            <translation>Um proxy que pede login deve aceitar um que programas possam fazer; nome e senha ficam nos ajustes do sistema para isso.</translation>
        </message>
        <message>
            <source>Where secure traffic is opened and checked: the authority that signs instead must stand in the store of each computer, or in a file that the policy names (certificateAuthorities). Better is to leave these hosts out.</source>
            <translation>Onde o tráfego seguro é aberto e verificado: a autoridade que assina no lugar deve estar no repositório de cada computador, ou em um arquivo que a política indica (certificateAuthorities). Melhor é deixar esses hosts de fora.</translation>
        </message>
        <message>
            <source>The sign-in runs in the person's browser, so the browser must reach the same hosts.</source>
            <translation>O login é feito no navegador da pessoa; por isso o navegador precisa chegar aos mesmos hosts.</translation>
        </message>
        <message>
            <source>On the computer itself, apps reach Patchbay at 127.0.0.1 (port 47821 unless moved). This never leaves the computer; protection programs must not block it.</source>
            <translation>No próprio computador, os apps chegam ao Patchbay em 127.0.0.1 (porta 47821, se não foi mudada). Isso nunca sai do computador; programas de proteção não devem bloqueá-lo.</translation>
        </message>
        <message>
            <source>What is sent</source>
            <translation>O que é enviado</translation>
        </message>
        <message>
            <source>To a server: what the apps ask of it, and the token of whoever signed in. To its sign-in: what OAuth 2.1 needs. Nothing is counted or reported to anybody else.</source>
            <translation>A um servidor: o que os apps pedem a ele, e o token de quem entrou. Ao login dele: o que o OAuth 2.1 precisa. Nada é contado nem comunicado a mais ninguém.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Owner</name>
        <message>
            <source>%1: goes as soon as you quit it</source>
            <translation>%1: sai assim que você o fechar</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Said</name>
        <message>
            <source>The report is in %1.</source>
            <translation>O relatório está em %1.</translation>
        </message>
        <message>
            <source>name one server: an address, --preset or --practice</source>
            <translation>indique um servidor: um endereço, --preset ou --practice</translation>
        </message>
        <message>
            <source>not a JSON object</source>
            <translation>não é um objeto JSON</translation>
        </message>
        <message>
            <source>The network lets Patchbay through.</source>
            <translation>A rede deixa o Patchbay passar.</translation>
        </message>
        <message>
            <source>The network does not let Patchbay through everywhere.</source>
            <translation>A rede não deixa o Patchbay passar em todo lugar.</translation>
        </message>
        <message>
            <source>The page for the network's people is in %1.</source>
            <translation>A página para quem cuida da rede está em %1.</translation>
        </message>
        <message>
            <source>Details: %1 %2</source>
            <translation>Detalhes: %1 %2</translation>
        </message>
        <message>
            <source>The browser opens %1 and Allow is pressed.</source>
            <translation>O navegador abre %1 e “Allow” é clicado.</translation>
        </message>
        <message>
            <source>Patchbay runs: apps reach it at %1.</source>
            <translation>O Patchbay está rodando: os apps chegam a ele em %1.</translation>
        </message>
        <message>
            <source>Connect the practice server, sign in, set up Cursor and Claude.</source>
            <translation>Conectar o servidor de prática, entrar, configurar Cursor e Claude.</translation>
        </message>
        <message>
            <source>Call a tool, as an app would.</source>
            <translation>Usar uma ferramenta, como um app faria.</translation>
        </message>
        <message>
            <source>Undo everything.</source>
            <translation>Desfazer tudo.</translation>
        </message>
        <message>
            <source>Signed out. Every file is as it was, byte for byte.</source>
            <translation>Você saiu. Cada arquivo está como antes, byte a byte.</translation>
        </message>
        <message>
            <source>The practice journey went well.</source>
            <translation>O percurso de prática correu bem.</translation>
        </message>
        <message>
            <source>No temporary folder could be made.</source>
            <translation>Não foi possível criar uma pasta temporária.</translation>
        </message>
        <message>
            <source>The practice server runs at %1</source>
            <translation>O servidor de prática roda em %1</translation>
        </message>
        <message>
            <source>Stop it with Ctrl+C.</source>
            <translation>Pare-o com Ctrl+C.</translation>
        </message>
        <message>
            <source>No policy is in force on this computer.</source>
            <translation>Nenhuma política vale neste computador.</translation>
        </message>
        <message>
            <source>There is no such file: %1</source>
            <translation>Esse arquivo não existe: %1</translation>
        </message>
        <message>
            <source>Read from %1</source>
            <translation>Lido de %1</translation>
        </message>
        <message>
            <source>Wrong: %1</source>
            <translation>Errado: %1</translation>
        </message>
        <message>
            <source>Not known: %1</source>
            <translation>Não conhecido: %1</translation>
        </message>
        <message>
            <source>Nothing is allowed until this is mended.</source>
            <translation>Nada é permitido até que isto seja consertado.</translation>
        </message>
        <message>
            <source>What is wrong counts as its strictest value.</source>
            <translation>O que está errado vale com o valor mais rigoroso.</translation>
        </message>
        <message>
            <source>All that Patchbay kept for you is gone.</source>
            <translation>Tudo o que o Patchbay guardava para você foi apagado.</translation>
        </message>
        <message>
            <source>These folders could not be removed: %1.</source>
            <translation>Estas pastas não puderam ser removidas: %1.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ServerPreset</name>
        <message>
            <source>Australia</source>
            <translation>Austrália</translation>
        </message>
        <message>
            <source>Your browser shows au.integrator.io after you sign in to Celigo.</source>
            <translation>Seu navegador mostra au.integrator.io depois que você entra no Celigo.</translation>
        </message>
        <message>
            <source>List my Celigo connections.</source>
            <translation>Liste minhas conexões do Celigo.</translation>
        </message>
        <message>
            <source>Create an API token with full access in Celigo; it is shown only once.</source>
            <translation>Crie no Celigo um token de API (“API token”) com acesso total; ele só é mostrado uma vez.</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Canadá</translation>
        </message>
        <message>
            <source>Your browser shows ca.integrator.io after you sign in to Celigo.</source>
            <translation>Seu navegador mostra ca.integrator.io depois que você entra no Celigo.</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>Europa</translation>
        </message>
        <message>
            <source>Your browser shows eu.integrator.io after you sign in to Celigo.</source>
            <translation>Seu navegador mostra eu.integrator.io depois que você entra no Celigo.</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Estados Unidos</translation>
        </message>
        <message>
            <source>Your browser shows integrator.io after you sign in to Celigo.</source>
            <translation>Seu navegador mostra integrator.io depois que você entra no Celigo.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::SetupRun</name>
        <message>
            <source>%1 answers at %2.</source>
            <translation>%1 responde em %2.</translation>
        </message>
        <message>
            <source>Waiting for the sign-in at %1.</source>
            <translation>Aguardando o login em %1.</translation>
        </message>
        <message>
            <source>%1 needs no sign-in.</source>
            <translation>%1 não pede login.</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>Você entrou.</translation>
        </message>
        <message>
            <source>You are signed in as %1.</source>
            <translation>Você entrou como %1.</translation>
        </message>
        <message>
            <source>%1: the earlier entry “%2” (%3) is replaced; a copy is kept.</source>
            <translation>%1: a entrada anterior “%2” (%3) é substituída; uma cópia é guardada.</translation>
        </message>
        <message>
            <source>%1: the earlier entry “%2” (%3) stays. --replace-earlier replaces it.</source>
            <translation>%1: a entrada anterior “%2” (%3) fica. --replace-earlier a substitui.</translation>
        </message>
        <message>
            <source>%1 is set up.</source>
            <translation>%1 está configurado.</translation>
        </message>
        <message>
            <source>%1 answers in %2 ms and offers %3 tools.</source>
            <translation>%1 responde em %2 ms e oferece %3 ferramentas.</translation>
        </message>
        <message>
            <source>%1: connected to %2.</source>
            <translation>%1: conectado a %2.</translation>
        </message>
        <message>
            <source>%1: must be quit and started again.</source>
            <translation>%1: é preciso fechar e iniciar de novo.</translation>
        </message>
        <message>
            <source>Apps that could not be set up: %1.</source>
            <translation>Apps que não puderam ser configurados: %1.</translation>
        </message>
        <message>
            <source>%1 is connected. No app was set up.</source>
            <translation>%1 está conectado. Nenhum app foi configurado.</translation>
        </message>
        <message>
            <source>If your account is in %1: %2</source>
            <translation>Se sua conta estiver na região “%1”: %2</translation>
        </message>
        <message>
            <source>You can send this to your admin:</source>
            <translation>Você pode enviar isto à sua administração:</translation>
        </message>
    </context>
    <context>
        <name>patchbay::WebApp</name>
        <message>
            <source>ChatGPT in the browser</source>
            <translation>ChatGPT no navegador</translation>
        </message>
        <message>
            <source>It takes a Plus, Pro, Business, Enterprise or Edu plan.</source>
            <translation>É preciso um plano Plus, Pro, Business, Enterprise ou Edu.</translation>
        </message>
        <message>
            <source>In a workspace of your company an admin may have to allow it.</source>
            <translation>Em um espaço de trabalho da sua empresa, talvez a administração precise permitir.</translation>
        </message>
        <message>
            <source>Open ChatGPT and sign in.</source>
            <translation>Abra o ChatGPT e entre.</translation>
        </message>
        <message>
            <source>Open ChatGPT</source>
            <translation>Abrir o ChatGPT</translation>
        </message>
        <message>
            <source>Go to Plugins, press the plus sign and choose Add custom MCP server. Where there are no plugins yet, it is under Settings, Apps, Advanced, Developer mode, Create.</source>
            <translation>Vá a Plugins, clique no sinal de mais e escolha “Add custom MCP server”. Onde ainda não há plugins, fica em Settings, Apps, Advanced, Developer mode, Create.</translation>
        </message>
        <message>
            <source>Paste the name, and the address as Server URL.</source>
            <translation>Cole o nome, e o endereço como “Server URL”.</translation>
        </message>
        <message>
            <source>Choose how you sign in: OAuth, unless {name} asks for no sign-in. Then press Create as a plugin, and sign in to {name} when you are asked.</source>
            <translation>Escolha como você entra: OAuth, a não ser que {name} não peça login. Depois clique em “Create as a plugin” e entre em {name} quando for pedido.</translation>
        </message>
        <message>
            <source>Claude in the browser, on the phone, and in Claude on every computer you sign in to</source>
            <translation>Claude no navegador, no telefone e no Claude em cada computador em que você entra</translation>
        </message>
        <message>
            <source>The free plan of Claude takes one connector of your own.</source>
            <translation>O plano gratuito do Claude aceita um conector próprio.</translation>
        </message>
        <message>
            <source>In a Team or Enterprise plan an owner adds it first; then you connect to it.</source>
            <translation>Em um plano Team ou Enterprise, um proprietário o adiciona primeiro; depois você se conecta a ele.</translation>
        </message>
        <message>
            <source>Open Claude.ai and sign in. The name and the address are filled in already.</source>
            <translation>Abra o Claude.ai e entre. O nome e o endereço já estão preenchidos.</translation>
        </message>
        <message>
            <source>Open Claude.ai</source>
            <translation>Abrir o Claude.ai</translation>
        </message>
        <message>
            <source>If a field is empty, paste the name and the address. The page is under Customize, Connectors, then the plus sign and Add custom connector.</source>
            <translation>Se um campo estiver vazio, cole o nome e o endereço. A página fica em Customize, Connectors, depois o sinal de mais e “Add custom connector”.</translation>
        </message>
        <message>
            <source>Press Add, then Connect, and sign in to {name} when you are asked.</source>
            <translation>Clique em “Add”, depois em “Connect”, e entre em {name} quando for pedido.</translation>
        </message>
        <message>
            <source>Agents that you make with Microsoft Copilot Studio</source>
            <translation>Agentes que você cria com o Microsoft Copilot Studio</translation>
        </message>
        <message>
            <source>Servers that speak the older way only (SSE) are not taken since August 2025.</source>
            <translation>Servidores que só falam do modo antigo (SSE) não são aceitos desde agosto de 2025.</translation>
        </message>
        <message>
            <source>Open your agent in Copilot Studio. Under Settings, generative orchestration must be on.</source>
            <translation>Abra seu agente no Copilot Studio. Em Settings, “generative orchestration” precisa estar ligado.</translation>
        </message>
        <message>
            <source>Go to Tools, press Add a tool, then New tool, and choose Model Context Protocol.</source>
            <translation>Vá a Tools, clique em “Add a tool”, depois em “New tool”, e escolha “Model Context Protocol”.</translation>
        </message>
        <message>
            <source>Paste the name, a description and the address. The agent chooses its tools by the description, so say what {name} is for.</source>
            <translation>Cole o nome, uma descrição e o endereço. O agente escolhe as ferramentas pela descrição; por isso diga para que serve {name}.</translation>
        </message>
        <message>
            <source>Choose OAuth 2.0 with dynamic discovery, unless {name} asks for a key or for no sign-in. Press Create, and sign in to {name} when you are asked.</source>
            <translation>Escolha “OAuth 2.0” com “dynamic discovery”, a não ser que {name} peça uma chave ou não peça login. Clique em “Create” e entre em {name} quando for pedido.</translation>
        </message>
    </context>
</TS>

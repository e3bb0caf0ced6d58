<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AppWords</name>
        <message>
            <source>Connected</source>
            <translation>Conectada</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un momento</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Le necesita</translation>
        </message>
        <message>
            <source>Not working</source>
            <translation>No funciona</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Configurada</translation>
        </message>
        <message>
            <source>Not open</source>
            <translation>No abierta</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Not used yet</source>
            <translation>Aún sin usar</translation>
        </message>
        <message>
            <source>%1 has moved our entry to another of its files</source>
            <translation>%1 ha movido nuestra entrada a otro de sus archivos</translation>
        </message>
        <message>
            <source>%1 no longer has our entry</source>
            <translation>%1 ya no tiene nuestra entrada</translation>
        </message>
        <message>
            <source>Our entry in %1 was changed</source>
            <translation>Nuestra entrada en %1 fue cambiada</translation>
        </message>
        <message>
            <source>The settings file of %1 cannot be read</source>
            <translation>El archivo de ajustes de %1 no se puede leer</translation>
        </message>
        <message>
            <source>Signs in itself; Patchbay does not see it</source>
            <translation>Inicia sesión por su cuenta; Patchbay no lo ve</translation>
        </message>
        <message>
            <source>Last request %1</source>
            <translation>Última petición %1</translation>
        </message>
        <message>
            <source>Open, and has not asked for %1 yet. A restart helps.</source>
            <translation>Abierta, pero aún no ha pedido %1. Reiniciarla ayuda.</translation>
        </message>
        <message>
            <source>Set up by hand, has not asked for %1 yet</source>
            <translation>Configurada a mano, aún no ha pedido %1</translation>
        </message>
        <message>
            <source>Sees %1 when you open it</source>
            <translation>Verá %1 cuando la abra</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>¿Quitar %1?</translation>
        </message>
        <message>
            <source>Your apps lose it and you are signed out there. Your account itself is not touched.</source>
            <translation>Sus apps lo pierden y se cierra su sesión allí. Su cuenta no se toca.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>%1 must quit for a moment</source>
            <translation>%1 debe cerrarse un momento</translation>
        </message>
        <message>
            <source>While it runs it would overwrite the change. We start it again afterwards. Finish what you are typing first.</source>
            <translation>Mientras funciona, sobrescribiría el cambio. Después la volvemos a iniciar. Termine antes lo que esté escribiendo.</translation>
        </message>
        <message>
            <source>Quit %1 and go on</source>
            <translation>Cerrar %1 y seguir</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
    </context>
    <context>
        <name>When</name>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message>
            <source>1 minute ago</source>
            <translation>hace 1 minuto</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes ago</source>
            <translation>
                <numerusform>hace %n minuto</numerusform>
                <numerusform>hace %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hour ago</source>
            <translation>hace 1 hora</translation>
        </message>
        <message numerus="yes">
            <source>%n hours ago</source>
            <translation>
                <numerusform>hace %n hora</numerusform>
                <numerusform>hace %n horas</numerusform>
            </translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <source>1 day ago</source>
            <translation>hace 1 día</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>hace %n día</numerusform>
                <numerusform>hace %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>1 week ago</source>
            <translation>hace 1 semana</translation>
        </message>
        <message numerus="yes">
            <source>%n weeks ago</source>
            <translation>
                <numerusform>hace %n semana</numerusform>
                <numerusform>hace %n semanas</numerusform>
            </translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 día</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
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
            <translation>Saludar</translation>
        </message>
        <message>
            <source>See whether it is there</source>
            <comment>What an app asked for</comment>
            <translation>Ver si está ahí</translation>
        </message>
        <message>
            <source>List tools</source>
            <comment>What an app asked for</comment>
            <translation>Listar herramientas</translation>
        </message>
        <message>
            <source>List prompts</source>
            <comment>What an app asked for</comment>
            <translation>Listar plantillas</translation>
        </message>
        <message>
            <source>Get a prompt</source>
            <comment>What an app asked for</comment>
            <translation>Obtener una plantilla</translation>
        </message>
        <message>
            <source>List documents</source>
            <comment>What an app asked for</comment>
            <translation>Listar documentos</translation>
        </message>
        <message>
            <source>Read a document</source>
            <comment>What an app asked for</comment>
            <translation>Leer un documento</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>Result of a request</comment>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Failed</source>
            <comment>Result of a request</comment>
            <translation>Fallido</translation>
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
            <translation>Pidió</translation>
        </message>
        <message>
            <source>Result</source>
            <comment>Column of the activity table</comment>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>It took</source>
            <comment>Column of the activity table</comment>
            <translation>Duración</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ActivityPage</name>
        <message>
            <source>No app has asked for anything yet</source>
            <translation>Ninguna app ha pedido nada todavía</translation>
        </message>
        <message>
            <source>Ask your AI app to use a tool; what it asks for shows up here.</source>
            <translation>Pida a su app de IA que use una herramienta; aquí aparece lo que pide.</translation>
        </message>
        <message>
            <source>Only what &amp;failed</source>
            <translation>Solo lo &amp;fallido</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>Which app asked for what. What was said or sent is never kept.</source>
            <translation>Qué app pidió qué. Lo que se dijo o envió nunca se guarda.</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Últimas 24 horas</translation>
        </message>
        <message>
            <source>Show requests of</source>
            <comment>Choice of an app, for screen readers</comment>
            <translation>Mostrar peticiones de</translation>
        </message>
        <message>
            <source>All apps</source>
            <translation>Todas las apps</translation>
        </message>
        <message>
            <source>One request</source>
            <translation>Una petición</translation>
        </message>
        <message numerus="yes">
            <source>%n requests</source>
            <translation>
                <numerusform>%n petición</numerusform>
                <numerusform>%n peticiones</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 failed</source>
            <comment>212 requests, 1 failed</comment>
            <translation>%1, %2 fallidas</translation>
        </message>
    </context>
    <context>
        <name>patchbay::AddressPage</name>
        <message>
            <source>What should your apps connect to?</source>
            <translation>¿A qué deben conectarse sus apps?</translation>
        </message>
        <message>
            <source>Your company told you, or sent you a link.</source>
            <translation>Su empresa se lo dijo o le envió un enlace.</translation>
        </message>
        <message>
            <source>Asking whether a server answers there</source>
            <comment>Address page</comment>
            <translation>Preguntamos si allí responde un servidor</translation>
        </message>
        <message>
            <source>Try again</source>
            <comment>Button below an error</comment>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Your %1 account</source>
            <comment>Choice, below the vendor's name</comment>
            <translation>Su cuenta de %1</translation>
        </message>
        <message>
            <source>Where is your account?</source>
            <translation>¿Dónde está su cuenta?</translation>
        </message>
        <message>
            <source>An a&amp;ddress from my company</source>
            <translation>Una &amp;dirección de mi empresa</translation>
        </message>
        <message>
            <source>You paste it, we check it</source>
            <translation>Usted la pega, nosotros la comprobamos</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <comment>Field</comment>
            <translation>Dirección del servidor</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <comment>Beside the address field</comment>
            <translation>&amp;Pegar</translation>
        </message>
        <message>
            <source>P&amp;ractice server</source>
            <translation>Servidor de p&amp;rácticas</translation>
        </message>
        <message>
            <source>Try everything without an account. Nothing leaves this computer, and no real data is touched.</source>
            <translation>Pruebe todo sin cuenta. Nada sale de este equipo y no se toca ningún dato real.</translation>
        </message>
        <message>
            <source>I was given an access &amp;key instead</source>
            <translation>En su lugar, me dieron una c&amp;lave de acceso</translation>
        </message>
        <message>
            <source>Access key</source>
            <comment>Field</comment>
            <translation>Clave de acceso</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>Not sure? Sign in to %1 in your browser and look at the address there.</source>
            <translation>¿No está seguro? Inicie sesión en %1 en su navegador y mire la dirección.</translation>
        </message>
        <message>
            <source>Trying the access key</source>
            <comment>Address page</comment>
            <translation>Probando la clave de acceso</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Advice</name>
        <message>
            <source>A settings file</source>
            <translation>Un archivo de ajustes</translation>
        </message>
        <message>
            <source>The settings file of %app</source>
            <translation>El archivo de ajustes de %app</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>el servidor</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>El servidor</translation>
        </message>
        <message>
            <source>the app</source>
            <translation>la app</translation>
        </message>
        <message>
            <source>The app</source>
            <translation>La app</translation>
        </message>
        <message>
            <source>This was stopped before it was done.</source>
            <translation>Esto se detuvo antes de terminar.</translation>
        </message>
        <message>
            <source>Start again whenever you like.</source>
            <translation>Empiece de nuevo cuando quiera.</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>Something happened that we did not expect.</source>
            <translation>Ha pasado algo que no esperábamos.</translation>
        </message>
        <message>
            <source>Try again, and send us the report if it happens twice.</source>
            <translation>Inténtelo de nuevo y envíenos el informe si se repite.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>This request was not understood.</source>
            <translation>Esta petición no se entendió.</translation>
        </message>
        <message>
            <source>Look up in the help how it is written.</source>
            <translation>Vea en la ayuda cómo se escribe.</translation>
        </message>
        <message>
            <source>There is no address yet.</source>
            <translation>Aún no hay dirección.</translation>
        </message>
        <message>
            <source>Paste the address of the server.</source>
            <translation>Pegue la dirección del servidor.</translation>
        </message>
        <message>
            <source>This does not look like a web address.</source>
            <translation>Esto no parece una dirección web.</translation>
        </message>
        <message>
            <source>Copy all of it, from https:// to its end, and paste it again.</source>
            <translation>Cópiela entera, desde https:// hasta el final, y péguela de nuevo.</translation>
        </message>
        <message>
            <source>Paste again</source>
            <translation>Pegar de nuevo</translation>
        </message>
        <message>
            <source>This address does not protect what you send.</source>
            <translation>Esta dirección no protege lo que envía.</translation>
        </message>
        <message>
            <source>Use the address that begins with https://.</source>
            <translation>Use la dirección que empieza por https://.</translation>
        </message>
        <message>
            <source>The address contains a name or a password.</source>
            <translation>La dirección contiene un nombre o una contraseña.</translation>
        </message>
        <message>
            <source>Take it out of the address; you sign in later, in your browser.</source>
            <translation>Quítelo de la dirección; iniciará sesión después, en su navegador.</translation>
        </message>
        <message>
            <source>You are offline.</source>
            <translation>No tiene conexión.</translation>
        </message>
        <message>
            <source>Check your internet connection.</source>
            <translation>Compruebe su conexión a internet.</translation>
        </message>
        <message>
            <source>Your network cannot find %server.</source>
            <translation>Su red no encuentra %server.</translation>
        </message>
        <message>
            <source>Check the address, and whether a VPN or a filter blocks it.</source>
            <translation>Compruebe la dirección, y si una VPN o un filtro la bloquea.</translation>
        </message>
        <message>
            <source>%Server does not take connections right now.</source>
            <translation>%Server no acepta conexiones ahora mismo.</translation>
        </message>
        <message>
            <source>Check the address, or try again in a few minutes.</source>
            <translation>Compruebe la dirección o inténtelo en unos minutos.</translation>
        </message>
        <message>
            <source>%Server did not answer in time.</source>
            <translation>%Server no respondió a tiempo.</translation>
        </message>
        <message>
            <source>Check your internet connection, then try again.</source>
            <translation>Compruebe su conexión a internet e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This computer does not trust the certificate of %server.</source>
            <translation>Este equipo no confía en el certificado de %server.</translation>
        </message>
        <message>
            <source>If your company checks secure traffic, ask IT to add its certificate here.</source>
            <translation>Si su empresa revisa las conexiones seguras, pida a informática que añada aquí su certificado.</translation>
        </message>
        <message>
            <source>Copy message for IT</source>
            <translation>Copiar mensaje para TI</translation>
        </message>
        <message>
            <source>No secure connection to %server could be made.</source>
            <translation>No se pudo hacer una conexión segura con %server.</translation>
        </message>
        <message>
            <source>Check date and time of this computer, then try again.</source>
            <translation>Compruebe la fecha y la hora de este equipo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Your company's proxy asks for a sign-in.</source>
            <translation>El proxy de su empresa pide iniciar sesión.</translation>
        </message>
        <message>
            <source>Ask IT how apps on this computer sign in to the proxy.</source>
            <translation>Pregunte a informática cómo inician sesión en el proxy las apps de este equipo.</translation>
        </message>
        <message>
            <source>%Server points to an address inside your own network; we did not go there.</source>
            <translation>%Server apunta a una dirección de su propia red; no fuimos allí.</translation>
        </message>
        <message>
            <source>Show the details to your admin.</source>
            <translation>Muestre los detalles a su administración.</translation>
        </message>
        <message>
            <source>Ask my admin</source>
            <translation>Preguntar a administración</translation>
        </message>
        <message>
            <source>%Server sent more than we can take.</source>
            <translation>%Server envió más de lo que podemos recibir.</translation>
        </message>
        <message>
            <source>Ask for a smaller part, or show the details to your admin.</source>
            <translation>Pida una parte más pequeña o muestre los detalles a su administración.</translation>
        </message>
        <message>
            <source>The connection to %server broke off.</source>
            <translation>La conexión con %server se cortó.</translation>
        </message>
        <message>
            <source>This could not be sent to %server.</source>
            <translation>Esto no se pudo enviar a %server.</translation>
        </message>
        <message>
            <source>Check the address of the connection.</source>
            <translation>Compruebe la dirección de la conexión.</translation>
        </message>
        <message>
            <source>Check the address</source>
            <translation>Comprobar la dirección</translation>
        </message>
        <message>
            <source>There are no tools for AI apps at this address.</source>
            <translation>En esta dirección no hay herramientas para apps de IA.</translation>
        </message>
        <message>
            <source>Check that you copied all of it, then paste it again.</source>
            <translation>Compruebe que la copió entera y péguela de nuevo.</translation>
        </message>
        <message>
            <source>%Server does not answer right now; nothing is wrong on your computer.</source>
            <translation>%Server no responde ahora mismo; en su equipo todo está bien.</translation>
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation>Inténtelo de nuevo en unos minutos.</translation>
        </message>
        <message>
            <source>You are signed in, but nobody has given you access to %server.</source>
            <translation>Ha iniciado sesión, pero nadie le ha dado acceso a %server.</translation>
        </message>
        <message>
            <source>Ask your admin to add you.</source>
            <translation>Pida a su administración que le añada.</translation>
        </message>
        <message>
            <source>%Server answered in a way we do not understand.</source>
            <translation>%Server respondió de una forma que no entendemos.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look for an update of Patchbay.</source>
            <translation>Inténtelo de nuevo; si sigue así, busque una actualización de Patchbay.</translation>
        </message>
        <message>
            <source>%Server asks for a sign-in but does not say where.</source>
            <translation>%Server pide iniciar sesión pero no dice dónde.</translation>
        </message>
        <message>
            <source>Use an access key, or ask your admin.</source>
            <translation>Use una clave de acceso o pregunte a su administración.</translation>
        </message>
        <message>
            <source>Use an access key</source>
            <translation>Usar una clave de acceso</translation>
        </message>
        <message>
            <source>%Server describes the sign-in of another server.</source>
            <translation>%Server describe el inicio de sesión de otro servidor.</translation>
        </message>
        <message>
            <source>Check the address; if it is right, show the details to your admin.</source>
            <translation>Compruebe la dirección; si es correcta, muestre los detalles a su administración.</translation>
        </message>
        <message>
            <source>%Server offers no sign-in that is safe enough.</source>
            <translation>%Server no ofrece ningún inicio de sesión lo bastante seguro.</translation>
        </message>
        <message>
            <source>%Server did not let Patchbay introduce itself.</source>
            <translation>%Server no dejó que Patchbay se presentara.</translation>
        </message>
        <message>
            <source>Ask your admin for a client ID and enter it here.</source>
            <translation>Pida a su administración un identificador de cliente y escríbalo aquí.</translation>
        </message>
        <message>
            <source>Enter a client ID</source>
            <translation>Escribir un identificador</translation>
        </message>
        <message>
            <source>%Server wants to know Patchbay in advance.</source>
            <translation>%Server quiere conocer a Patchbay de antemano.</translation>
        </message>
        <message>
            <source>Your browser has no way back to Patchbay.</source>
            <translation>Su navegador no tiene camino de vuelta a Patchbay.</translation>
        </message>
        <message>
            <source>Close other sign-ins that are still open, then try again.</source>
            <translation>Cierre otros inicios de sesión abiertos e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Your browser did not open.</source>
            <translation>Su navegador no se abrió.</translation>
        </message>
        <message>
            <source>Copy the link and open it in your browser yourself.</source>
            <translation>Copie el enlace y ábralo usted en su navegador.</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>The sign-in was cancelled in the browser.</source>
            <translation>El inicio de sesión se canceló en el navegador.</translation>
        </message>
        <message>
            <source>Sign in again and press Allow.</source>
            <translation>Inicie sesión de nuevo y pulse «Permitir».</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Iniciar sesión de nuevo</translation>
        </message>
        <message>
            <source>Nobody signed in while we waited.</source>
            <translation>Nadie inició sesión mientras esperábamos.</translation>
        </message>
        <message>
            <source>Sign in when you are ready.</source>
            <translation>Inicie sesión cuando esté listo.</translation>
        </message>
        <message>
            <source>The answer in your browser did not come from %server.</source>
            <translation>La respuesta de su navegador no venía de %server.</translation>
        </message>
        <message>
            <source>Close that tab and sign in again.</source>
            <translation>Cierre esa pestaña e inicie sesión de nuevo.</translation>
        </message>
        <message>
            <source>%Server did not accept the sign-in.</source>
            <translation>%Server no aceptó el inicio de sesión.</translation>
        </message>
        <message>
            <source>Sign in again; if it stays so, show the details to your admin.</source>
            <translation>Inicie sesión de nuevo; si sigue así, muestre los detalles a su administración.</translation>
        </message>
        <message>
            <source>%Server no longer knows Patchbay.</source>
            <translation>%Server ya no conoce a Patchbay.</translation>
        </message>
        <message>
            <source>Sign in again; we introduce ourselves anew.</source>
            <translation>Inicie sesión de nuevo; volvemos a presentarnos.</translation>
        </message>
        <message>
            <source>%Server does not know the client ID that was entered.</source>
            <translation>%Server no conoce el identificador de cliente indicado.</translation>
        </message>
        <message>
            <source>Ask your admin for the right one and enter it here.</source>
            <translation>Pida el correcto a su administración y escríbalo aquí.</translation>
        </message>
        <message>
            <source>%Server has moved its sign-in; the client ID belongs to the old one.</source>
            <translation>%Server cambió de sitio su inicio de sesión; el identificador es del antiguo.</translation>
        </message>
        <message>
            <source>Ask your admin for a client ID of the new one and enter it here.</source>
            <translation>Pida a su administración un identificador del nuevo y escríbalo aquí.</translation>
        </message>
        <message>
            <source>%Server did not complete the sign-in.</source>
            <translation>%Server no completó el inicio de sesión.</translation>
        </message>
        <message>
            <source>%Server answered the sign-in in a way we do not understand.</source>
            <translation>%Server respondió al inicio de sesión de una forma que no entendemos.</translation>
        </message>
        <message>
            <source>%Server wants you to allow more before it does this.</source>
            <translation>%Server quiere que permita más antes de hacer esto.</translation>
        </message>
        <message>
            <source>Open Patchbay, near the clock, choose Sign in and press Allow.</source>
            <translation>Abra Patchbay, junto al reloj, elija «Iniciar sesión» y pulse «Permitir».</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>You are not signed in to %server.</source>
            <translation>No ha iniciado sesión en %server.</translation>
        </message>
        <message>
            <source>Open Patchbay, near the clock, and choose Sign in.</source>
            <translation>Abra Patchbay, junto al reloj, y elija «Iniciar sesión».</translation>
        </message>
        <message>
            <source>%Server does not accept the access key.</source>
            <translation>%Server no acepta la clave de acceso.</translation>
        </message>
        <message>
            <source>It may be switched off or from another region; enter a new one.</source>
            <translation>Puede estar desactivada o ser de otra región; escriba una nueva.</translation>
        </message>
        <message>
            <source>Enter a new key</source>
            <translation>Escribir una clave nueva</translation>
        </message>
        <message>
            <source>Your company must allow Patchbay before you can sign in to %server.</source>
            <translation>Su empresa debe permitir Patchbay antes de que pueda iniciar sesión en %server.</translation>
        </message>
        <message>
            <source>Ask your admin to allow it.</source>
            <translation>Pida a su administración que lo permita.</translation>
        </message>
        <message>
            <source>The sign-in does not know %server.</source>
            <translation>El inicio de sesión no conoce %server.</translation>
        </message>
        <message>
            <source>Ask your admin to add it there; the message says how.</source>
            <translation>Pida a su administración que lo añada allí; el mensaje dice cómo.</translation>
        </message>
        <message>
            <source>You are signed in, but %server does not accept this sign-in.</source>
            <translation>Ha iniciado sesión, pero %server no acepta esta sesión.</translation>
        </message>
        <message>
            <source>Signing in again will not help; ask your admin.</source>
            <translation>Iniciar sesión de nuevo no ayudará; pregunte a su administración.</translation>
        </message>
        <message>
            <source>Your account of %server is in another region.</source>
            <translation>Su cuenta de %server está en otra región.</translation>
        </message>
        <message>
            <source>Choose the region under Details, and go on there.</source>
            <translation>Elija la región en «Detalles» y siga allí.</translation>
        </message>
        <message>
            <source>Choose the region</source>
            <translation>Elegir la región</translation>
        </message>
        <message>
            <source>%Server wants your password at another place than expected.</source>
            <translation>%Server pide su contraseña en otro lugar del esperado.</translation>
        </message>
        <message>
            <source>If you did not expect this, close the page and ask your admin.</source>
            <translation>Si no esperaba esto, cierre la página y pregunte a su administración.</translation>
        </message>
        <message>
            <source>This computer's password safe does not answer.</source>
            <translation>El almacén de contraseñas de este equipo no responde.</translation>
        </message>
        <message>
            <source>Start it (on Linux: GNOME Keyring or KWallet), then try again.</source>
            <translation>Inícielo (en Linux: GNOME Keyring o KWallet) e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This computer's password safe is locked.</source>
            <translation>El almacén de contraseñas de este equipo está bloqueado.</translation>
        </message>
        <message>
            <source>Unlock it, then try again.</source>
            <translation>Desbloquéelo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This computer's password safe did not let us in.</source>
            <translation>El almacén de contraseñas de este equipo no nos dejó entrar.</translation>
        </message>
        <message>
            <source>Allow Patchbay in its settings, then try again.</source>
            <translation>Permita Patchbay en sus ajustes e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>A file we need is missing.</source>
            <translation>Falta un archivo que necesitamos.</translation>
        </message>
        <message>
            <source>See under Details which it is, then try again.</source>
            <translation>Vea en «Detalles» cuál es e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>%Settings cannot be read; we changed nothing.</source>
            <translation>%Settings no se puede leer; no cambiamos nada.</translation>
        </message>
        <message>
            <source>Let your account read the file named under Details, then try again.</source>
            <translation>Permita que su cuenta lea el archivo indicado en «Detalles» e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>%Settings cannot be changed; it is as it was.</source>
            <translation>%Settings no se puede cambiar; está como estaba.</translation>
        </message>
        <message>
            <source>Let your account change the file named under Details, then try again.</source>
            <translation>Permita que su cuenta cambie el archivo indicado en «Detalles» e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The disk is full; we changed nothing.</source>
            <translation>El disco está lleno; no cambiamos nada.</translation>
        </message>
        <message>
            <source>Make some room, then try again.</source>
            <translation>Haga sitio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>%Settings was changed in the meantime; we left it alone.</source>
            <translation>%Settings cambió entretanto; lo dejamos como está.</translation>
        </message>
        <message>
            <source>Look at the changes again, then go on.</source>
            <translation>Mire de nuevo los cambios y siga.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Buscar de nuevo</translation>
        </message>
        <message>
            <source>%Settings has a typing mistake; we did not touch it.</source>
            <translation>%Settings tiene un error de escritura; no lo tocamos.</translation>
        </message>
        <message>
            <source>Correct it at the place named under Details, then try again.</source>
            <translation>Corríjalo en el lugar indicado en «Detalles» e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>Mostrar el archivo</translation>
        </message>
        <message>
            <source>%Settings is too large to be changed safely; we left it alone.</source>
            <translation>%Settings es demasiado grande para cambiarlo sin riesgo; lo dejamos como está.</translation>
        </message>
        <message>
            <source>Make it smaller, or add the entry by hand.</source>
            <translation>Redúzcalo o añada la entrada a mano.</translation>
        </message>
        <message>
            <source>Show the entry</source>
            <translation>Mostrar la entrada</translation>
        </message>
        <message>
            <source>%Settings did not read back as written; the old content is kept.</source>
            <translation>%Settings no se lee como se escribió; se conserva el contenido anterior.</translation>
        </message>
        <message>
            <source>Check the disk, then try again.</source>
            <translation>Compruebe el disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>We do not know this app.</source>
            <translation>No conocemos esta app.</translation>
        </message>
        <message>
            <source>Choose one from the list, or add the entry by hand.</source>
            <translation>Elija una de la lista o añada la entrada a mano.</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>Mostrar la lista</translation>
        </message>
        <message>
            <source>%App is not on this computer.</source>
            <translation>%App no está en este equipo.</translation>
        </message>
        <message>
            <source>Install %app, start it once, then look again.</source>
            <translation>Instale %app, iníciela una vez y busque de nuevo.</translation>
        </message>
        <message>
            <source>%App has an entry of this name that we did not write; we left it alone.</source>
            <translation>%App tiene una entrada con este nombre que no escribimos; la dejamos como está.</translation>
        </message>
        <message>
            <source>Rename or remove it in %app, then try again.</source>
            <translation>Cámbiele el nombre o quítela en %app e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>%App cannot sign in to a server by itself.</source>
            <translation>%App no puede iniciar sesión en un servidor por sí misma.</translation>
        </message>
        <message>
            <source>Let Patchbay sign in for it.</source>
            <translation>Deje que Patchbay inicie sesión por ella.</translation>
        </message>
        <message>
            <source>%App no longer has our entry.</source>
            <translation>%App ya no tiene nuestra entrada.</translation>
        </message>
        <message>
            <source>Put it back, then restart %app.</source>
            <translation>Repóngala y reinicie %app.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Reponer</translation>
        </message>
        <message>
            <source>%App has dropped our entry from its settings.</source>
            <translation>%App ha perdido nuestra entrada de sus ajustes.</translation>
        </message>
        <message>
            <source>Put it back; if %app drops it again, look for an update of %app.</source>
            <translation>Repóngala; si %app la pierde otra vez, busque una actualización de %app.</translation>
        </message>
        <message>
            <source>%App does not show the new entry in its list.</source>
            <translation>%App no muestra la entrada nueva en su lista.</translation>
        </message>
        <message>
            <source>See in the settings of %app, or ask your admin, what it leaves out.</source>
            <translation>Vea en los ajustes de %app, o pregunte a su administración, qué deja fuera.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>Go on; every file is as it was.</source>
            <translation>Siga; cada archivo está como estaba.</translation>
        </message>
        <message>
            <source>%App is running, and would overwrite the change.</source>
            <translation>%App está funcionando y sobrescribiría el cambio.</translation>
        </message>
        <message>
            <source>Quit %app from its menu or its icon near the clock; closing the window is not enough.</source>
            <translation>Cierre %app desde su menú o su icono junto al reloj; cerrar la ventana no basta.</translation>
        </message>
        <message>
            <source>Quit it and go on</source>
            <translation>Cerrarla y seguir</translation>
        </message>
        <message>
            <source>%App could not read its settings with the new entry; they are as before.</source>
            <translation>%App no pudo leer sus ajustes con la entrada nueva; están como antes.</translation>
        </message>
        <message>
            <source>Bring %app up to date, then try again.</source>
            <translation>Actualice %app e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>%App did not quit when asked.</source>
            <translation>%App no se cerró cuando se le pidió.</translation>
        </message>
        <message>
            <source>Save your work in %app, quit it and start it again.</source>
            <translation>Guarde su trabajo en %app, ciérrela e iníciela de nuevo.</translation>
        </message>
        <message>
            <source>%App did not open.</source>
            <translation>%App no se abrió.</translation>
        </message>
        <message>
            <source>Start %app yourself once, then try again.</source>
            <translation>Inicie usted %app una vez e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>There is no such connection.</source>
            <translation>No existe esa conexión.</translation>
        </message>
        <message>
            <source>Choose another one, or set it up again.</source>
            <translation>Elija otra o configúrela de nuevo.</translation>
        </message>
        <message>
            <source>Set it up</source>
            <translation>Configurarla</translation>
        </message>
        <message>
            <source>There is already a connection of this name.</source>
            <translation>Ya hay una conexión con este nombre.</translation>
        </message>
        <message>
            <source>Choose another name, or use the one you have.</source>
            <translation>Elija otro nombre o use la que tiene.</translation>
        </message>
        <message>
            <source>Choose another name</source>
            <translation>Elegir otro nombre</translation>
        </message>
        <message>
            <source>We do not know a server of this name.</source>
            <translation>No conocemos un servidor con este nombre.</translation>
        </message>
        <message>
            <source>Choose one from the list, or paste its address.</source>
            <translation>Elija uno de la lista o pegue su dirección.</translation>
        </message>
        <message>
            <source>The settings of Patchbay cannot be read; we left the file alone.</source>
            <translation>Los ajustes de Patchbay no se pueden leer; dejamos el archivo como está.</translation>
        </message>
        <message>
            <source>Correct or move away the file named under Details, then try again.</source>
            <translation>Corrija o mueva el archivo indicado en «Detalles» e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Your settings were saved by a newer version of Patchbay.</source>
            <translation>Sus ajustes son de una versión más reciente de Patchbay.</translation>
        </message>
        <message>
            <source>Update Patchbay, then start it again.</source>
            <translation>Actualice Patchbay y vuelva a iniciarlo.</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Patchbay is not running, so your AI apps do not reach %server.</source>
            <translation>Patchbay no funciona, así que sus apps de IA no llegan a %server.</translation>
        </message>
        <message>
            <source>Start Patchbay and keep it near the clock.</source>
            <translation>Inicie Patchbay y déjelo junto al reloj.</translation>
        </message>
        <message>
            <source>Start Patchbay</source>
            <translation>Iniciar Patchbay</translation>
        </message>
        <message>
            <source>Patchbay is already running.</source>
            <translation>Patchbay ya está funcionando.</translation>
        </message>
        <message>
            <source>Use the one that runs, or quit it first.</source>
            <translation>Use el que funciona o ciérrelo antes.</translation>
        </message>
        <message>
            <source>Show Patchbay</source>
            <translation>Mostrar Patchbay</translation>
        </message>
        <message>
            <source>Another program uses the door that your AI apps come through.</source>
            <translation>Otro programa usa la puerta por la que entran sus apps de IA.</translation>
        </message>
        <message>
            <source>Close that program, or move Patchbay to another door.</source>
            <translation>Cierre ese programa o dé a Patchbay otra puerta.</translation>
        </message>
        <message>
            <source>Move and update apps</source>
            <translation>Cambiar de puerta</translation>
        </message>
        <message>
            <source>%App came with a key that no longer counts.</source>
            <translation>%App vino con una clave que ya no vale.</translation>
        </message>
        <message>
            <source>Set up %app again.</source>
            <translation>Configure %app de nuevo.</translation>
        </message>
        <message>
            <source>Set up again</source>
            <translation>Configurar de nuevo</translation>
        </message>
        <message>
            <source>%App may only read from %server, and this tool can change things.</source>
            <translation>%App solo puede leer en %server, y esta herramienta puede cambiar cosas.</translation>
        </message>
        <message>
            <source>Use another tool, or turn off read-only mode for this app in Patchbay.</source>
            <translation>Use otra herramienta o desactive «solo leer» para esta app en Patchbay.</translation>
        </message>
        <message>
            <source>%App may only read from %server, and this tool is not known yet.</source>
            <translation>%App solo puede leer en %server, y esta herramienta aún no se conoce.</translation>
        </message>
        <message>
            <source>List the tools first, then try again.</source>
            <translation>Liste primero las herramientas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>%Server does not say which of its tools only read.</source>
            <translation>%Server no dice cuáles de sus herramientas solo leen.</translation>
        </message>
        <message>
            <source>Leave read-only mode off there, since it would hide every tool.</source>
            <translation>Deje «solo leer» desactivado allí, pues ocultaría todas las herramientas.</translation>
        </message>
        <message>
            <source>%Server could not carry this out.</source>
            <translation>%Server no pudo hacer esto.</translation>
        </message>
        <message>
            <source>See its answer under Details, change the request and try again.</source>
            <translation>Vea su respuesta en «Detalles», cambie la petición e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>%Server is asked for too much in too short a time.</source>
            <translation>A %Server se le pide demasiado en muy poco tiempo.</translation>
        </message>
        <message>
            <source>Wait a minute, then try again.</source>
            <translation>Espere un minuto e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>%Server worked before, and is switched off now.</source>
            <translation>%Server funcionaba y ahora está desactivado.</translation>
        </message>
        <message>
            <source>Ask your admin to switch it on again.</source>
            <translation>Pida a su administración que vuelva a activarlo.</translation>
        </message>
        <message>
            <source>%Server is newer than this Patchbay.</source>
            <translation>%Server es más reciente que este Patchbay.</translation>
        </message>
        <message>
            <source>Update Patchbay, or ask IT for the update, then try again.</source>
            <translation>Actualice Patchbay, o pídalo a informática, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>%Server does not accept our way back from your browser.</source>
            <translation>%Server no acepta nuestro regreso desde su navegador.</translation>
        </message>
        <message>
            <source>Your company has decided this for you.</source>
            <translation>Su empresa ha decidido esto por usted.</translation>
        </message>
        <message>
            <source>Ask your admin if you need it; it cannot be changed here.</source>
            <translation>Pregunte a su administrador si lo necesita; aquí no se puede cambiar.</translation>
        </message>
        <message>
            <source>What your company has decided for Patchbay cannot be read, so it stays closed.</source>
            <translation>No se puede leer lo que su empresa ha decidido para Patchbay, así que queda cerrado.</translation>
        </message>
        <message>
            <source>Ask your admin to mend it; the details name the place.</source>
            <translation>Pida a su administrador que lo corrija; los detalles indican dónde.</translation>
        </message>
        <message>
            <source>Patchbay is paused, so your AI apps do not reach %server.</source>
            <translation>Patchbay está en pausa, por eso sus apps de IA no llegan a %server.</translation>
        </message>
        <message>
            <source>Open Patchbay, near the clock, and choose Go on.</source>
            <translation>Abra Patchbay, junto al reloj, y elija «Reanudar».</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Reanudar</translation>
        </message>
    </context>
    <context>
        <name>patchbay::AppsPage</name>
        <message numerus="yes">
            <source>%1 and %n others</source>
            <comment>Names of apps</comment>
            <translation>
                <numerusform>%1 y %n más</numerusform>
                <numerusform>%1 y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>We found none of the apps we know. Install one, then look again.</source>
            <translation>No encontramos ninguna de las apps que conocemos. Instale una y busque de nuevo.</translation>
        </message>
        <message>
            <source>See e&amp;xactly what will change</source>
            <translation>Ver e&amp;xactamente qué cambiará</translation>
        </message>
        <message>
            <source>Your apps have their entry. A copy of each file is kept.</source>
            <translation>Sus apps tienen su entrada. Se guarda una copia de cada archivo.</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <comment>Search for apps once more</comment>
            <translation>&amp;Buscar de nuevo</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <comment>Takes the entries out again</comment>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>Try again</source>
            <comment>Button below an error</comment>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Only allow &amp;reading, no changes</source>
            <translation>Permitir solo leer, sin ca&amp;mbios</translation>
        </message>
        <message>
            <source>Good for a first try. You can allow more at any time.</source>
            <translation>Bueno para una primera prueba. Puede permitir más en cualquier momento.</translation>
        </message>
        <message>
            <source>Replace the earlier entry “%1”</source>
            <translation>Sustituir la entrada anterior «%1»</translation>
        </message>
        <message>
            <source>What stands there: %1.</source>
            <translation>Lo que hay ahí: %1.</translation>
        </message>
        <message>
            <source>Its key may be another account’s.</source>
            <translation>Su clave puede ser de otra cuenta.</translation>
        </message>
        <message>
            <source>Asking it</source>
            <comment>State of an app: what it makes of its file</comment>
            <translation>Preguntándole</translation>
        </message>
        <message>
            <source>Set up</source>
            <comment>State of an app</comment>
            <translation>Configurada</translation>
        </message>
        <message>
            <source>R&amp;estart %1 as well</source>
            <comment>Box; names of apps</comment>
            <translation>&amp;Reiniciar también %1</translation>
        </message>
        <message>
            <source>Open now, and would overwrite the change. Finish what you are typing first.</source>
            <translation>Ahora en uso, y sobrescribiría el cambio. Termine antes lo que esté escribiendo.</translation>
        </message>
        <message>
            <source>Replaces an old entry</source>
            <comment>State of an app</comment>
            <translation>Sustituye una entrada antigua</translation>
        </message>
        <message>
            <source>Which apps may use %1?</source>
            <translation>¿Qué apps pueden usar %1?</translation>
        </message>
        <message>
            <source>We found these on your computer. You can add others later.</source>
            <translation>Encontramos estas en su equipo. Puede añadir otras más tarde.</translation>
        </message>
        <message>
            <source>%1 asks for no sign-in.</source>
            <translation>%1 no pide iniciar sesión.</translation>
        </message>
        <message>
            <source>You are signed in to %1.</source>
            <translation>Ha iniciado sesión en %1.</translation>
        </message>
        <message>
            <source>You are signed in as %1.</source>
            <translation>Ha iniciado sesión como %1.</translation>
        </message>
        <message>
            <source>Not found: %1</source>
            <comment>Apps we know and did not find</comment>
            <translation>No encontradas: %1</translation>
        </message>
        <message>
            <source>See e&amp;xactly what will change – 1 file, a copy is kept</source>
            <translation>Ver e&amp;xactamente qué cambiará – 1 archivo, se guarda una copia</translation>
        </message>
        <message numerus="yes">
            <source>See e&amp;xactly what will change – %n files, a copy of each is kept</source>
            <translation>
                <numerusform>Ver e&amp;xactamente qué cambiará – %n archivo, se guarda una copia</numerusform>
                <numerusform>Ver e&amp;xactamente qué cambiará – %n archivos, se guarda una copia de cada uno</numerusform>
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
            <translation>Con&amp;figurar y reiniciar %1</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Set up %n apps, restart %1</source>
            <comment>Button of the wizard; names of apps</comment>
            <translation>
                <numerusform>Con&amp;figurar %n app y reiniciar %1</numerusform>
                <numerusform>Con&amp;figurar %n apps y reiniciar %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Only apps that may be connected are shown.</source>
            <translation>Solo se muestran las aplicaciones que se pueden conectar.</translation>
        </message>
        <message>
            <source>Your apps only read, and change nothing.</source>
            <translation>Sus aplicaciones solo leen y no cambian nada.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ChangePreview</name>
        <message>
            <source>Files that will change</source>
            <comment>Tabs over the preview</comment>
            <translation>Archivos que cambiarán</translation>
        </message>
        <message>
            <source>− taken out</source>
            <comment>Legend of the preview</comment>
            <translation>− se quita</translation>
        </message>
        <message>
            <source>+ put in</source>
            <comment>Legend of the preview</comment>
            <translation>+ se añade</translation>
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
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 reads a different settings file than expected.</source>
            <translation>%1 lee otro archivo de ajustes del esperado.</translation>
        </message>
        <message>
            <source>Let us write our entry into the right one.</source>
            <translation>Déjenos escribir nuestra entrada en el correcto.</translation>
        </message>
        <message>
            <source>Write it there</source>
            <translation>Escribirla allí</translation>
        </message>
        <message>
            <source>%1 has moved our entry to another of its files.</source>
            <translation>%1 ha movido nuestra entrada a otro de sus archivos.</translation>
        </message>
        <message>
            <source>It works there; there is nothing to do.</source>
            <translation>Allí funciona; no hay nada que hacer.</translation>
        </message>
        <message>
            <source>Someone changed our entry in %1.</source>
            <translation>Alguien cambió nuestra entrada en %1.</translation>
        </message>
        <message>
            <source>Put ours back, or keep the change if it was you.</source>
            <translation>Reponga la nuestra, o conserve el cambio si fue usted.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Reponer</translation>
        </message>
        <message>
            <source>Write our entry anew, then restart %1.</source>
            <translation>Escriba de nuevo nuestra entrada y reinicie %1.</translation>
        </message>
        <message>
            <source>Write it anew</source>
            <translation>Escribirla de nuevo</translation>
        </message>
        <message>
            <source>%1 starts another copy of our part than this one.</source>
            <translation>%1 inicia otra copia de nuestra parte, no esta.</translation>
        </message>
        <message>
            <source>%1 still comes to a door where we no longer are.</source>
            <translation>%1 sigue viniendo a una puerta donde ya no estamos.</translation>
        </message>
        <message>
            <source>%1 is on this computer.</source>
            <translation>%1 está en este equipo.</translation>
        </message>
        <message>
            <source>Our entry is in the file that %1 reads.</source>
            <translation>Nuestra entrada está en el archivo que lee %1.</translation>
        </message>
        <message>
            <source>The settings of %1 can be read.</source>
            <translation>Los ajustes de %1 se pueden leer.</translation>
        </message>
        <message>
            <source>%1 has our entry.</source>
            <translation>%1 tiene nuestra entrada.</translation>
        </message>
        <message>
            <source>The entry in %1 is as we wrote it.</source>
            <translation>La entrada en %1 está como la escribimos.</translation>
        </message>
        <message>
            <source>%1 starts the part that belongs to this Patchbay.</source>
            <translation>%1 inicia la parte que va con este Patchbay.</translation>
        </message>
        <message>
            <source>%1 comes to the right door.</source>
            <translation>%1 viene a la puerta correcta.</translation>
        </message>
        <message>
            <source>The settings of %1 can be changed.</source>
            <translation>Los ajustes de %1 se pueden cambiar.</translation>
        </message>
        <message>
            <source>Your company's settings for %1 keep %2 out.</source>
            <translation>Los ajustes de su empresa para %1 dejan fuera %2.</translation>
        </message>
        <message>
            <source>Ask your admin to add it there.</source>
            <translation>Pida a su administración que lo añada allí.</translation>
        </message>
        <message>
            <source>Ask my admin</source>
            <translation>Preguntar a administración</translation>
        </message>
        <message>
            <source>Restart %1</source>
            <translation>Reiniciar %1</translation>
        </message>
        <message>
            <source>Restart it; closing its window is not enough.</source>
            <translation>Reiníciela; cerrar su ventana no basta.</translation>
        </message>
        <message>
            <source>%1 says that it does not find our part.</source>
            <translation>%1 dice que no encuentra nuestra parte.</translation>
        </message>
        <message>
            <source>%1 says that it is not allowed to start our part.</source>
            <translation>%1 dice que no puede iniciar nuestra parte.</translation>
        </message>
        <message>
            <source>Ask IT to allow the program that is named under Details.</source>
            <translation>Pida a informática que permita el programa indicado en «Detalles».</translation>
        </message>
        <message>
            <source>Copy message for IT</source>
            <translation>Copiar mensaje para TI</translation>
        </message>
        <message>
            <source>%1 says that it could not read its settings.</source>
            <translation>%1 dice que no pudo leer sus ajustes.</translation>
        </message>
        <message>
            <source>Look at the file, or restart %1 if it is in order.</source>
            <translation>Mire el archivo, o reinicie %1 si está en orden.</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>Mostrar el archivo</translation>
        </message>
        <message>
            <source>%1 says that it waited too long for us.</source>
            <translation>%1 dice que nos esperó demasiado.</translation>
        </message>
        <message>
            <source>%1 says that it lost the connection to us.</source>
            <translation>%1 dice que perdió la conexión con nosotros.</translation>
        </message>
        <message>
            <source>%1 has not come to us since the change.</source>
            <translation>%1 no ha venido a nosotros desde el cambio.</translation>
        </message>
        <message>
            <source>%1 is open, and has not come to us yet.</source>
            <translation>%1 está abierta y aún no ha venido a nosotros.</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <source>Your company allows %1 to use it.</source>
            <translation>Su empresa permite que %1 lo use.</translation>
        </message>
        <message>
            <source>%1 has nothing to complain of.</source>
            <translation>%1 no tiene ninguna queja.</translation>
        </message>
        <message>
            <source>%1 has restarted since the change.</source>
            <translation>%1 se ha reiniciado desde el cambio.</translation>
        </message>
        <message>
            <source>%1 needs no click of yours.</source>
            <translation>%1 no necesita ningún clic suyo.</translation>
        </message>
        <message>
            <source>A key to %1 stands in clear text in the settings of %2.</source>
            <translation>Una clave de %1 está a la vista en los ajustes de %2.</translation>
        </message>
        <message>
            <source>%1 also starts another program to reach %2.</source>
            <translation>%1 inicia además otro programa para llegar a %2.</translation>
        </message>
        <message>
            <source>%1 is set up twice in %2; you may see its tools twice.</source>
            <translation>%1 está configurado dos veces en %2; puede que vea sus herramientas dos veces.</translation>
        </message>
        <message>
            <source>Replace the earlier entry “%1”; a copy is kept.</source>
            <translation>Sustituya la entrada anterior «%1»; se guarda una copia.</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Sustituirla</translation>
        </message>
        <message>
            <source>Take the entry “%1” out by hand.</source>
            <translation>Quite la entrada «%1» a mano.</translation>
        </message>
        <message>
            <source>%1 is set up once in %2.</source>
            <translation>%1 está configurado una vez en %2.</translation>
        </message>
        <message>
            <source>%1 starts no other program for %2.</source>
            <translation>%1 no inicia otro programa para %2.</translation>
        </message>
        <message>
            <source>No key to %1 is in the open in %2.</source>
            <translation>Ninguna clave de %1 está a la vista en %2.</translation>
        </message>
        <message>
            <source>No sign-in to %1 is kept in the open.</source>
            <translation>Ninguna sesión de %1 está a la vista.</translation>
        </message>
        <message>
            <source>An earlier sign-in to %1 is kept in the open.</source>
            <translation>Una sesión anterior de %1 está a la vista.</translation>
        </message>
        <message>
            <source>Delete it, unless something else still uses it; no copy is kept.</source>
            <translation>Elimínela, salvo que algo más la use aún; no se guarda copia.</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>Eliminarla</translation>
        </message>
        <message>
            <source>Patchbay does not start with your computer.</source>
            <translation>Patchbay no se inicia con su equipo.</translation>
        </message>
        <message>
            <source>Turn it on, so that your apps are connected after a restart.</source>
            <translation>Actívelo, para que sus apps estén conectadas tras reiniciar.</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>Windows Security keeps your apps from reaching Patchbay.</source>
            <translation>Seguridad de Windows impide que sus apps lleguen a Patchbay.</translation>
        </message>
        <message>
            <source>A protection program keeps your apps from reaching Patchbay.</source>
            <translation>Un programa de protección impide que sus apps lleguen a Patchbay.</translation>
        </message>
        <message>
            <source>Allow Patchbay there, or let IT do it.</source>
            <translation>Permita Patchbay allí, o deje que lo haga informática.</translation>
        </message>
        <message>
            <source>Another program, %1, uses the door that your AI apps come through.</source>
            <translation>Otro programa, %1, usa la puerta por la que entran sus apps de IA.</translation>
        </message>
        <message>
            <source>Two copies of Patchbay run.</source>
            <translation>Hay dos copias de Patchbay en marcha.</translation>
        </message>
        <message>
            <source>Keep this one, and the other one quits.</source>
            <translation>Conserve esta y la otra se cierra.</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Conservar esta</translation>
        </message>
        <message>
            <source>Patchbay starts with your computer.</source>
            <translation>Patchbay se inicia con su equipo.</translation>
        </message>
        <message>
            <source>Nothing on this computer keeps your apps away.</source>
            <translation>Nada en este equipo frena a sus apps.</translation>
        </message>
        <message>
            <source>One copy of Patchbay runs.</source>
            <translation>Hay una sola copia de Patchbay en marcha.</translation>
        </message>
        <message>
            <source>The local door is ours.</source>
            <translation>La puerta local es nuestra.</translation>
        </message>
        <message>
            <source>Patchbay is running.</source>
            <translation>Patchbay está funcionando.</translation>
        </message>
        <message>
            <source>This computer is online.</source>
            <translation>Este equipo tiene conexión.</translation>
        </message>
        <message>
            <source>Your network wants you to sign in to it first.</source>
            <translation>Su red quiere que primero inicie sesión en ella.</translation>
        </message>
        <message>
            <source>Open your browser and follow its page, then check again.</source>
            <translation>Abra su navegador, siga su página y compruebe de nuevo.</translation>
        </message>
        <message>
            <source>Open browser</source>
            <translation>Abrir el navegador</translation>
        </message>
        <message>
            <source>Your computer's clock is %1 fast.</source>
            <translation>El reloj de su equipo va %1 adelantado.</translation>
        </message>
        <message>
            <source>Your computer's clock is %1 slow.</source>
            <translation>El reloj de su equipo va %1 atrasado.</translation>
        </message>
        <message>
            <source>Set it right, since signing in depends on it.</source>
            <translation>Póngalo en hora, pues iniciar sesión depende de ello.</translation>
        </message>
        <message>
            <source>Open clock settings</source>
            <translation>Ajustar el reloj</translation>
        </message>
        <message>
            <source>%1 is slow: it took %2.</source>
            <translation>%1 va lento: tardó %2.</translation>
        </message>
        <message>
            <source>Nothing is wrong here; your apps wait for it.</source>
            <translation>Aquí todo está bien; sus apps lo esperan.</translation>
        </message>
        <message>
            <source>%1 asks us to slow down.</source>
            <translation>%1 nos pide ir más despacio.</translation>
        </message>
        <message>
            <source>Wait a minute, then check again; your apps wait as well.</source>
            <translation>Espere un minuto y compruebe de nuevo; sus apps también esperan.</translation>
        </message>
        <message>
            <source>This is the address of the web pages of %1.</source>
            <translation>Esta es la dirección de las páginas web de %1.</translation>
        </message>
        <message>
            <source>Your apps need another one, which we know.</source>
            <translation>Sus apps necesitan otra, que conocemos.</translation>
        </message>
        <message>
            <source>Use the right one</source>
            <translation>Usar la correcta</translation>
        </message>
        <message>
            <source>This account lives in %1, but you chose %2.</source>
            <translation>Esta cuenta está en %1, pero eligió %2.</translation>
        </message>
        <message>
            <source>Switch, and everything else stays as it is.</source>
            <translation>Cambie, y todo lo demás queda como está.</translation>
        </message>
        <message>
            <source>Switch to %1</source>
            <translation>Cambiar a %1</translation>
        </message>
        <message>
            <source>The network asks for no sign-in of its own.</source>
            <translation>La red no pide iniciar sesión propia.</translation>
        </message>
        <message>
            <source>This computer's clock is right.</source>
            <translation>El reloj de este equipo va bien.</translation>
        </message>
        <message>
            <source>The network finds %1.</source>
            <translation>La red encuentra %1.</translation>
        </message>
        <message>
            <source>No proxy is in the way.</source>
            <translation>Ningún proxy estorba.</translation>
        </message>
        <message>
            <source>The connection is secure.</source>
            <translation>La conexión es segura.</translation>
        </message>
        <message>
            <source>%1 is quick enough.</source>
            <translation>%1 va lo bastante rápido.</translation>
        </message>
        <message>
            <source>The region is the right one.</source>
            <translation>La región es la correcta.</translation>
        </message>
        <message>
            <source>The address leads to tools for AI apps.</source>
            <translation>La dirección lleva a herramientas para apps de IA.</translation>
        </message>
        <message>
            <source>%1 says how to sign in.</source>
            <translation>%1 dice cómo iniciar sesión.</translation>
        </message>
        <message>
            <source>Another program stands in the way back from your browser.</source>
            <translation>Otro programa estorba el regreso desde su navegador.</translation>
        </message>
        <message>
            <source>Close other sign-ins that are still open, then check again.</source>
            <translation>Cierre otros inicios de sesión abiertos y compruebe de nuevo.</translation>
        </message>
        <message>
            <source>Another program, %1, stands in the way back from your browser.</source>
            <translation>Otro programa, %1, estorba el regreso desde su navegador.</translation>
        </message>
        <message>
            <source>Close it; save your work there first.</source>
            <translation>Ciérrelo; guarde antes su trabajo.</translation>
        </message>
        <message>
            <source>Close %1</source>
            <translation>Cerrar %1</translation>
        </message>
        <message>
            <source>%1 answers but offers no tools.</source>
            <translation>%1 responde pero no ofrece herramientas.</translation>
        </message>
        <message>
            <source>Ask your admin to switch them on for you.</source>
            <translation>Pida a su administración que las active para usted.</translation>
        </message>
        <message>
            <source>The access key is of this region.</source>
            <translation>La clave de acceso es de esta región.</translation>
        </message>
        <message>
            <source>You may use %1.</source>
            <translation>Puede usar %1.</translation>
        </message>
        <message>
            <source>%1 offers tools.</source>
            <translation>%1 ofrece herramientas.</translation>
        </message>
        <message>
            <source>The way back from the browser is free.</source>
            <translation>El regreso desde el navegador está libre.</translation>
        </message>
        <message>
            <source>You have allowed all that was asked for.</source>
            <translation>Ha permitido todo lo que se pidió.</translation>
        </message>
        <message>
            <source>Your access key for %1 ended on %2.</source>
            <translation>Su clave de acceso de %1 caducó el %2.</translation>
        </message>
        <message>
            <source>Your access key for %1 ends on %2.</source>
            <translation>Su clave de acceso de %1 caduca el %2.</translation>
        </message>
        <message>
            <source>Make a new one and enter it.</source>
            <translation>Cree una nueva y escríbala.</translation>
        </message>
        <message>
            <source>Enter a new key</source>
            <translation>Escribir una clave nueva</translation>
        </message>
        <message>
            <source>Your access key does not end soon.</source>
            <translation>Su clave de acceso no caduca pronto.</translation>
        </message>
        <message>
            <source>The password safe is open.</source>
            <translation>El almacén de contraseñas está abierto.</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>Ha iniciado sesión.</translation>
        </message>
        <message>
            <source>Your sign-in can be renewed.</source>
            <translation>Su sesión se puede renovar.</translation>
        </message>
        <message>
            <source>Your access key is kept.</source>
            <translation>Su clave de acceso está guardada.</translation>
        </message>
        <message>
            <source>No newer version of Patchbay is known.</source>
            <translation>No se conoce ninguna versión más reciente de Patchbay.</translation>
        </message>
        <message>
            <source>Sign in again, copy the link and open it there yourself.</source>
            <translation>Inicie sesión de nuevo, copie el enlace y ábralo allí usted mismo.</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Iniciar sesión de nuevo</translation>
        </message>
        <message>
            <source>The sign-in was stopped before it was done.</source>
            <translation>El inicio de sesión se detuvo antes de terminar.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>%1 has ended your sign-in.</source>
            <translation>%1 ha cerrado su sesión.</translation>
        </message>
        <message>
            <source>Sign in again; everything else stays as it is.</source>
            <translation>Inicie sesión de nuevo; todo lo demás queda como está.</translation>
        </message>
        <message>
            <source>Your browser opens.</source>
            <translation>Su navegador se abre.</translation>
        </message>
        <message>
            <source>%1 accepts the way back from your browser.</source>
            <translation>%1 acepta el regreso desde su navegador.</translation>
        </message>
        <message>
            <source>%1 knows Patchbay.</source>
            <translation>%1 conoce a Patchbay.</translation>
        </message>
        <message>
            <source>Your company's sign-in has nothing against it.</source>
            <translation>El inicio de sesión de su empresa no se opone.</translation>
        </message>
        <message>
            <source>No sign-in was broken off.</source>
            <translation>Ningún inicio de sesión quedó a medias.</translation>
        </message>
        <message>
            <source>You are signed in as %1, and were %2 before.</source>
            <translation>Ha iniciado sesión como %1; antes era %2.</translation>
        </message>
        <message>
            <source>Switch the account, unless you meant it.</source>
            <translation>Cambie de cuenta, salvo que fuera a propósito.</translation>
        </message>
        <message>
            <source>Switch account</source>
            <translation>Cambiar de cuenta</translation>
        </message>
        <message>
            <source>You are signed in as the one you were.</source>
            <translation>Ha iniciado sesión con la misma cuenta que antes.</translation>
        </message>
        <message>
            <source>This computer has slept.</source>
            <translation>Este equipo estuvo en suspensión.</translation>
        </message>
        <message>
            <source>Your apps are connected anew; there is nothing to do.</source>
            <translation>Sus apps se conectan de nuevo; no hay nada que hacer.</translation>
        </message>
        <message>
            <source>This computer has not just slept.</source>
            <translation>Este equipo no acaba de salir de la suspensión.</translation>
        </message>
        <message>
            <source>Your network does not reach the new kind of address of %1.</source>
            <translation>Su red no llega al nuevo tipo de dirección de %1.</translation>
        </message>
        <message>
            <source>We use the old kind; there is nothing to do.</source>
            <translation>Usamos el tipo antiguo; no hay nada que hacer.</translation>
        </message>
        <message>
            <source>%1 answers.</source>
            <translation>%1 responde.</translation>
        </message>
        <message>
            <source>%1 is switched on.</source>
            <translation>%1 está activado.</translation>
        </message>
        <message>
            <source>Your network reaches both kinds of address.</source>
            <translation>Su red llega a ambos tipos de dirección.</translation>
        </message>
        <message>
            <source>We speak the language of %1.</source>
            <translation>Hablamos el idioma de %1.</translation>
        </message>
        <message>
            <source>%1 was not asked, because of %2.</source>
            <translation>%1 no se comprobó, debido a %2.</translation>
        </message>
        <message>
            <source>Everything is fine.</source>
            <translation>Todo está bien.</translation>
        </message>
        <message>
            <source>%1 of %2 checks found something.</source>
            <translation>%1 de %2 comprobaciones encontraron algo.</translation>
        </message>
        <message>
            <source>Mended: %1.</source>
            <translation>Arreglado: %1.</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>What your company has decided for Patchbay cannot be read.</source>
            <translation>No se puede leer lo que su empresa ha decidido para Patchbay.</translation>
        </message>
        <message>
            <source>Nothing is allowed until your admin has mended it.</source>
            <translation>No se permite nada hasta que su administrador lo corrija.</translation>
        </message>
        <message>
            <source>What cannot be read counts as forbidden until your admin has mended it.</source>
            <translation>Lo que no se puede leer cuenta como prohibido hasta que su administrador lo corrija.</translation>
        </message>
        <message>
            <source>Your company’s settings for Patchbay name something unknown.</source>
            <translation>Los ajustes de su empresa para Patchbay nombran algo desconocido.</translation>
        </message>
        <message>
            <source>Ask your admin to look at the names under Details.</source>
            <translation>Pida a su administrador que mire los nombres en Detalles.</translation>
        </message>
        <message>
            <source>Your company has changed its settings for Patchbay.</source>
            <translation>Su empresa ha cambiado sus ajustes para Patchbay.</translation>
        </message>
        <message>
            <source>Quit Patchbay and start it again, so that they count.</source>
            <translation>Cierre Patchbay y ábralo de nuevo para que se apliquen.</translation>
        </message>
        <message>
            <source>What your company has decided is kept to.</source>
            <translation>Se cumple lo que su empresa ha decidido.</translation>
        </message>
        <message>
            <source>What %1 has decided is kept to.</source>
            <translation>Se cumple lo que %1 ha decidido.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ConnectionCard</name>
        <message>
            <source>Practice server on this computer, no real data</source>
            <translation>Servidor de prácticas en este equipo, sin datos reales</translation>
        </message>
        <message>
            <source>&amp;Sign in again</source>
            <translation>&amp;Iniciar sesión de nuevo</translation>
        </message>
        <message>
            <source>More for %1</source>
            <comment>Menu of a connection</comment>
            <translation>Más de %1</translation>
        </message>
        <message>
            <source>Sign in as somebody else…</source>
            <translation>Iniciar sesión como otra persona…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <source>Copy its address</source>
            <translation>Copiar su dirección</translation>
        </message>
        <message>
            <source>Remove %1…</source>
            <translation>Quitar %1…</translation>
        </message>
        <message>
            <source>Signed out</source>
            <translation>Sesión cerrada</translation>
        </message>
        <message>
            <source>Your apps wait until you are back. Nothing is lost.</source>
            <translation>Sus apps esperan a que vuelva. No se pierde nada.</translation>
        </message>
        <message>
            <source>Your password safe does not answer</source>
            <translation>Su almacén de contraseñas no responde</translation>
        </message>
        <message>
            <source>Unlock it, then choose Check now.</source>
            <translation>Desbloquéelo y elija «Comprobar ahora».</translation>
        </message>
        <message>
            <source>With an access key</source>
            <translation>Con una clave de acceso</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Sesión iniciada</translation>
        </message>
        <message>
            <source>It is kept in this computer’s password safe.</source>
            <translation>Se guarda en el almacén de contraseñas de este equipo.</translation>
        </message>
        <message>
            <source>Renews itself while you use it.</source>
            <translation>Se renueva sola mientras la usa.</translation>
        </message>
        <message>
            <source>More permission is needed</source>
            <translation>Hace falta más permiso</translation>
        </message>
        <message>
            <source>An app asked for something that your sign-in does not allow yet. Sign in again and press Allow.</source>
            <translation>Una app pidió algo que su sesión aún no permite. Inicie sesión de nuevo y pulse «Permitir».</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>11 days left</comment>
            <translation>quedan %1</translation>
        </message>
        <message>
            <source>Renews itself while you use it. If not, until %1.</source>
            <translation>Se renueva sola mientras la usa. Si no, hasta el %1.</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>Termina pronto</translation>
        </message>
        <message>
            <source>No app uses %1 yet</source>
            <translation>Ninguna app usa %1 todavía</translation>
        </message>
        <message>
            <source>Apps that use %1</source>
            <translation>Apps que usan %1</translation>
        </message>
        <message>
            <source>Add an app</source>
            <translation>Añadir una app</translation>
        </message>
        <message>
            <source>Add an app to %1</source>
            <translation>Añadir una app a %1</translation>
        </message>
        <message>
            <source>Other ways</source>
            <translation>Otras formas</translation>
        </message>
        <message>
            <source>Other ways to use %1</source>
            <translation>Otras formas de usar %1</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Reponer</translation>
        </message>
        <message>
            <source>Put our entry back into %1</source>
            <translation>Reponer nuestra entrada en %1</translation>
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
            <translation>Más de %1</translation>
        </message>
        <message>
            <source>Take its key back from %1</source>
            <comment>An app set up by hand</comment>
            <translation>Retirar la clave a %1</translation>
        </message>
        <message>
            <source>Remove from %1</source>
            <comment>Takes our entry out of an app</comment>
            <translation>Quitar de %1</translation>
        </message>
        <message>
            <source>%1 · only reads</source>
            <comment>What an app did last; it changes nothing</comment>
            <translation>%1 · solo lee</translation>
        </message>
        <message>
            <source>Let it only read</source>
            <comment>An app: it may change nothing</comment>
            <translation>Dejar que solo lea</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ConnectionsPage</name>
        <message>
            <source>&amp;Add a connection</source>
            <translation>&amp;Añadir una conexión</translation>
        </message>
        <message>
            <source>Your apps cannot reach their servers: the part of Patchbay that carries their requests does not run. Quit Patchbay and start it again.</source>
            <translation>Sus apps no llegan a sus servidores: la parte de Patchbay que lleva sus peticiones no funciona. Cierre Patchbay y vuelva a iniciarlo.</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Conexiones</translation>
        </message>
        <message>
            <source>&amp;Check now</source>
            <translation>&amp;Comprobar ahora</translation>
        </message>
        <message>
            <source>Nothing is connected yet</source>
            <translation>Aún no hay nada conectado</translation>
        </message>
        <message>
            <source>Your company’s tools appear here once you have signed in to them.</source>
            <translation>Las herramientas de su empresa aparecen aquí cuando haya iniciado sesión.</translation>
        </message>
        <message>
            <source>Connect your &amp;first</source>
            <translation>Conectar el &amp;primero</translation>
        </message>
        <message>
            <source>&amp;Pause for 1 hour</source>
            <translation>&amp;Pausar durante 1 hora</translation>
        </message>
        <message>
            <source>Go on</source>
            <comment>After a pause</comment>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Paused until %1: your apps get no answers from their servers.</source>
            <comment>A time</comment>
            <translation>En pausa hasta las %1: sus apps no reciben respuestas de sus servidores.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
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
            <translation>%1 está copiado</translation>
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
            <translation>contraído</translation>
        </message>
        <message>
            <source>expanded</source>
            <comment>Read out for an open disclosure</comment>
            <translation>desplegado</translation>
        </message>
    </context>
    <context>
        <name>patchbay::FindingCard</name>
        <message>
            <source>Details</source>
            <comment>Of something found: text for experts</comment>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>One other check waits for this one</source>
            <translation>Otra comprobación espera a esta</translation>
        </message>
        <message numerus="yes">
            <source>%n other checks wait for this one</source>
            <translation>
                <numerusform>%n comprobación más espera a esta</numerusform>
                <numerusform>%n comprobaciones más esperan a esta</numerusform>
            </translation>
        </message>
        <message>
            <source>Not asked yet: %1</source>
            <translation>Aún sin comprobar: %1</translation>
        </message>
        <message>
            <source>Copy details</source>
            <comment>Below something found</comment>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <source>Copied. Paste it into a message.</source>
            <translation>Copiado. Péguelo en un mensaje.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::HelpWindow</name>
        <message>
            <source>Help: %1</source>
            <comment>Title of the window; %1 is that of a page</comment>
            <translation>Ayuda: %1</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <comment>Button of the help</comment>
            <translation>C&amp;errar</translation>
        </message>
    </context>
    <context>
        <name>patchbay::InlineError</name>
        <message>
            <source>Details</source>
            <comment>Below an error: code and text for experts</comment>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Copy details</source>
            <comment>Below an error</comment>
            <translation>Copiar detalles</translation>
        </message>
    </context>
    <context>
        <name>patchbay::MainWindow</name>
        <message>
            <source>&amp;Help</source>
            <comment>Button of the main window</comment>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Conexiones</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>What does “connected” mean?</source>
            <translation>¿Qué significa «conectada»?</translation>
        </message>
        <message>
            <source>The app has asked for the tools of the server, through its own entry. “Not open” means that it has not done so yet.</source>
            <translation>La app ha pedido las herramientas del servidor por su propia entrada. «No abierta» significa que aún no lo ha hecho.</translation>
        </message>
        <message>
            <source>How do I add an app or a server?</source>
            <translation>¿Cómo añado una app o un servidor?</translation>
        </message>
        <message>
            <source>Choose Add an app below a connection, or Add a connection below all of them.</source>
            <translation>Elija «Añadir una app» debajo de una conexión, o «Añadir una conexión» debajo de todas.</translation>
        </message>
        <message>
            <source>How do I use another account?</source>
            <translation>¿Cómo uso otra cuenta?</translation>
        </message>
        <message>
            <source>Open the menu of the connection and choose Sign in as somebody else.</source>
            <translation>Abra el menú de la conexión y elija «Iniciar sesión como otra persona».</translation>
        </message>
        <message>
            <source>What do I do first?</source>
            <translation>¿Qué hago primero?</translation>
        </message>
        <message>
            <source>Begin at the top: what stands there is the cause of what comes after it. Its button does what the sentence says.</source>
            <translation>Empiece por arriba: lo que hay ahí es la causa de lo que sigue. Su botón hace lo que dice la frase.</translation>
        </message>
        <message>
            <source>I am still stuck.</source>
            <translation>Sigo atascado.</translation>
        </message>
        <message>
            <source>Show the report. You see all of it before anyone else does, and it holds no passwords and no names.</source>
            <translation>Muestre el informe. Usted lo ve entero antes que nadie, y no contiene contraseñas ni nombres.</translation>
        </message>
        <message>
            <source>What is written down here?</source>
            <translation>¿Qué se anota aquí?</translation>
        </message>
        <message>
            <source>Which app asked for what, and when, and whether it worked. What was asked and answered is not kept.</source>
            <translation>Qué app pidió qué, cuándo y si funcionó. Lo que se preguntó y respondió no se guarda.</translation>
        </message>
        <message>
            <source>When do changes count?</source>
            <translation>¿Cuándo valen los cambios?</translation>
        </message>
        <message>
            <source>At once. There is nothing to save.</source>
            <translation>Enseguida. No hay nada que guardar.</translation>
        </message>
        <message>
            <source>How do I get rid of everything?</source>
            <translation>¿Cómo me deshago de todo?</translation>
        </message>
        <message>
            <source>Choose Undo everything: your apps get their settings back as they were, and you are signed out.</source>
            <translation>Elija «Deshacer todo»: sus apps recuperan sus ajustes como estaban y se cierra su sesión.</translation>
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
            <translation>Iniciar sesión de nuevo en %1</translation>
        </message>
        <message>
            <source>Your apps wait until you are back. Your settings stay as they are.</source>
            <translation>Sus apps esperan a que vuelva. Sus ajustes quedan como están.</translation>
        </message>
        <message>
            <source>%1 needs more permission</source>
            <translation>%1 necesita más permiso</translation>
        </message>
        <message>
            <source>An app asked for something that your sign-in does not allow yet. Click to sign in again.</source>
            <translation>Una app pidió algo que su sesión aún no permite. Haga clic para iniciar sesión de nuevo.</translation>
        </message>
        <message>
            <source>Your sign-in to %1 ends soon</source>
            <translation>Su sesión en %1 termina pronto</translation>
        </message>
        <message>
            <source>Sign in again when it suits you, and your apps are not interrupted.</source>
            <translation>Inicie sesión de nuevo cuando le convenga y sus apps no se interrumpirán.</translation>
        </message>
        <message>
            <source>%1 has lost %2</source>
            <comment>App and server</comment>
            <translation>%1 ha perdido %2</translation>
        </message>
        <message>
            <source>The entry for %2 in %1 was changed</source>
            <comment>App and server</comment>
            <translation>La entrada de %2 en %1 fue cambiada</translation>
        </message>
        <message>
            <source>Open Patchbay to put it back with one click.</source>
            <translation>Abra Patchbay para reponerla con un clic.</translation>
        </message>
        <message>
            <source>Your apps cannot reach their servers</source>
            <translation>Sus apps no llegan a sus servidores</translation>
        </message>
        <message>
            <source>Open Patchbay to see what to do.</source>
            <translation>Abra Patchbay para ver qué hacer.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::OtherWays</name>
        <message>
            <source>Other ways to use %1</source>
            <translation>Otras formas de usar %1</translation>
        </message>
        <message>
            <source>For apps that Patchbay does not set up by itself.</source>
            <translation>Para apps que Patchbay no configura por sí mismo.</translation>
        </message>
        <message>
            <source>Any other app</source>
            <translation>Cualquier otra app</translation>
        </message>
        <message>
            <source>You paste what it needs into its settings</source>
            <translation>Usted pega en sus ajustes lo que necesita</translation>
        </message>
        <message>
            <source>Show me how</source>
            <translation>Mostrar cómo</translation>
        </message>
        <message>
            <source>Show me how to use %1 in any other app</source>
            <translation>Mostrar cómo usar %1 en otra app</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>C&amp;errar</translation>
        </message>
        <message>
            <source>It adds it by itself</source>
            <translation>Lo añade ella misma</translation>
        </message>
        <message>
            <source>It asks you first, and writes its own settings</source>
            <translation>Primero le pregunta y escribe sus propios ajustes</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Abrir %1</translation>
        </message>
        <message>
            <source>Let %1 add %2 itself</source>
            <translation>Dejar que %1 añada %2</translation>
        </message>
        <message>
            <source>In the browser</source>
            <translation>En el navegador</translation>
        </message>
        <message>
            <source>%1 call a server from their makers’ computers. %2 stands on this computer or in a private network, where they cannot reach it.</source>
            <translation>%1 llaman a un servidor desde los equipos de sus fabricantes. %2 está en este equipo o en una red privada, adonde no llegan.</translation>
        </message>
        <message>
            <source>Show me how to use %1 in %2</source>
            <translation>Mostrar cómo usar %1 en %2</translation>
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
            <translation>el servidor</translation>
        </message>
    </context>
    <context>
        <name>patchbay::PastePage</name>
        <message>
            <source>&amp;Make a key for it</source>
            <translation>C&amp;rear una clave para ella</translation>
        </message>
        <message>
            <source>&amp;Show the key in the texts below</source>
            <translation>&amp;Mostrar la clave en los textos de abajo</translation>
        </message>
        <message>
            <source>For example: My notebook</source>
            <comment>Name of an app</comment>
            <translation>Por ejemplo: Mi cuaderno</translation>
        </message>
        <message>
            <source>What do you &amp;call this app?</source>
            <translation>¿Cómo &amp;llama a esta app?</translation>
        </message>
        <message>
            <source>It stands in your list of apps by this name. There you can take its key back.</source>
            <translation>Con este nombre figura en su lista de apps. Allí puede retirarle la clave.</translation>
        </message>
        <message>
            <source>Any other app</source>
            <translation>Cualquier otra app</translation>
        </message>
        <message>
            <source>An app that can use %1 has a place for servers in its settings. Copy the form that it asks for, and paste it there.</source>
            <translation>Una app que puede usar %1 tiene en sus ajustes un lugar para servidores. Copie la forma que pide y péguela allí.</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>A&amp;trás</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>C&amp;errar</translation>
        </message>
        <message>
            <source>%1 may use %2 from now on. Its key is here only while this window is open: copy what you need.</source>
            <translation>%1 puede usar %2 desde ahora. Su clave está aquí solo mientras esta ventana esté abierta: copie lo que necesite.</translation>
        </message>
        <message>
            <source>It asks for an address</source>
            <translation>Pide una dirección</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>For a field like “URL” or “Server address”</source>
            <translation>Para un campo como «URL» o «Dirección del servidor»</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>For a header called Authorization, or a field for it</source>
            <translation>Para una cabecera llamada Authorization o un campo para ella</translation>
        </message>
        <message>
            <source>Address with the key in it</source>
            <translation>Dirección con la clave dentro</translation>
        </message>
        <message>
            <source>Where there is a field for an address and nothing else</source>
            <translation>Donde solo hay un campo para una dirección</translation>
        </message>
        <message>
            <source>It has a settings file</source>
            <translation>Tiene un archivo de ajustes</translation>
        </message>
        <message>
            <source>Text in JSON</source>
            <translation>Texto en JSON</translation>
        </message>
        <message>
            <source>For a file with mcpServers in it</source>
            <translation>Para un archivo que contiene mcpServers</translation>
        </message>
        <message>
            <source>Text in JSON that starts a program</source>
            <translation>Texto en JSON que inicia un programa</translation>
        </message>
        <message>
            <source>The same, for an app that can only start programs; no key is in it</source>
            <translation>Lo mismo, para una app que solo puede iniciar programas; sin clave</translation>
        </message>
        <message>
            <source>Text in TOML</source>
            <translation>Texto en TOML</translation>
        </message>
        <message>
            <source>For a file with mcp_servers in it</source>
            <translation>Para un archivo que contiene mcp_servers</translation>
        </message>
        <message>
            <source>Text in YAML</source>
            <translation>Texto en YAML</translation>
        </message>
        <message>
            <source>It asks for a program to start</source>
            <translation>Pide un programa que iniciar</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>A program and what to start it with; no key is in it</source>
            <translation>Un programa y con qué iniciarlo; sin clave</translation>
        </message>
    </context>
    <context>
        <name>patchbay::PreviewText</name>
        <message>
            <source>What will change in this file</source>
            <comment>Preview of a settings file</comment>
            <translation>Qué cambiará en este archivo</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ProblemsPage</name>
        <message>
            <source>&amp;Check again</source>
            <translation>&amp;Comprobar de nuevo</translation>
        </message>
        <message>
            <source>Looking at everything</source>
            <translation>Mirándolo todo</translation>
        </message>
        <message>
            <source>Still stuck?</source>
            <translation>¿Sigue atascado?</translation>
        </message>
        <message>
            <source>You see the report before anyone else does.</source>
            <translation>Usted ve el informe antes que nadie.</translation>
        </message>
        <message>
            <source>Show &amp;report…</source>
            <translation>Mostrar &amp;informe…</translation>
        </message>
        <message>
            <source>We found nothing in the way.</source>
            <translation>No encontramos ningún obstáculo.</translation>
        </message>
        <message>
            <source>Everything else is fine.</source>
            <translation>Todo lo demás está bien.</translation>
        </message>
        <message>
            <source>Show the check</source>
            <translation>Mostrar la comprobación</translation>
        </message>
        <message numerus="yes">
            <source>Show %n checks</source>
            <comment>What is fine</comment>
            <translation>
                <numerusform>Mostrar %n comprobación</numerusform>
                <numerusform>Mostrar %n comprobaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>Everything is fine</source>
            <translation>Todo está bien</translation>
        </message>
        <message>
            <source>One thing is in the way</source>
            <translation>Hay un obstáculo</translation>
        </message>
        <message numerus="yes">
            <source>%n things are in the way</source>
            <translation>
                <numerusform>Hay %n obstáculo</numerusform>
                <numerusform>Hay %n obstáculos</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking again</source>
            <translation>Comprobando de nuevo</translation>
        </message>
        <message numerus="yes">
            <source>Checked %1, %n checks</source>
            <comment>Checked 2 minutes ago, 19 checks</comment>
            <translation>
                <numerusform>Comprobado %1, %n comprobación</numerusform>
                <numerusform>Comprobado %1, %n comprobaciones</numerusform>
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
            <translation>Como en este equipo</translation>
        </message>
    </context>
    <context>
        <name>patchbay::RegionOffer</name>
        <message>
            <source>Switch to %1</source>
            <comment>Button; a region</comment>
            <translation>Cambiar a %1</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ReportWindow</name>
        <message>
            <source>Report</source>
            <comment>The text of the report, for screen readers</comment>
            <translation>Informe</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <comment>The report</comment>
            <translation>C&amp;opiar</translation>
        </message>
        <message>
            <source>&amp;Save as a file…</source>
            <comment>The report</comment>
            <translation>&amp;Guardar en un archivo…</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>C&amp;errar</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>This is all it says. Keys, account names and what your apps asked are not in it. It stays on this computer until you send it to somebody.</source>
            <translation>Esto es todo lo que dice. No contiene claves, nombres de cuenta ni lo que pidieron sus apps. Se queda en este equipo hasta que lo envíe a alguien.</translation>
        </message>
        <message>
            <source>Copied. Paste it into a message.</source>
            <translation>Copiado. Péguelo en un mensaje.</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Guardado como %1.</translation>
        </message>
        <message>
            <source>%1 cannot be written. Choose another folder.</source>
            <translation>%1 no se puede escribir. Elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::RestartPage</name>
        <message>
            <source>I will do it &amp;myself</source>
            <translation>Lo haré yo &amp;mismo</translation>
        </message>
        <message>
            <source>Quit %1 and go on</source>
            <comment>Button; name of an app</comment>
            <translation>Cerrar %1 y seguir</translation>
        </message>
        <message>
            <source>Restart %1</source>
            <comment>Button; name of an app</comment>
            <translation>Reiniciar %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <comment>Button below an error</comment>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Restarting</source>
            <comment>State of an app</comment>
            <translation>Reiniciando</translation>
        </message>
        <message>
            <source>Restarted</source>
            <comment>State of an app</comment>
            <translation>Reiniciada</translation>
        </message>
        <message>
            <source>No restart needed</source>
            <comment>State of an app</comment>
            <translation>No hace falta reiniciar</translation>
        </message>
        <message>
            <source>Open now, and would overwrite the change. We start it again afterwards.</source>
            <translation>Está abierta y sobrescribiría el cambio. Después la volvemos a iniciar.</translation>
        </message>
        <message>
            <source>Open now. Finish what you are typing first.</source>
            <translation>Está abierta. Termine antes lo que esté escribiendo.</translation>
        </message>
        <message>
            <source>Takes over the change by itself</source>
            <translation>Toma el cambio por sí misma</translation>
        </message>
        <message>
            <source>Sees the change when you open it</source>
            <translation>Verá el cambio cuando la abra</translation>
        </message>
        <message>
            <source>No restart needed</source>
            <translation>No hace falta reiniciar</translation>
        </message>
        <message>
            <source>One app must restart</source>
            <translation>Una app debe reiniciarse</translation>
        </message>
        <message numerus="yes">
            <source>%n apps must restart</source>
            <translation>
                <numerusform>%n app debe reiniciarse</numerusform>
                <numerusform>%n apps deben reiniciarse</numerusform>
            </translation>
        </message>
        <message>
            <source>Your apps see %1 as they are.</source>
            <translation>Sus apps ven %1 tal como están.</translation>
        </message>
        <message>
            <source>%1 is still open. It sees %2 only after a restart.</source>
            <translation>%1 sigue abierta. Solo verá %2 tras reiniciarse.</translation>
        </message>
        <message>
            <source>%1 are still open. They see %2 only after a restart.</source>
            <translation>%1 siguen abiertas. Solo verán %2 tras reiniciarse.</translation>
        </message>
        <message>
            <source>Choose &lt;b&gt;Quit&lt;/b&gt; from the app’s menu or its icon near the clock; closing the window is not enough. Then open it again and choose &lt;b&gt;Later&lt;/b&gt; below.</source>
            <comment>How to restart an app oneself</comment>
            <translation>Elija &lt;b&gt;Salir&lt;/b&gt; en el menú de la app o en su icono junto al reloj; cerrar la ventana no basta. Después ábrala de nuevo y elija &lt;b&gt;Más tarde&lt;/b&gt; abajo.</translation>
        </message>
        <message>
            <source>Choose &lt;b&gt;Quit&lt;/b&gt; from the app’s menu or its icon near the clock; closing the window is not enough. We go on as soon as it is quit.</source>
            <comment>How to quit an app oneself</comment>
            <translation>Elija &lt;b&gt;Salir&lt;/b&gt; en el menú de la app o en su icono junto al reloj; cerrar la ventana no basta. Seguimos en cuanto se cierre.</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>La&amp;ter</source>
            <comment>Goes on without restarting apps</comment>
            <translation>Más ta&amp;rde</translation>
        </message>
        <message>
            <source>Restarting %1</source>
            <comment>Names of apps</comment>
            <translation>Reiniciando %1</translation>
        </message>
        <message>
            <source>This goes on by itself.</source>
            <translation>Sigue por sí solo.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Screens</name>
        <message>
            <source>The clock</source>
            <translation>El reloj</translation>
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
            <translation>Día a día</translation>
        </message>
        <message>
            <source>Start with the computer</source>
            <translation>Iniciar con el equipo</translation>
        </message>
        <message>
            <source>Put entries back by itself</source>
            <translation>Reponer entradas automáticamente</translation>
        </message>
        <message>
            <source>When an app drops what we wrote, at most three times an hour. What you take out in an app’s own file comes back as well; remove it here instead.</source>
            <translation>Cuando una app pierde lo que escribimos, como mucho tres veces por hora. Lo que usted quite del archivo de una app también vuelve; quítelo mejor aquí.</translation>
        </message>
        <message>
            <source>What is kept</source>
            <comment>Group of settings</comment>
            <translation>Qué se guarda</translation>
        </message>
        <message>
            <source>Your sign-ins and access keys</source>
            <translation>Sus sesiones y claves de acceso</translation>
        </message>
        <message>
            <source>In this computer’s password safe, and nowhere else</source>
            <translation>En el almacén de contraseñas de este equipo, y en ningún otro sitio</translation>
        </message>
        <message>
            <source>&amp;Open the folder</source>
            <translation>A&amp;brir la carpeta</translation>
        </message>
        <message>
            <source>Copies of your apps’ settings, as they were</source>
            <translation>Copias de los ajustes de sus apps, como estaban</translation>
        </message>
        <message>
            <source>What leaves this computer</source>
            <translation>Qué sale de este equipo</translation>
        </message>
        <message>
            <source>Only what your apps send to the servers you connected. Nothing is counted or reported to anybody else.</source>
            <translation>Solo lo que sus apps envían a los servidores conectados. Nada se cuenta ni se comunica a nadie más.</translation>
        </message>
        <message>
            <source>Leave</source>
            <comment>Group of settings</comment>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>&amp;Undo everything…</source>
            <translation>&amp;Deshacer todo…</translation>
        </message>
        <message>
            <source>Undo everything</source>
            <translation>Deshacer todo</translation>
        </message>
        <message>
            <source>Gives every app its settings back, signs you out and forgets the keys</source>
            <translation>Devuelve a cada app sus ajustes, cierra su sesión y olvida las claves</translation>
        </message>
        <message>
            <source>Without it, your apps lose their servers after a restart</source>
            <translation>Sin esto, sus apps pierden sus servidores tras reiniciar</translation>
        </message>
        <message>
            <source>Not for this one: it was started with a folder of its own</source>
            <translation>No para este: se inició con una carpeta propia</translation>
        </message>
        <message>
            <source>&amp;Get it…</source>
            <comment>A newer version</comment>
            <translation>&amp;Obtenerla…</translation>
        </message>
        <message>
            <source>Version</source>
            <comment>Of Patchbay</comment>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Get help</source>
            <comment>From the company’s own people</comment>
            <translation>Obtener ayuda</translation>
        </message>
    </context>
    <context>
        <name>patchbay::SignInAgain</name>
        <message>
            <source>Your sign-in there has ended.</source>
            <translation>Su sesión allí ha terminado.</translation>
        </message>
        <message>
            <source>Your sign-in there has ended. %1 waits until you are back.</source>
            <translation>Su sesión allí ha terminado. %1 espera a que vuelva.</translation>
        </message>
        <message>
            <source>Your sign-in there has ended. %1 wait until you are back.</source>
            <translation>Su sesión allí ha terminado. %1 esperan a que vuelva.</translation>
        </message>
        <message>
            <source>&amp;Why did this happen?</source>
            <translation>¿Por &amp;qué ha pasado esto?</translation>
        </message>
        <message>
            <source>&amp;Open browser again</source>
            <translation>&amp;Abrir de nuevo el navegador</translation>
        </message>
        <message>
            <source>&amp;Copy link</source>
            <translation>Copiar en&amp;lace</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>Más ta&amp;rde</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>&amp;Iniciar sesión</translation>
        </message>
        <message>
            <source>Sign in to %1 as somebody else</source>
            <translation>Iniciar sesión en %1 como otra persona</translation>
        </message>
        <message>
            <source>Your apps stay as they are, and use the new account.</source>
            <translation>Sus apps quedan como están y usan la cuenta nueva.</translation>
        </message>
        <message>
            <source>Sign in to %1 again</source>
            <translation>Iniciar sesión de nuevo en %1</translation>
        </message>
        <message>
            <source>Servers end a sign-in after a while, when a password changes, or when an admin asks for it. Your settings stay as they are.</source>
            <translation>Los servidores terminan una sesión pasado un tiempo, cuando cambia una contraseña o cuando lo pide la administración. Sus ajustes quedan como están.</translation>
        </message>
        <message>
            <source>Waiting for you in your browser</source>
            <translation>Le esperamos en su navegador</translation>
        </message>
        <message>
            <source>Asking where to sign in</source>
            <translation>Preguntando dónde iniciar sesión</translation>
        </message>
        <message>
            <source>&amp;Stop waiting</source>
            <translation>&amp;Dejar de esperar</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>quedan %1</translation>
        </message>
    </context>
    <context>
        <name>patchbay::SignInPage</name>
        <message>
            <source>Does your browser show an error? The server may have forgotten Patchbay.</source>
            <translation>¿Su navegador muestra un error? Puede que el servidor haya olvidado a Patchbay.</translation>
        </message>
        <message>
            <source>&amp;Open browser again</source>
            <translation>&amp;Abrir de nuevo el navegador</translation>
        </message>
        <message>
            <source>Copy &amp;link</source>
            <translation>Copiar en&amp;lace</translation>
        </message>
        <message>
            <source>&amp;Stop waiting</source>
            <translation>&amp;Dejar de esperar</translation>
        </message>
        <message>
            <source>Copied. Send it to your admin.</source>
            <translation>Copiado. Envíelo a su administración.</translation>
        </message>
        <message>
            <source>Introduce it &amp;again</source>
            <translation>Presentarlo de &amp;nuevo</translation>
        </message>
        <message>
            <source>Press &lt;b&gt;Allow&lt;/b&gt;</source>
            <comment>Step of signing in; the button in the browser</comment>
            <translation>Pulsar &lt;b&gt;Permitir&lt;/b&gt;</translation>
        </message>
        <message>
            <source>Come back here</source>
            <comment>Last step of signing in</comment>
            <translation>Volver aquí</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <comment>Sign-in page</comment>
            <translation>Le esperamos</translation>
        </message>
        <message>
            <source>Keeping your sign-in safe</source>
            <comment>Sign-in page, after the browser</comment>
            <translation>Guardando su sesión en lugar seguro</translation>
        </message>
        <message>
            <source>Asking %1 where to sign in</source>
            <comment>Sign-in page</comment>
            <translation>Preguntando a %1 dónde iniciar sesión</translation>
        </message>
        <message>
            <source>You are signed in</source>
            <translation>Ha iniciado sesión</translation>
        </message>
        <message>
            <source>Sign in on any device</source>
            <translation>Inicie sesión en cualquier dispositivo</translation>
        </message>
        <message>
            <source>You are not signed in yet</source>
            <translation>Aún no ha iniciado sesión</translation>
        </message>
        <message>
            <source>Switch to your browser</source>
            <translation>Vaya a su navegador</translation>
        </message>
        <message>
            <source>We opened the %1 sign-in page there.</source>
            <translation>Allí abrimos la página de inicio de sesión de %1.</translation>
        </message>
        <message>
            <source>It opens the %1 sign-in page in a moment.</source>
            <translation>En un momento abre la página de inicio de sesión de %1.</translation>
        </message>
        <message>
            <source>Sign in to the practice server; any name will do</source>
            <translation>Iniciar sesión en el servidor de prácticas; vale cualquier nombre</translation>
        </message>
        <message>
            <source>Sign in to %1 as you always do</source>
            <translation>Iniciar sesión en %1 como siempre</translation>
        </message>
        <message>
            <source>Patchbay never sees your password.</source>
            <translation>Patchbay nunca ve su contraseña.</translation>
        </message>
        <message>
            <source>Your password is asked for by %1 only. Patchbay never sees it.</source>
            <translation>Solo %1 pide su contraseña. Patchbay nunca la ve.</translation>
        </message>
        <message>
            <source>Signed in to %1.</source>
            <translation>Sesión iniciada en %1.</translation>
        </message>
        <message>
            <source>Signed in as %1.</source>
            <translation>Sesión iniciada como %1.</translation>
        </message>
        <message>
            <source>No hurry: %1 left</source>
            <comment>Sign-in page; 9 minutes</comment>
            <translation>Sin prisa: quedan %1</translation>
        </message>
        <message>
            <source>My bro&amp;wser is on another computer</source>
            <translation>Mi nave&amp;gador está en otro equipo</translation>
        </message>
        <message>
            <source>Address your browser ended on</source>
            <comment>Field</comment>
            <translation>Dirección en la que terminó su navegador</translation>
        </message>
        <message>
            <source>&amp;Use it</source>
            <comment>Beside a pasted address</comment>
            <translation>&amp;Usar</translation>
        </message>
        <message>
            <source>Use a co&amp;de instead</source>
            <comment>To sign in on another computer</comment>
            <translation>Usar un códig&amp;o en su lugar</translation>
        </message>
        <message>
            <source>Copy the link, open it there and sign in. The browser then ends on a page that does not open: paste its address here.</source>
            <translation>Copie el enlace, ábralo allí e inicie sesión. El navegador termina en una página que no se abre: pegue aquí su dirección.</translation>
        </message>
        <message>
            <source>Your admin can register Patchbay there and give you what it needs. Paste it here.</source>
            <translation>Su administración puede registrar allí Patchbay y darle lo que necesita. Péguelo aquí.</translation>
        </message>
        <message>
            <source>Client &amp;ID</source>
            <comment>What an admin has registered</comment>
            <translation>&amp;Identificador de cliente</translation>
        </message>
        <message>
            <source>Client s&amp;ecret, if there is one</source>
            <comment>Of a registration</comment>
            <translation>&amp;Secreto de cliente, si lo hay</translation>
        </message>
        <message>
            <source>&amp;Sign in with it</source>
            <translation>Iniciar sesión &amp;con ello</translation>
        </message>
        <message>
            <source>Open %1 on any computer or phone, and type this code there:</source>
            <translation>Abra %1 en cualquier equipo o teléfono y escriba allí este código:</translation>
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
            <translation>Listo</translation>
        </message>
        <message>
            <source>One moment</source>
            <comment>State of a connection</comment>
            <translation>Un momento</translation>
        </message>
        <message>
            <source>Needs you</source>
            <comment>State of a connection</comment>
            <translation>Le necesita</translation>
        </message>
        <message>
            <source>Not working</source>
            <comment>State of a connection</comment>
            <translation>No funciona</translation>
        </message>
    </context>
    <context>
        <name>patchbay::StepRail</name>
        <message numerus="yes">
            <source>%n steps to go</source>
            <comment>Wizard, where the steps are listed</comment>
            <translation>
                <numerusform>queda %n paso</numerusform>
                <numerusform>quedan %n pasos</numerusform>
            </translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <comment>Wizard, name of the current step</comment>
            <translation>Paso %1 de %2: %3</translation>
        </message>
    </context>
    <context>
        <name>patchbay::TestPage</name>
        <message>
            <source>Patchbay stays near the clock and keeps you signed in.</source>
            <translation>Patchbay se queda junto al reloj y mantiene su sesión.</translation>
        </message>
        <message>
            <source>Trying it out</source>
            <comment>Test page</comment>
            <translation>Probándolo</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <comment>Button below an error</comment>
            <translation>&amp;Reintentar</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <comment>The sentence to try</comment>
            <translation>C&amp;opiar</translation>
        </message>
        <message>
            <source>What can you do with %1?</source>
            <comment>A sentence to try in an AI app</comment>
            <translation>¿Qué puedes hacer con %1?</translation>
        </message>
        <message>
            <source>No sign-in needed</source>
            <translation>No hace falta iniciar sesión</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Sesión iniciada</translation>
        </message>
        <message>
            <source>Signed in as %1</source>
            <translation>Sesión iniciada como %1</translation>
        </message>
        <message>
            <source>%1 answers</source>
            <translation>%1 responde</translation>
        </message>
        <message>
            <source>Asking %1</source>
            <translation>Preguntando a %1</translation>
        </message>
        <message>
            <source>No answer from %1</source>
            <translation>Sin respuesta de %1</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>Seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>No tools offered</source>
            <translation>No ofrece herramientas</translation>
        </message>
        <message>
            <source>1 tool offered</source>
            <translation>1 herramienta ofrecida</translation>
        </message>
        <message numerus="yes">
            <source>%n tools offered</source>
            <translation>
                <numerusform>%n herramienta ofrecida</numerusform>
                <numerusform>%n herramientas ofrecidas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 asked for the tools</source>
            <translation>%1 pidió las herramientas</translation>
        </message>
        <message>
            <source>%1 can use the tools</source>
            <translation>%1 puede usar las herramientas</translation>
        </message>
        <message>
            <source>after its restart</source>
            <translation>tras reiniciarse</translation>
        </message>
        <message>
            <source>says so itself</source>
            <comment>An app</comment>
            <translation>lo dice ella misma</translation>
        </message>
        <message>
            <source>tried its entry</source>
            <translation>entrada probada</translation>
        </message>
        <message>
            <source>Trying %1</source>
            <translation>Probando %1</translation>
        </message>
        <message>
            <source>%1 cannot use the tools yet</source>
            <translation>%1 aún no puede usar las herramientas</translation>
        </message>
        <message>
            <source>%1 was not tried yet</source>
            <translation>%1 aún no se ha probado</translation>
        </message>
        <message>
            <source>Everything works</source>
            <translation>Todo funciona</translation>
        </message>
        <message>
            <source>Not everything works yet</source>
            <translation>Aún no funciona todo</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un momento</translation>
        </message>
        <message numerus="yes">
            <source>%1 can use %2 now.</source>
            <comment>Names of apps, and a server</comment>
            <translation>
                <numerusform>%1 ya puede usar %2.</numerusform>
                <numerusform>%1 ya pueden usar %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is set up stays as it is.</source>
            <translation>Lo configurado queda como está.</translation>
        </message>
        <message>
            <source>We ask for the tools the way your apps do.</source>
            <translation>Pedimos las herramientas como lo hacen sus apps.</translation>
        </message>
        <message>
            <source>Try it: ask %1</source>
            <translation>Pruébelo: pregunte a %1</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Listo</translation>
        </message>
        <message>
            <source>Close</source>
            <comment>Button of the wizard</comment>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Text</name>
        <message>
            <source>%1 and %2</source>
            <comment>The last two of a list of names</comment>
            <translation>%1 y %2</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Tray</name>
        <message>
            <source>Sign in as somebody else…</source>
            <translation>Iniciar sesión como otra persona…</translation>
        </message>
        <message>
            <source>%1: not working</source>
            <translation>%1: no funciona</translation>
        </message>
        <message>
            <source>%1: sign in again</source>
            <translation>%1: iniciar sesión de nuevo</translation>
        </message>
        <message>
            <source>%1: %2 needs you</source>
            <comment>Connection and app</comment>
            <translation>%1: %2 le necesita</translation>
        </message>
        <message>
            <source>%1: starting</source>
            <translation>%1: iniciando</translation>
        </message>
        <message>
            <source>%1: ready</source>
            <translation>%1: listo</translation>
        </message>
        <message>
            <source>%1: one moment</source>
            <translation>%1: un momento</translation>
        </message>
        <message>
            <source>%1: needs you</source>
            <translation>%1: le necesita</translation>
        </message>
        <message>
            <source>Nothing is connected yet</source>
            <translation>Aún no hay nada conectado</translation>
        </message>
        <message>
            <source>Add a connection…</source>
            <translation>Añadir una conexión…</translation>
        </message>
        <message>
            <source>Open Patchbay</source>
            <translation>Abrir Patchbay</translation>
        </message>
        <message>
            <source>Check everything now</source>
            <translation>Comprobar todo ahora</translation>
        </message>
        <message>
            <source>Show report…</source>
            <translation>Mostrar informe…</translation>
        </message>
        <message>
            <source>Undo everything…</source>
            <translation>Deshacer todo…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Quit: your AI apps lose %1</source>
            <translation>Salir: sus apps de IA pierden %1</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <source>Add an app…</source>
            <translation>Añadir una app…</translation>
        </message>
        <message>
            <source>%1: put our entry back</source>
            <comment>Name of an app</comment>
            <translation>%1: reponer nuestra entrada</translation>
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
            <translation>Retirar la clave a %1</translation>
        </message>
        <message>
            <source>Remove from %1</source>
            <translation>Quitar de %1</translation>
        </message>
        <message>
            <source>Get help…</source>
            <comment>From the company’s own people</comment>
            <translation>Obtener ayuda…</translation>
        </message>
        <message>
            <source>%1: paused</source>
            <translation>%1: en pausa</translation>
        </message>
        <message>
            <source>Go on (paused until %1)</source>
            <comment>A time</comment>
            <translation>Reanudar (en pausa hasta las %1)</translation>
        </message>
        <message>
            <source>Pause for 1 hour</source>
            <translation>Pausar durante 1 hora</translation>
        </message>
    </context>
    <context>
        <name>patchbay::WebAppPage</name>
        <message>
            <source>Use %1 in %2</source>
            <translation>Usar %1 en %2</translation>
        </message>
        <message>
            <source>%1 calls %2 from its maker’s computers, not from yours, and keeps a sign-in of its own. So %2 must be open to the whole internet: a server on this computer or behind a company’s VPN cannot be used there.</source>
            <translation>%1 llama a %2 desde los equipos de su fabricante, no desde el suyo, y tiene su propia sesión. Por eso %2 debe estar abierto a todo internet: allí no se puede usar un servidor de este equipo o tras la VPN de una empresa.</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>A&amp;trás</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>C&amp;errar</translation>
        </message>
        <message>
            <source>Copy the name</source>
            <comment>Of a server</comment>
            <translation>Copiar el nombre</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <comment>Of a server</comment>
            <translation>Copiar la dirección</translation>
        </message>
    </context>
    <context>
        <name>patchbay::WelcomePage</name>
        <message>
            <source>Connect your AI apps to your company’s tools</source>
            <translation>Conecte sus apps de IA con las herramientas de su empresa</translation>
        </message>
        <message>
            <source>Patchbay sets up Claude, Cursor and others for you. It takes about two minutes.</source>
            <translation>Patchbay configura Claude, Cursor y otras por usted. Tarda unos dos minutos.</translation>
        </message>
        <message>
            <source>You sign in once, in your own browser</source>
            <translation>Inicia sesión una vez, en su propio navegador</translation>
        </message>
        <message>
            <source>You choose which apps may use it</source>
            <translation>Usted elige qué apps pueden usarlo</translation>
        </message>
        <message>
            <source>Your sign-in stays in this computer’s password safe</source>
            <translation>Su sesión queda en el almacén de contraseñas de este equipo</translation>
        </message>
        <message>
            <source>&amp;Try it without an account</source>
            <comment>Goes to the practice server</comment>
            <translation>&amp;Probar sin cuenta</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Empezar</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Wizard</name>
        <message>
            <source>What will happen?</source>
            <translation>¿Qué va a pasar?</translation>
        </message>
        <message>
            <source>You choose a server, sign in to it in your browser, and pick the apps that may use it. Nothing is changed before you have seen what.</source>
            <translation>Elige un servidor, inicia sesión en él en su navegador y escoge las apps que pueden usarlo. Nada cambia antes de que haya visto qué.</translation>
        </message>
        <message>
            <source>What does it cost me?</source>
            <translation>¿Cuánto me cuesta?</translation>
        </message>
        <message>
            <source>About two minutes. You can stop at any page and go on later.</source>
            <translation>Unos dos minutos. Puede parar en cualquier página y seguir más tarde.</translation>
        </message>
        <message>
            <source>Which one do I choose?</source>
            <translation>¿Cuál elijo?</translation>
        </message>
        <message>
            <source>What your company told you. If you got an address, paste all of it, from https:// to its end.</source>
            <translation>Lo que le dijo su empresa. Si recibió una dirección, péguela entera, desde https:// hasta el final.</translation>
        </message>
        <message>
            <source>I do not know my region.</source>
            <translation>No sé cuál es mi región.</translation>
        </message>
        <message>
            <source>Sign in to your account in a browser as usual, and look at the beginning of the address there.</source>
            <translation>Inicie sesión en su cuenta en un navegador como siempre y mire el principio de la dirección.</translation>
        </message>
        <message>
            <source>I only want to look around.</source>
            <translation>Solo quiero mirar.</translation>
        </message>
        <message>
            <source>The practice server runs on this computer and holds no real data.</source>
            <translation>El servidor de prácticas funciona en este equipo y no contiene datos reales.</translation>
        </message>
        <message>
            <source>My browser did not open.</source>
            <translation>Mi navegador no se abrió.</translation>
        </message>
        <message>
            <source>Choose Copy link, and paste it into the address bar of a browser.</source>
            <translation>Elija «Copiar enlace» y péguelo en la barra de direcciones de un navegador.</translation>
        </message>
        <message>
            <source>I signed in, and nothing happens here.</source>
            <translation>Inicié sesión y aquí no pasa nada.</translation>
        </message>
        <message>
            <source>Look whether the page asks you to allow something. If it says that you can close it, and this window still waits, choose Open browser again.</source>
            <translation>Mire si la página le pide permiso para algo. Si dice que puede cerrarla y esta ventana sigue esperando, elija «Abrir de nuevo el navegador».</translation>
        </message>
        <message>
            <source>Do you see my password?</source>
            <translation>¿Ven mi contraseña?</translation>
        </message>
        <message>
            <source>No. You enter it in your browser only. What we get is kept in the password safe of this computer.</source>
            <translation>No. Solo la escribe en su navegador. Lo que recibimos se guarda en el almacén de contraseñas de este equipo.</translation>
        </message>
        <message>
            <source>My app is not in the list.</source>
            <translation>Mi app no está en la lista.</translation>
        </message>
        <message>
            <source>Start it once, then choose Look again. Others can be added later, under Other ways.</source>
            <translation>Iníciela una vez y elija «Buscar de nuevo». Otras se pueden añadir más tarde, en «Otras formas».</translation>
        </message>
        <message>
            <source>What is changed in my apps?</source>
            <translation>¿Qué cambia en mis apps?</translation>
        </message>
        <message>
            <source>One entry in the settings of each. Open the preview to see it; a copy is kept, and you can undo it.</source>
            <translation>Una entrada en los ajustes de cada una. Abra la vista previa para verla; se guarda una copia y puede deshacerlo.</translation>
        </message>
        <message>
            <source>Why must an app restart?</source>
            <translation>¿Por qué debe reiniciarse una app?</translation>
        </message>
        <message>
            <source>It reads its settings only when it starts. Closing its window is often not enough: it goes on near the clock.</source>
            <translation>Solo lee sus ajustes al iniciarse. Cerrar su ventana muchas veces no basta: sigue junto al reloj.</translation>
        </message>
        <message>
            <source>Do I lose my work?</source>
            <translation>¿Pierdo mi trabajo?</translation>
        </message>
        <message>
            <source>We ask the app to quit, as you would. Save what is open there first.</source>
            <translation>Pedimos a la app que se cierre, como haría usted. Guarde antes lo que tenga abierto.</translation>
        </message>
        <message>
            <source>What is tried here?</source>
            <translation>¿Qué se prueba aquí?</translation>
        </message>
        <message>
            <source>The way that your app will go: through its own entry, to the server, with your sign-in. Nothing is changed there.</source>
            <translation>El camino que seguirá su app: por su propia entrada, hasta el servidor, con su sesión. Allí no se cambia nada.</translation>
        </message>
        <message>
            <source>Something does not work.</source>
            <translation>Algo no funciona.</translation>
        </message>
        <message>
            <source>Press the button below the sentence. If you are still stuck, open Problems in the main window and show the report to somebody who helps.</source>
            <translation>Pulse el botón que hay bajo la frase. Si sigue atascado, abra «Problemas» en la ventana principal y muestre el informe a alguien que ayude.</translation>
        </message>
        <message>
            <source>Patchbay – set up</source>
            <comment>Title of the window</comment>
            <translation>Patchbay – configuración</translation>
        </message>
        <message>
            <source>Your company</source>
            <translation>Su empresa</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Your apps</source>
            <translation>Sus apps</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Probarlo</translation>
        </message>
        <message>
            <source>You can undo everything later.</source>
            <translation>Puede deshacer todo más tarde.</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <comment>Button of the wizard</comment>
            <translation>A&amp;trás</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <comment>Button of the wizard</comment>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>A link filled this in. Go on only if you trust the address.</source>
            <translation>Un enlace rellenó esto. Siga solo si confía en la dirección.</translation>
        </message>
        <message>
            <source>This is where you stopped the last time.</source>
            <translation>Aquí se quedó la última vez.</translation>
        </message>
        <message>
            <source>You only have to sign in.</source>
            <translation>Solo tiene que iniciar sesión.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Updates</name>
        <message>
            <source>This is version %1.</source>
            <translation>Esta es la versión %1.</translation>
        </message>
        <message>
            <source>Whoever installed it on this computer keeps it up to date.</source>
            <translation>La mantiene al día quien la instaló en este equipo.</translation>
        </message>
        <message>
            <source>Your company keeps it up to date.</source>
            <translation>Su empresa la mantiene al día.</translation>
        </message>
        <message>
            <source>It is the newest one.</source>
            <translation>Es la más reciente.</translation>
        </message>
        <message>
            <source>Version %1 is there; this is %2.</source>
            <translation>Ya está la versión %1; esta es la %2.</translation>
        </message>
        <message>
            <source>You can get it whenever you like; sign-ins and apps stay as they are.</source>
            <translation>Puede obtenerla cuando quiera; los inicios de sesión y las aplicaciones siguen como están.</translation>
        </message>
        <message>
            <source>Whether there is a newer one could not be found out; it is tried again tomorrow.</source>
            <translation>No se pudo averiguar si hay una más reciente; se intentará de nuevo mañana.</translation>
        </message>
        <message>
            <source>The news of newer ones does not come from where it should, so it is not believed.</source>
            <translation>La noticia de versiones más recientes no viene de donde debería, así que no se le da crédito.</translation>
        </message>
        <message>
            <source>The news of newer ones is too old to be believed; check date and time of this computer.</source>
            <translation>La noticia de versiones más recientes es demasiado antigua para darle crédito; compruebe la fecha y la hora de este equipo.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Client</name>
        <message>
            <source>%app has become Kiro CLI. Install that, and Kiro can be set up here.</source>
            <translation>%app ahora es Kiro CLI. Instálelo y podrá configurar Kiro aquí.</translation>
        </message>
        <message>
            <source>Start a new session of %app to use it.</source>
            <translation>Inicie una nueva sesión de %app para usarlo.</translation>
        </message>
        <message>
            <source>Start a new session of Auggie to use it.</source>
            <translation>Inicie una nueva sesión de Auggie para usarlo.</translation>
        </message>
        <message>
            <source>Start a new session of Copilot CLI to use it.</source>
            <translation>Inicie una nueva sesión de Copilot CLI para usarlo.</translation>
        </message>
        <message>
            <source>Start a new session of Droid to use it.</source>
            <translation>Inicie una nueva sesión de Droid para usarlo.</translation>
        </message>
        <message>
            <source>Press Refresh in Manage MCP Servers, or start %app again.</source>
            <translation>Pulse Refresh en Manage MCP Servers, o reinicie %app.</translation>
        </message>
        <message>
            <source>Quit %app from its icon near the clock and open it again; closing the window is not enough.</source>
            <translation>Salga de %app desde su icono junto al reloj y ábralo de nuevo; cerrar la ventana no basta.</translation>
        </message>
        <message>
            <source>Start a new task in %app to use it.</source>
            <translation>Inicie una nueva tarea en %app para usarlo.</translation>
        </message>
        <message>
            <source>Start a new session of %app to use it; quit its app and open it again.</source>
            <translation>Inicie una nueva sesión de %app para usarlo; salga de su app y ábrala de nuevo.</translation>
        </message>
        <message>
            <source>%app ended with version 2.0.0 and is no longer looked after. Please use another app.</source>
            <translation>%app terminó con la versión 2.0.0 y ya no se mantiene. Use otra app.</translation>
        </message>
        <message>
            <source>If the server is shown as disabled, switch it on in %app under Customize, MCPs.</source>
            <translation>Si el servidor aparece desactivado, actívelo en %app en Customize, MCPs.</translation>
        </message>
        <message>
            <source>Start a new session of %app in a folder you trust; in others it switches all servers off.</source>
            <translation>Inicie una nueva sesión de %app en una carpeta de confianza; en otras desactiva todos los servidores.</translation>
        </message>
        <message>
            <source>Close the IDE and open it again; the server is in Settings, Tools, Junie, MCP Settings.</source>
            <translation>Cierre el IDE y ábralo de nuevo; el servidor está en Settings, Tools, Junie, MCP Settings.</translation>
        </message>
        <message>
            <source>Start %app again to use it.</source>
            <translation>Reinicie %app para usarlo.</translation>
        </message>
        <message>
            <source>%app ended in May 2026. Cline, which it came from, can be set up instead.</source>
            <translation>%app terminó en mayo de 2026. En su lugar se puede configurar Cline, del que procede.</translation>
        </message>
        <message>
            <source>Quit %app and open it again.</source>
            <translation>Salga de %app y ábralo de nuevo.</translation>
        </message>
        <message>
            <source>Close %app and open it again; then choose the tools in the chat.</source>
            <translation>Cierre %app y ábralo de nuevo; luego elija las herramientas en el chat.</translation>
        </message>
        <message>
            <source>Quit %app and open it again; then look in Settings, Agents, MCP servers.</source>
            <translation>Salga de %app y ábralo de nuevo; luego mire en Settings, Agents, MCP servers.</translation>
        </message>
        <message>
            <source>Press Refresh in its MCP panel.</source>
            <translation>Pulse Refresh en su panel MCP.</translation>
        </message>
    </context>
    <context>
        <name>SetBy</name>
        <message>
            <source>your company</source>
            <comment>Who has decided something</comment>
            <translation>su empresa</translation>
        </message>
        <message>
            <source>Set by %1</source>
            <translation>Decidido por %1</translation>
        </message>
        <message>
            <source>Managed by %1</source>
            <translation>Administrado por %1</translation>
        </message>
    </context>
    <context>
        <name>patchbay::LeavingWindow</name>
        <message>
            <source>Undo everything?</source>
            <translation>¿Deshacer todo?</translation>
        </message>
        <message>
            <source>&amp;Undo everything</source>
            <translation>&amp;Deshacer todo</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Conservar</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Reintentar</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Ce&amp;rrar</translation>
        </message>
        <message>
            <source>What you did in your apps stays, and so does the program itself.</source>
            <translation>Lo que hizo en sus aplicaciones se queda, y el programa también.</translation>
        </message>
        <message>
            <source>%1 get back the settings they had, byte for byte.</source>
            <comment>Names of apps</comment>
            <translation>%1: recuperan los ajustes que tenían, byte por byte.</translation>
        </message>
        <message>
            <source>%1 must quit for a moment, and is started again. Finish what you are typing first.</source>
            <translation>%1 debe cerrarse un momento y se abre de nuevo. Termine antes lo que está escribiendo.</translation>
        </message>
        <message>
            <source>You are signed out of %1.</source>
            <comment>Names of servers</comment>
            <translation>Se cierra su sesión en %1.</translation>
        </message>
        <message>
            <source>Your sign-ins and keys go out of this computer’s password safe.</source>
            <translation>Sus inicios de sesión y claves salen del almacén de contraseñas de este equipo.</translation>
        </message>
        <message>
            <source>Patchbay no longer starts with the computer.</source>
            <translation>Patchbay ya no se inicia con el equipo.</translation>
        </message>
        <message>
            <source>Settings, copies and the log of Patchbay are deleted; then it quits.</source>
            <translation>Se borran los ajustes, las copias y el registro de Patchbay; después se cierra.</translation>
        </message>
        <message>
            <source>Undoing everything</source>
            <translation>Deshaciendo todo</translation>
        </message>
        <message>
            <source>Taking our entries out of your apps</source>
            <translation>Quitando nuestras entradas de sus aplicaciones</translation>
        </message>
        <message>
            <source>Asking %1 to quit</source>
            <comment>Name of an app</comment>
            <translation>Pidiendo a %1 que se cierre</translation>
        </message>
        <message>
            <source>Giving %1 its settings back</source>
            <comment>Name of an app</comment>
            <translation>Devolviendo a %1 sus ajustes</translation>
        </message>
        <message>
            <source>Signing out of %1</source>
            <translation>Cerrando la sesión en %1</translation>
        </message>
        <message>
            <source>Everything is undone</source>
            <translation>Todo está deshecho</translation>
        </message>
        <message>
            <source>Not everything is undone</source>
            <translation>No todo está deshecho</translation>
        </message>
        <message>
            <source>What Patchbay kept for you is deleted when you close this, and it quits.</source>
            <translation>Lo que Patchbay guardó para usted se borra al cerrar esto, y el programa se cierra.</translation>
        </message>
        <message>
            <source>What is left is kept, so that you can try again.</source>
            <translation>Lo que queda se conserva para que pueda intentarlo de nuevo.</translation>
        </message>
        <message>
            <source>%1 is as it was before. It has to be started again.</source>
            <translation>%1 está como antes. Hay que abrirlo de nuevo.</translation>
        </message>
        <message>
            <source>%1 is as it was before.</source>
            <translation>%1 está como antes.</translation>
        </message>
        <message>
            <source>You are signed out of %1, which knows it.</source>
            <translation>Su sesión en %1 está cerrada, y allí lo saben.</translation>
        </message>
        <message>
            <source>You are signed out of %1. It did not confirm it, so the sign-in ends there by itself.</source>
            <translation>Su sesión en %1 está cerrada. No lo confirmó, así que allí termina por sí sola.</translation>
        </message>
        <message>
            <source>Nothing of ours is in this computer’s password safe.</source>
            <translation>No queda nada nuestro en el almacén de contraseñas de este equipo.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Commands</name>
        <message>
            <source>Paused until %1: your apps get no answers from their servers.</source>
            <translation>En pausa hasta las %1: sus apps no reciben respuestas de sus servidores.</translation>
        </message>
        <message>
            <source>Your apps reach their servers again.</source>
            <translation>Sus apps vuelven a llegar a sus servidores.</translation>
        </message>
        <message>
            <source>It says that it is connected.</source>
            <translation>Dice que está conectada.</translation>
        </message>
        <message>
            <source>It has read the entry.</source>
            <translation>Ha leído la entrada.</translation>
        </message>
        <message>
            <source>But it does not list the entry: %1</source>
            <translation>Pero no muestra la entrada: %1</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>No cambiaría nada.</translation>
        </message>
        <message>
            <source>set up by hand for %1</source>
            <translation>configurada a mano para %1</translation>
        </message>
        <message>
            <source>%1 is set up.</source>
            <translation>%1 está configurada.</translation>
        </message>
        <message>
            <source>It signs in itself, when you use it.</source>
            <translation>Inicia sesión por su cuenta cuando usted la usa.</translation>
        </message>
        <message>
            <source>Asking %1 what it makes of it …</source>
            <translation>Preguntando a %1 qué le parece …</translation>
        </message>
        <message>
            <source>It must be quit and started again.</source>
            <translation>Hay que cerrarla y volver a iniciarla.</translation>
        </message>
        <message>
            <source>%1 is asked to quit, and is started again afterwards.</source>
            <translation>Se pide a %1 que se cierre, y después se vuelve a iniciar.</translation>
        </message>
        <message>
            <source>%1 was started again.</source>
            <translation>%1 se ha vuelto a iniciar.</translation>
        </message>
        <message>
            <source>%1 may use all tools of %2.</source>
            <translation>%1 puede usar todas las herramientas de %2.</translation>
        </message>
        <message>
            <source>%1 may only read from %2: %3 of %4 tools are left.</source>
            <translation>%1 solo puede leer de %2: quedan %3 de %4 herramientas.</translation>
        </message>
        <message>
            <source>Address and header</source>
            <translation>Dirección y cabecera</translation>
        </message>
        <message>
            <source>Address, for an app without a field for headers</source>
            <translation>Dirección, para una app sin campo para cabeceras</translation>
        </message>
        <message>
            <source>JSON, for an app that starts programs only</source>
            <translation>JSON, para una app que solo inicia programas</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>To take it back: %1</source>
            <translation>Para deshacerlo: %1</translation>
        </message>
        <message>
            <source>%1 may use %2 from now on. Paste one of these into it; its key is shown only now.</source>
            <translation>%1 puede usar %2 desde ahora. Pegue allí uno de estos textos; su clave solo se muestra ahora.</translation>
        </message>
        <message>
            <source>%1 asks you now whether to add %2.</source>
            <translation>%1 le pregunta ahora si debe añadir %2.</translation>
        </message>
        <message>
            <source>%1 has to be started again; until then it looks for Patchbay.</source>
            <translation>%1 debe volver a iniciarse; hasta entonces busca a Patchbay.</translation>
        </message>
        <message>
            <source>You are signed out of %1, which knows it.</source>
            <translation>Su sesión en %1 está cerrada, y allí lo saben.</translation>
        </message>
        <message>
            <source>You are signed out of %1. It did not confirm it, so the sign-in ends there by itself.</source>
            <translation>Su sesión en %1 está cerrada. No lo confirmó, así que allí termina por sí sola.</translation>
        </message>
        <message>
            <source>Patchbay no longer starts with the computer.</source>
            <translation>Patchbay ya no se inicia con el equipo.</translation>
        </message>
        <message>
            <source>Not everything could be taken back. What is left is kept, so that you can try again.</source>
            <translation>No se pudo deshacer todo. Lo que queda se conserva para que pueda intentarlo de nuevo.</translation>
        </message>
        <message>
            <source>Signing out of %1 …</source>
            <translation>Cerrando la sesión en %1 …</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>Añadido: %1</translation>
        </message>
        <message>
            <source>Changed. It counts from the next sign-in on: %1</source>
            <translation>Cambiado. Cuenta a partir del próximo inicio de sesión: %1</translation>
        </message>
        <message>
            <source>No server is connected yet.</source>
            <translation>Aún no hay ningún servidor conectado.</translation>
        </message>
        <message>
            <source>%1 is removed, and every file is as it was before.</source>
            <translation>%1 se ha quitado, y cada archivo está como antes.</translation>
        </message>
        <message>
            <source>%1 is removed. These files could not be given back:</source>
            <translation>%1 se ha quitado. Estos archivos no se pudieron devolver:</translation>
        </message>
        <message>
            <source>%1 is reset. Sign in again to use it.</source>
            <translation>%1 se ha restablecido. Inicie sesión de nuevo para usarlo.</translation>
        </message>
        <message>
            <source>Sign in here: %1</source>
            <translation>Inicie sesión aquí: %1</translation>
        </message>
        <message>
            <source>Sign in on any device: %1</source>
            <translation>Inicie sesión en cualquier dispositivo: %1</translation>
        </message>
        <message>
            <source>The code is %1</source>
            <translation>El código es %1</translation>
        </message>
        <message>
            <source>The sign-in goes on.</source>
            <translation>El inicio de sesión continúa.</translation>
        </message>
        <message>
            <source>Nothing has come back yet. If your browser shows an error, run this command with --register-again in another window; if it runs on another computer, with --answer-stdin.</source>
            <translation>Aún no ha vuelto nada. Si su navegador muestra un error, ejecute este comando con --register-again en otra ventana; si funciona en otro equipo, con --answer-stdin.</translation>
        </message>
        <message>
            <source>You are signed in to %1.</source>
            <translation>Ha iniciado sesión en %1.</translation>
        </message>
        <message>
            <source>You are signed in to %1 as %2.</source>
            <translation>Ha iniciado sesión en %1 como %2.</translation>
        </message>
        <message>
            <source>You are signed out of %1.</source>
            <translation>Su sesión en %1 está cerrada.</translation>
        </message>
        <message>
            <source>You are signed out of %1 on this computer. The server did not confirm it.</source>
            <translation>Su sesión en %1 está cerrada en este equipo. El servidor no lo confirmó.</translation>
        </message>
        <message>
            <source>The access key for %1 works and is kept.</source>
            <translation>La clave de acceso para %1 funciona y queda guardada.</translation>
        </message>
        <message>
            <source>It ends on %1.</source>
            <translation>Termina el %1.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>apagado</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>listo</translation>
        </message>
        <message>
            <source>working</source>
            <translation>trabajando</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>le necesita</translation>
        </message>
        <message>
            <source>not working</source>
            <translation>no funciona</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>signed in</source>
            <translation>sesión iniciada</translation>
        </message>
        <message>
            <source>sign-in needed</source>
            <translation>hay que iniciar sesión</translation>
        </message>
        <message>
            <source>keychain trouble</source>
            <translation>problema con el almacén de contraseñas</translation>
        </message>
        <message>
            <source>no sign-in needed</source>
            <translation>no hace falta iniciar sesión</translation>
        </message>
        <message>
            <source>set up</source>
            <translation>configurada</translation>
        </message>
        <message>
            <source>entry moved</source>
            <translation>entrada movida</translation>
        </message>
        <message>
            <source>entry missing</source>
            <translation>falta la entrada</translation>
        </message>
        <message>
            <source>entry changed</source>
            <translation>entrada cambiada</translation>
        </message>
        <message>
            <source>settings file not readable</source>
            <translation>archivo de ajustes ilegible</translation>
        </message>
        <message>
            <source>wants more permission (%1): sign in again</source>
            <translation>quiere más permisos (%1): inicie sesión de nuevo</translation>
        </message>
        <message>
            <source>ends on %1 unless it is used</source>
            <translation>termina el %1 si no se usa</translation>
        </message>
        <message>
            <source>What your company has decided cannot be read: %1</source>
            <translation>No se puede leer lo que ha decidido su empresa: %1</translation>
        </message>
        <message>
            <source>Managed by your company.</source>
            <translation>Administrado por su empresa.</translation>
        </message>
        <message>
            <source>Managed by %1.</source>
            <translation>Administrado por %1.</translation>
        </message>
        <message>
            <source>Help: %1</source>
            <translation>Ayuda: %1</translation>
        </message>
        <message>
            <source>set up by hand</source>
            <translation>configurada a mano</translation>
        </message>
        <message>
            <source>may only read</source>
            <translation>solo puede leer</translation>
        </message>
        <message>
            <source>signs in itself</source>
            <translation>inicia sesión por su cuenta</translation>
        </message>
        <message>
            <source>last seen %1</source>
            <translation>vista a las %1</translation>
        </message>
        <message>
            <source>not seen yet</source>
            <translation>aún no vista</translation>
        </message>
        <message>
            <source>%1 is as it was before.</source>
            <translation>%1 está como antes.</translation>
        </message>
        <message>
            <source>%1 may not use %2 any more.</source>
            <translation>%1 ya no puede usar %2.</translation>
        </message>
        <message>
            <source>No app was set up.</source>
            <translation>No había ninguna app configurada.</translation>
        </message>
        <message>
            <source>Entries are put back when you ask for it.</source>
            <translation>Las entradas se reponen cuando usted lo pide.</translation>
        </message>
        <message>
            <source>%1: the entry is back.</source>
            <translation>%1: la entrada está de vuelta.</translation>
        </message>
        <message>
            <source>Every entry is where it should be.</source>
            <translation>Cada entrada está donde debe.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>The earlier entry “%1” (%2) in %3 cannot be taken out by itself. Remove it by hand.</source>
            <translation>La entrada anterior «%1» (%2) en %3 no se puede sacar por sí sola. Quítela a mano.</translation>
        </message>
        <message>
            <source>The earlier entry “%1” (%2) in %3 is replaced; a copy is kept.</source>
            <translation>La entrada anterior «%1» (%2) en %3 se sustituye; se guarda una copia.</translation>
        </message>
        <message>
            <source>The earlier entry “%1” (%2) in %3 stays. --replace-earlier replaces it.</source>
            <translation>La entrada anterior «%1» (%2) en %3 se queda. --replace-earlier la sustituye.</translation>
        </message>
        <message>
            <source>An earlier sign-in is kept in the open in %1. --delete-old-sign-in deletes it.</source>
            <translation>Hay un inicio de sesión anterior guardado a la vista en %1. --delete-old-sign-in lo borra.</translation>
        </message>
        <message>
            <source>The earlier sign-in in %1 stays until you are signed in here.</source>
            <translation>El inicio de sesión anterior en %1 se queda hasta que inicie sesión aquí.</translation>
        </message>
        <message>
            <source>The earlier sign-in in %1 is deleted; no copy is kept.</source>
            <translation>El inicio de sesión anterior en %1 se ha borrado; no se guarda ninguna copia.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::BrowserPage</name>
        <message>
            <source>Back to Patchbay</source>
            <translation>Volver a Patchbay</translation>
        </message>
        <message>
            <source>Your browser has done its part. You can close this tab; Patchbay shows when you are signed in.</source>
            <translation>Su navegador ya ha hecho su parte. Puede cerrar esta pestaña; Patchbay le muestra cuándo ha iniciado sesión.</translation>
        </message>
        <message>
            <source>Nothing to do here</source>
            <translation>No hay nada que hacer aquí</translation>
        </message>
        <message>
            <source>This page does not belong to a sign-in that is under way. Start again in Patchbay, please.</source>
            <translation>Esta página no pertenece a ningún inicio de sesión en curso. Empiece de nuevo en Patchbay, por favor.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>No ha iniciado sesión</translation>
        </message>
        <message>
            <source>The request was turned down. You can close this tab and try again in Patchbay.</source>
            <translation>La petición fue rechazada. Puede cerrar esta pestaña e intentarlo de nuevo en Patchbay.</translation>
        </message>
        <message>
            <source>Something went wrong on the way. You can close this tab; Patchbay shows what happened.</source>
            <translation>Algo salió mal por el camino. Puede cerrar esta pestaña; Patchbay muestra qué ha pasado.</translation>
        </message>
        <message>
            <source>en</source>
            <comment>The code of this language in HTML</comment>
            <translation>es</translation>
        </message>
        <message>
            <source>This page comes from Patchbay on this computer.</source>
            <translation>Esta página viene de Patchbay, en este equipo.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ClientWords</name>
        <message>
            <source>Installed, last used today</source>
            <translation>Instalada, usada hoy por última vez</translation>
        </message>
        <message>
            <source>Installed, last used yesterday</source>
            <translation>Instalada, usada ayer por última vez</translation>
        </message>
        <message numerus="yes">
            <source>Installed, last used %n days ago</source>
            <translation>
                <numerusform>Instalada, usada por última vez hace %n día</numerusform>
                <numerusform>Instalada, usada por última vez hace %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Installed, last used %n weeks ago</source>
            <translation>
                <numerusform>Instalada, usada por última vez hace %n semana</numerusform>
                <numerusform>Instalada, usada por última vez hace %n semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Installed, last used %n months ago</source>
            <translation>
                <numerusform>Instalada, usada por última vez hace %n mes</numerusform>
                <numerusform>Instalada, usada por última vez hace %n meses</numerusform>
            </translation>
        </message>
        <message>
            <source>Installed, last used a year ago</source>
            <translation>Instalada, usada por última vez hace un año</translation>
        </message>
        <message numerus="yes">
            <source>Installed, last used %n years ago</source>
            <translation>
                <numerusform>Instalada, usada por última vez hace %n año</numerusform>
                <numerusform>Instalada, usada por última vez hace %n años</numerusform>
            </translation>
        </message>
        <message>
            <source>Installed, open now</source>
            <translation>Instalada, abierta ahora</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Instalada</translation>
        </message>
        <message>
            <source>Only its settings folder is left</source>
            <translation>Solo queda su carpeta de ajustes</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No encontrada</translation>
        </message>
        <message>
            <source>a second entry of Patchbay</source>
            <translation>una segunda entrada de Patchbay</translation>
        </message>
        <message>
            <source>%1, with a key in clear text</source>
            <translation>%1, con una clave a la vista</translation>
        </message>
        <message>
            <source>its address, with a key in clear text</source>
            <translation>su dirección, con una clave a la vista</translation>
        </message>
        <message>
            <source>its address, with a key</source>
            <translation>su dirección, con una clave</translation>
        </message>
        <message>
            <source>its address</source>
            <translation>su dirección</translation>
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
            <translation>OPCIONES</translation>
        </message>
        <message>
            <source>SUBCOMMAND</source>
            <translation>COMANDO</translation>
        </message>
        <message>
            <source>REQUIRED</source>
            <translation>OBLIGATORIO</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Opciones</translation>
        </message>
        <message>
            <source>Subcommands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Connects AI apps to remote MCP servers</source>
            <translation>Conecta apps de IA con servidores MCP remotos</translation>
        </message>
        <message>
            <source>Print lines of JSON</source>
            <translation>Mostrar líneas de JSON</translation>
        </message>
        <message>
            <source>Print the outcome only</source>
            <translation>Mostrar solo el resultado</translation>
        </message>
        <message>
            <source>Run the relay without a screen</source>
            <translation>Ejecutar el relé sin pantalla</translation>
        </message>
        <message>
            <source>Port of the local endpoint; 0: any</source>
            <translation>Puerto del acceso local; 0: cualquiera</translation>
        </message>
        <message>
            <source>Open the browser by itself when a server asks</source>
            <translation>Abrir el navegador por sí mismo cuando un servidor lo pide</translation>
        </message>
        <message>
            <source>Run the practice server</source>
            <translation>Ejecutar el servidor de prácticas</translation>
        </message>
        <message>
            <source>Play the whole journey with it and end</source>
            <translation>Hacer todo el recorrido con él y terminar</translation>
        </message>
        <message>
            <source>Look whether a network lets us through, before a rollout</source>
            <translation>Ver si una red nos deja pasar, antes de un despliegue</translation>
        </message>
        <message>
            <source>What an admin has decided on this computer</source>
            <translation>Lo que la administración ha decidido en este equipo</translation>
        </message>
        <message>
            <source>Only look at this file, before it is rolled out</source>
            <translation>Solo mirar este archivo, antes de desplegarlo</translation>
        </message>
        <message>
            <source>A client id registered beforehand</source>
            <translation>Un identificador de cliente registrado de antemano</translation>
        </message>
        <message>
            <source>Read the client's secret from standard input</source>
            <translation>Leer el secreto del cliente de la entrada estándar</translation>
        </message>
        <message>
            <source>A client id metadata document</source>
            <translation>Un documento de metadatos como identificador de cliente</translation>
        </message>
        <message>
            <source>Scopes to ask for</source>
            <translation>Permisos (scopes) que se piden</translation>
        </message>
        <message>
            <source>auto, omit, or the value to send</source>
            <translation>auto, omit o el valor que se envía</translation>
        </message>
        <message>
            <source>Host of the return address</source>
            <translation>Host de la dirección de vuelta</translation>
        </message>
        <message>
            <source>Issuer to sign in at although the server names another one</source>
            <translation>Emisor en el que iniciar sesión aunque el servidor nombre otro</translation>
        </message>
        <message>
            <source>Sign in although the server does not say that it knows PKCE</source>
            <translation>Iniciar sesión aunque el servidor no diga que conoce PKCE</translation>
        </message>
        <message>
            <source>Port of the return address</source>
            <translation>Puerto de la dirección de vuelta</translation>
        </message>
        <message>
            <source>Servers you are connected to</source>
            <translation>Servidores a los que está conectado</translation>
        </message>
        <message>
            <source>Add a server without signing in</source>
            <translation>Añadir un servidor sin iniciar sesión</translation>
        </message>
        <message>
            <source>Its address</source>
            <translation>Su dirección</translation>
        </message>
        <message>
            <source>A server known in advance, e.g. celigo-eu</source>
            <translation>Un servidor conocido de antemano, p. ej. celigo-eu</translation>
        </message>
        <message>
            <source>Short name for addresses and files</source>
            <translation>Nombre corto para direcciones y archivos</translation>
        </message>
        <message>
            <source>Name to show</source>
            <translation>Nombre que se muestra</translation>
        </message>
        <message>
            <source>How it lets you in</source>
            <translation>Cómo le deja entrar</translation>
        </message>
        <message>
            <source>How it is reached</source>
            <translation>Cómo se llega a él</translation>
        </message>
        <message>
            <source>Change how one signs in to a server</source>
            <translation>Cambiar cómo se inicia sesión en un servidor</translation>
        </message>
        <message>
            <source>Which server</source>
            <translation>Qué servidor</translation>
        </message>
        <message>
            <source>All servers</source>
            <translation>Todos los servidores</translation>
        </message>
        <message>
            <source>One server</source>
            <translation>Un servidor</translation>
        </message>
        <message>
            <source>Sign out, give every file back, forget it</source>
            <translation>Cerrar la sesión, devolver cada archivo y olvidarlo</translation>
        </message>
        <message>
            <source>Sign out and start the sign-in over; keeps all settings</source>
            <translation>Cerrar la sesión y empezarla de nuevo; conserva todos los ajustes</translation>
        </message>
        <message>
            <source>The whole journey: server, sign-in, apps, test</source>
            <translation>Todo el recorrido: servidor, inicio de sesión, apps, prueba</translation>
        </message>
        <message>
            <source>The server's address</source>
            <translation>La dirección del servidor</translation>
        </message>
        <message>
            <source>The built-in practice server</source>
            <translation>El servidor de prácticas incluido</translation>
        </message>
        <message>
            <source>Apps to set up, separated by commas</source>
            <translation>Apps que se configuran, separadas por comas</translation>
        </message>
        <message>
            <source>Replace entries for the same server that were made by hand; a copy is kept</source>
            <translation>Sustituir las entradas del mismo servidor hechas a mano; se guarda una copia</translation>
        </message>
        <message>
            <source>Delete what mcp-remote has kept of a sign-in to this server; no copy is kept</source>
            <translation>Borrar lo que mcp-remote ha guardado de una sesión en este servidor; no se guarda copia</translation>
        </message>
        <message>
            <source>Only print the link</source>
            <translation>Mostrar solo el enlace</translation>
        </message>
        <message>
            <source>Sign in in the browser</source>
            <translation>Iniciar sesión en el navegador</translation>
        </message>
        <message>
            <source>Only print the link, and a code to type where the server offers that</source>
            <translation>Mostrar solo el enlace, y un código que teclear donde el servidor lo ofrece</translation>
        </message>
        <message>
            <source>Only print the link, and never a code</source>
            <translation>Mostrar solo el enlace, y nunca un código</translation>
        </message>
        <message>
            <source>Let the server ask who you are</source>
            <translation>Dejar que el servidor pregunte quién es usted</translation>
        </message>
        <message>
            <source>For the sign-in under way: introduce Patchbay anew, if the browser shows an error</source>
            <translation>Para el inicio de sesión en curso: presentar Patchbay de nuevo si el navegador muestra un error</translation>
        </message>
        <message>
            <source>For the sign-in under way: the address the browser ended on, from standard input</source>
            <translation>Para el inicio de sesión en curso: la dirección en la que acabó el navegador, de la entrada estándar</translation>
        </message>
        <message>
            <source>Sign out, and revoke where the server offers it</source>
            <translation>Cerrar la sesión, y revocarla donde el servidor lo ofrece</translation>
        </message>
        <message>
            <source>Keep an access key, read from standard input</source>
            <translation>Guardar una clave de acceso, leída de la entrada estándar</translation>
        </message>
        <message>
            <source>AI apps on this computer</source>
            <translation>Apps de IA en este equipo</translation>
        </message>
        <message>
            <source>All apps we know, and why we think they are here</source>
            <translation>Todas las apps que conocemos, y por qué creemos que están aquí</translation>
        </message>
        <message>
            <source>Put entries back that an app has dropped</source>
            <translation>Reponer las entradas que una app ha perdido</translation>
        </message>
        <message>
            <source>on: from now on without being asked, three times an hour at most; off: no longer</source>
            <translation>on: desde ahora sin preguntar, tres veces por hora como mucho; off: ya no</translation>
        </message>
        <message>
            <source>Give every app's files back as they were</source>
            <translation>Devolver los archivos de cada app como estaban</translation>
        </message>
        <message>
            <source>Quit an app and start it again</source>
            <translation>Cerrar una app y volver a iniciarla</translation>
        </message>
        <message>
            <source>Which app</source>
            <translation>Qué app</translation>
        </message>
        <message>
            <source>Let an app call only tools that change nothing</source>
            <translation>Dejar que una app use solo herramientas que no cambian nada</translation>
        </message>
        <message>
            <source>on or off</source>
            <translation>on (sí) u off (no)</translation>
        </message>
        <message>
            <source>Set up one app</source>
            <translation>Configurar una app</translation>
        </message>
        <message>
            <source>Quit the app for it, and start it again</source>
            <translation>Cerrar la app para ello y volver a iniciarla</translation>
        </message>
        <message>
            <source>Only show what would change</source>
            <translation>Mostrar solo lo que cambiaría</translation>
        </message>
        <message>
            <source>Let the app add the server itself, where it takes a link; it asks first</source>
            <translation>Dejar que la app añada el servidor ella misma, si acepta un enlace; antes pregunta</translation>
        </message>
        <message>
            <source>relay: through Patchbay; direct: the app signs in itself</source>
            <translation>relay: por Patchbay; direct: la app inicia sesión por su cuenta</translation>
        </message>
        <message>
            <source>Give one app's files back</source>
            <translation>Devolver los archivos de una app</translation>
        </message>
        <message>
            <source>All apps</source>
            <translation>Todas las apps</translation>
        </message>
        <message>
            <source>What to paste into an app we do not know</source>
            <translation>Qué pegar en una app que no conocemos</translation>
        </message>
        <message>
            <source>What to call the app</source>
            <translation>Cómo llamar a la app</translation>
        </message>
        <message>
            <source>Print that form only</source>
            <translation>Mostrar solo esa forma</translation>
        </message>
        <message>
            <source>List a server's tools</source>
            <translation>Listar las herramientas de un servidor</translation>
        </message>
        <message>
            <source>Call a tool</source>
            <translation>Usar una herramienta</translation>
        </message>
        <message>
            <source>Which tool</source>
            <translation>Qué herramienta</translation>
        </message>
        <message>
            <source>Its arguments, as a JSON object</source>
            <translation>Sus argumentos, como objeto JSON</translation>
        </message>
        <message>
            <source>Look for what is wrong, in plain words</source>
            <translation>Buscar qué va mal, con palabras sencillas</translation>
        </message>
        <message>
            <source>Mend what needs no person</source>
            <translation>Arreglar lo que no necesita a nadie</translation>
        </message>
        <message>
            <source>What to send to somebody who helps; no secrets</source>
            <translation>Qué enviar a quien ayuda; sin secretos</translation>
        </message>
        <message>
            <source>Where to write it; without it, it is printed</source>
            <translation>Dónde escribirlo; si no se dice, se muestra</translation>
        </message>
        <message>
            <source>How everything stands</source>
            <translation>Cómo está todo</translation>
        </message>
        <message>
            <source>Run the checks as well; the exit code says what is missing</source>
            <translation>Hacer también las comprobaciones; el código de salida dice qué falta</translation>
        </message>
        <message>
            <source>Let no app reach its servers for a while</source>
            <translation>No dejar que ninguna app llegue a sus servidores por un rato</translation>
        </message>
        <message>
            <source>For how long; an hour if nothing is said</source>
            <translation>Cuántos minutos; una hora si no se dice</translation>
        </message>
        <message>
            <source>End a pause</source>
            <translation>Terminar una pausa</translation>
        </message>
        <message>
            <source>Sign out, give every file back, forget everything</source>
            <translation>Cerrar la sesión, devolver cada archivo y olvidarlo todo</translation>
        </message>
        <message>
            <source>Yes, all of it: entries, sign-ins, keys, settings, copies, log</source>
            <translation>Sí, todo: entradas, sesiones, claves, ajustes, copias, registro</translation>
        </message>
        <message>
            <source>Quit apps for it that have to, and start them again</source>
            <translation>Cerrar para ello las apps que lo necesitan, y volver a iniciarlas</translation>
        </message>
        <message>
            <source>Folder for everything we keep (also PATCHBAY_DATA_DIR)</source>
            <translation>Carpeta para todo lo que guardamos (también PATCHBAY_DATA_DIR)</translation>
        </message>
        <message>
            <source>Where secrets are kept; memory forgets them at the end</source>
            <translation>Dónde se guardan los secretos; memory los olvida al final</translation>
        </message>
        <message>
            <source>Program that opens web pages; the address is added</source>
            <translation>Programa que abre páginas web; se le añade la dirección</translation>
        </message>
        <message>
            <source>More certificate authorities to trust (PEM)</source>
            <translation>Más autoridades de certificación en las que confiar (PEM)</translation>
        </message>
        <message>
            <source>Write a page for who looks after the network; HTML if it ends in .html</source>
            <translation>Escribir una página para quien cuida de la red; HTML si acaba en .html</translation>
        </message>
        <message>
            <source>Print this help message and exit</source>
            <translation>Mostrar esta ayuda y terminar</translation>
        </message>
        <message>
            <source>Display program version information and exit</source>
            <translation>Mostrar la versión del programa y terminar</translation>
        </message>
    </context>
    <context>
        <name>patchbay::NetworkWords</name>
        <message>
            <source>%1 did not say where one signs in (%2).</source>
            <translation>%1 no dijo dónde se inicia sesión (%2).</translation>
        </message>
        <message>
            <source>the sign-in of %1</source>
            <translation>el inicio de sesión de %1</translation>
        </message>
        <message>
            <source>nobody was asked</source>
            <translation>no se preguntó a nadie</translation>
        </message>
        <message>
            <source>%1 (public)</source>
            <translation>%1 (pública)</translation>
        </message>
        <message>
            <source>%1 (opens and checks this traffic)</source>
            <translation>%1 (abre y revisa este tráfico)</translation>
        </message>
        <message>
            <source>%1 (not a public one, most likely the company's own)</source>
            <translation>%1 (no es pública; probablemente la propia de la empresa)</translation>
        </message>
        <message>
            <source>reached, trusted</source>
            <translation>alcanzado, de confianza</translation>
        </message>
        <message>
            <source>reached, but its certificate is not trusted on this computer</source>
            <translation>alcanzado, pero su certificado no es de confianza en este equipo</translation>
        </message>
        <message>
            <source>not reached: %1</source>
            <translation>no alcanzado: %1</translation>
        </message>
        <message>
            <source>en</source>
            <comment>The code of this language in HTML</comment>
            <translation>es</translation>
        </message>
        <message>
            <source>Network requirements of Patchbay</source>
            <translation>Qué necesita Patchbay de la red</translation>
        </message>
        <message>
            <source>by the proxy %1</source>
            <translation>por el proxy %1</translation>
        </message>
        <message>
            <source>Certificate by %1.</source>
            <translation>Certificado de %1.</translation>
        </message>
        <message>
            <source>Patchbay connects AI apps on a computer to remote MCP servers. Each computer opens connections to the hosts below; nothing connects to the computer from outside. Looked at on %1 with version %2.</source>
            <translation>Patchbay conecta apps de IA de un equipo con servidores MCP remotos. Cada equipo abre conexiones a los hosts de abajo; nada se conecta al equipo desde fuera. Comprobado el %1 con la versión %2.</translation>
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
            <translation>Puerto</translation>
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
            <translation>ninguno</translation>
        </message>
        <message>
            <source>What to allow</source>
            <translation>Qué hay que permitir</translation>
        </message>
        <message>
            <source>Outgoing HTTPS (TLS 1.2 or 1.3, HTTP/1.1) from every computer to the hosts above. Names are looked up by the computer, or by the proxy where there is one.</source>
            <translation>HTTPS de salida (TLS 1.2 o 1.3, HTTP/1.1) de cada equipo a los hosts de arriba. Los nombres los busca el equipo, o el proxy donde lo haya.</translation>
        </message>
        <message>
            <source>Answers that come piece by piece (text/event-stream): a proxy must hand them on at once and not gather them, and must not cut a connection that is silent for less than five minutes.</source>
            <translation>Respuestas que llegan a trozos (text/event-stream): un proxy debe pasarlas enseguida y no acumularlas, y no debe cortar una conexión que lleve en silencio menos de cinco minutos.</translation>
        </message>
        <message>
            <source>A proxy that asks for a sign-in needs one that programs can give; name and password belong into the system's settings for it.</source>
            <translation>Un proxy que pide iniciar sesión debe aceptar una forma que puedan usar los programas; el nombre y la contraseña van en los ajustes del sistema para ello.</translation>
        </message>
        <message>
            <source>Where secure traffic is opened and checked: the authority that signs instead must stand in the store of each computer, or in a file that the policy names (certificateAuthorities). Better is to leave these hosts out.</source>
            <translation>Donde se abre y revisa el tráfico seguro: la autoridad que firma en su lugar debe estar en el almacén de cada equipo, o en un archivo que nombre la directiva (certificateAuthorities). Mejor es dejar fuera estos hosts.</translation>
        </message>
        <message>
            <source>The sign-in runs in the person's browser, so the browser must reach the same hosts.</source>
            <translation>El inicio de sesión se hace en el navegador de la persona, así que el navegador debe llegar a los mismos hosts.</translation>
        </message>
        <message>
            <source>On the computer itself, apps reach Patchbay at 127.0.0.1 (port 47821 unless moved). This never leaves the computer; protection programs must not block it.</source>
            <translation>En el propio equipo, las apps llegan a Patchbay en 127.0.0.1 (puerto 47821, si no se ha movido). Esto nunca sale del equipo; los programas de protección no deben bloquearlo.</translation>
        </message>
        <message>
            <source>What is sent</source>
            <translation>Qué se envía</translation>
        </message>
        <message>
            <source>To a server: what the apps ask of it, and the token of whoever signed in. To its sign-in: what OAuth 2.1 needs. Nothing is counted or reported to anybody else.</source>
            <translation>A un servidor: lo que las apps le piden, y el token de quien ha iniciado sesión. A su inicio de sesión: lo que necesita OAuth 2.1. No se cuenta ni se comunica nada a nadie más.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Owner</name>
        <message>
            <source>%1: goes as soon as you quit it</source>
            <translation>%1: desaparece en cuanto la cierre</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Said</name>
        <message>
            <source>The report is in %1.</source>
            <translation>El informe está en %1.</translation>
        </message>
        <message>
            <source>name one server: an address, --preset or --practice</source>
            <translation>nombre un servidor: una dirección, --preset o --practice</translation>
        </message>
        <message>
            <source>not a JSON object</source>
            <translation>no es un objeto JSON</translation>
        </message>
        <message>
            <source>The network lets Patchbay through.</source>
            <translation>La red deja pasar a Patchbay.</translation>
        </message>
        <message>
            <source>The network does not let Patchbay through everywhere.</source>
            <translation>La red no deja pasar a Patchbay en todas partes.</translation>
        </message>
        <message>
            <source>The page for the network's people is in %1.</source>
            <translation>La página para quienes llevan la red está en %1.</translation>
        </message>
        <message>
            <source>Details: %1 %2</source>
            <translation>Detalles: %1 %2</translation>
        </message>
        <message>
            <source>The browser opens %1 and Allow is pressed.</source>
            <translation>El navegador abre %1 y se pulsa «Allow».</translation>
        </message>
        <message>
            <source>Patchbay runs: apps reach it at %1.</source>
            <translation>Patchbay funciona: las apps llegan a él en %1.</translation>
        </message>
        <message>
            <source>Connect the practice server, sign in, set up Cursor and Claude.</source>
            <translation>Conectar el servidor de prácticas, iniciar sesión, configurar Cursor y Claude.</translation>
        </message>
        <message>
            <source>Call a tool, as an app would.</source>
            <translation>Usar una herramienta, como lo haría una app.</translation>
        </message>
        <message>
            <source>Undo everything.</source>
            <translation>Deshacerlo todo.</translation>
        </message>
        <message>
            <source>Signed out. Every file is as it was, byte for byte.</source>
            <translation>Sesión cerrada. Cada archivo está como antes, byte a byte.</translation>
        </message>
        <message>
            <source>The practice journey went well.</source>
            <translation>El recorrido de prácticas ha ido bien.</translation>
        </message>
        <message>
            <source>No temporary folder could be made.</source>
            <translation>No se pudo crear una carpeta temporal.</translation>
        </message>
        <message>
            <source>The practice server runs at %1</source>
            <translation>El servidor de prácticas funciona en %1</translation>
        </message>
        <message>
            <source>Stop it with Ctrl+C.</source>
            <translation>Deténgalo con Ctrl+C.</translation>
        </message>
        <message>
            <source>No policy is in force on this computer.</source>
            <translation>En este equipo no rige ninguna directiva.</translation>
        </message>
        <message>
            <source>There is no such file: %1</source>
            <translation>No existe ese archivo: %1</translation>
        </message>
        <message>
            <source>Read from %1</source>
            <translation>Leído de %1</translation>
        </message>
        <message>
            <source>Wrong: %1</source>
            <translation>Mal: %1</translation>
        </message>
        <message>
            <source>Not known: %1</source>
            <translation>No conocido: %1</translation>
        </message>
        <message>
            <source>Nothing is allowed until this is mended.</source>
            <translation>No se permite nada hasta que esto se arregle.</translation>
        </message>
        <message>
            <source>What is wrong counts as its strictest value.</source>
            <translation>Lo que está mal cuenta con su valor más estricto.</translation>
        </message>
        <message>
            <source>All that Patchbay kept for you is gone.</source>
            <translation>Todo lo que Patchbay guardaba para usted ha desaparecido.</translation>
        </message>
        <message>
            <source>These folders could not be removed: %1.</source>
            <translation>Estas carpetas no se pudieron quitar: %1.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ServerPreset</name>
        <message>
            <source>Australia</source>
            <translation>Australia</translation>
        </message>
        <message>
            <source>Your browser shows au.integrator.io after you sign in to Celigo.</source>
            <translation>Su navegador muestra au.integrator.io después de iniciar sesión en Celigo.</translation>
        </message>
        <message>
            <source>List my Celigo connections.</source>
            <translation>Enumera mis conexiones de Celigo.</translation>
        </message>
        <message>
            <source>Create an API token with full access in Celigo; it is shown only once.</source>
            <translation>Cree en Celigo un token de API («API token») con acceso completo; solo se muestra una vez.</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Canadá</translation>
        </message>
        <message>
            <source>Your browser shows ca.integrator.io after you sign in to Celigo.</source>
            <translation>Su navegador muestra ca.integrator.io después de iniciar sesión en Celigo.</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>Europa</translation>
        </message>
        <message>
            <source>Your browser shows eu.integrator.io after you sign in to Celigo.</source>
            <translation>Su navegador muestra eu.integrator.io después de iniciar sesión en Celigo.</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Estados Unidos</translation>
        </message>
        <message>
            <source>Your browser shows integrator.io after you sign in to Celigo.</source>
            <translation>Su navegador muestra integrator.io después de iniciar sesión en Celigo.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::SetupRun</name>
        <message>
            <source>%1 answers at %2.</source>
            <translation>%1 responde en %2.</translation>
        </message>
        <message>
            <source>Waiting for the sign-in at %1.</source>
            <translation>Esperando el inicio de sesión en %1.</translation>
        </message>
        <message>
            <source>%1 needs no sign-in.</source>
            <translation>%1 no pide iniciar sesión.</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>Ha iniciado sesión.</translation>
        </message>
        <message>
            <source>You are signed in as %1.</source>
            <translation>Ha iniciado sesión como %1.</translation>
        </message>
        <message>
            <source>%1: the earlier entry “%2” (%3) is replaced; a copy is kept.</source>
            <translation>%1: la entrada anterior «%2» (%3) se sustituye; se guarda una copia.</translation>
        </message>
        <message>
            <source>%1: the earlier entry “%2” (%3) stays. --replace-earlier replaces it.</source>
            <translation>%1: la entrada anterior «%2» (%3) se queda. --replace-earlier la sustituye.</translation>
        </message>
        <message>
            <source>%1 is set up.</source>
            <translation>%1 está configurada.</translation>
        </message>
        <message>
            <source>%1 answers in %2 ms and offers %3 tools.</source>
            <translation>%1 responde en %2 ms y ofrece %3 herramientas.</translation>
        </message>
        <message>
            <source>%1: connected to %2.</source>
            <translation>%1: conectado a %2.</translation>
        </message>
        <message>
            <source>%1: must be quit and started again.</source>
            <translation>%1: hay que cerrar y volver a iniciar.</translation>
        </message>
        <message>
            <source>Apps that could not be set up: %1.</source>
            <translation>Apps que no se pudieron configurar: %1.</translation>
        </message>
        <message>
            <source>%1 is connected. No app was set up.</source>
            <translation>%1 está conectado. No se configuró ninguna app.</translation>
        </message>
        <message>
            <source>If your account is in %1: %2</source>
            <translation>Si su cuenta está en la región «%1»: %2</translation>
        </message>
        <message>
            <source>You can send this to your admin:</source>
            <translation>Puede enviar esto a su administración:</translation>
        </message>
    </context>
    <context>
        <name>patchbay::WebApp</name>
        <message>
            <source>ChatGPT in the browser</source>
            <translation>ChatGPT en el navegador</translation>
        </message>
        <message>
            <source>It takes a Plus, Pro, Business, Enterprise or Edu plan.</source>
            <translation>Hace falta un plan Plus, Pro, Business, Enterprise o Edu.</translation>
        </message>
        <message>
            <source>In a workspace of your company an admin may have to allow it.</source>
            <translation>En un espacio de trabajo de su empresa quizá la administración tenga que permitirlo.</translation>
        </message>
        <message>
            <source>Open ChatGPT and sign in.</source>
            <translation>Abra ChatGPT e inicie sesión.</translation>
        </message>
        <message>
            <source>Open ChatGPT</source>
            <translation>Abrir ChatGPT</translation>
        </message>
        <message>
            <source>Go to Plugins, press the plus sign and choose Add custom MCP server. Where there are no plugins yet, it is under Settings, Apps, Advanced, Developer mode, Create.</source>
            <translation>Vaya a Plugins, pulse el signo más y elija «Add custom MCP server». Donde aún no hay plugins, está en Settings, Apps, Advanced, Developer mode, Create.</translation>
        </message>
        <message>
            <source>Paste the name, and the address as Server URL.</source>
            <translation>Pegue el nombre, y la dirección como «Server URL».</translation>
        </message>
        <message>
            <source>Choose how you sign in: OAuth, unless {name} asks for no sign-in. Then press Create as a plugin, and sign in to {name} when you are asked.</source>
            <translation>Elija cómo inicia sesión: OAuth, salvo que {name} no pida iniciar sesión. Después pulse «Create as a plugin» e inicie sesión en {name} cuando se le pida.</translation>
        </message>
        <message>
            <source>Claude in the browser, on the phone, and in Claude on every computer you sign in to</source>
            <translation>Claude en el navegador, en el teléfono y en Claude en cada equipo donde inicie sesión</translation>
        </message>
        <message>
            <source>The free plan of Claude takes one connector of your own.</source>
            <translation>El plan gratuito de Claude admite un conector propio.</translation>
        </message>
        <message>
            <source>In a Team or Enterprise plan an owner adds it first; then you connect to it.</source>
            <translation>En un plan Team o Enterprise lo añade primero un propietario; después se conecta usted.</translation>
        </message>
        <message>
            <source>Open Claude.ai and sign in. The name and the address are filled in already.</source>
            <translation>Abra Claude.ai e inicie sesión. El nombre y la dirección ya están rellenados.</translation>
        </message>
        <message>
            <source>Open Claude.ai</source>
            <translation>Abrir Claude.ai</translation>
        </message>
        <message>
            <source>If a field is empty, paste the name and the address. The page is under Customize, Connectors, then the plus sign and Add custom connector.</source>
            <translation>Si un campo está vacío, pegue el nombre y la dirección. La página está en Customize, Connectors, después el signo más y «Add custom connector».</translation>
        </message>
        <message>
            <source>Press Add, then Connect, and sign in to {name} when you are asked.</source>
            <translation>Pulse «Add», después «Connect», e inicie sesión en {name} cuando se le pida.</translation>
        </message>
        <message>
            <source>Agents that you make with Microsoft Copilot Studio</source>
            <translation>Agentes que usted crea con Microsoft Copilot Studio</translation>
        </message>
        <message>
            <source>Servers that speak the older way only (SSE) are not taken since August 2025.</source>
            <translation>Los servidores que solo hablan de la manera antigua (SSE) no se admiten desde agosto de 2025.</translation>
        </message>
        <message>
            <source>Open your agent in Copilot Studio. Under Settings, generative orchestration must be on.</source>
            <translation>Abra su agente en Copilot Studio. En Settings debe estar activada «generative orchestration».</translation>
        </message>
        <message>
            <source>Go to Tools, press Add a tool, then New tool, and choose Model Context Protocol.</source>
            <translation>Vaya a Tools, pulse «Add a tool», después «New tool», y elija «Model Context Protocol».</translation>
        </message>
        <message>
            <source>Paste the name, a description and the address. The agent chooses its tools by the description, so say what {name} is for.</source>
            <translation>Pegue el nombre, una descripción y la dirección. El agente elige sus herramientas por la descripción, así que diga para qué sirve {name}.</translation>
        </message>
        <message>
            <source>Choose OAuth 2.0 with dynamic discovery, unless {name} asks for a key or for no sign-in. Press Create, and sign in to {name} when you are asked.</source>
            <translation>Elija «OAuth 2.0» con «dynamic discovery», salvo que {name} pida una clave o no pida iniciar sesión. Pulse «Create» e inicie sesión en {name} cuando se le pida.</translation>
        </message>
    </context>
</TS>

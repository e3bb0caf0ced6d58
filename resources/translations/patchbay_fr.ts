<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AppWords</name>
        <message>
            <source>Connected</source>
            <translation>Connectée</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un instant</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>A besoin de vous</translation>
        </message>
        <message>
            <source>Not working</source>
            <translation>Ne fonctionne pas</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Configurée</translation>
        </message>
        <message>
            <source>Not open</source>
            <translation>Pas ouverte</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Not used yet</source>
            <translation>Pas encore utilisée</translation>
        </message>
        <message>
            <source>%1 has moved our entry to another of its files</source>
            <translation>%1 a déplacé notre entrée dans un autre de ses fichiers</translation>
        </message>
        <message>
            <source>%1 no longer has our entry</source>
            <translation>%1 n’a plus notre entrée</translation>
        </message>
        <message>
            <source>Our entry in %1 was changed</source>
            <translation>Notre entrée dans %1 a été modifiée</translation>
        </message>
        <message>
            <source>The settings file of %1 cannot be read</source>
            <translation>Le fichier de réglages de %1 ne peut pas être lu</translation>
        </message>
        <message>
            <source>Signs in itself; Patchbay does not see it</source>
            <translation>Se connecte elle-même ; Patchbay ne la voit pas</translation>
        </message>
        <message>
            <source>Last request %1</source>
            <translation>Dernière demande %1</translation>
        </message>
        <message>
            <source>Open, and has not asked for %1 yet. A restart helps.</source>
            <translation>Ouverte, mais n’a pas encore demandé %1. Un redémarrage aide.</translation>
        </message>
        <message>
            <source>Set up by hand, has not asked for %1 yet</source>
            <translation>Configurée à la main, n’a pas encore demandé %1</translation>
        </message>
        <message>
            <source>Sees %1 when you open it</source>
            <translation>Verra %1 dès que vous l’ouvrirez</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>Retirer %1 ?</translation>
        </message>
        <message>
            <source>Your apps lose it and you are signed out there. Your account itself is not touched.</source>
            <translation>Vos apps le perdent et vous y êtes déconnecté. Votre compte lui-même n’est pas touché.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>%1 must quit for a moment</source>
            <translation>%1 doit quitter un instant</translation>
        </message>
        <message>
            <source>While it runs it would overwrite the change. We start it again afterwards. Finish what you are typing first.</source>
            <translation>Tant qu’elle tourne, elle écraserait le changement. Nous la relançons ensuite. Finissez d’abord ce que vous écrivez.</translation>
        </message>
        <message>
            <source>Quit %1 and go on</source>
            <translation>Quitter %1 et continuer</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
    </context>
    <context>
        <name>When</name>
        <message>
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message>
            <source>1 minute ago</source>
            <translation>il y a 1 minute</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes ago</source>
            <translation>
                <numerusform>il y a %n minute</numerusform>
                <numerusform>il y a %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hour ago</source>
            <translation>il y a 1 heure</translation>
        </message>
        <message numerus="yes">
            <source>%n hours ago</source>
            <translation>
                <numerusform>il y a %n heure</numerusform>
                <numerusform>il y a %n heures</numerusform>
            </translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <source>1 day ago</source>
            <translation>il y a 1 jour</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>1 week ago</source>
            <translation>il y a 1 semaine</translation>
        </message>
        <message numerus="yes">
            <source>%n weeks ago</source>
            <translation>
                <numerusform>il y a %n semaine</numerusform>
                <numerusform>il y a %n semaines</numerusform>
            </translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 jour</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 heure</translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 minute</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>1 second</source>
            <translation>1 seconde</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n seconde</numerusform>
                <numerusform>%n secondes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>patchbay::ActivityModel</name>
        <message>
            <source>Say hello</source>
            <comment>What an app asked for</comment>
            <translation>Dire bonjour</translation>
        </message>
        <message>
            <source>See whether it is there</source>
            <comment>What an app asked for</comment>
            <translation>Voir s’il est là</translation>
        </message>
        <message>
            <source>List tools</source>
            <comment>What an app asked for</comment>
            <translation>Lister les outils</translation>
        </message>
        <message>
            <source>List prompts</source>
            <comment>What an app asked for</comment>
            <translation>Lister les modèles</translation>
        </message>
        <message>
            <source>Get a prompt</source>
            <comment>What an app asked for</comment>
            <translation>Obtenir un modèle</translation>
        </message>
        <message>
            <source>List documents</source>
            <comment>What an app asked for</comment>
            <translation>Lister les documents</translation>
        </message>
        <message>
            <source>Read a document</source>
            <comment>What an app asked for</comment>
            <translation>Lire un document</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>Result of a request</comment>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Failed</source>
            <comment>Result of a request</comment>
            <translation>Échec</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>Seconds that a request took</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Time</source>
            <comment>Column of the activity table</comment>
            <translation>Heure</translation>
        </message>
        <message>
            <source>App</source>
            <comment>Column of the activity table</comment>
            <translation>App</translation>
        </message>
        <message>
            <source>Asked for</source>
            <comment>Column of the activity table</comment>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Result</source>
            <comment>Column of the activity table</comment>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>It took</source>
            <comment>Column of the activity table</comment>
            <translation>Durée</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ActivityPage</name>
        <message>
            <source>No app has asked for anything yet</source>
            <translation>Aucune app n’a encore rien demandé</translation>
        </message>
        <message>
            <source>Ask your AI app to use a tool; what it asks for shows up here.</source>
            <translation>Demandez à votre app d’IA d’utiliser un outil ; ce qu’elle demande apparaît ici.</translation>
        </message>
        <message>
            <source>Only what &amp;failed</source>
            <translation>Seulement les &amp;échecs</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Which app asked for what. What was said or sent is never kept.</source>
            <translation>Quelle app a demandé quoi. Ce qui a été dit ou envoyé n’est jamais conservé.</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Dernières 24 heures</translation>
        </message>
        <message>
            <source>Show requests of</source>
            <comment>Choice of an app, for screen readers</comment>
            <translation>Afficher les demandes de</translation>
        </message>
        <message>
            <source>All apps</source>
            <translation>Toutes les apps</translation>
        </message>
        <message>
            <source>One request</source>
            <translation>Une demande</translation>
        </message>
        <message numerus="yes">
            <source>%n requests</source>
            <translation>
                <numerusform>%n demande</numerusform>
                <numerusform>%n demandes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 failed</source>
            <comment>212 requests, 1 failed</comment>
            <translation>%1, %2 en échec</translation>
        </message>
    </context>
    <context>
        <name>patchbay::AddressPage</name>
        <message>
            <source>What should your apps connect to?</source>
            <translation>À quoi vos apps doivent-elles se connecter ?</translation>
        </message>
        <message>
            <source>Your company told you, or sent you a link.</source>
            <translation>Votre entreprise vous l’a dit ou vous a envoyé un lien.</translation>
        </message>
        <message>
            <source>Asking whether a server answers there</source>
            <comment>Address page</comment>
            <translation>Nous demandons si un serveur y répond</translation>
        </message>
        <message>
            <source>Try again</source>
            <comment>Button below an error</comment>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Your %1 account</source>
            <comment>Choice, below the vendor's name</comment>
            <translation>Votre compte %1</translation>
        </message>
        <message>
            <source>Where is your account?</source>
            <translation>Où est votre compte ?</translation>
        </message>
        <message>
            <source>An a&amp;ddress from my company</source>
            <translation>Une a&amp;dresse de mon entreprise</translation>
        </message>
        <message>
            <source>You paste it, we check it</source>
            <translation>Vous la collez, nous la vérifions</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <comment>Field</comment>
            <translation>Adresse du serveur</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <comment>Beside the address field</comment>
            <translation>Co&amp;ller</translation>
        </message>
        <message>
            <source>P&amp;ractice server</source>
            <translation>Serveur d’e&amp;ntraînement</translation>
        </message>
        <message>
            <source>Try everything without an account. Nothing leaves this computer, and no real data is touched.</source>
            <translation>Tout essayer sans compte. Rien ne quitte cet ordinateur et aucune vraie donnée n’est touchée.</translation>
        </message>
        <message>
            <source>I was given an access &amp;key instead</source>
            <translation>J’ai plutôt reçu une clé d’accè&amp;s</translation>
        </message>
        <message>
            <source>Access key</source>
            <comment>Field</comment>
            <translation>Clé d’accès</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Continuer</translation>
        </message>
        <message>
            <source>Not sure? Sign in to %1 in your browser and look at the address there.</source>
            <translation>Un doute ? Connectez-vous à %1 dans votre navigateur et regardez l’adresse.</translation>
        </message>
        <message>
            <source>Trying the access key</source>
            <comment>Address page</comment>
            <translation>Essai de la clé d’accès</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Advice</name>
        <message>
            <source>A settings file</source>
            <translation>Un fichier de réglages</translation>
        </message>
        <message>
            <source>The settings file of %app</source>
            <translation>Le fichier de réglages de %app</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>le serveur</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>Le serveur</translation>
        </message>
        <message>
            <source>the app</source>
            <translation>l’app</translation>
        </message>
        <message>
            <source>The app</source>
            <translation>L’app</translation>
        </message>
        <message>
            <source>This was stopped before it was done.</source>
            <translation>Ceci a été arrêté avant la fin.</translation>
        </message>
        <message>
            <source>Start again whenever you like.</source>
            <translation>Recommencez quand vous voulez.</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>Something happened that we did not expect.</source>
            <translation>Il s’est passé quelque chose d’inattendu.</translation>
        </message>
        <message>
            <source>Try again, and send us the report if it happens twice.</source>
            <translation>Réessayez, et envoyez-nous le rapport si cela se reproduit.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>This request was not understood.</source>
            <translation>Cette demande n’a pas été comprise.</translation>
        </message>
        <message>
            <source>Look up in the help how it is written.</source>
            <translation>Voyez dans l’aide comment l’écrire.</translation>
        </message>
        <message>
            <source>There is no address yet.</source>
            <translation>Il n’y a pas encore d’adresse.</translation>
        </message>
        <message>
            <source>Paste the address of the server.</source>
            <translation>Collez l’adresse du serveur.</translation>
        </message>
        <message>
            <source>This does not look like a web address.</source>
            <translation>Cela ne ressemble pas à une adresse web.</translation>
        </message>
        <message>
            <source>Copy all of it, from https:// to its end, and paste it again.</source>
            <translation>Copiez-la en entier, de https:// jusqu’à la fin, et collez-la à nouveau.</translation>
        </message>
        <message>
            <source>Paste again</source>
            <translation>Coller à nouveau</translation>
        </message>
        <message>
            <source>This address does not protect what you send.</source>
            <translation>Cette adresse ne protège pas ce que vous envoyez.</translation>
        </message>
        <message>
            <source>Use the address that begins with https://.</source>
            <translation>Utilisez l’adresse qui commence par https://.</translation>
        </message>
        <message>
            <source>The address contains a name or a password.</source>
            <translation>L’adresse contient un nom ou un mot de passe.</translation>
        </message>
        <message>
            <source>Take it out of the address; you sign in later, in your browser.</source>
            <translation>Retirez-le de l’adresse ; vous vous connecterez plus tard, dans votre navigateur.</translation>
        </message>
        <message>
            <source>You are offline.</source>
            <translation>Vous êtes hors ligne.</translation>
        </message>
        <message>
            <source>Check your internet connection.</source>
            <translation>Vérifiez votre connexion internet.</translation>
        </message>
        <message>
            <source>Your network cannot find %server.</source>
            <translation>Votre réseau ne trouve pas %server.</translation>
        </message>
        <message>
            <source>Check the address, and whether a VPN or a filter blocks it.</source>
            <translation>Vérifiez l’adresse, et si un VPN ou un filtre la bloque.</translation>
        </message>
        <message>
            <source>%Server does not take connections right now.</source>
            <translation>%Server n’accepte pas de connexions en ce moment.</translation>
        </message>
        <message>
            <source>Check the address, or try again in a few minutes.</source>
            <translation>Vérifiez l’adresse, ou réessayez dans quelques minutes.</translation>
        </message>
        <message>
            <source>%Server did not answer in time.</source>
            <translation>%Server n’a pas répondu à temps.</translation>
        </message>
        <message>
            <source>Check your internet connection, then try again.</source>
            <translation>Vérifiez votre connexion internet, puis réessayez.</translation>
        </message>
        <message>
            <source>This computer does not trust the certificate of %server.</source>
            <translation>Cet ordinateur ne fait pas confiance au certificat de %server.</translation>
        </message>
        <message>
            <source>If your company checks secure traffic, ask IT to add its certificate here.</source>
            <translation>Si votre entreprise contrôle les connexions sécurisées, demandez au service informatique d’ajouter ici son certificat.</translation>
        </message>
        <message>
            <source>Copy message for IT</source>
            <translation>Copier un message pour l’IT</translation>
        </message>
        <message>
            <source>No secure connection to %server could be made.</source>
            <translation>Aucune connexion sécurisée à %server n’a pu être établie.</translation>
        </message>
        <message>
            <source>Check date and time of this computer, then try again.</source>
            <translation>Vérifiez la date et l’heure de cet ordinateur, puis réessayez.</translation>
        </message>
        <message>
            <source>Your company's proxy asks for a sign-in.</source>
            <translation>Le proxy de votre entreprise demande une connexion.</translation>
        </message>
        <message>
            <source>Ask IT how apps on this computer sign in to the proxy.</source>
            <translation>Demandez au service informatique comment les apps de cet ordinateur se connectent au proxy.</translation>
        </message>
        <message>
            <source>%Server points to an address inside your own network; we did not go there.</source>
            <translation>%Server renvoie à une adresse de votre propre réseau ; nous n’y sommes pas allés.</translation>
        </message>
        <message>
            <source>Show the details to your admin.</source>
            <translation>Montrez les détails à votre administration.</translation>
        </message>
        <message>
            <source>Ask my admin</source>
            <translation>Demander à l’administration</translation>
        </message>
        <message>
            <source>%Server sent more than we can take.</source>
            <translation>%Server a envoyé plus que nous ne pouvons prendre.</translation>
        </message>
        <message>
            <source>Ask for a smaller part, or show the details to your admin.</source>
            <translation>Demandez une plus petite partie, ou montrez les détails à votre administration.</translation>
        </message>
        <message>
            <source>The connection to %server broke off.</source>
            <translation>La connexion à %server s’est interrompue.</translation>
        </message>
        <message>
            <source>This could not be sent to %server.</source>
            <translation>Ceci n’a pas pu être envoyé à %server.</translation>
        </message>
        <message>
            <source>Check the address of the connection.</source>
            <translation>Vérifiez l’adresse de la connexion.</translation>
        </message>
        <message>
            <source>Check the address</source>
            <translation>Vérifier l’adresse</translation>
        </message>
        <message>
            <source>There are no tools for AI apps at this address.</source>
            <translation>Il n’y a pas d’outils pour apps d’IA à cette adresse.</translation>
        </message>
        <message>
            <source>Check that you copied all of it, then paste it again.</source>
            <translation>Vérifiez que vous l’avez copiée en entier, puis collez-la à nouveau.</translation>
        </message>
        <message>
            <source>%Server does not answer right now; nothing is wrong on your computer.</source>
            <translation>%Server ne répond pas en ce moment ; tout va bien sur votre ordinateur.</translation>
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation>Réessayez dans quelques minutes.</translation>
        </message>
        <message>
            <source>You are signed in, but nobody has given you access to %server.</source>
            <translation>Vous êtes connecté, mais personne ne vous a donné accès à %server.</translation>
        </message>
        <message>
            <source>Ask your admin to add you.</source>
            <translation>Demandez à votre administration de vous ajouter.</translation>
        </message>
        <message>
            <source>%Server answered in a way we do not understand.</source>
            <translation>%Server a répondu d’une façon que nous ne comprenons pas.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look for an update of Patchbay.</source>
            <translation>Réessayez ; si cela persiste, cherchez une mise à jour de Patchbay.</translation>
        </message>
        <message>
            <source>%Server asks for a sign-in but does not say where.</source>
            <translation>%Server demande une connexion mais ne dit pas où.</translation>
        </message>
        <message>
            <source>Use an access key, or ask your admin.</source>
            <translation>Utilisez une clé d’accès, ou demandez à votre administration.</translation>
        </message>
        <message>
            <source>Use an access key</source>
            <translation>Utiliser une clé d’accès</translation>
        </message>
        <message>
            <source>%Server describes the sign-in of another server.</source>
            <translation>%Server décrit la connexion d’un autre serveur.</translation>
        </message>
        <message>
            <source>Check the address; if it is right, show the details to your admin.</source>
            <translation>Vérifiez l’adresse ; si elle est juste, montrez les détails à votre administration.</translation>
        </message>
        <message>
            <source>%Server offers no sign-in that is safe enough.</source>
            <translation>%Server ne propose aucune connexion assez sûre.</translation>
        </message>
        <message>
            <source>%Server did not let Patchbay introduce itself.</source>
            <translation>%Server n’a pas laissé Patchbay se présenter.</translation>
        </message>
        <message>
            <source>Ask your admin for a client ID and enter it here.</source>
            <translation>Demandez à votre administration un identifiant client et saisissez-le ici.</translation>
        </message>
        <message>
            <source>Enter a client ID</source>
            <translation>Saisir un identifiant client</translation>
        </message>
        <message>
            <source>%Server wants to know Patchbay in advance.</source>
            <translation>%Server veut connaître Patchbay à l’avance.</translation>
        </message>
        <message>
            <source>Your browser has no way back to Patchbay.</source>
            <translation>Votre navigateur n’a pas de chemin de retour vers Patchbay.</translation>
        </message>
        <message>
            <source>Close other sign-ins that are still open, then try again.</source>
            <translation>Fermez les autres connexions encore ouvertes, puis réessayez.</translation>
        </message>
        <message>
            <source>Your browser did not open.</source>
            <translation>Votre navigateur ne s’est pas ouvert.</translation>
        </message>
        <message>
            <source>Copy the link and open it in your browser yourself.</source>
            <translation>Copiez le lien et ouvrez-le vous-même dans votre navigateur.</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>The sign-in was cancelled in the browser.</source>
            <translation>La connexion a été annulée dans le navigateur.</translation>
        </message>
        <message>
            <source>Sign in again and press Allow.</source>
            <translation>Reconnectez-vous et cliquez sur « Autoriser ».</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Se reconnecter</translation>
        </message>
        <message>
            <source>Nobody signed in while we waited.</source>
            <translation>Personne ne s’est connecté pendant notre attente.</translation>
        </message>
        <message>
            <source>Sign in when you are ready.</source>
            <translation>Connectez-vous quand vous serez prêt.</translation>
        </message>
        <message>
            <source>The answer in your browser did not come from %server.</source>
            <translation>La réponse dans votre navigateur ne venait pas de %server.</translation>
        </message>
        <message>
            <source>Close that tab and sign in again.</source>
            <translation>Fermez cet onglet et reconnectez-vous.</translation>
        </message>
        <message>
            <source>%Server did not accept the sign-in.</source>
            <translation>%Server n’a pas accepté la connexion.</translation>
        </message>
        <message>
            <source>Sign in again; if it stays so, show the details to your admin.</source>
            <translation>Reconnectez-vous ; si cela persiste, montrez les détails à votre administration.</translation>
        </message>
        <message>
            <source>%Server no longer knows Patchbay.</source>
            <translation>%Server ne connaît plus Patchbay.</translation>
        </message>
        <message>
            <source>Sign in again; we introduce ourselves anew.</source>
            <translation>Reconnectez-vous ; nous nous présentons à nouveau.</translation>
        </message>
        <message>
            <source>%Server does not know the client ID that was entered.</source>
            <translation>%Server ne connaît pas l’identifiant client saisi.</translation>
        </message>
        <message>
            <source>Ask your admin for the right one and enter it here.</source>
            <translation>Demandez le bon à votre administration et saisissez-le ici.</translation>
        </message>
        <message>
            <source>%Server has moved its sign-in; the client ID belongs to the old one.</source>
            <translation>%Server a déplacé sa connexion ; l’identifiant client est celui de l’ancienne.</translation>
        </message>
        <message>
            <source>Ask your admin for a client ID of the new one and enter it here.</source>
            <translation>Demandez à votre administration un identifiant client pour la nouvelle et saisissez-le ici.</translation>
        </message>
        <message>
            <source>%Server did not complete the sign-in.</source>
            <translation>%Server n’a pas terminé la connexion.</translation>
        </message>
        <message>
            <source>%Server answered the sign-in in a way we do not understand.</source>
            <translation>%Server a répondu à la connexion d’une façon que nous ne comprenons pas.</translation>
        </message>
        <message>
            <source>%Server wants you to allow more before it does this.</source>
            <translation>%Server veut que vous autorisiez davantage avant de faire cela.</translation>
        </message>
        <message>
            <source>Open Patchbay, near the clock, choose Sign in and press Allow.</source>
            <translation>Ouvrez Patchbay, près de l’horloge, choisissez « Connexion » et cliquez sur « Autoriser ».</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>You are not signed in to %server.</source>
            <translation>Vous n’êtes pas connecté à %server.</translation>
        </message>
        <message>
            <source>Open Patchbay, near the clock, and choose Sign in.</source>
            <translation>Ouvrez Patchbay, près de l’horloge, et choisissez « Connexion ».</translation>
        </message>
        <message>
            <source>%Server does not accept the access key.</source>
            <translation>%Server n’accepte pas la clé d’accès.</translation>
        </message>
        <message>
            <source>It may be switched off or from another region; enter a new one.</source>
            <translation>Elle est peut-être désactivée ou d’une autre région ; saisissez-en une nouvelle.</translation>
        </message>
        <message>
            <source>Enter a new key</source>
            <translation>Saisir une nouvelle clé</translation>
        </message>
        <message>
            <source>Your company must allow Patchbay before you can sign in to %server.</source>
            <translation>Votre entreprise doit autoriser Patchbay avant que vous puissiez vous connecter à %server.</translation>
        </message>
        <message>
            <source>Ask your admin to allow it.</source>
            <translation>Demandez à votre administration de l’autoriser.</translation>
        </message>
        <message>
            <source>The sign-in does not know %server.</source>
            <translation>La connexion ne connaît pas %server.</translation>
        </message>
        <message>
            <source>Ask your admin to add it there; the message says how.</source>
            <translation>Demandez à votre administration de l’y ajouter ; le message dit comment.</translation>
        </message>
        <message>
            <source>You are signed in, but %server does not accept this sign-in.</source>
            <translation>Vous êtes connecté, mais %server n’accepte pas cette connexion.</translation>
        </message>
        <message>
            <source>Signing in again will not help; ask your admin.</source>
            <translation>Se reconnecter n’aidera pas ; demandez à votre administration.</translation>
        </message>
        <message>
            <source>Your account of %server is in another region.</source>
            <translation>Votre compte %server est dans une autre région.</translation>
        </message>
        <message>
            <source>Choose the region under Details, and go on there.</source>
            <translation>Choisissez la région sous « Détails » et continuez là.</translation>
        </message>
        <message>
            <source>Choose the region</source>
            <translation>Choisir la région</translation>
        </message>
        <message>
            <source>%Server wants your password at another place than expected.</source>
            <translation>%Server demande votre mot de passe à un autre endroit que prévu.</translation>
        </message>
        <message>
            <source>If you did not expect this, close the page and ask your admin.</source>
            <translation>Si vous ne vous y attendiez pas, fermez la page et demandez à votre administration.</translation>
        </message>
        <message>
            <source>This computer's password safe does not answer.</source>
            <translation>Le coffre de mots de passe de cet ordinateur ne répond pas.</translation>
        </message>
        <message>
            <source>Start it (on Linux: GNOME Keyring or KWallet), then try again.</source>
            <translation>Démarrez-le (sous Linux : GNOME Keyring ou KWallet), puis réessayez.</translation>
        </message>
        <message>
            <source>This computer's password safe is locked.</source>
            <translation>Le coffre de mots de passe de cet ordinateur est verrouillé.</translation>
        </message>
        <message>
            <source>Unlock it, then try again.</source>
            <translation>Déverrouillez-le, puis réessayez.</translation>
        </message>
        <message>
            <source>This computer's password safe did not let us in.</source>
            <translation>Le coffre de mots de passe de cet ordinateur ne nous a pas laissé entrer.</translation>
        </message>
        <message>
            <source>Allow Patchbay in its settings, then try again.</source>
            <translation>Autorisez Patchbay dans ses réglages, puis réessayez.</translation>
        </message>
        <message>
            <source>A file we need is missing.</source>
            <translation>Un fichier dont nous avons besoin manque.</translation>
        </message>
        <message>
            <source>See under Details which it is, then try again.</source>
            <translation>Voyez sous « Détails » lequel, puis réessayez.</translation>
        </message>
        <message>
            <source>%Settings cannot be read; we changed nothing.</source>
            <translation>%Settings ne peut pas être lu ; nous n’avons rien changé.</translation>
        </message>
        <message>
            <source>Let your account read the file named under Details, then try again.</source>
            <translation>Permettez à votre compte de lire le fichier nommé sous « Détails », puis réessayez.</translation>
        </message>
        <message>
            <source>%Settings cannot be changed; it is as it was.</source>
            <translation>%Settings ne peut pas être modifié ; il est tel qu’il était.</translation>
        </message>
        <message>
            <source>Let your account change the file named under Details, then try again.</source>
            <translation>Permettez à votre compte de modifier le fichier nommé sous « Détails », puis réessayez.</translation>
        </message>
        <message>
            <source>The disk is full; we changed nothing.</source>
            <translation>Le disque est plein ; nous n’avons rien changé.</translation>
        </message>
        <message>
            <source>Make some room, then try again.</source>
            <translation>Faites de la place, puis réessayez.</translation>
        </message>
        <message>
            <source>%Settings was changed in the meantime; we left it alone.</source>
            <translation>%Settings a été modifié entre-temps ; nous l’avons laissé tel quel.</translation>
        </message>
        <message>
            <source>Look at the changes again, then go on.</source>
            <translation>Regardez à nouveau les changements, puis continuez.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Chercher à nouveau</translation>
        </message>
        <message>
            <source>%Settings has a typing mistake; we did not touch it.</source>
            <translation>%Settings contient une faute de frappe ; nous n’y avons pas touché.</translation>
        </message>
        <message>
            <source>Correct it at the place named under Details, then try again.</source>
            <translation>Corrigez-la à l’endroit nommé sous « Détails », puis réessayez.</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>Afficher le fichier</translation>
        </message>
        <message>
            <source>%Settings is too large to be changed safely; we left it alone.</source>
            <translation>%Settings est trop grand pour être modifié sans risque ; nous l’avons laissé tel quel.</translation>
        </message>
        <message>
            <source>Make it smaller, or add the entry by hand.</source>
            <translation>Réduisez-le, ou ajoutez l’entrée à la main.</translation>
        </message>
        <message>
            <source>Show the entry</source>
            <translation>Afficher l’entrée</translation>
        </message>
        <message>
            <source>%Settings did not read back as written; the old content is kept.</source>
            <translation>%Settings ne se relit pas tel qu’écrit ; l’ancien contenu est gardé.</translation>
        </message>
        <message>
            <source>Check the disk, then try again.</source>
            <translation>Vérifiez le disque, puis réessayez.</translation>
        </message>
        <message>
            <source>We do not know this app.</source>
            <translation>Nous ne connaissons pas cette app.</translation>
        </message>
        <message>
            <source>Choose one from the list, or add the entry by hand.</source>
            <translation>Choisissez-en une dans la liste, ou ajoutez l’entrée à la main.</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>Afficher la liste</translation>
        </message>
        <message>
            <source>%App is not on this computer.</source>
            <translation>%App n’est pas sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Install %app, start it once, then look again.</source>
            <translation>Installez %app, lancez-la une fois, puis cherchez à nouveau.</translation>
        </message>
        <message>
            <source>%App has an entry of this name that we did not write; we left it alone.</source>
            <translation>%App a une entrée de ce nom que nous n’avons pas écrite ; nous l’avons laissée telle quelle.</translation>
        </message>
        <message>
            <source>Rename or remove it in %app, then try again.</source>
            <translation>Renommez-la ou retirez-la dans %app, puis réessayez.</translation>
        </message>
        <message>
            <source>%App cannot sign in to a server by itself.</source>
            <translation>%App ne peut pas se connecter elle-même à un serveur.</translation>
        </message>
        <message>
            <source>Let Patchbay sign in for it.</source>
            <translation>Laissez Patchbay se connecter pour elle.</translation>
        </message>
        <message>
            <source>%App no longer has our entry.</source>
            <translation>%App n’a plus notre entrée.</translation>
        </message>
        <message>
            <source>Put it back, then restart %app.</source>
            <translation>Remettez-la, puis redémarrez %app.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <source>%App has dropped our entry from its settings.</source>
            <translation>%App a perdu notre entrée de ses réglages.</translation>
        </message>
        <message>
            <source>Put it back; if %app drops it again, look for an update of %app.</source>
            <translation>Remettez-la ; si %app la perd à nouveau, cherchez une mise à jour de %app.</translation>
        </message>
        <message>
            <source>%App does not show the new entry in its list.</source>
            <translation>%App ne montre pas la nouvelle entrée dans sa liste.</translation>
        </message>
        <message>
            <source>See in the settings of %app, or ask your admin, what it leaves out.</source>
            <translation>Voyez dans les réglages de %app, ou demandez à votre administration, ce qu’elle laisse de côté.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>Go on; every file is as it was.</source>
            <translation>Continuez ; chaque fichier est tel qu’il était.</translation>
        </message>
        <message>
            <source>%App is running, and would overwrite the change.</source>
            <translation>%App tourne et écraserait le changement.</translation>
        </message>
        <message>
            <source>Quit %app from its menu or its icon near the clock; closing the window is not enough.</source>
            <translation>Quittez %app par son menu ou son icône près de l’horloge ; fermer la fenêtre ne suffit pas.</translation>
        </message>
        <message>
            <source>Quit it and go on</source>
            <translation>Quitter et continuer</translation>
        </message>
        <message>
            <source>%App could not read its settings with the new entry; they are as before.</source>
            <translation>%App n’a pas pu lire ses réglages avec la nouvelle entrée ; ils sont comme avant.</translation>
        </message>
        <message>
            <source>Bring %app up to date, then try again.</source>
            <translation>Mettez %app à jour, puis réessayez.</translation>
        </message>
        <message>
            <source>%App did not quit when asked.</source>
            <translation>%App n’a pas quitté quand on le lui a demandé.</translation>
        </message>
        <message>
            <source>Save your work in %app, quit it and start it again.</source>
            <translation>Enregistrez votre travail dans %app, quittez-la et relancez-la.</translation>
        </message>
        <message>
            <source>%App did not open.</source>
            <translation>%App ne s’est pas ouverte.</translation>
        </message>
        <message>
            <source>Start %app yourself once, then try again.</source>
            <translation>Lancez vous-même %app une fois, puis réessayez.</translation>
        </message>
        <message>
            <source>There is no such connection.</source>
            <translation>Cette connexion n’existe pas.</translation>
        </message>
        <message>
            <source>Choose another one, or set it up again.</source>
            <translation>Choisissez-en une autre, ou configurez-la à nouveau.</translation>
        </message>
        <message>
            <source>Set it up</source>
            <translation>Configurer</translation>
        </message>
        <message>
            <source>There is already a connection of this name.</source>
            <translation>Il y a déjà une connexion de ce nom.</translation>
        </message>
        <message>
            <source>Choose another name, or use the one you have.</source>
            <translation>Choisissez un autre nom, ou utilisez celle que vous avez.</translation>
        </message>
        <message>
            <source>Choose another name</source>
            <translation>Choisir un autre nom</translation>
        </message>
        <message>
            <source>We do not know a server of this name.</source>
            <translation>Nous ne connaissons pas de serveur de ce nom.</translation>
        </message>
        <message>
            <source>Choose one from the list, or paste its address.</source>
            <translation>Choisissez-en un dans la liste, ou collez son adresse.</translation>
        </message>
        <message>
            <source>The settings of Patchbay cannot be read; we left the file alone.</source>
            <translation>Les réglages de Patchbay ne peuvent pas être lus ; nous avons laissé le fichier tel quel.</translation>
        </message>
        <message>
            <source>Correct or move away the file named under Details, then try again.</source>
            <translation>Corrigez ou déplacez le fichier nommé sous « Détails », puis réessayez.</translation>
        </message>
        <message>
            <source>Your settings were saved by a newer version of Patchbay.</source>
            <translation>Vos réglages viennent d’une version plus récente de Patchbay.</translation>
        </message>
        <message>
            <source>Update Patchbay, then start it again.</source>
            <translation>Mettez Patchbay à jour, puis relancez-le.</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Mettre à jour</translation>
        </message>
        <message>
            <source>Patchbay is not running, so your AI apps do not reach %server.</source>
            <translation>Patchbay ne tourne pas, donc vos apps d’IA ne joignent pas %server.</translation>
        </message>
        <message>
            <source>Start Patchbay and keep it near the clock.</source>
            <translation>Lancez Patchbay et gardez-le près de l’horloge.</translation>
        </message>
        <message>
            <source>Start Patchbay</source>
            <translation>Lancer Patchbay</translation>
        </message>
        <message>
            <source>Patchbay is already running.</source>
            <translation>Patchbay tourne déjà.</translation>
        </message>
        <message>
            <source>Use the one that runs, or quit it first.</source>
            <translation>Utilisez celui qui tourne, ou quittez-le d’abord.</translation>
        </message>
        <message>
            <source>Show Patchbay</source>
            <translation>Afficher Patchbay</translation>
        </message>
        <message>
            <source>Another program uses the door that your AI apps come through.</source>
            <translation>Un autre programme utilise la porte par laquelle passent vos apps d’IA.</translation>
        </message>
        <message>
            <source>Close that program, or move Patchbay to another door.</source>
            <translation>Fermez ce programme, ou donnez à Patchbay une autre porte.</translation>
        </message>
        <message>
            <source>Move and update apps</source>
            <translation>Changer de porte</translation>
        </message>
        <message>
            <source>%App came with a key that no longer counts.</source>
            <translation>%App est venue avec une clé qui n’est plus valable.</translation>
        </message>
        <message>
            <source>Set up %app again.</source>
            <translation>Configurez %app à nouveau.</translation>
        </message>
        <message>
            <source>Set up again</source>
            <translation>Configurer à nouveau</translation>
        </message>
        <message>
            <source>%App may only read from %server, and this tool can change things.</source>
            <translation>%App peut seulement lire dans %server, et cet outil peut changer des choses.</translation>
        </message>
        <message>
            <source>Use another tool, or turn off read-only mode for this app in Patchbay.</source>
            <translation>Utilisez un autre outil, ou désactivez la lecture seule pour cette app dans Patchbay.</translation>
        </message>
        <message>
            <source>%App may only read from %server, and this tool is not known yet.</source>
            <translation>%App peut seulement lire dans %server, et cet outil n’est pas encore connu.</translation>
        </message>
        <message>
            <source>List the tools first, then try again.</source>
            <translation>Listez d’abord les outils, puis réessayez.</translation>
        </message>
        <message>
            <source>%Server does not say which of its tools only read.</source>
            <translation>%Server ne dit pas lesquels de ses outils ne font que lire.</translation>
        </message>
        <message>
            <source>Leave read-only mode off there, since it would hide every tool.</source>
            <translation>Laissez-y la lecture seule désactivée, car elle cacherait tous les outils.</translation>
        </message>
        <message>
            <source>%Server could not carry this out.</source>
            <translation>%Server n’a pas pu faire cela.</translation>
        </message>
        <message>
            <source>See its answer under Details, change the request and try again.</source>
            <translation>Voyez sa réponse sous « Détails », changez la demande et réessayez.</translation>
        </message>
        <message>
            <source>%Server is asked for too much in too short a time.</source>
            <translation>On demande trop à %Server en trop peu de temps.</translation>
        </message>
        <message>
            <source>Wait a minute, then try again.</source>
            <translation>Attendez une minute, puis réessayez.</translation>
        </message>
        <message>
            <source>%Server worked before, and is switched off now.</source>
            <translation>%Server fonctionnait, et est maintenant désactivé.</translation>
        </message>
        <message>
            <source>Ask your admin to switch it on again.</source>
            <translation>Demandez à votre administration de le réactiver.</translation>
        </message>
        <message>
            <source>%Server is newer than this Patchbay.</source>
            <translation>%Server est plus récent que ce Patchbay.</translation>
        </message>
        <message>
            <source>Update Patchbay, or ask IT for the update, then try again.</source>
            <translation>Mettez Patchbay à jour, ou demandez-le au service informatique, puis réessayez.</translation>
        </message>
        <message>
            <source>%Server does not accept our way back from your browser.</source>
            <translation>%Server n’accepte pas notre retour depuis votre navigateur.</translation>
        </message>
        <message>
            <source>Your company has decided this for you.</source>
            <translation>Votre entreprise a décidé cela pour vous.</translation>
        </message>
        <message>
            <source>Ask your admin if you need it; it cannot be changed here.</source>
            <translation>Demandez à votre administrateur si vous en avez besoin ; cela ne peut pas être modifié ici.</translation>
        </message>
        <message>
            <source>What your company has decided for Patchbay cannot be read, so it stays closed.</source>
            <translation>Ce que votre entreprise a décidé pour Patchbay est illisible, il reste donc fermé.</translation>
        </message>
        <message>
            <source>Ask your admin to mend it; the details name the place.</source>
            <translation>Demandez à votre administrateur de le corriger ; les détails indiquent où.</translation>
        </message>
        <message>
            <source>Patchbay is paused, so your AI apps do not reach %server.</source>
            <translation>Patchbay est en pause : vos apps d’IA ne joignent pas %server.</translation>
        </message>
        <message>
            <source>Open Patchbay, near the clock, and choose Go on.</source>
            <translation>Ouvrez Patchbay, près de l’horloge, et choisissez « Reprendre ».</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Reprendre</translation>
        </message>
    </context>
    <context>
        <name>patchbay::AppsPage</name>
        <message numerus="yes">
            <source>%1 and %n others</source>
            <comment>Names of apps</comment>
            <translation>
                <numerusform>%1 et %n autre</numerusform>
                <numerusform>%1 et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>We found none of the apps we know. Install one, then look again.</source>
            <translation>Nous n’avons trouvé aucune des apps que nous connaissons. Installez-en une, puis cherchez à nouveau.</translation>
        </message>
        <message>
            <source>See e&amp;xactly what will change</source>
            <translation>Voir e&amp;xactement ce qui va changer</translation>
        </message>
        <message>
            <source>Your apps have their entry. A copy of each file is kept.</source>
            <translation>Vos apps ont leur entrée. Une copie de chaque fichier est conservée.</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <comment>Search for apps once more</comment>
            <translation>C&amp;hercher à nouveau</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <comment>Takes the entries out again</comment>
            <translation>A&amp;nnuler</translation>
        </message>
        <message>
            <source>Try again</source>
            <comment>Button below an error</comment>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Only allow &amp;reading, no changes</source>
            <translation>Autoriser seulement la &amp;lecture, sans modification</translation>
        </message>
        <message>
            <source>Good for a first try. You can allow more at any time.</source>
            <translation>Bien pour un premier essai. Vous pouvez autoriser plus à tout moment.</translation>
        </message>
        <message>
            <source>Replace the earlier entry “%1”</source>
            <translation>Remplacer l’ancienne entrée « %1 »</translation>
        </message>
        <message>
            <source>What stands there: %1.</source>
            <translation>Ce qui s’y trouve : %1.</translation>
        </message>
        <message>
            <source>Its key may be another account’s.</source>
            <translation>Sa clé peut être celle d’un autre compte.</translation>
        </message>
        <message>
            <source>Asking it</source>
            <comment>State of an app: what it makes of its file</comment>
            <translation>Nous l’interrogeons</translation>
        </message>
        <message>
            <source>Set up</source>
            <comment>State of an app</comment>
            <translation>Configurée</translation>
        </message>
        <message>
            <source>R&amp;estart %1 as well</source>
            <comment>Box; names of apps</comment>
            <translation>Re&amp;démarrer aussi %1</translation>
        </message>
        <message>
            <source>Open now, and would overwrite the change. Finish what you are typing first.</source>
            <translation>En cours d’exécution, ce qui écraserait le changement. Finissez d’abord ce que vous écrivez.</translation>
        </message>
        <message>
            <source>Replaces an old entry</source>
            <comment>State of an app</comment>
            <translation>Remplace une ancienne entrée</translation>
        </message>
        <message>
            <source>Which apps may use %1?</source>
            <translation>Quelles apps peuvent utiliser %1 ?</translation>
        </message>
        <message>
            <source>We found these on your computer. You can add others later.</source>
            <translation>Nous avons trouvé celles-ci sur votre ordinateur. Vous pourrez en ajouter d’autres plus tard.</translation>
        </message>
        <message>
            <source>%1 asks for no sign-in.</source>
            <translation>%1 ne demande pas de connexion.</translation>
        </message>
        <message>
            <source>You are signed in to %1.</source>
            <translation>Vous êtes connecté à %1.</translation>
        </message>
        <message>
            <source>You are signed in as %1.</source>
            <translation>Vous êtes connecté en tant que %1.</translation>
        </message>
        <message>
            <source>Not found: %1</source>
            <comment>Apps we know and did not find</comment>
            <translation>Non trouvées : %1</translation>
        </message>
        <message>
            <source>See e&amp;xactly what will change – 1 file, a copy is kept</source>
            <translation>Voir e&amp;xactement ce qui va changer – 1 fichier, une copie est conservée</translation>
        </message>
        <message numerus="yes">
            <source>See e&amp;xactly what will change – %n files, a copy of each is kept</source>
            <translation>
                <numerusform>Voir e&amp;xactement ce qui va changer – %n fichier, une copie est conservée</numerusform>
                <numerusform>Voir e&amp;xactement ce qui va changer – %n fichiers, une copie de chacun est conservée</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Continuer</translation>
        </message>
        <message>
            <source>&amp;Set up 1 app</source>
            <comment>Button of the wizard</comment>
            <translation>Con&amp;figurer 1 app</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Set up %n apps</source>
            <comment>Button of the wizard</comment>
            <translation>
                <numerusform>Con&amp;figurer %n app</numerusform>
                <numerusform>Con&amp;figurer %n apps</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Set up and restart %1</source>
            <comment>Button of the wizard; name of an app</comment>
            <translation>Con&amp;figurer et redémarrer %1</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Set up %n apps, restart %1</source>
            <comment>Button of the wizard; names of apps</comment>
            <translation>
                <numerusform>Con&amp;figurer %n app, redémarrer %1</numerusform>
                <numerusform>Con&amp;figurer %n apps, redémarrer %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Only apps that may be connected are shown.</source>
            <translation>Seules les applications qui peuvent être connectées sont affichées.</translation>
        </message>
        <message>
            <source>Your apps only read, and change nothing.</source>
            <translation>Vos applications lisent seulement et ne modifient rien.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ChangePreview</name>
        <message>
            <source>Files that will change</source>
            <comment>Tabs over the preview</comment>
            <translation>Fichiers qui vont changer</translation>
        </message>
        <message>
            <source>− taken out</source>
            <comment>Legend of the preview</comment>
            <translation>− retiré</translation>
        </message>
        <message>
            <source>+ put in</source>
            <comment>Legend of the preview</comment>
            <translation>+ ajouté</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Checks</name>
        <message>
            <source>1 second</source>
            <translation>1 seconde</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n seconde</numerusform>
                <numerusform>%n secondes</numerusform>
            </translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 minute</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 heure</translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 reads a different settings file than expected.</source>
            <translation>%1 lit un autre fichier de réglages que prévu.</translation>
        </message>
        <message>
            <source>Let us write our entry into the right one.</source>
            <translation>Laissez-nous écrire notre entrée dans le bon.</translation>
        </message>
        <message>
            <source>Write it there</source>
            <translation>L’y écrire</translation>
        </message>
        <message>
            <source>%1 has moved our entry to another of its files.</source>
            <translation>%1 a déplacé notre entrée dans un autre de ses fichiers.</translation>
        </message>
        <message>
            <source>It works there; there is nothing to do.</source>
            <translation>Elle y fonctionne ; il n’y a rien à faire.</translation>
        </message>
        <message>
            <source>Someone changed our entry in %1.</source>
            <translation>Quelqu’un a modifié notre entrée dans %1.</translation>
        </message>
        <message>
            <source>Put ours back, or keep the change if it was you.</source>
            <translation>Remettez la nôtre, ou gardez le changement s’il vient de vous.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <source>Write our entry anew, then restart %1.</source>
            <translation>Réécrivez notre entrée, puis redémarrez %1.</translation>
        </message>
        <message>
            <source>Write it anew</source>
            <translation>Réécrire</translation>
        </message>
        <message>
            <source>%1 starts another copy of our part than this one.</source>
            <translation>%1 lance une autre copie de notre partie que celle-ci.</translation>
        </message>
        <message>
            <source>%1 still comes to a door where we no longer are.</source>
            <translation>%1 vient encore à une porte où nous ne sommes plus.</translation>
        </message>
        <message>
            <source>%1 is on this computer.</source>
            <translation>%1 est sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Our entry is in the file that %1 reads.</source>
            <translation>Notre entrée est dans le fichier que %1 lit.</translation>
        </message>
        <message>
            <source>The settings of %1 can be read.</source>
            <translation>Les réglages de %1 peuvent être lus.</translation>
        </message>
        <message>
            <source>%1 has our entry.</source>
            <translation>%1 a notre entrée.</translation>
        </message>
        <message>
            <source>The entry in %1 is as we wrote it.</source>
            <translation>L’entrée dans %1 est telle que nous l’avons écrite.</translation>
        </message>
        <message>
            <source>%1 starts the part that belongs to this Patchbay.</source>
            <translation>%1 lance la partie qui va avec ce Patchbay.</translation>
        </message>
        <message>
            <source>%1 comes to the right door.</source>
            <translation>%1 vient à la bonne porte.</translation>
        </message>
        <message>
            <source>The settings of %1 can be changed.</source>
            <translation>Les réglages de %1 peuvent être modifiés.</translation>
        </message>
        <message>
            <source>Your company's settings for %1 keep %2 out.</source>
            <translation>Les réglages de votre entreprise pour %1 excluent %2.</translation>
        </message>
        <message>
            <source>Ask your admin to add it there.</source>
            <translation>Demandez à votre administration de l’y ajouter.</translation>
        </message>
        <message>
            <source>Ask my admin</source>
            <translation>Demander à l’administration</translation>
        </message>
        <message>
            <source>Restart %1</source>
            <translation>Redémarrer %1</translation>
        </message>
        <message>
            <source>Restart it; closing its window is not enough.</source>
            <translation>Redémarrez-la ; fermer sa fenêtre ne suffit pas.</translation>
        </message>
        <message>
            <source>%1 says that it does not find our part.</source>
            <translation>%1 dit ne pas trouver notre partie.</translation>
        </message>
        <message>
            <source>%1 says that it is not allowed to start our part.</source>
            <translation>%1 dit ne pas avoir le droit de lancer notre partie.</translation>
        </message>
        <message>
            <source>Ask IT to allow the program that is named under Details.</source>
            <translation>Demandez au service informatique d’autoriser le programme nommé sous « Détails ».</translation>
        </message>
        <message>
            <source>Copy message for IT</source>
            <translation>Copier un message pour l’IT</translation>
        </message>
        <message>
            <source>%1 says that it could not read its settings.</source>
            <translation>%1 dit ne pas avoir pu lire ses réglages.</translation>
        </message>
        <message>
            <source>Look at the file, or restart %1 if it is in order.</source>
            <translation>Regardez le fichier, ou redémarrez %1 s’il est en ordre.</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>Afficher le fichier</translation>
        </message>
        <message>
            <source>%1 says that it waited too long for us.</source>
            <translation>%1 dit nous avoir attendus trop longtemps.</translation>
        </message>
        <message>
            <source>%1 says that it lost the connection to us.</source>
            <translation>%1 dit avoir perdu la connexion avec nous.</translation>
        </message>
        <message>
            <source>%1 has not come to us since the change.</source>
            <translation>%1 n’est pas venue à nous depuis le changement.</translation>
        </message>
        <message>
            <source>%1 is open, and has not come to us yet.</source>
            <translation>%1 est ouverte et n’est pas encore venue à nous.</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <source>Your company allows %1 to use it.</source>
            <translation>Votre entreprise permet à %1 de l’utiliser.</translation>
        </message>
        <message>
            <source>%1 has nothing to complain of.</source>
            <translation>%1 n’a rien à signaler.</translation>
        </message>
        <message>
            <source>%1 has restarted since the change.</source>
            <translation>%1 a redémarré depuis le changement.</translation>
        </message>
        <message>
            <source>%1 needs no click of yours.</source>
            <translation>%1 n’attend aucun clic de vous.</translation>
        </message>
        <message>
            <source>A key to %1 stands in clear text in the settings of %2.</source>
            <translation>Une clé de %1 figure en clair dans les réglages de %2.</translation>
        </message>
        <message>
            <source>%1 also starts another program to reach %2.</source>
            <translation>%1 lance aussi un autre programme pour joindre %2.</translation>
        </message>
        <message>
            <source>%1 is set up twice in %2; you may see its tools twice.</source>
            <translation>%1 est configuré deux fois dans %2 ; vous voyez peut-être ses outils en double.</translation>
        </message>
        <message>
            <source>Replace the earlier entry “%1”; a copy is kept.</source>
            <translation>Remplacez l’ancienne entrée « %1 » ; une copie est conservée.</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Take the entry “%1” out by hand.</source>
            <translation>Retirez l’entrée « %1 » à la main.</translation>
        </message>
        <message>
            <source>%1 is set up once in %2.</source>
            <translation>%1 est configuré une fois dans %2.</translation>
        </message>
        <message>
            <source>%1 starts no other program for %2.</source>
            <translation>%1 ne lance aucun autre programme pour %2.</translation>
        </message>
        <message>
            <source>No key to %1 is in the open in %2.</source>
            <translation>Aucune clé de %1 n’est en clair dans %2.</translation>
        </message>
        <message>
            <source>No sign-in to %1 is kept in the open.</source>
            <translation>Aucune connexion à %1 n’est gardée en clair.</translation>
        </message>
        <message>
            <source>An earlier sign-in to %1 is kept in the open.</source>
            <translation>Une ancienne connexion à %1 est gardée en clair.</translation>
        </message>
        <message>
            <source>Delete it, unless something else still uses it; no copy is kept.</source>
            <translation>Supprimez-la, sauf si autre chose l’utilise encore ; aucune copie n’est gardée.</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Patchbay does not start with your computer.</source>
            <translation>Patchbay ne démarre pas avec votre ordinateur.</translation>
        </message>
        <message>
            <source>Turn it on, so that your apps are connected after a restart.</source>
            <translation>Activez-le, pour que vos apps soient connectées après un redémarrage.</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Activer</translation>
        </message>
        <message>
            <source>Windows Security keeps your apps from reaching Patchbay.</source>
            <translation>Sécurité Windows empêche vos apps de joindre Patchbay.</translation>
        </message>
        <message>
            <source>A protection program keeps your apps from reaching Patchbay.</source>
            <translation>Un programme de protection empêche vos apps de joindre Patchbay.</translation>
        </message>
        <message>
            <source>Allow Patchbay there, or let IT do it.</source>
            <translation>Autorisez-y Patchbay, ou laissez faire le service informatique.</translation>
        </message>
        <message>
            <source>Another program, %1, uses the door that your AI apps come through.</source>
            <translation>Un autre programme, %1, utilise la porte par laquelle passent vos apps d’IA.</translation>
        </message>
        <message>
            <source>Two copies of Patchbay run.</source>
            <translation>Deux copies de Patchbay tournent.</translation>
        </message>
        <message>
            <source>Keep this one, and the other one quits.</source>
            <translation>Gardez celle-ci, et l’autre quitte.</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Garder celle-ci</translation>
        </message>
        <message>
            <source>Patchbay starts with your computer.</source>
            <translation>Patchbay démarre avec votre ordinateur.</translation>
        </message>
        <message>
            <source>Nothing on this computer keeps your apps away.</source>
            <translation>Rien sur cet ordinateur ne retient vos apps.</translation>
        </message>
        <message>
            <source>One copy of Patchbay runs.</source>
            <translation>Une seule copie de Patchbay tourne.</translation>
        </message>
        <message>
            <source>The local door is ours.</source>
            <translation>La porte locale est à nous.</translation>
        </message>
        <message>
            <source>Patchbay is running.</source>
            <translation>Patchbay tourne.</translation>
        </message>
        <message>
            <source>This computer is online.</source>
            <translation>Cet ordinateur est en ligne.</translation>
        </message>
        <message>
            <source>Your network wants you to sign in to it first.</source>
            <translation>Votre réseau veut que vous vous y connectiez d’abord.</translation>
        </message>
        <message>
            <source>Open your browser and follow its page, then check again.</source>
            <translation>Ouvrez votre navigateur, suivez sa page, puis vérifiez à nouveau.</translation>
        </message>
        <message>
            <source>Open browser</source>
            <translation>Ouvrir le navigateur</translation>
        </message>
        <message>
            <source>Your computer's clock is %1 fast.</source>
            <translation>L’horloge de votre ordinateur avance de %1.</translation>
        </message>
        <message>
            <source>Your computer's clock is %1 slow.</source>
            <translation>L’horloge de votre ordinateur retarde de %1.</translation>
        </message>
        <message>
            <source>Set it right, since signing in depends on it.</source>
            <translation>Réglez-la, car la connexion en dépend.</translation>
        </message>
        <message>
            <source>Open clock settings</source>
            <translation>Régler l’horloge</translation>
        </message>
        <message>
            <source>%1 is slow: it took %2.</source>
            <translation>%1 est lent : cela a pris %2.</translation>
        </message>
        <message>
            <source>Nothing is wrong here; your apps wait for it.</source>
            <translation>Tout va bien ici ; vos apps l’attendent.</translation>
        </message>
        <message>
            <source>%1 asks us to slow down.</source>
            <translation>%1 nous demande de ralentir.</translation>
        </message>
        <message>
            <source>Wait a minute, then check again; your apps wait as well.</source>
            <translation>Attendez une minute, puis vérifiez à nouveau ; vos apps attendent aussi.</translation>
        </message>
        <message>
            <source>This is the address of the web pages of %1.</source>
            <translation>C’est l’adresse des pages web de %1.</translation>
        </message>
        <message>
            <source>Your apps need another one, which we know.</source>
            <translation>Vos apps en ont besoin d’une autre, que nous connaissons.</translation>
        </message>
        <message>
            <source>Use the right one</source>
            <translation>Utiliser la bonne</translation>
        </message>
        <message>
            <source>This account lives in %1, but you chose %2.</source>
            <translation>Ce compte est en région %1, mais vous avez choisi %2.</translation>
        </message>
        <message>
            <source>Switch, and everything else stays as it is.</source>
            <translation>Changez, et tout le reste demeure.</translation>
        </message>
        <message>
            <source>Switch to %1</source>
            <translation>Passer à %1</translation>
        </message>
        <message>
            <source>The network asks for no sign-in of its own.</source>
            <translation>Le réseau ne demande pas de connexion à lui.</translation>
        </message>
        <message>
            <source>This computer's clock is right.</source>
            <translation>L’horloge de cet ordinateur est juste.</translation>
        </message>
        <message>
            <source>The network finds %1.</source>
            <translation>Le réseau trouve %1.</translation>
        </message>
        <message>
            <source>No proxy is in the way.</source>
            <translation>Aucun proxy ne gêne.</translation>
        </message>
        <message>
            <source>The connection is secure.</source>
            <translation>La connexion est sécurisée.</translation>
        </message>
        <message>
            <source>%1 is quick enough.</source>
            <translation>%1 est assez rapide.</translation>
        </message>
        <message>
            <source>The region is the right one.</source>
            <translation>La région est la bonne.</translation>
        </message>
        <message>
            <source>The address leads to tools for AI apps.</source>
            <translation>L’adresse mène à des outils pour apps d’IA.</translation>
        </message>
        <message>
            <source>%1 says how to sign in.</source>
            <translation>%1 dit comment se connecter.</translation>
        </message>
        <message>
            <source>Another program stands in the way back from your browser.</source>
            <translation>Un autre programme barre le retour de votre navigateur.</translation>
        </message>
        <message>
            <source>Close other sign-ins that are still open, then check again.</source>
            <translation>Fermez les autres connexions encore ouvertes, puis vérifiez à nouveau.</translation>
        </message>
        <message>
            <source>Another program, %1, stands in the way back from your browser.</source>
            <translation>Un autre programme, %1, barre le retour de votre navigateur.</translation>
        </message>
        <message>
            <source>Close it; save your work there first.</source>
            <translation>Fermez-le ; enregistrez d’abord votre travail.</translation>
        </message>
        <message>
            <source>Close %1</source>
            <translation>Fermer %1</translation>
        </message>
        <message>
            <source>%1 answers but offers no tools.</source>
            <translation>%1 répond mais ne propose aucun outil.</translation>
        </message>
        <message>
            <source>Ask your admin to switch them on for you.</source>
            <translation>Demandez à votre administration de les activer pour vous.</translation>
        </message>
        <message>
            <source>The access key is of this region.</source>
            <translation>La clé d’accès est de cette région.</translation>
        </message>
        <message>
            <source>You may use %1.</source>
            <translation>Vous pouvez utiliser %1.</translation>
        </message>
        <message>
            <source>%1 offers tools.</source>
            <translation>%1 propose des outils.</translation>
        </message>
        <message>
            <source>The way back from the browser is free.</source>
            <translation>Le retour du navigateur est libre.</translation>
        </message>
        <message>
            <source>You have allowed all that was asked for.</source>
            <translation>Vous avez autorisé tout ce qui était demandé.</translation>
        </message>
        <message>
            <source>Your access key for %1 ended on %2.</source>
            <translation>Votre clé d’accès pour %1 a expiré le %2.</translation>
        </message>
        <message>
            <source>Your access key for %1 ends on %2.</source>
            <translation>Votre clé d’accès pour %1 expire le %2.</translation>
        </message>
        <message>
            <source>Make a new one and enter it.</source>
            <translation>Créez-en une nouvelle et saisissez-la.</translation>
        </message>
        <message>
            <source>Enter a new key</source>
            <translation>Saisir une nouvelle clé</translation>
        </message>
        <message>
            <source>Your access key does not end soon.</source>
            <translation>Votre clé d’accès n’expire pas bientôt.</translation>
        </message>
        <message>
            <source>The password safe is open.</source>
            <translation>Le coffre de mots de passe est ouvert.</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>Vous êtes connecté.</translation>
        </message>
        <message>
            <source>Your sign-in can be renewed.</source>
            <translation>Votre connexion peut être renouvelée.</translation>
        </message>
        <message>
            <source>Your access key is kept.</source>
            <translation>Votre clé d’accès est gardée.</translation>
        </message>
        <message>
            <source>No newer version of Patchbay is known.</source>
            <translation>Aucune version plus récente de Patchbay n’est connue.</translation>
        </message>
        <message>
            <source>Sign in again, copy the link and open it there yourself.</source>
            <translation>Reconnectez-vous, copiez le lien et ouvrez-le vous-même dans le navigateur.</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Se reconnecter</translation>
        </message>
        <message>
            <source>The sign-in was stopped before it was done.</source>
            <translation>La connexion a été arrêtée avant la fin.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>%1 has ended your sign-in.</source>
            <translation>%1 a mis fin à votre connexion.</translation>
        </message>
        <message>
            <source>Sign in again; everything else stays as it is.</source>
            <translation>Reconnectez-vous ; tout le reste demeure inchangé.</translation>
        </message>
        <message>
            <source>Your browser opens.</source>
            <translation>Votre navigateur s’ouvre.</translation>
        </message>
        <message>
            <source>%1 accepts the way back from your browser.</source>
            <translation>%1 accepte le retour depuis votre navigateur.</translation>
        </message>
        <message>
            <source>%1 knows Patchbay.</source>
            <translation>%1 connaît Patchbay.</translation>
        </message>
        <message>
            <source>Your company's sign-in has nothing against it.</source>
            <translation>La connexion de votre entreprise ne s’y oppose pas.</translation>
        </message>
        <message>
            <source>No sign-in was broken off.</source>
            <translation>Aucune connexion n’a été interrompue.</translation>
        </message>
        <message>
            <source>You are signed in as %1, and were %2 before.</source>
            <translation>Vous êtes connecté en tant que %1 ; avant, vous étiez %2.</translation>
        </message>
        <message>
            <source>Switch the account, unless you meant it.</source>
            <translation>Changez de compte, sauf si c’était voulu.</translation>
        </message>
        <message>
            <source>Switch account</source>
            <translation>Changer de compte</translation>
        </message>
        <message>
            <source>You are signed in as the one you were.</source>
            <translation>Vous êtes connecté avec le même compte qu’avant.</translation>
        </message>
        <message>
            <source>This computer has slept.</source>
            <translation>Cet ordinateur était en veille.</translation>
        </message>
        <message>
            <source>Your apps are connected anew; there is nothing to do.</source>
            <translation>Vos apps sont reconnectées ; il n’y a rien à faire.</translation>
        </message>
        <message>
            <source>This computer has not just slept.</source>
            <translation>Cet ordinateur ne sort pas de veille.</translation>
        </message>
        <message>
            <source>Your network does not reach the new kind of address of %1.</source>
            <translation>Votre réseau n’atteint pas le nouveau type d’adresse de %1.</translation>
        </message>
        <message>
            <source>We use the old kind; there is nothing to do.</source>
            <translation>Nous utilisons l’ancien type ; il n’y a rien à faire.</translation>
        </message>
        <message>
            <source>%1 answers.</source>
            <translation>%1 répond.</translation>
        </message>
        <message>
            <source>%1 is switched on.</source>
            <translation>%1 est activé.</translation>
        </message>
        <message>
            <source>Your network reaches both kinds of address.</source>
            <translation>Votre réseau atteint les deux types d’adresse.</translation>
        </message>
        <message>
            <source>We speak the language of %1.</source>
            <translation>Nous parlons la langue de %1.</translation>
        </message>
        <message>
            <source>%1 was not asked, because of %2.</source>
            <translation>%1 n’a pas été vérifié, à cause de %2.</translation>
        </message>
        <message>
            <source>Everything is fine.</source>
            <translation>Tout va bien.</translation>
        </message>
        <message>
            <source>%1 of %2 checks found something.</source>
            <translation>%1 vérifications sur %2 ont trouvé quelque chose.</translation>
        </message>
        <message>
            <source>Mended: %1.</source>
            <translation>Réparé : %1.</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Mettre à jour</translation>
        </message>
        <message>
            <source>What your company has decided for Patchbay cannot be read.</source>
            <translation>Ce que votre entreprise a décidé pour Patchbay est illisible.</translation>
        </message>
        <message>
            <source>Nothing is allowed until your admin has mended it.</source>
            <translation>Rien n’est permis tant que votre administrateur ne l’a pas corrigé.</translation>
        </message>
        <message>
            <source>What cannot be read counts as forbidden until your admin has mended it.</source>
            <translation>Ce qui est illisible compte comme interdit tant que votre administrateur ne l’a pas corrigé.</translation>
        </message>
        <message>
            <source>Your company’s settings for Patchbay name something unknown.</source>
            <translation>Les réglages de votre entreprise pour Patchbay nomment quelque chose d’inconnu.</translation>
        </message>
        <message>
            <source>Ask your admin to look at the names under Details.</source>
            <translation>Demandez à votre administrateur de regarder les noms dans Détails.</translation>
        </message>
        <message>
            <source>Your company has changed its settings for Patchbay.</source>
            <translation>Votre entreprise a modifié ses réglages pour Patchbay.</translation>
        </message>
        <message>
            <source>Quit Patchbay and start it again, so that they count.</source>
            <translation>Quittez Patchbay et relancez-le pour qu’ils s’appliquent.</translation>
        </message>
        <message>
            <source>What your company has decided is kept to.</source>
            <translation>Ce que votre entreprise a décidé est respecté.</translation>
        </message>
        <message>
            <source>What %1 has decided is kept to.</source>
            <translation>Ce que %1 a décidé est respecté.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ConnectionCard</name>
        <message>
            <source>Practice server on this computer, no real data</source>
            <translation>Serveur d’entraînement sur cet ordinateur, aucune vraie donnée</translation>
        </message>
        <message>
            <source>&amp;Sign in again</source>
            <translation>&amp;Se reconnecter</translation>
        </message>
        <message>
            <source>More for %1</source>
            <comment>Menu of a connection</comment>
            <translation>Plus pour %1</translation>
        </message>
        <message>
            <source>Sign in as somebody else…</source>
            <translation>Se connecter avec un autre compte…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <source>Copy its address</source>
            <translation>Copier son adresse</translation>
        </message>
        <message>
            <source>Remove %1…</source>
            <translation>Retirer %1…</translation>
        </message>
        <message>
            <source>Signed out</source>
            <translation>Déconnecté</translation>
        </message>
        <message>
            <source>Your apps wait until you are back. Nothing is lost.</source>
            <translation>Vos apps attendent votre retour. Rien n’est perdu.</translation>
        </message>
        <message>
            <source>Your password safe does not answer</source>
            <translation>Votre coffre de mots de passe ne répond pas</translation>
        </message>
        <message>
            <source>Unlock it, then choose Check now.</source>
            <translation>Déverrouillez-le, puis choisissez « Vérifier maintenant ».</translation>
        </message>
        <message>
            <source>With an access key</source>
            <translation>Avec une clé d’accès</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <source>It is kept in this computer’s password safe.</source>
            <translation>Elle est gardée dans le coffre de mots de passe de cet ordinateur.</translation>
        </message>
        <message>
            <source>Renews itself while you use it.</source>
            <translation>Se renouvelle tant que vous l’utilisez.</translation>
        </message>
        <message>
            <source>More permission is needed</source>
            <translation>Une autorisation de plus est nécessaire</translation>
        </message>
        <message>
            <source>An app asked for something that your sign-in does not allow yet. Sign in again and press Allow.</source>
            <translation>Une app a demandé quelque chose que votre connexion ne permet pas encore. Reconnectez-vous et cliquez sur « Autoriser ».</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>11 days left</comment>
            <translation>encore %1</translation>
        </message>
        <message>
            <source>Renews itself while you use it. If not, until %1.</source>
            <translation>Se renouvelle tant que vous l’utilisez. Sinon, jusqu’au %1.</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>Se termine bientôt</translation>
        </message>
        <message>
            <source>No app uses %1 yet</source>
            <translation>Aucune app n’utilise encore %1</translation>
        </message>
        <message>
            <source>Apps that use %1</source>
            <translation>Apps qui utilisent %1</translation>
        </message>
        <message>
            <source>Add an app</source>
            <translation>Ajouter une app</translation>
        </message>
        <message>
            <source>Add an app to %1</source>
            <translation>Ajouter une app à %1</translation>
        </message>
        <message>
            <source>Other ways</source>
            <translation>Autres façons</translation>
        </message>
        <message>
            <source>Other ways to use %1</source>
            <translation>Autres façons d’utiliser %1</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <source>Put our entry back into %1</source>
            <translation>Remettre notre entrée dans %1</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Redémarrer</translation>
        </message>
        <message>
            <source>Restart %1</source>
            <translation>Redémarrer %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <comment>Menu of an app</comment>
            <translation>Plus pour %1</translation>
        </message>
        <message>
            <source>Take its key back from %1</source>
            <comment>An app set up by hand</comment>
            <translation>Reprendre la clé de %1</translation>
        </message>
        <message>
            <source>Remove from %1</source>
            <comment>Takes our entry out of an app</comment>
            <translation>Retirer de %1</translation>
        </message>
        <message>
            <source>%1 · only reads</source>
            <comment>What an app did last; it changes nothing</comment>
            <translation>%1 · lecture seule</translation>
        </message>
        <message>
            <source>Let it only read</source>
            <comment>An app: it may change nothing</comment>
            <translation>Limiter à la lecture</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ConnectionsPage</name>
        <message>
            <source>&amp;Add a connection</source>
            <translation>Ajouter une &amp;connexion</translation>
        </message>
        <message>
            <source>Your apps cannot reach their servers: the part of Patchbay that carries their requests does not run. Quit Patchbay and start it again.</source>
            <translation>Vos apps ne peuvent pas joindre leurs serveurs : la partie de Patchbay qui transmet leurs demandes ne tourne pas. Quittez Patchbay et relancez-le.</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <source>&amp;Check now</source>
            <translation>&amp;Vérifier maintenant</translation>
        </message>
        <message>
            <source>Nothing is connected yet</source>
            <translation>Rien n’est encore connecté</translation>
        </message>
        <message>
            <source>Your company’s tools appear here once you have signed in to them.</source>
            <translation>Les outils de votre entreprise apparaissent ici une fois que vous vous y êtes connecté.</translation>
        </message>
        <message>
            <source>Connect your &amp;first</source>
            <translation>Connecter le &amp;premier</translation>
        </message>
        <message>
            <source>&amp;Pause for 1 hour</source>
            <translation>Mettre en &amp;pause pendant 1 heure</translation>
        </message>
        <message>
            <source>Go on</source>
            <comment>After a pause</comment>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Paused until %1: your apps get no answers from their servers.</source>
            <comment>A time</comment>
            <translation>En pause jusqu’à %1 : vos apps ne reçoivent pas de réponses de leurs serveurs.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
    </context>
    <context>
        <name>patchbay::CopyRow</name>
        <message>
            <source>Show it</source>
            <comment>A text that can be copied</comment>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Show %1</source>
            <comment>A text that can be copied</comment>
            <translation>Afficher %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <comment>On a button, after it was pressed</comment>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy</source>
            <comment>On a button</comment>
            <translation>Copier</translation>
        </message>
        <message>
            <source>%1 is copied</source>
            <translation>%1 est copié</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Copier %1</translation>
        </message>
    </context>
    <context>
        <name>patchbay::DisclosureButton</name>
        <message>
            <source>collapsed</source>
            <comment>Read out for a closed disclosure</comment>
            <translation>replié</translation>
        </message>
        <message>
            <source>expanded</source>
            <comment>Read out for an open disclosure</comment>
            <translation>déplié</translation>
        </message>
    </context>
    <context>
        <name>patchbay::FindingCard</name>
        <message>
            <source>Details</source>
            <comment>Of something found: text for experts</comment>
            <translation>Détails</translation>
        </message>
        <message>
            <source>One other check waits for this one</source>
            <translation>Une autre vérification attend celle-ci</translation>
        </message>
        <message numerus="yes">
            <source>%n other checks wait for this one</source>
            <translation>
                <numerusform>%n autre vérification attend celle-ci</numerusform>
                <numerusform>%n autres vérifications attendent celle-ci</numerusform>
            </translation>
        </message>
        <message>
            <source>Not asked yet: %1</source>
            <translation>Pas encore vérifié : %1</translation>
        </message>
        <message>
            <source>Copy details</source>
            <comment>Below something found</comment>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Copied. Paste it into a message.</source>
            <translation>Copié. Collez-le dans un message.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::HelpWindow</name>
        <message>
            <source>Help: %1</source>
            <comment>Title of the window; %1 is that of a page</comment>
            <translation>Aide : %1</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <comment>Button of the help</comment>
            <translation>&amp;Fermer</translation>
        </message>
    </context>
    <context>
        <name>patchbay::InlineError</name>
        <message>
            <source>Details</source>
            <comment>Below an error: code and text for experts</comment>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Copy details</source>
            <comment>Below an error</comment>
            <translation>Copier les détails</translation>
        </message>
    </context>
    <context>
        <name>patchbay::MainWindow</name>
        <message>
            <source>&amp;Help</source>
            <comment>Button of the main window</comment>
            <translation>&amp;Aide</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>What does “connected” mean?</source>
            <translation>Que veut dire « connectée » ?</translation>
        </message>
        <message>
            <source>The app has asked for the tools of the server, through its own entry. “Not open” means that it has not done so yet.</source>
            <translation>L’app a demandé les outils du serveur, par sa propre entrée. « Pas ouverte » veut dire qu’elle ne l’a pas encore fait.</translation>
        </message>
        <message>
            <source>How do I add an app or a server?</source>
            <translation>Comment ajouter une app ou un serveur ?</translation>
        </message>
        <message>
            <source>Choose Add an app below a connection, or Add a connection below all of them.</source>
            <translation>Choisissez « Ajouter une app » sous une connexion, ou « Ajouter une connexion » sous toutes.</translation>
        </message>
        <message>
            <source>How do I use another account?</source>
            <translation>Comment utiliser un autre compte ?</translation>
        </message>
        <message>
            <source>Open the menu of the connection and choose Sign in as somebody else.</source>
            <translation>Ouvrez le menu de la connexion et choisissez « Se connecter avec un autre compte ».</translation>
        </message>
        <message>
            <source>What do I do first?</source>
            <translation>Par quoi commencer ?</translation>
        </message>
        <message>
            <source>Begin at the top: what stands there is the cause of what comes after it. Its button does what the sentence says.</source>
            <translation>Commencez en haut : ce qui s’y trouve est la cause de ce qui suit. Son bouton fait ce que dit la phrase.</translation>
        </message>
        <message>
            <source>I am still stuck.</source>
            <translation>Je suis toujours bloqué.</translation>
        </message>
        <message>
            <source>Show the report. You see all of it before anyone else does, and it holds no passwords and no names.</source>
            <translation>Affichez le rapport. Vous le voyez en entier avant les autres, et il ne contient ni mots de passe ni noms.</translation>
        </message>
        <message>
            <source>What is written down here?</source>
            <translation>Qu’est-ce qui est noté ici ?</translation>
        </message>
        <message>
            <source>Which app asked for what, and when, and whether it worked. What was asked and answered is not kept.</source>
            <translation>Quelle app a demandé quoi, quand, et si cela a marché. Ce qui a été demandé et répondu n’est pas conservé.</translation>
        </message>
        <message>
            <source>When do changes count?</source>
            <translation>Quand les changements comptent-ils ?</translation>
        </message>
        <message>
            <source>At once. There is nothing to save.</source>
            <translation>Tout de suite. Il n’y a rien à enregistrer.</translation>
        </message>
        <message>
            <source>How do I get rid of everything?</source>
            <translation>Comment tout enlever ?</translation>
        </message>
        <message>
            <source>Choose Undo everything: your apps get their settings back as they were, and you are signed out.</source>
            <translation>Choisissez « Tout annuler » : vos apps retrouvent leurs réglages d’avant et vous êtes déconnecté.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Navigation</name>
        <message>
            <source>Pages</source>
            <comment>Name of the list of pages, for screen readers</comment>
            <translation>Pages</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>Page, and how many things on it need a person</comment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Notices</name>
        <message>
            <source>Sign in to %1 again</source>
            <translation>Se reconnecter à %1</translation>
        </message>
        <message>
            <source>Your apps wait until you are back. Your settings stay as they are.</source>
            <translation>Vos apps attendent votre retour. Vos réglages restent tels quels.</translation>
        </message>
        <message>
            <source>%1 needs more permission</source>
            <translation>%1 a besoin d’une autorisation de plus</translation>
        </message>
        <message>
            <source>An app asked for something that your sign-in does not allow yet. Click to sign in again.</source>
            <translation>Une app a demandé quelque chose que votre connexion ne permet pas encore. Cliquez pour vous reconnecter.</translation>
        </message>
        <message>
            <source>Your sign-in to %1 ends soon</source>
            <translation>Votre connexion à %1 se termine bientôt</translation>
        </message>
        <message>
            <source>Sign in again when it suits you, and your apps are not interrupted.</source>
            <translation>Reconnectez-vous quand cela vous convient, et vos apps ne seront pas interrompues.</translation>
        </message>
        <message>
            <source>%1 has lost %2</source>
            <comment>App and server</comment>
            <translation>%1 a perdu %2</translation>
        </message>
        <message>
            <source>The entry for %2 in %1 was changed</source>
            <comment>App and server</comment>
            <translation>L’entrée de %2 dans %1 a été modifiée</translation>
        </message>
        <message>
            <source>Open Patchbay to put it back with one click.</source>
            <translation>Ouvrez Patchbay pour la remettre d’un clic.</translation>
        </message>
        <message>
            <source>Your apps cannot reach their servers</source>
            <translation>Vos apps ne peuvent pas joindre leurs serveurs</translation>
        </message>
        <message>
            <source>Open Patchbay to see what to do.</source>
            <translation>Ouvrez Patchbay pour voir quoi faire.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::OtherWays</name>
        <message>
            <source>Other ways to use %1</source>
            <translation>Autres façons d’utiliser %1</translation>
        </message>
        <message>
            <source>For apps that Patchbay does not set up by itself.</source>
            <translation>Pour les apps que Patchbay ne configure pas lui-même.</translation>
        </message>
        <message>
            <source>Any other app</source>
            <translation>Toute autre app</translation>
        </message>
        <message>
            <source>You paste what it needs into its settings</source>
            <translation>Vous collez ce qu’il lui faut dans ses réglages</translation>
        </message>
        <message>
            <source>Show me how</source>
            <translation>Montrer comment</translation>
        </message>
        <message>
            <source>Show me how to use %1 in any other app</source>
            <translation>Montrer comment utiliser %1 dans une autre app</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>It adds it by itself</source>
            <translation>Elle l’ajoute elle-même</translation>
        </message>
        <message>
            <source>It asks you first, and writes its own settings</source>
            <translation>Elle vous demande d’abord, et écrit ses propres réglages</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Ouvrir %1</translation>
        </message>
        <message>
            <source>Let %1 add %2 itself</source>
            <translation>Laisser %1 ajouter %2</translation>
        </message>
        <message>
            <source>In the browser</source>
            <translation>Dans le navigateur</translation>
        </message>
        <message>
            <source>%1 call a server from their makers’ computers. %2 stands on this computer or in a private network, where they cannot reach it.</source>
            <translation>%1 appellent un serveur depuis les ordinateurs de leurs fabricants. %2 se trouve sur cet ordinateur ou dans un réseau privé, où ils ne peuvent pas le joindre.</translation>
        </message>
        <message>
            <source>Show me how to use %1 in %2</source>
            <translation>Montrer comment utiliser %1 dans %2</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Page</name>
        <message>
            <source>Cancel</source>
            <comment>Button of the wizard</comment>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>the server</source>
            <comment>Stands for a name we do not know yet</comment>
            <translation>le serveur</translation>
        </message>
    </context>
    <context>
        <name>patchbay::PastePage</name>
        <message>
            <source>&amp;Make a key for it</source>
            <translation>&amp;Créer une clé pour elle</translation>
        </message>
        <message>
            <source>&amp;Show the key in the texts below</source>
            <translation>Afficher la clé dans les te&amp;xtes ci-dessous</translation>
        </message>
        <message>
            <source>For example: My notebook</source>
            <comment>Name of an app</comment>
            <translation>Par exemple : Mon carnet</translation>
        </message>
        <message>
            <source>What do you &amp;call this app?</source>
            <translation>Comment a&amp;ppelez-vous cette app ?</translation>
        </message>
        <message>
            <source>It stands in your list of apps by this name. There you can take its key back.</source>
            <translation>Elle figure sous ce nom dans votre liste d’apps. Vous pouvez y reprendre sa clé.</translation>
        </message>
        <message>
            <source>Any other app</source>
            <translation>Toute autre app</translation>
        </message>
        <message>
            <source>An app that can use %1 has a place for servers in its settings. Copy the form that it asks for, and paste it there.</source>
            <translation>Une app qui peut utiliser %1 a une place pour les serveurs dans ses réglages. Copiez la forme qu’elle demande et collez-la là.</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Retour</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>%1 may use %2 from now on. Its key is here only while this window is open: copy what you need.</source>
            <translation>%1 peut désormais utiliser %2. Sa clé n’est ici que tant que cette fenêtre est ouverte : copiez ce qu’il vous faut.</translation>
        </message>
        <message>
            <source>It asks for an address</source>
            <translation>Elle demande une adresse</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>For a field like “URL” or “Server address”</source>
            <translation>Pour un champ comme « URL » ou « Adresse du serveur »</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>For a header called Authorization, or a field for it</source>
            <translation>Pour un en-tête nommé Authorization, ou un champ pour cela</translation>
        </message>
        <message>
            <source>Address with the key in it</source>
            <translation>Adresse contenant la clé</translation>
        </message>
        <message>
            <source>Where there is a field for an address and nothing else</source>
            <translation>Là où il n’y a qu’un champ pour une adresse</translation>
        </message>
        <message>
            <source>It has a settings file</source>
            <translation>Elle a un fichier de réglages</translation>
        </message>
        <message>
            <source>Text in JSON</source>
            <translation>Texte en JSON</translation>
        </message>
        <message>
            <source>For a file with mcpServers in it</source>
            <translation>Pour un fichier qui contient mcpServers</translation>
        </message>
        <message>
            <source>Text in JSON that starts a program</source>
            <translation>Texte en JSON qui lance un programme</translation>
        </message>
        <message>
            <source>The same, for an app that can only start programs; no key is in it</source>
            <translation>La même chose, pour une app qui ne sait que lancer des programmes ; sans clé</translation>
        </message>
        <message>
            <source>Text in TOML</source>
            <translation>Texte en TOML</translation>
        </message>
        <message>
            <source>For a file with mcp_servers in it</source>
            <translation>Pour un fichier qui contient mcp_servers</translation>
        </message>
        <message>
            <source>Text in YAML</source>
            <translation>Texte en YAML</translation>
        </message>
        <message>
            <source>It asks for a program to start</source>
            <translation>Elle demande un programme à lancer</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>A program and what to start it with; no key is in it</source>
            <translation>Un programme et avec quoi le lancer ; sans clé</translation>
        </message>
    </context>
    <context>
        <name>patchbay::PreviewText</name>
        <message>
            <source>What will change in this file</source>
            <comment>Preview of a settings file</comment>
            <translation>Ce qui va changer dans ce fichier</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ProblemsPage</name>
        <message>
            <source>&amp;Check again</source>
            <translation>&amp;Vérifier à nouveau</translation>
        </message>
        <message>
            <source>Looking at everything</source>
            <translation>Nous regardons tout</translation>
        </message>
        <message>
            <source>Still stuck?</source>
            <translation>Toujours bloqué ?</translation>
        </message>
        <message>
            <source>You see the report before anyone else does.</source>
            <translation>Vous voyez le rapport avant tout le monde.</translation>
        </message>
        <message>
            <source>Show &amp;report…</source>
            <translation>Afficher le &amp;rapport…</translation>
        </message>
        <message>
            <source>We found nothing in the way.</source>
            <translation>Nous n’avons rien trouvé qui gêne.</translation>
        </message>
        <message>
            <source>Everything else is fine.</source>
            <translation>Tout le reste va bien.</translation>
        </message>
        <message>
            <source>Show the check</source>
            <translation>Afficher la vérification</translation>
        </message>
        <message numerus="yes">
            <source>Show %n checks</source>
            <comment>What is fine</comment>
            <translation>
                <numerusform>Afficher %n vérification</numerusform>
                <numerusform>Afficher %n vérifications</numerusform>
            </translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <source>Everything is fine</source>
            <translation>Tout va bien</translation>
        </message>
        <message>
            <source>One thing is in the way</source>
            <translation>Une chose gêne</translation>
        </message>
        <message numerus="yes">
            <source>%n things are in the way</source>
            <translation>
                <numerusform>%n chose gêne</numerusform>
                <numerusform>%n choses gênent</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking again</source>
            <translation>Nouvelle vérification</translation>
        </message>
        <message numerus="yes">
            <source>Checked %1, %n checks</source>
            <comment>Checked 2 minutes ago, 19 checks</comment>
            <translation>
                <numerusform>Vérifié %1, %n vérification</numerusform>
                <numerusform>Vérifié %1, %n vérifications</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>patchbay::LanguageChoice</name>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>As on this computer</source>
            <comment>Choice of a language</comment>
            <translation>Comme sur cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>patchbay::RegionOffer</name>
        <message>
            <source>Switch to %1</source>
            <comment>Button; a region</comment>
            <translation>Passer à %1</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ReportWindow</name>
        <message>
            <source>Report</source>
            <comment>The text of the report, for screen readers</comment>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <comment>The report</comment>
            <translation>Co&amp;pier</translation>
        </message>
        <message>
            <source>&amp;Save as a file…</source>
            <comment>The report</comment>
            <translation>&amp;Enregistrer dans un fichier…</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>This is all it says. Keys, account names and what your apps asked are not in it. It stays on this computer until you send it to somebody.</source>
            <translation>C’est tout ce qu’il dit. Les clés, les noms de compte et les demandes de vos apps n’y sont pas. Il reste sur cet ordinateur jusqu’à ce que vous l’envoyiez à quelqu’un.</translation>
        </message>
        <message>
            <source>Copied. Paste it into a message.</source>
            <translation>Copié. Collez-le dans un message.</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Enregistré sous %1.</translation>
        </message>
        <message>
            <source>%1 cannot be written. Choose another folder.</source>
            <translation>%1 ne peut pas être écrit. Choisissez un autre dossier.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::RestartPage</name>
        <message>
            <source>I will do it &amp;myself</source>
            <translation>Je le fais &amp;moi-même</translation>
        </message>
        <message>
            <source>Quit %1 and go on</source>
            <comment>Button; name of an app</comment>
            <translation>Quitter %1 et continuer</translation>
        </message>
        <message>
            <source>Restart %1</source>
            <comment>Button; name of an app</comment>
            <translation>Redémarrer %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <comment>Button below an error</comment>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Restarting</source>
            <comment>State of an app</comment>
            <translation>Redémarrage</translation>
        </message>
        <message>
            <source>Restarted</source>
            <comment>State of an app</comment>
            <translation>Redémarrée</translation>
        </message>
        <message>
            <source>No restart needed</source>
            <comment>State of an app</comment>
            <translation>Aucun redémarrage nécessaire</translation>
        </message>
        <message>
            <source>Open now, and would overwrite the change. We start it again afterwards.</source>
            <translation>Ouverte en ce moment, elle écraserait le changement. Nous la relançons ensuite.</translation>
        </message>
        <message>
            <source>Open now. Finish what you are typing first.</source>
            <translation>Ouverte en ce moment. Finissez d’abord ce que vous écrivez.</translation>
        </message>
        <message>
            <source>Takes over the change by itself</source>
            <translation>Prend le changement d’elle-même</translation>
        </message>
        <message>
            <source>Sees the change when you open it</source>
            <translation>Verra le changement dès que vous l’ouvrirez</translation>
        </message>
        <message>
            <source>No restart needed</source>
            <translation>Aucun redémarrage nécessaire</translation>
        </message>
        <message>
            <source>One app must restart</source>
            <translation>Une app doit redémarrer</translation>
        </message>
        <message numerus="yes">
            <source>%n apps must restart</source>
            <translation>
                <numerusform>%n app doit redémarrer</numerusform>
                <numerusform>%n apps doivent redémarrer</numerusform>
            </translation>
        </message>
        <message>
            <source>Your apps see %1 as they are.</source>
            <translation>Vos apps voient %1 telles quelles.</translation>
        </message>
        <message>
            <source>%1 is still open. It sees %2 only after a restart.</source>
            <translation>%1 est encore ouverte. Elle ne verra %2 qu’après un redémarrage.</translation>
        </message>
        <message>
            <source>%1 are still open. They see %2 only after a restart.</source>
            <translation>%1 sont encore ouvertes. Elles ne verront %2 qu’après un redémarrage.</translation>
        </message>
        <message>
            <source>Choose &lt;b&gt;Quit&lt;/b&gt; from the app’s menu or its icon near the clock; closing the window is not enough. Then open it again and choose &lt;b&gt;Later&lt;/b&gt; below.</source>
            <comment>How to restart an app oneself</comment>
            <translation>Choisissez &lt;b&gt;Quitter&lt;/b&gt; dans le menu de l’app ou sur son icône près de l’horloge ; fermer la fenêtre ne suffit pas. Rouvrez-la ensuite et choisissez &lt;b&gt;Plus tard&lt;/b&gt; ci-dessous.</translation>
        </message>
        <message>
            <source>Choose &lt;b&gt;Quit&lt;/b&gt; from the app’s menu or its icon near the clock; closing the window is not enough. We go on as soon as it is quit.</source>
            <comment>How to quit an app oneself</comment>
            <translation>Choisissez &lt;b&gt;Quitter&lt;/b&gt; dans le menu de l’app ou sur son icône près de l’horloge ; fermer la fenêtre ne suffit pas. Nous continuons dès qu’elle est quittée.</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Continuer</translation>
        </message>
        <message>
            <source>La&amp;ter</source>
            <comment>Goes on without restarting apps</comment>
            <translation>Plus &amp;tard</translation>
        </message>
        <message>
            <source>Restarting %1</source>
            <comment>Names of apps</comment>
            <translation>Redémarrage de %1</translation>
        </message>
        <message>
            <source>This goes on by itself.</source>
            <translation>La suite vient d’elle-même.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Screens</name>
        <message>
            <source>The clock</source>
            <translation>L’horloge</translation>
        </message>
    </context>
    <context>
        <name>patchbay::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Everyday</source>
            <comment>Group of settings</comment>
            <translation>Au quotidien</translation>
        </message>
        <message>
            <source>Start with the computer</source>
            <translation>Démarrer avec l’ordinateur</translation>
        </message>
        <message>
            <source>Put entries back by itself</source>
            <translation>Remettre les entrées tout seul</translation>
        </message>
        <message>
            <source>When an app drops what we wrote, at most three times an hour. What you take out in an app’s own file comes back as well; remove it here instead.</source>
            <translation>Quand une app perd ce que nous avons écrit, au plus trois fois par heure. Ce que vous retirez vous-même du fichier d’une app revient aussi ; retirez-le plutôt ici.</translation>
        </message>
        <message>
            <source>What is kept</source>
            <comment>Group of settings</comment>
            <translation>Ce qui est conservé</translation>
        </message>
        <message>
            <source>Your sign-ins and access keys</source>
            <translation>Vos connexions et clés d’accès</translation>
        </message>
        <message>
            <source>In this computer’s password safe, and nowhere else</source>
            <translation>Dans le coffre de mots de passe de cet ordinateur, et nulle part ailleurs</translation>
        </message>
        <message>
            <source>&amp;Open the folder</source>
            <translation>&amp;Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Copies of your apps’ settings, as they were</source>
            <translation>Copies des réglages de vos apps, tels qu’ils étaient</translation>
        </message>
        <message>
            <source>What leaves this computer</source>
            <translation>Ce qui quitte cet ordinateur</translation>
        </message>
        <message>
            <source>Only what your apps send to the servers you connected. Nothing is counted or reported to anybody else.</source>
            <translation>Seulement ce que vos apps envoient aux serveurs connectés. Rien n’est compté ni signalé à personne d’autre.</translation>
        </message>
        <message>
            <source>Leave</source>
            <comment>Group of settings</comment>
            <translation>Partir</translation>
        </message>
        <message>
            <source>&amp;Undo everything…</source>
            <translation>Tout a&amp;nnuler…</translation>
        </message>
        <message>
            <source>Undo everything</source>
            <translation>Tout annuler</translation>
        </message>
        <message>
            <source>Gives every app its settings back, signs you out and forgets the keys</source>
            <translation>Rend à chaque app ses réglages, vous déconnecte et oublie les clés</translation>
        </message>
        <message>
            <source>Without it, your apps lose their servers after a restart</source>
            <translation>Sans cela, vos apps perdent leurs serveurs après un redémarrage</translation>
        </message>
        <message>
            <source>Not for this one: it was started with a folder of its own</source>
            <translation>Pas pour celui-ci : il a été lancé avec son propre dossier</translation>
        </message>
        <message>
            <source>&amp;Get it…</source>
            <comment>A newer version</comment>
            <translation>&amp;Obtenir…</translation>
        </message>
        <message>
            <source>Version</source>
            <comment>Of Patchbay</comment>
            <translation>Version</translation>
        </message>
        <message>
            <source>Get help</source>
            <comment>From the company’s own people</comment>
            <translation>Obtenir de l’aide</translation>
        </message>
    </context>
    <context>
        <name>patchbay::SignInAgain</name>
        <message>
            <source>Your sign-in there has ended.</source>
            <translation>Votre connexion est terminée.</translation>
        </message>
        <message>
            <source>Your sign-in there has ended. %1 waits until you are back.</source>
            <translation>Votre connexion est terminée. %1 attend votre retour.</translation>
        </message>
        <message>
            <source>Your sign-in there has ended. %1 wait until you are back.</source>
            <translation>Votre connexion est terminée. %1 attendent votre retour.</translation>
        </message>
        <message>
            <source>&amp;Why did this happen?</source>
            <translation>Pour&amp;quoi est-ce arrivé ?</translation>
        </message>
        <message>
            <source>&amp;Open browser again</source>
            <translation>&amp;Ouvrir à nouveau le navigateur</translation>
        </message>
        <message>
            <source>&amp;Copy link</source>
            <translation>Copier le &amp;lien</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>Plus &amp;tard</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>&amp;Se connecter</translation>
        </message>
        <message>
            <source>Sign in to %1 as somebody else</source>
            <translation>Se connecter à %1 avec un autre compte</translation>
        </message>
        <message>
            <source>Your apps stay as they are, and use the new account.</source>
            <translation>Vos apps restent telles quelles et utilisent le nouveau compte.</translation>
        </message>
        <message>
            <source>Sign in to %1 again</source>
            <translation>Se reconnecter à %1</translation>
        </message>
        <message>
            <source>Servers end a sign-in after a while, when a password changes, or when an admin asks for it. Your settings stay as they are.</source>
            <translation>Les serveurs terminent une connexion après un temps, quand un mot de passe change ou quand l’administration le demande. Vos réglages restent tels quels.</translation>
        </message>
        <message>
            <source>Waiting for you in your browser</source>
            <translation>On vous attend dans votre navigateur</translation>
        </message>
        <message>
            <source>Asking where to sign in</source>
            <translation>Nous demandons où se connecter</translation>
        </message>
        <message>
            <source>&amp;Stop waiting</source>
            <translation>Arrêter d’atten&amp;dre</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>encore %1</translation>
        </message>
    </context>
    <context>
        <name>patchbay::SignInPage</name>
        <message>
            <source>Does your browser show an error? The server may have forgotten Patchbay.</source>
            <translation>Votre navigateur affiche une erreur ? Le serveur a peut-être oublié Patchbay.</translation>
        </message>
        <message>
            <source>&amp;Open browser again</source>
            <translation>&amp;Ouvrir à nouveau le navigateur</translation>
        </message>
        <message>
            <source>Copy &amp;link</source>
            <translation>Copier le &amp;lien</translation>
        </message>
        <message>
            <source>&amp;Stop waiting</source>
            <translation>Arrêter d’atten&amp;dre</translation>
        </message>
        <message>
            <source>Copied. Send it to your admin.</source>
            <translation>Copié. Envoyez-le à votre administration.</translation>
        </message>
        <message>
            <source>Introduce it &amp;again</source>
            <translation>Le présenter à &amp;nouveau</translation>
        </message>
        <message>
            <source>Press &lt;b&gt;Allow&lt;/b&gt;</source>
            <comment>Step of signing in; the button in the browser</comment>
            <translation>Cliquer sur &lt;b&gt;Autoriser&lt;/b&gt;</translation>
        </message>
        <message>
            <source>Come back here</source>
            <comment>Last step of signing in</comment>
            <translation>Revenir ici</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Continuer</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <comment>Sign-in page</comment>
            <translation>Nous vous attendons</translation>
        </message>
        <message>
            <source>Keeping your sign-in safe</source>
            <comment>Sign-in page, after the browser</comment>
            <translation>Votre connexion est mise en lieu sûr</translation>
        </message>
        <message>
            <source>Asking %1 where to sign in</source>
            <comment>Sign-in page</comment>
            <translation>Nous demandons à %1 où se connecter</translation>
        </message>
        <message>
            <source>You are signed in</source>
            <translation>Vous êtes connecté</translation>
        </message>
        <message>
            <source>Sign in on any device</source>
            <translation>Se connecter sur n’importe quel appareil</translation>
        </message>
        <message>
            <source>You are not signed in yet</source>
            <translation>Vous n’êtes pas encore connecté</translation>
        </message>
        <message>
            <source>Switch to your browser</source>
            <translation>Passez à votre navigateur</translation>
        </message>
        <message>
            <source>We opened the %1 sign-in page there.</source>
            <translation>Nous y avons ouvert la page de connexion de %1.</translation>
        </message>
        <message>
            <source>It opens the %1 sign-in page in a moment.</source>
            <translation>Il ouvre la page de connexion de %1 dans un instant.</translation>
        </message>
        <message>
            <source>Sign in to the practice server; any name will do</source>
            <translation>Se connecter au serveur d’entraînement ; n’importe quel nom convient</translation>
        </message>
        <message>
            <source>Sign in to %1 as you always do</source>
            <translation>Se connecter à %1 comme toujours</translation>
        </message>
        <message>
            <source>Patchbay never sees your password.</source>
            <translation>Patchbay ne voit jamais votre mot de passe.</translation>
        </message>
        <message>
            <source>Your password is asked for by %1 only. Patchbay never sees it.</source>
            <translation>Seul %1 demande votre mot de passe. Patchbay ne le voit jamais.</translation>
        </message>
        <message>
            <source>Signed in to %1.</source>
            <translation>Connecté à %1.</translation>
        </message>
        <message>
            <source>Signed in as %1.</source>
            <translation>Connecté en tant que %1.</translation>
        </message>
        <message>
            <source>No hurry: %1 left</source>
            <comment>Sign-in page; 9 minutes</comment>
            <translation>Rien ne presse : encore %1</translation>
        </message>
        <message>
            <source>My bro&amp;wser is on another computer</source>
            <translation>Mon navigateur est &amp;sur un autre ordinateur</translation>
        </message>
        <message>
            <source>Address your browser ended on</source>
            <comment>Field</comment>
            <translation>Adresse où votre navigateur s’est arrêté</translation>
        </message>
        <message>
            <source>&amp;Use it</source>
            <comment>Beside a pasted address</comment>
            <translation>&amp;Utiliser</translation>
        </message>
        <message>
            <source>Use a co&amp;de instead</source>
            <comment>To sign in on another computer</comment>
            <translation>Utiliser plutôt un cod&amp;e</translation>
        </message>
        <message>
            <source>Copy the link, open it there and sign in. The browser then ends on a page that does not open: paste its address here.</source>
            <translation>Copiez le lien, ouvrez-le là-bas et connectez-vous. Le navigateur s’arrête alors sur une page qui ne s’ouvre pas : collez son adresse ici.</translation>
        </message>
        <message>
            <source>Your admin can register Patchbay there and give you what it needs. Paste it here.</source>
            <translation>Votre administration peut y enregistrer Patchbay et vous donner ce qu’il lui faut. Collez-le ici.</translation>
        </message>
        <message>
            <source>Client &amp;ID</source>
            <comment>What an admin has registered</comment>
            <translation>&amp;Identifiant client</translation>
        </message>
        <message>
            <source>Client s&amp;ecret, if there is one</source>
            <comment>Of a registration</comment>
            <translation>Secret client, s’il y en a &amp;un</translation>
        </message>
        <message>
            <source>&amp;Sign in with it</source>
            <translation>Se connecter a&amp;vec</translation>
        </message>
        <message>
            <source>Open %1 on any computer or phone, and type this code there:</source>
            <translation>Ouvrez %1 sur n’importe quel ordinateur ou téléphone et tapez-y ce code :</translation>
        </message>
    </context>
    <context>
        <name>patchbay::StateMark</name>
        <message>
            <source>Starting</source>
            <comment>State of a connection</comment>
            <translation>Démarrage</translation>
        </message>
        <message>
            <source>Ready</source>
            <comment>State of a connection</comment>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>One moment</source>
            <comment>State of a connection</comment>
            <translation>Un instant</translation>
        </message>
        <message>
            <source>Needs you</source>
            <comment>State of a connection</comment>
            <translation>A besoin de vous</translation>
        </message>
        <message>
            <source>Not working</source>
            <comment>State of a connection</comment>
            <translation>Ne fonctionne pas</translation>
        </message>
    </context>
    <context>
        <name>patchbay::StepRail</name>
        <message numerus="yes">
            <source>%n steps to go</source>
            <comment>Wizard, where the steps are listed</comment>
            <translation>
                <numerusform>encore %n étape</numerusform>
                <numerusform>encore %n étapes</numerusform>
            </translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <comment>Wizard, name of the current step</comment>
            <translation>Étape %1 sur %2 : %3</translation>
        </message>
    </context>
    <context>
        <name>patchbay::TestPage</name>
        <message>
            <source>Patchbay stays near the clock and keeps you signed in.</source>
            <translation>Patchbay reste près de l’horloge et vous garde connecté.</translation>
        </message>
        <message>
            <source>Trying it out</source>
            <comment>Test page</comment>
            <translation>Nous essayons</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <comment>Button below an error</comment>
            <translation>Ré&amp;essayer</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <comment>The sentence to try</comment>
            <translation>Co&amp;pier</translation>
        </message>
        <message>
            <source>What can you do with %1?</source>
            <comment>A sentence to try in an AI app</comment>
            <translation>Que peux-tu faire avec %1 ?</translation>
        </message>
        <message>
            <source>No sign-in needed</source>
            <translation>Aucune connexion nécessaire</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <source>Signed in as %1</source>
            <translation>Connecté en tant que %1</translation>
        </message>
        <message>
            <source>%1 answers</source>
            <translation>%1 répond</translation>
        </message>
        <message>
            <source>Asking %1</source>
            <translation>Nous interrogeons %1</translation>
        </message>
        <message>
            <source>No answer from %1</source>
            <translation>Pas de réponse de %1</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>Seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>No tools offered</source>
            <translation>Aucun outil proposé</translation>
        </message>
        <message>
            <source>1 tool offered</source>
            <translation>1 outil proposé</translation>
        </message>
        <message numerus="yes">
            <source>%n tools offered</source>
            <translation>
                <numerusform>%n outil proposé</numerusform>
                <numerusform>%n outils proposés</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 asked for the tools</source>
            <translation>%1 a demandé les outils</translation>
        </message>
        <message>
            <source>%1 can use the tools</source>
            <translation>%1 peut utiliser les outils</translation>
        </message>
        <message>
            <source>after its restart</source>
            <translation>après son redémarrage</translation>
        </message>
        <message>
            <source>says so itself</source>
            <comment>An app</comment>
            <translation>le dit elle-même</translation>
        </message>
        <message>
            <source>tried its entry</source>
            <translation>entrée essayée</translation>
        </message>
        <message>
            <source>Trying %1</source>
            <translation>Essai de %1</translation>
        </message>
        <message>
            <source>%1 cannot use the tools yet</source>
            <translation>%1 ne peut pas encore utiliser les outils</translation>
        </message>
        <message>
            <source>%1 was not tried yet</source>
            <translation>%1 n’a pas encore été essayée</translation>
        </message>
        <message>
            <source>Everything works</source>
            <translation>Tout fonctionne</translation>
        </message>
        <message>
            <source>Not everything works yet</source>
            <translation>Tout ne fonctionne pas encore</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un instant</translation>
        </message>
        <message numerus="yes">
            <source>%1 can use %2 now.</source>
            <comment>Names of apps, and a server</comment>
            <translation>
                <numerusform>%1 peut maintenant utiliser %2.</numerusform>
                <numerusform>%1 peuvent maintenant utiliser %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is set up stays as it is.</source>
            <translation>Ce qui est configuré reste tel quel.</translation>
        </message>
        <message>
            <source>We ask for the tools the way your apps do.</source>
            <translation>Nous demandons les outils comme le font vos apps.</translation>
        </message>
        <message>
            <source>Try it: ask %1</source>
            <translation>Essayez : demandez à %1</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Terminé</translation>
        </message>
        <message>
            <source>Close</source>
            <comment>Button of the wizard</comment>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Text</name>
        <message>
            <source>%1 and %2</source>
            <comment>The last two of a list of names</comment>
            <translation>%1 et %2</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Tray</name>
        <message>
            <source>Sign in as somebody else…</source>
            <translation>Se connecter avec un autre compte…</translation>
        </message>
        <message>
            <source>%1: not working</source>
            <translation>%1 : ne fonctionne pas</translation>
        </message>
        <message>
            <source>%1: sign in again</source>
            <translation>%1 : se reconnecter</translation>
        </message>
        <message>
            <source>%1: %2 needs you</source>
            <comment>Connection and app</comment>
            <translation>%1 : %2 a besoin de vous</translation>
        </message>
        <message>
            <source>%1: starting</source>
            <translation>%1 : démarrage</translation>
        </message>
        <message>
            <source>%1: ready</source>
            <translation>%1 : prêt</translation>
        </message>
        <message>
            <source>%1: one moment</source>
            <translation>%1 : un instant</translation>
        </message>
        <message>
            <source>%1: needs you</source>
            <translation>%1 : a besoin de vous</translation>
        </message>
        <message>
            <source>Nothing is connected yet</source>
            <translation>Rien n’est encore connecté</translation>
        </message>
        <message>
            <source>Add a connection…</source>
            <translation>Ajouter une connexion…</translation>
        </message>
        <message>
            <source>Open Patchbay</source>
            <translation>Ouvrir Patchbay</translation>
        </message>
        <message>
            <source>Check everything now</source>
            <translation>Tout vérifier maintenant</translation>
        </message>
        <message>
            <source>Show report…</source>
            <translation>Afficher le rapport…</translation>
        </message>
        <message>
            <source>Undo everything…</source>
            <translation>Tout annuler…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Quit: your AI apps lose %1</source>
            <translation>Quitter : vos apps d’IA perdent %1</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <source>Add an app…</source>
            <translation>Ajouter une app…</translation>
        </message>
        <message>
            <source>%1: put our entry back</source>
            <comment>Name of an app</comment>
            <translation>%1 : remettre notre entrée</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>App, its state, when it last asked</comment>
            <translation>%1 : %2, %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>App and its state</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Restart %1</source>
            <translation>Redémarrer %1</translation>
        </message>
        <message>
            <source>Take its key back from %1</source>
            <comment>An app set up by hand</comment>
            <translation>Reprendre la clé de %1</translation>
        </message>
        <message>
            <source>Remove from %1</source>
            <translation>Retirer de %1</translation>
        </message>
        <message>
            <source>Get help…</source>
            <comment>From the company’s own people</comment>
            <translation>Obtenir de l’aide…</translation>
        </message>
        <message>
            <source>%1: paused</source>
            <translation>%1 : en pause</translation>
        </message>
        <message>
            <source>Go on (paused until %1)</source>
            <comment>A time</comment>
            <translation>Reprendre (en pause jusqu’à %1)</translation>
        </message>
        <message>
            <source>Pause for 1 hour</source>
            <translation>Mettre en pause pendant 1 heure</translation>
        </message>
    </context>
    <context>
        <name>patchbay::WebAppPage</name>
        <message>
            <source>Use %1 in %2</source>
            <translation>Utiliser %1 dans %2</translation>
        </message>
        <message>
            <source>%1 calls %2 from its maker’s computers, not from yours, and keeps a sign-in of its own. So %2 must be open to the whole internet: a server on this computer or behind a company’s VPN cannot be used there.</source>
            <translation>%1 appelle %2 depuis les ordinateurs de son fabricant, pas depuis le vôtre, et garde sa propre connexion. %2 doit donc être ouvert à tout internet : un serveur sur cet ordinateur ou derrière le VPN d’une entreprise ne peut pas y être utilisé.</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Retour</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Copy the name</source>
            <comment>Of a server</comment>
            <translation>Copier le nom</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <comment>Of a server</comment>
            <translation>Copier l’adresse</translation>
        </message>
    </context>
    <context>
        <name>patchbay::WelcomePage</name>
        <message>
            <source>Connect your AI apps to your company’s tools</source>
            <translation>Connectez vos apps d’IA aux outils de votre entreprise</translation>
        </message>
        <message>
            <source>Patchbay sets up Claude, Cursor and others for you. It takes about two minutes.</source>
            <translation>Patchbay configure Claude, Cursor et d’autres pour vous. Cela prend environ deux minutes.</translation>
        </message>
        <message>
            <source>You sign in once, in your own browser</source>
            <translation>Vous vous connectez une fois, dans votre propre navigateur</translation>
        </message>
        <message>
            <source>You choose which apps may use it</source>
            <translation>Vous choisissez quelles apps peuvent l’utiliser</translation>
        </message>
        <message>
            <source>Your sign-in stays in this computer’s password safe</source>
            <translation>Votre connexion reste dans le coffre de mots de passe de cet ordinateur</translation>
        </message>
        <message>
            <source>&amp;Try it without an account</source>
            <comment>Goes to the practice server</comment>
            <translation>&amp;Essayer sans compte</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Commencer</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Wizard</name>
        <message>
            <source>What will happen?</source>
            <translation>Que va-t-il se passer ?</translation>
        </message>
        <message>
            <source>You choose a server, sign in to it in your browser, and pick the apps that may use it. Nothing is changed before you have seen what.</source>
            <translation>Vous choisissez un serveur, vous vous y connectez dans votre navigateur et vous choisissez les apps qui peuvent l’utiliser. Rien ne change avant que vous ayez vu quoi.</translation>
        </message>
        <message>
            <source>What does it cost me?</source>
            <translation>Combien de temps cela prend-il ?</translation>
        </message>
        <message>
            <source>About two minutes. You can stop at any page and go on later.</source>
            <translation>Environ deux minutes. Vous pouvez vous arrêter à chaque page et continuer plus tard.</translation>
        </message>
        <message>
            <source>Which one do I choose?</source>
            <translation>Lequel choisir ?</translation>
        </message>
        <message>
            <source>What your company told you. If you got an address, paste all of it, from https:// to its end.</source>
            <translation>Ce que votre entreprise vous a dit. Si vous avez reçu une adresse, collez-la en entier, de https:// jusqu’à la fin.</translation>
        </message>
        <message>
            <source>I do not know my region.</source>
            <translation>Je ne connais pas ma région.</translation>
        </message>
        <message>
            <source>Sign in to your account in a browser as usual, and look at the beginning of the address there.</source>
            <translation>Connectez-vous à votre compte dans un navigateur comme d’habitude et regardez le début de l’adresse.</translation>
        </message>
        <message>
            <source>I only want to look around.</source>
            <translation>Je veux seulement regarder.</translation>
        </message>
        <message>
            <source>The practice server runs on this computer and holds no real data.</source>
            <translation>Le serveur d’entraînement tourne sur cet ordinateur et ne contient aucune vraie donnée.</translation>
        </message>
        <message>
            <source>My browser did not open.</source>
            <translation>Mon navigateur ne s’est pas ouvert.</translation>
        </message>
        <message>
            <source>Choose Copy link, and paste it into the address bar of a browser.</source>
            <translation>Choisissez « Copier le lien » et collez-le dans la barre d’adresse d’un navigateur.</translation>
        </message>
        <message>
            <source>I signed in, and nothing happens here.</source>
            <translation>Je me suis connecté et rien ne se passe ici.</translation>
        </message>
        <message>
            <source>Look whether the page asks you to allow something. If it says that you can close it, and this window still waits, choose Open browser again.</source>
            <translation>Regardez si la page vous demande une autorisation. Si elle dit que vous pouvez la fermer et que cette fenêtre attend encore, choisissez « Ouvrir à nouveau le navigateur ».</translation>
        </message>
        <message>
            <source>Do you see my password?</source>
            <translation>Voyez-vous mon mot de passe ?</translation>
        </message>
        <message>
            <source>No. You enter it in your browser only. What we get is kept in the password safe of this computer.</source>
            <translation>Non. Vous ne le tapez que dans votre navigateur. Ce que nous recevons est gardé dans le coffre de mots de passe de cet ordinateur.</translation>
        </message>
        <message>
            <source>My app is not in the list.</source>
            <translation>Mon app n’est pas dans la liste.</translation>
        </message>
        <message>
            <source>Start it once, then choose Look again. Others can be added later, under Other ways.</source>
            <translation>Lancez-la une fois, puis choisissez « Chercher à nouveau ». D’autres peuvent être ajoutées plus tard, sous « Autres façons ».</translation>
        </message>
        <message>
            <source>What is changed in my apps?</source>
            <translation>Qu’est-ce qui change dans mes apps ?</translation>
        </message>
        <message>
            <source>One entry in the settings of each. Open the preview to see it; a copy is kept, and you can undo it.</source>
            <translation>Une entrée dans les réglages de chacune. Ouvrez l’aperçu pour la voir ; une copie est conservée et vous pouvez annuler.</translation>
        </message>
        <message>
            <source>Why must an app restart?</source>
            <translation>Pourquoi une app doit-elle redémarrer ?</translation>
        </message>
        <message>
            <source>It reads its settings only when it starts. Closing its window is often not enough: it goes on near the clock.</source>
            <translation>Elle ne lit ses réglages qu’au démarrage. Fermer sa fenêtre ne suffit souvent pas : elle continue près de l’horloge.</translation>
        </message>
        <message>
            <source>Do I lose my work?</source>
            <translation>Vais-je perdre mon travail ?</translation>
        </message>
        <message>
            <source>We ask the app to quit, as you would. Save what is open there first.</source>
            <translation>Nous demandons à l’app de quitter, comme vous le feriez. Enregistrez d’abord ce qui y est ouvert.</translation>
        </message>
        <message>
            <source>What is tried here?</source>
            <translation>Qu’essaie-t-on ici ?</translation>
        </message>
        <message>
            <source>The way that your app will go: through its own entry, to the server, with your sign-in. Nothing is changed there.</source>
            <translation>Le chemin que prendra votre app : par sa propre entrée, jusqu’au serveur, avec votre connexion. Rien n’y est changé.</translation>
        </message>
        <message>
            <source>Something does not work.</source>
            <translation>Quelque chose ne fonctionne pas.</translation>
        </message>
        <message>
            <source>Press the button below the sentence. If you are still stuck, open Problems in the main window and show the report to somebody who helps.</source>
            <translation>Cliquez sur le bouton sous la phrase. Si vous êtes toujours bloqué, ouvrez « Problèmes » dans la fenêtre principale et montrez le rapport à quelqu’un qui aide.</translation>
        </message>
        <message>
            <source>Patchbay – set up</source>
            <comment>Title of the window</comment>
            <translation>Patchbay – configuration</translation>
        </message>
        <message>
            <source>Your company</source>
            <translation>Votre entreprise</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Your apps</source>
            <translation>Vos apps</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Redémarrer</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Essayer</translation>
        </message>
        <message>
            <source>You can undo everything later.</source>
            <translation>Vous pourrez tout annuler plus tard.</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Retour</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Aide</translation>
        </message>
        <message>
            <source>A link filled this in. Go on only if you trust the address.</source>
            <translation>Un lien a rempli ceci. Ne continuez que si vous faites confiance à l’adresse.</translation>
        </message>
        <message>
            <source>This is where you stopped the last time.</source>
            <translation>C’est ici que vous vous étiez arrêté.</translation>
        </message>
        <message>
            <source>You only have to sign in.</source>
            <translation>Il ne vous reste qu’à vous connecter.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Updates</name>
        <message>
            <source>This is version %1.</source>
            <translation>Voici la version %1.</translation>
        </message>
        <message>
            <source>Whoever installed it on this computer keeps it up to date.</source>
            <translation>La personne qui l’a installée sur cet ordinateur la tient à jour.</translation>
        </message>
        <message>
            <source>Your company keeps it up to date.</source>
            <translation>Votre entreprise la tient à jour.</translation>
        </message>
        <message>
            <source>It is the newest one.</source>
            <translation>C’est la plus récente.</translation>
        </message>
        <message>
            <source>Version %1 is there; this is %2.</source>
            <translation>La version %1 est là ; celle-ci est la %2.</translation>
        </message>
        <message>
            <source>You can get it whenever you like; sign-ins and apps stay as they are.</source>
            <translation>Vous pouvez l’obtenir quand vous voulez ; connexions et applications restent comme elles sont.</translation>
        </message>
        <message>
            <source>Whether there is a newer one could not be found out; it is tried again tomorrow.</source>
            <translation>Impossible de savoir s’il y en a une plus récente ; un nouvel essai aura lieu demain.</translation>
        </message>
        <message>
            <source>The news of newer ones does not come from where it should, so it is not believed.</source>
            <translation>L’annonce de versions plus récentes ne vient pas d’où elle devrait, elle n’est donc pas crue.</translation>
        </message>
        <message>
            <source>The news of newer ones is too old to be believed; check date and time of this computer.</source>
            <translation>L’annonce de versions plus récentes est trop ancienne pour être crue ; vérifiez la date et l’heure de cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Client</name>
        <message>
            <source>%app has become Kiro CLI. Install that, and Kiro can be set up here.</source>
            <translation>%app est devenu Kiro CLI. Installez-le, et Kiro pourra être configuré ici.</translation>
        </message>
        <message>
            <source>Start a new session of %app to use it.</source>
            <translation>Commencez une nouvelle session de %app pour l’utiliser.</translation>
        </message>
        <message>
            <source>Start a new session of Auggie to use it.</source>
            <translation>Commencez une nouvelle session de Auggie pour l’utiliser.</translation>
        </message>
        <message>
            <source>Start a new session of Copilot CLI to use it.</source>
            <translation>Commencez une nouvelle session de Copilot CLI pour l’utiliser.</translation>
        </message>
        <message>
            <source>Start a new session of Droid to use it.</source>
            <translation>Commencez une nouvelle session de Droid pour l’utiliser.</translation>
        </message>
        <message>
            <source>Press Refresh in Manage MCP Servers, or start %app again.</source>
            <translation>Appuyez sur Refresh dans Manage MCP Servers, ou relancez %app.</translation>
        </message>
        <message>
            <source>Quit %app from its icon near the clock and open it again; closing the window is not enough.</source>
            <translation>Quittez %app depuis son icône près de l’horloge et rouvrez-le ; fermer la fenêtre ne suffit pas.</translation>
        </message>
        <message>
            <source>Start a new task in %app to use it.</source>
            <translation>Commencez une nouvelle tâche dans %app pour l’utiliser.</translation>
        </message>
        <message>
            <source>Start a new session of %app to use it; quit its app and open it again.</source>
            <translation>Commencez une nouvelle session de %app pour l’utiliser ; quittez son app et rouvrez-la.</translation>
        </message>
        <message>
            <source>%app ended with version 2.0.0 and is no longer looked after. Please use another app.</source>
            <translation>%app s’est arrêté à la version 2.0.0 et n’est plus maintenu. Veuillez utiliser une autre app.</translation>
        </message>
        <message>
            <source>If the server is shown as disabled, switch it on in %app under Customize, MCPs.</source>
            <translation>Si le serveur apparaît désactivé, activez-le dans %app sous Customize, MCPs.</translation>
        </message>
        <message>
            <source>Start a new session of %app in a folder you trust; in others it switches all servers off.</source>
            <translation>Commencez une nouvelle session de %app dans un dossier de confiance ; ailleurs, il désactive tous les serveurs.</translation>
        </message>
        <message>
            <source>Close the IDE and open it again; the server is in Settings, Tools, Junie, MCP Settings.</source>
            <translation>Fermez l’IDE et rouvrez-le ; le serveur est dans Settings, Tools, Junie, MCP Settings.</translation>
        </message>
        <message>
            <source>Start %app again to use it.</source>
            <translation>Relancez %app pour l’utiliser.</translation>
        </message>
        <message>
            <source>%app ended in May 2026. Cline, which it came from, can be set up instead.</source>
            <translation>%app s’est arrêté en mai 2026. Cline, dont il est issu, peut être configuré à la place.</translation>
        </message>
        <message>
            <source>Quit %app and open it again.</source>
            <translation>Quittez %app et rouvrez-le.</translation>
        </message>
        <message>
            <source>Close %app and open it again; then choose the tools in the chat.</source>
            <translation>Fermez %app et rouvrez-le ; choisissez ensuite les outils dans la conversation.</translation>
        </message>
        <message>
            <source>Quit %app and open it again; then look in Settings, Agents, MCP servers.</source>
            <translation>Quittez %app et rouvrez-le ; regardez ensuite dans Settings, Agents, MCP servers.</translation>
        </message>
        <message>
            <source>Press Refresh in its MCP panel.</source>
            <translation>Appuyez sur Refresh dans son panneau MCP.</translation>
        </message>
    </context>
    <context>
        <name>SetBy</name>
        <message>
            <source>your company</source>
            <comment>Who has decided something</comment>
            <translation>votre entreprise</translation>
        </message>
        <message>
            <source>Set by %1</source>
            <translation>Défini par %1</translation>
        </message>
        <message>
            <source>Managed by %1</source>
            <translation>Géré par %1</translation>
        </message>
    </context>
    <context>
        <name>patchbay::LeavingWindow</name>
        <message>
            <source>Undo everything?</source>
            <translation>Tout annuler ?</translation>
        </message>
        <message>
            <source>&amp;Undo everything</source>
            <translation>&amp;Tout annuler</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Conserver</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Réessayer</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>What you did in your apps stays, and so does the program itself.</source>
            <translation>Ce que vous avez fait dans vos applications reste, et le programme aussi.</translation>
        </message>
        <message>
            <source>%1 get back the settings they had, byte for byte.</source>
            <comment>Names of apps</comment>
            <translation>%1 : retour aux réglages d’avant, octet pour octet.</translation>
        </message>
        <message>
            <source>%1 must quit for a moment, and is started again. Finish what you are typing first.</source>
            <translation>%1 doit être quitté un instant, puis est relancé. Finissez d’abord ce que vous écrivez.</translation>
        </message>
        <message>
            <source>You are signed out of %1.</source>
            <comment>Names of servers</comment>
            <translation>Vous êtes déconnecté de %1.</translation>
        </message>
        <message>
            <source>Your sign-ins and keys go out of this computer’s password safe.</source>
            <translation>Vos connexions et clés quittent le coffre de mots de passe de cet ordinateur.</translation>
        </message>
        <message>
            <source>Patchbay no longer starts with the computer.</source>
            <translation>Patchbay ne démarre plus avec l’ordinateur.</translation>
        </message>
        <message>
            <source>Settings, copies and the log of Patchbay are deleted; then it quits.</source>
            <translation>Les réglages, les copies et le journal de Patchbay sont supprimés ; puis il se ferme.</translation>
        </message>
        <message>
            <source>Undoing everything</source>
            <translation>Annulation en cours</translation>
        </message>
        <message>
            <source>Taking our entries out of your apps</source>
            <translation>Retrait de nos entrées de vos applications</translation>
        </message>
        <message>
            <source>Asking %1 to quit</source>
            <comment>Name of an app</comment>
            <translation>Demande à %1 de quitter</translation>
        </message>
        <message>
            <source>Giving %1 its settings back</source>
            <comment>Name of an app</comment>
            <translation>Restitution des réglages de %1</translation>
        </message>
        <message>
            <source>Signing out of %1</source>
            <translation>Déconnexion de %1</translation>
        </message>
        <message>
            <source>Everything is undone</source>
            <translation>Tout est annulé</translation>
        </message>
        <message>
            <source>Not everything is undone</source>
            <translation>Tout n’est pas annulé</translation>
        </message>
        <message>
            <source>What Patchbay kept for you is deleted when you close this, and it quits.</source>
            <translation>Ce que Patchbay gardait pour vous est supprimé quand vous fermez ceci, et il quitte.</translation>
        </message>
        <message>
            <source>What is left is kept, so that you can try again.</source>
            <translation>Ce qui reste est gardé pour que vous puissiez réessayer.</translation>
        </message>
        <message>
            <source>%1 is as it was before. It has to be started again.</source>
            <translation>%1 est comme avant. Il faut le relancer.</translation>
        </message>
        <message>
            <source>%1 is as it was before.</source>
            <translation>%1 est comme avant.</translation>
        </message>
        <message>
            <source>You are signed out of %1, which knows it.</source>
            <translation>Vous êtes déconnecté de %1, qui le sait.</translation>
        </message>
        <message>
            <source>You are signed out of %1. It did not confirm it, so the sign-in ends there by itself.</source>
            <translation>Vous êtes déconnecté de %1. Il ne l’a pas confirmé ; la connexion s’y termine d’elle-même.</translation>
        </message>
        <message>
            <source>Nothing of ours is in this computer’s password safe.</source>
            <translation>Il ne reste rien de nous dans le coffre de mots de passe de cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Commands</name>
        <message>
            <source>Paused until %1: your apps get no answers from their servers.</source>
            <translation>En pause jusqu’à %1 : vos apps ne reçoivent pas de réponses de leurs serveurs.</translation>
        </message>
        <message>
            <source>Your apps reach their servers again.</source>
            <translation>Vos apps joignent de nouveau leurs serveurs.</translation>
        </message>
        <message>
            <source>It says that it is connected.</source>
            <translation>Elle dit qu’elle est connectée.</translation>
        </message>
        <message>
            <source>It has read the entry.</source>
            <translation>Elle a lu l’entrée.</translation>
        </message>
        <message>
            <source>But it does not list the entry: %1</source>
            <translation>Mais elle ne mentionne pas l’entrée : %1</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>Rien ne changerait.</translation>
        </message>
        <message>
            <source>set up by hand for %1</source>
            <translation>configurée à la main pour %1</translation>
        </message>
        <message>
            <source>%1 is set up.</source>
            <translation>%1 : configuration terminée.</translation>
        </message>
        <message>
            <source>It signs in itself, when you use it.</source>
            <translation>Elle se connecte elle-même quand vous l’utilisez.</translation>
        </message>
        <message>
            <source>Asking %1 what it makes of it …</source>
            <translation>On demande à %1 ce qu’elle en pense …</translation>
        </message>
        <message>
            <source>It must be quit and started again.</source>
            <translation>Il faut la quitter et la relancer.</translation>
        </message>
        <message>
            <source>%1 is asked to quit, and is started again afterwards.</source>
            <translation>%1 est priée de quitter, puis est relancée.</translation>
        </message>
        <message>
            <source>%1 was started again.</source>
            <translation>%1 a été relancée.</translation>
        </message>
        <message>
            <source>%1 may use all tools of %2.</source>
            <translation>%1 peut utiliser tous les outils de %2.</translation>
        </message>
        <message>
            <source>%1 may only read from %2: %3 of %4 tools are left.</source>
            <translation>%1 peut seulement lire dans %2 : il reste %3 outils sur %4.</translation>
        </message>
        <message>
            <source>Address and header</source>
            <translation>Adresse et en-tête</translation>
        </message>
        <message>
            <source>Address, for an app without a field for headers</source>
            <translation>Adresse, pour une app sans champ pour les en-têtes</translation>
        </message>
        <message>
            <source>JSON, for an app that starts programs only</source>
            <translation>JSON, pour une app qui ne lance que des programmes</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>To take it back: %1</source>
            <translation>Pour revenir en arrière : %1</translation>
        </message>
        <message>
            <source>%1 may use %2 from now on. Paste one of these into it; its key is shown only now.</source>
            <translation>%1 peut désormais utiliser %2. Collez-y l’un de ces textes ; sa clé n’est montrée que maintenant.</translation>
        </message>
        <message>
            <source>%1 asks you now whether to add %2.</source>
            <translation>%1 vous demande maintenant s’il faut ajouter %2.</translation>
        </message>
        <message>
            <source>%1 has to be started again; until then it looks for Patchbay.</source>
            <translation>%1 doit être relancée ; d’ici là, elle cherche Patchbay.</translation>
        </message>
        <message>
            <source>You are signed out of %1, which knows it.</source>
            <translation>Vous êtes déconnecté de %1, qui le sait.</translation>
        </message>
        <message>
            <source>You are signed out of %1. It did not confirm it, so the sign-in ends there by itself.</source>
            <translation>Vous êtes déconnecté de %1. Il ne l’a pas confirmé ; la connexion s’y termine d’elle-même.</translation>
        </message>
        <message>
            <source>Patchbay no longer starts with the computer.</source>
            <translation>Patchbay ne démarre plus avec l’ordinateur.</translation>
        </message>
        <message>
            <source>Not everything could be taken back. What is left is kept, so that you can try again.</source>
            <translation>Tout n’a pas pu être annulé. Ce qui reste est conservé, pour que vous puissiez réessayer.</translation>
        </message>
        <message>
            <source>Signing out of %1 …</source>
            <translation>Déconnexion de %1 …</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>Ajouté : %1</translation>
        </message>
        <message>
            <source>Changed. It counts from the next sign-in on: %1</source>
            <translation>Modifié. Cela compte à partir de la prochaine connexion : %1</translation>
        </message>
        <message>
            <source>No server is connected yet.</source>
            <translation>Aucun serveur n’est encore connecté.</translation>
        </message>
        <message>
            <source>%1 is removed, and every file is as it was before.</source>
            <translation>%1 est retiré, et chaque fichier est comme avant.</translation>
        </message>
        <message>
            <source>%1 is removed. These files could not be given back:</source>
            <translation>%1 est retiré. Ces fichiers n’ont pas pu être rendus :</translation>
        </message>
        <message>
            <source>%1 is reset. Sign in again to use it.</source>
            <translation>%1 est réinitialisé. Reconnectez-vous pour l’utiliser.</translation>
        </message>
        <message>
            <source>Sign in here: %1</source>
            <translation>Connectez-vous ici : %1</translation>
        </message>
        <message>
            <source>Sign in on any device: %1</source>
            <translation>Connectez-vous sur n’importe quel appareil : %1</translation>
        </message>
        <message>
            <source>The code is %1</source>
            <translation>Le code est %1</translation>
        </message>
        <message>
            <source>The sign-in goes on.</source>
            <translation>La connexion continue.</translation>
        </message>
        <message>
            <source>Nothing has come back yet. If your browser shows an error, run this command with --register-again in another window; if it runs on another computer, with --answer-stdin.</source>
            <translation>Rien n’est encore revenu. Si votre navigateur affiche une erreur, lancez cette commande avec --register-again dans une autre fenêtre ; s’il tourne sur un autre ordinateur, avec --answer-stdin.</translation>
        </message>
        <message>
            <source>You are signed in to %1.</source>
            <translation>Vous êtes connecté à %1.</translation>
        </message>
        <message>
            <source>You are signed in to %1 as %2.</source>
            <translation>Vous êtes connecté à %1 en tant que %2.</translation>
        </message>
        <message>
            <source>You are signed out of %1.</source>
            <translation>Vous êtes déconnecté de %1.</translation>
        </message>
        <message>
            <source>You are signed out of %1 on this computer. The server did not confirm it.</source>
            <translation>Vous êtes déconnecté de %1 sur cet ordinateur. Le serveur ne l’a pas confirmé.</translation>
        </message>
        <message>
            <source>The access key for %1 works and is kept.</source>
            <translation>La clé d’accès pour %1 fonctionne et est conservée.</translation>
        </message>
        <message>
            <source>It ends on %1.</source>
            <translation>Elle prend fin le %1.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>arrêté</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>prêt</translation>
        </message>
        <message>
            <source>working</source>
            <translation>travaille</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>a besoin de vous</translation>
        </message>
        <message>
            <source>not working</source>
            <translation>ne fonctionne pas</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>signed in</source>
            <translation>connecté</translation>
        </message>
        <message>
            <source>sign-in needed</source>
            <translation>connexion nécessaire</translation>
        </message>
        <message>
            <source>keychain trouble</source>
            <translation>problème avec le coffre de mots de passe</translation>
        </message>
        <message>
            <source>no sign-in needed</source>
            <translation>aucune connexion nécessaire</translation>
        </message>
        <message>
            <source>set up</source>
            <translation>configurée</translation>
        </message>
        <message>
            <source>entry moved</source>
            <translation>entrée déplacée</translation>
        </message>
        <message>
            <source>entry missing</source>
            <translation>entrée absente</translation>
        </message>
        <message>
            <source>entry changed</source>
            <translation>entrée modifiée</translation>
        </message>
        <message>
            <source>settings file not readable</source>
            <translation>fichier de réglages illisible</translation>
        </message>
        <message>
            <source>wants more permission (%1): sign in again</source>
            <translation>demande plus d’autorisations (%1) : reconnectez-vous</translation>
        </message>
        <message>
            <source>ends on %1 unless it is used</source>
            <translation>prend fin le %1 si elle n’est pas utilisée</translation>
        </message>
        <message>
            <source>What your company has decided cannot be read: %1</source>
            <translation>Ce que votre entreprise a décidé ne peut pas être lu : %1</translation>
        </message>
        <message>
            <source>Managed by your company.</source>
            <translation>Géré par votre entreprise.</translation>
        </message>
        <message>
            <source>Managed by %1.</source>
            <translation>Géré par %1.</translation>
        </message>
        <message>
            <source>Help: %1</source>
            <translation>Aide : %1</translation>
        </message>
        <message>
            <source>set up by hand</source>
            <translation>configurée à la main</translation>
        </message>
        <message>
            <source>may only read</source>
            <translation>peut seulement lire</translation>
        </message>
        <message>
            <source>signs in itself</source>
            <translation>se connecte elle-même</translation>
        </message>
        <message>
            <source>last seen %1</source>
            <translation>vue à %1</translation>
        </message>
        <message>
            <source>not seen yet</source>
            <translation>pas encore vue</translation>
        </message>
        <message>
            <source>%1 is as it was before.</source>
            <translation>%1 : tout est comme avant.</translation>
        </message>
        <message>
            <source>%1 may not use %2 any more.</source>
            <translation>%1 ne peut plus utiliser %2.</translation>
        </message>
        <message>
            <source>No app was set up.</source>
            <translation>Aucune app n’était configurée.</translation>
        </message>
        <message>
            <source>Entries are put back when you ask for it.</source>
            <translation>Les entrées sont remises quand vous le demandez.</translation>
        </message>
        <message>
            <source>%1: the entry is back.</source>
            <translation>%1 : l’entrée est de retour.</translation>
        </message>
        <message>
            <source>Every entry is where it should be.</source>
            <translation>Chaque entrée est à sa place.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>The earlier entry “%1” (%2) in %3 cannot be taken out by itself. Remove it by hand.</source>
            <translation>L’entrée précédente « %1 » (%2) dans %3 ne peut pas être retirée toute seule. Retirez-la à la main.</translation>
        </message>
        <message>
            <source>The earlier entry “%1” (%2) in %3 is replaced; a copy is kept.</source>
            <translation>L’entrée précédente « %1 » (%2) dans %3 est remplacée ; une copie est conservée.</translation>
        </message>
        <message>
            <source>The earlier entry “%1” (%2) in %3 stays. --replace-earlier replaces it.</source>
            <translation>L’entrée précédente « %1 » (%2) dans %3 reste. --replace-earlier la remplace.</translation>
        </message>
        <message>
            <source>An earlier sign-in is kept in the open in %1. --delete-old-sign-in deletes it.</source>
            <translation>Une connexion précédente est conservée sans protection dans %1. --delete-old-sign-in la supprime.</translation>
        </message>
        <message>
            <source>The earlier sign-in in %1 stays until you are signed in here.</source>
            <translation>La connexion précédente dans %1 reste jusqu’à ce que vous soyez connecté ici.</translation>
        </message>
        <message>
            <source>The earlier sign-in in %1 is deleted; no copy is kept.</source>
            <translation>La connexion précédente dans %1 est supprimée ; aucune copie n’est conservée.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::BrowserPage</name>
        <message>
            <source>Back to Patchbay</source>
            <translation>Retour à Patchbay</translation>
        </message>
        <message>
            <source>Your browser has done its part. You can close this tab; Patchbay shows when you are signed in.</source>
            <translation>Votre navigateur a fait sa part. Vous pouvez fermer cet onglet ; Patchbay indique quand vous êtes connecté.</translation>
        </message>
        <message>
            <source>Nothing to do here</source>
            <translation>Rien à faire ici</translation>
        </message>
        <message>
            <source>This page does not belong to a sign-in that is under way. Start again in Patchbay, please.</source>
            <translation>Cette page n’appartient à aucune connexion en cours. Recommencez dans Patchbay, s’il vous plaît.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>Vous n’êtes pas connecté</translation>
        </message>
        <message>
            <source>The request was turned down. You can close this tab and try again in Patchbay.</source>
            <translation>La demande a été refusée. Vous pouvez fermer cet onglet et réessayer dans Patchbay.</translation>
        </message>
        <message>
            <source>Something went wrong on the way. You can close this tab; Patchbay shows what happened.</source>
            <translation>Quelque chose s’est mal passé en chemin. Vous pouvez fermer cet onglet ; Patchbay indique ce qui s’est passé.</translation>
        </message>
        <message>
            <source>en</source>
            <comment>The code of this language in HTML</comment>
            <translation>fr</translation>
        </message>
        <message>
            <source>This page comes from Patchbay on this computer.</source>
            <translation>Cette page vient de Patchbay sur cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ClientWords</name>
        <message>
            <source>Installed, last used today</source>
            <translation>Installée, utilisée aujourd’hui</translation>
        </message>
        <message>
            <source>Installed, last used yesterday</source>
            <translation>Installée, utilisée hier</translation>
        </message>
        <message numerus="yes">
            <source>Installed, last used %n days ago</source>
            <translation>
                <numerusform>Installée, utilisée il y a %n jour</numerusform>
                <numerusform>Installée, utilisée il y a %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Installed, last used %n weeks ago</source>
            <translation>
                <numerusform>Installée, utilisée il y a %n semaine</numerusform>
                <numerusform>Installée, utilisée il y a %n semaines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Installed, last used %n months ago</source>
            <translation>
                <numerusform>Installée, utilisée il y a %n mois</numerusform>
                <numerusform>Installée, utilisée il y a %n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>Installed, last used a year ago</source>
            <translation>Installée, utilisée il y a un an</translation>
        </message>
        <message numerus="yes">
            <source>Installed, last used %n years ago</source>
            <translation>
                <numerusform>Installée, utilisée il y a %n an</numerusform>
                <numerusform>Installée, utilisée il y a %n ans</numerusform>
            </translation>
        </message>
        <message>
            <source>Installed, open now</source>
            <translation>Installée, ouverte en ce moment</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Installée</translation>
        </message>
        <message>
            <source>Only its settings folder is left</source>
            <translation>Il ne reste que son dossier de réglages</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>a second entry of Patchbay</source>
            <translation>une deuxième entrée de Patchbay</translation>
        </message>
        <message>
            <source>%1, with a key in clear text</source>
            <translation>%1, avec une clé en clair</translation>
        </message>
        <message>
            <source>its address, with a key in clear text</source>
            <translation>son adresse, avec une clé en clair</translation>
        </message>
        <message>
            <source>its address, with a key</source>
            <translation>son adresse, avec une clé</translation>
        </message>
        <message>
            <source>its address</source>
            <translation>son adresse</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Help</name>
        <message>
            <source>Usage</source>
            <translation>Utilisation</translation>
        </message>
        <message>
            <source>Positionals</source>
            <translation>Arguments</translation>
        </message>
        <message>
            <source>OPTIONS</source>
            <translation>OPTIONS</translation>
        </message>
        <message>
            <source>SUBCOMMAND</source>
            <translation>COMMANDE</translation>
        </message>
        <message>
            <source>REQUIRED</source>
            <translation>OBLIGATOIRE</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Options</translation>
        </message>
        <message>
            <source>Subcommands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Connects AI apps to remote MCP servers</source>
            <translation>Relie les apps d’IA à des serveurs MCP distants</translation>
        </message>
        <message>
            <source>Print lines of JSON</source>
            <translation>Afficher des lignes de JSON</translation>
        </message>
        <message>
            <source>Print the outcome only</source>
            <translation>N’afficher que le résultat</translation>
        </message>
        <message>
            <source>Run the relay without a screen</source>
            <translation>Faire tourner le relais sans écran</translation>
        </message>
        <message>
            <source>Port of the local endpoint; 0: any</source>
            <translation>Port du point d’accès local ; 0 : n’importe lequel</translation>
        </message>
        <message>
            <source>Open the browser by itself when a server asks</source>
            <translation>Ouvrir le navigateur de soi-même quand un serveur le demande</translation>
        </message>
        <message>
            <source>Run the practice server</source>
            <translation>Faire tourner le serveur d’entraînement</translation>
        </message>
        <message>
            <source>Play the whole journey with it and end</source>
            <translation>Jouer tout le parcours avec lui et terminer</translation>
        </message>
        <message>
            <source>Look whether a network lets us through, before a rollout</source>
            <translation>Voir si un réseau nous laisse passer, avant un déploiement</translation>
        </message>
        <message>
            <source>What an admin has decided on this computer</source>
            <translation>Ce que l’administration a décidé sur cet ordinateur</translation>
        </message>
        <message>
            <source>Only look at this file, before it is rolled out</source>
            <translation>Regarder seulement ce fichier, avant son déploiement</translation>
        </message>
        <message>
            <source>A client id registered beforehand</source>
            <translation>Un identifiant client enregistré d’avance</translation>
        </message>
        <message>
            <source>Read the client's secret from standard input</source>
            <translation>Lire le secret du client sur l’entrée standard</translation>
        </message>
        <message>
            <source>A client id metadata document</source>
            <translation>Un document de métadonnées comme identifiant client</translation>
        </message>
        <message>
            <source>Scopes to ask for</source>
            <translation>Les autorisations (scopes) à demander</translation>
        </message>
        <message>
            <source>auto, omit, or the value to send</source>
            <translation>auto, omit ou la valeur à envoyer</translation>
        </message>
        <message>
            <source>Host of the return address</source>
            <translation>Hôte de l’adresse de retour</translation>
        </message>
        <message>
            <source>Issuer to sign in at although the server names another one</source>
            <translation>Émetteur auprès duquel se connecter bien que le serveur en nomme un autre</translation>
        </message>
        <message>
            <source>Sign in although the server does not say that it knows PKCE</source>
            <translation>Se connecter bien que le serveur ne dise pas qu’il connaît PKCE</translation>
        </message>
        <message>
            <source>Port of the return address</source>
            <translation>Port de l’adresse de retour</translation>
        </message>
        <message>
            <source>Servers you are connected to</source>
            <translation>Serveurs auxquels vous êtes relié</translation>
        </message>
        <message>
            <source>Add a server without signing in</source>
            <translation>Ajouter un serveur sans se connecter</translation>
        </message>
        <message>
            <source>Its address</source>
            <translation>Son adresse</translation>
        </message>
        <message>
            <source>A server known in advance, e.g. celigo-eu</source>
            <translation>Un serveur connu d’avance, p. ex. celigo-eu</translation>
        </message>
        <message>
            <source>Short name for addresses and files</source>
            <translation>Nom court pour les adresses et les fichiers</translation>
        </message>
        <message>
            <source>Name to show</source>
            <translation>Nom à afficher</translation>
        </message>
        <message>
            <source>How it lets you in</source>
            <translation>Comment il vous laisse entrer</translation>
        </message>
        <message>
            <source>How it is reached</source>
            <translation>Comment on l’atteint</translation>
        </message>
        <message>
            <source>Change how one signs in to a server</source>
            <translation>Changer la façon de se connecter à un serveur</translation>
        </message>
        <message>
            <source>Which server</source>
            <translation>Quel serveur</translation>
        </message>
        <message>
            <source>All servers</source>
            <translation>Tous les serveurs</translation>
        </message>
        <message>
            <source>One server</source>
            <translation>Un serveur</translation>
        </message>
        <message>
            <source>Sign out, give every file back, forget it</source>
            <translation>Se déconnecter, rendre chaque fichier, l’oublier</translation>
        </message>
        <message>
            <source>Sign out and start the sign-in over; keeps all settings</source>
            <translation>Se déconnecter et recommencer la connexion ; garde tous les réglages</translation>
        </message>
        <message>
            <source>The whole journey: server, sign-in, apps, test</source>
            <translation>Tout le parcours : serveur, connexion, apps, essai</translation>
        </message>
        <message>
            <source>The server's address</source>
            <translation>L’adresse du serveur</translation>
        </message>
        <message>
            <source>The built-in practice server</source>
            <translation>Le serveur d’entraînement intégré</translation>
        </message>
        <message>
            <source>Apps to set up, separated by commas</source>
            <translation>Apps à configurer, séparées par des virgules</translation>
        </message>
        <message>
            <source>Replace entries for the same server that were made by hand; a copy is kept</source>
            <translation>Remplacer les entrées du même serveur faites à la main ; une copie est conservée</translation>
        </message>
        <message>
            <source>Delete what mcp-remote has kept of a sign-in to this server; no copy is kept</source>
            <translation>Supprimer ce que mcp-remote a conservé d’une connexion à ce serveur ; aucune copie n’est conservée</translation>
        </message>
        <message>
            <source>Only print the link</source>
            <translation>N’afficher que le lien</translation>
        </message>
        <message>
            <source>Sign in in the browser</source>
            <translation>Se connecter dans le navigateur</translation>
        </message>
        <message>
            <source>Only print the link, and a code to type where the server offers that</source>
            <translation>N’afficher que le lien, et un code à taper là où le serveur le propose</translation>
        </message>
        <message>
            <source>Only print the link, and never a code</source>
            <translation>N’afficher que le lien, et jamais de code</translation>
        </message>
        <message>
            <source>Let the server ask who you are</source>
            <translation>Laisser le serveur demander qui vous êtes</translation>
        </message>
        <message>
            <source>For the sign-in under way: introduce Patchbay anew, if the browser shows an error</source>
            <translation>Pour la connexion en cours : présenter Patchbay à nouveau si le navigateur affiche une erreur</translation>
        </message>
        <message>
            <source>For the sign-in under way: the address the browser ended on, from standard input</source>
            <translation>Pour la connexion en cours : l’adresse où le navigateur s’est arrêté, lue sur l’entrée standard</translation>
        </message>
        <message>
            <source>Sign out, and revoke where the server offers it</source>
            <translation>Se déconnecter, et révoquer là où le serveur le propose</translation>
        </message>
        <message>
            <source>Keep an access key, read from standard input</source>
            <translation>Conserver une clé d’accès, lue sur l’entrée standard</translation>
        </message>
        <message>
            <source>AI apps on this computer</source>
            <translation>Apps d’IA sur cet ordinateur</translation>
        </message>
        <message>
            <source>All apps we know, and why we think they are here</source>
            <translation>Toutes les apps que nous connaissons, et pourquoi nous pensons qu’elles sont là</translation>
        </message>
        <message>
            <source>Put entries back that an app has dropped</source>
            <translation>Remettre les entrées qu’une app a perdues</translation>
        </message>
        <message>
            <source>on: from now on without being asked, three times an hour at most; off: no longer</source>
            <translation>on : désormais sans demander, trois fois par heure au plus ; off : plus maintenant</translation>
        </message>
        <message>
            <source>Give every app's files back as they were</source>
            <translation>Rendre les fichiers de chaque app tels qu’ils étaient</translation>
        </message>
        <message>
            <source>Quit an app and start it again</source>
            <translation>Quitter une app et la relancer</translation>
        </message>
        <message>
            <source>Which app</source>
            <translation>Quelle app</translation>
        </message>
        <message>
            <source>Let an app call only tools that change nothing</source>
            <translation>Ne laisser une app appeler que les outils qui ne changent rien</translation>
        </message>
        <message>
            <source>on or off</source>
            <translation>on (oui) ou off (non)</translation>
        </message>
        <message>
            <source>Set up one app</source>
            <translation>Configurer une app</translation>
        </message>
        <message>
            <source>Quit the app for it, and start it again</source>
            <translation>Quitter l’app pour cela, et la relancer</translation>
        </message>
        <message>
            <source>Only show what would change</source>
            <translation>Montrer seulement ce qui changerait</translation>
        </message>
        <message>
            <source>Let the app add the server itself, where it takes a link; it asks first</source>
            <translation>Laisser l’app ajouter elle-même le serveur, si elle accepte un lien ; elle demande d’abord</translation>
        </message>
        <message>
            <source>relay: through Patchbay; direct: the app signs in itself</source>
            <translation>relay : par Patchbay ; direct : l’app se connecte elle-même</translation>
        </message>
        <message>
            <source>Give one app's files back</source>
            <translation>Rendre les fichiers d’une app</translation>
        </message>
        <message>
            <source>All apps</source>
            <translation>Toutes les apps</translation>
        </message>
        <message>
            <source>What to paste into an app we do not know</source>
            <translation>Quoi coller dans une app que nous ne connaissons pas</translation>
        </message>
        <message>
            <source>What to call the app</source>
            <translation>Comment appeler l’app</translation>
        </message>
        <message>
            <source>Print that form only</source>
            <translation>N’afficher que cette forme</translation>
        </message>
        <message>
            <source>List a server's tools</source>
            <translation>Lister les outils d’un serveur</translation>
        </message>
        <message>
            <source>Call a tool</source>
            <translation>Appeler un outil</translation>
        </message>
        <message>
            <source>Which tool</source>
            <translation>Quel outil</translation>
        </message>
        <message>
            <source>Its arguments, as a JSON object</source>
            <translation>Ses arguments, sous forme d’objet JSON</translation>
        </message>
        <message>
            <source>Look for what is wrong, in plain words</source>
            <translation>Chercher ce qui ne va pas, en mots simples</translation>
        </message>
        <message>
            <source>Mend what needs no person</source>
            <translation>Réparer ce qui ne demande personne</translation>
        </message>
        <message>
            <source>What to send to somebody who helps; no secrets</source>
            <translation>Quoi envoyer à quelqu’un qui aide ; aucun secret</translation>
        </message>
        <message>
            <source>Where to write it; without it, it is printed</source>
            <translation>Où l’écrire ; sinon, il est affiché</translation>
        </message>
        <message>
            <source>How everything stands</source>
            <translation>Où en est tout</translation>
        </message>
        <message>
            <source>Run the checks as well; the exit code says what is missing</source>
            <translation>Faire aussi les vérifications ; le code de sortie dit ce qui manque</translation>
        </message>
        <message>
            <source>Let no app reach its servers for a while</source>
            <translation>Ne laisser aucune app joindre ses serveurs pendant un moment</translation>
        </message>
        <message>
            <source>For how long; an hour if nothing is said</source>
            <translation>Combien de minutes ; une heure si rien n’est dit</translation>
        </message>
        <message>
            <source>End a pause</source>
            <translation>Mettre fin à une pause</translation>
        </message>
        <message>
            <source>Sign out, give every file back, forget everything</source>
            <translation>Se déconnecter, rendre chaque fichier, tout oublier</translation>
        </message>
        <message>
            <source>Yes, all of it: entries, sign-ins, keys, settings, copies, log</source>
            <translation>Oui, tout : entrées, connexions, clés, réglages, copies, journal</translation>
        </message>
        <message>
            <source>Quit apps for it that have to, and start them again</source>
            <translation>Quitter pour cela les apps qui le doivent, et les relancer</translation>
        </message>
        <message>
            <source>Folder for everything we keep (also PATCHBAY_DATA_DIR)</source>
            <translation>Dossier pour tout ce que nous gardons (aussi PATCHBAY_DATA_DIR)</translation>
        </message>
        <message>
            <source>Where secrets are kept; memory forgets them at the end</source>
            <translation>Où sont conservés les secrets ; memory les oublie à la fin</translation>
        </message>
        <message>
            <source>Program that opens web pages; the address is added</source>
            <translation>Programme qui ouvre les pages web ; l’adresse est ajoutée</translation>
        </message>
        <message>
            <source>More certificate authorities to trust (PEM)</source>
            <translation>Autres autorités de certification auxquelles se fier (PEM)</translation>
        </message>
        <message>
            <source>Write a page for who looks after the network; HTML if it ends in .html</source>
            <translation>Écrire une page pour qui s’occupe du réseau ; en HTML si le nom finit par .html</translation>
        </message>
        <message>
            <source>Print this help message and exit</source>
            <translation>Afficher cette aide et terminer</translation>
        </message>
        <message>
            <source>Display program version information and exit</source>
            <translation>Afficher la version du programme et terminer</translation>
        </message>
    </context>
    <context>
        <name>patchbay::NetworkWords</name>
        <message>
            <source>%1 did not say where one signs in (%2).</source>
            <translation>%1 n’a pas dit où l’on se connecte (%2).</translation>
        </message>
        <message>
            <source>the sign-in of %1</source>
            <translation>la connexion à %1</translation>
        </message>
        <message>
            <source>nobody was asked</source>
            <translation>personne n’a été interrogé</translation>
        </message>
        <message>
            <source>%1 (public)</source>
            <translation>%1 (publique)</translation>
        </message>
        <message>
            <source>%1 (opens and checks this traffic)</source>
            <translation>%1 (ouvre et contrôle ce trafic)</translation>
        </message>
        <message>
            <source>%1 (not a public one, most likely the company's own)</source>
            <translation>%1 (pas une autorité publique, sans doute celle de l’entreprise)</translation>
        </message>
        <message>
            <source>reached, trusted</source>
            <translation>atteint, fiable</translation>
        </message>
        <message>
            <source>reached, but its certificate is not trusted on this computer</source>
            <translation>atteint, mais son certificat n’est pas reconnu sur cet ordinateur</translation>
        </message>
        <message>
            <source>not reached: %1</source>
            <translation>non atteint : %1</translation>
        </message>
        <message>
            <source>en</source>
            <comment>The code of this language in HTML</comment>
            <translation>fr</translation>
        </message>
        <message>
            <source>Network requirements of Patchbay</source>
            <translation>Ce que Patchbay demande au réseau</translation>
        </message>
        <message>
            <source>by the proxy %1</source>
            <translation>par le proxy %1</translation>
        </message>
        <message>
            <source>Certificate by %1.</source>
            <translation>Certificat de %1.</translation>
        </message>
        <message>
            <source>Patchbay connects AI apps on a computer to remote MCP servers. Each computer opens connections to the hosts below; nothing connects to the computer from outside. Looked at on %1 with version %2.</source>
            <translation>Patchbay relie les apps d’IA d’un ordinateur à des serveurs MCP distants. Chaque ordinateur ouvre des connexions vers les hôtes ci-dessous ; rien ne se connecte à l’ordinateur depuis l’extérieur. Examiné le %1 avec la version %2.</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>Hôtes</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Certificate by</source>
            <translation>Certificat de</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>What to allow</source>
            <translation>Ce qu’il faut autoriser</translation>
        </message>
        <message>
            <source>Outgoing HTTPS (TLS 1.2 or 1.3, HTTP/1.1) from every computer to the hosts above. Names are looked up by the computer, or by the proxy where there is one.</source>
            <translation>HTTPS sortant (TLS 1.2 ou 1.3, HTTP/1.1) de chaque ordinateur vers les hôtes ci-dessus. Les noms sont résolus par l’ordinateur, ou par le proxy s’il y en a un.</translation>
        </message>
        <message>
            <source>Answers that come piece by piece (text/event-stream): a proxy must hand them on at once and not gather them, and must not cut a connection that is silent for less than five minutes.</source>
            <translation>Des réponses qui arrivent par morceaux (text/event-stream) : un proxy doit les transmettre aussitôt, sans les accumuler, et ne doit pas couper une connexion silencieuse depuis moins de cinq minutes.</translation>
        </message>
        <message>
            <source>A proxy that asks for a sign-in needs one that programs can give; name and password belong into the system's settings for it.</source>
            <translation>Un proxy qui demande une connexion doit en accepter une que des programmes peuvent faire ; le nom et le mot de passe ont leur place dans les réglages du système prévus pour cela.</translation>
        </message>
        <message>
            <source>Where secure traffic is opened and checked: the authority that signs instead must stand in the store of each computer, or in a file that the policy names (certificateAuthorities). Better is to leave these hosts out.</source>
            <translation>Là où le trafic sécurisé est ouvert et contrôlé : l’autorité qui signe à la place doit figurer dans le magasin de chaque ordinateur, ou dans un fichier nommé par la stratégie (certificateAuthorities). Mieux vaut exclure ces hôtes.</translation>
        </message>
        <message>
            <source>The sign-in runs in the person's browser, so the browser must reach the same hosts.</source>
            <translation>La connexion se fait dans le navigateur de la personne ; le navigateur doit donc atteindre les mêmes hôtes.</translation>
        </message>
        <message>
            <source>On the computer itself, apps reach Patchbay at 127.0.0.1 (port 47821 unless moved). This never leaves the computer; protection programs must not block it.</source>
            <translation>Sur l’ordinateur lui-même, les apps joignent Patchbay à l’adresse 127.0.0.1 (port 47821, sauf s’il a été déplacé). Cela ne quitte jamais l’ordinateur ; les programmes de protection ne doivent pas le bloquer.</translation>
        </message>
        <message>
            <source>What is sent</source>
            <translation>Ce qui est envoyé</translation>
        </message>
        <message>
            <source>To a server: what the apps ask of it, and the token of whoever signed in. To its sign-in: what OAuth 2.1 needs. Nothing is counted or reported to anybody else.</source>
            <translation>À un serveur : ce que les apps lui demandent, et le jeton de la personne connectée. À sa connexion : ce que demande OAuth 2.1. Rien n’est compté ni signalé à qui que ce soit d’autre.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Owner</name>
        <message>
            <source>%1: goes as soon as you quit it</source>
            <translation>%1 : disparaît dès que vous la quittez</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Said</name>
        <message>
            <source>The report is in %1.</source>
            <translation>Le rapport est dans %1.</translation>
        </message>
        <message>
            <source>name one server: an address, --preset or --practice</source>
            <translation>nommez un serveur : une adresse, --preset ou --practice</translation>
        </message>
        <message>
            <source>not a JSON object</source>
            <translation>pas un objet JSON</translation>
        </message>
        <message>
            <source>The network lets Patchbay through.</source>
            <translation>Le réseau laisse passer Patchbay.</translation>
        </message>
        <message>
            <source>The network does not let Patchbay through everywhere.</source>
            <translation>Le réseau ne laisse pas passer Patchbay partout.</translation>
        </message>
        <message>
            <source>The page for the network's people is in %1.</source>
            <translation>La page pour les responsables du réseau est dans %1.</translation>
        </message>
        <message>
            <source>Details: %1 %2</source>
            <translation>Détails : %1 %2</translation>
        </message>
        <message>
            <source>The browser opens %1 and Allow is pressed.</source>
            <translation>Le navigateur ouvre %1 et l’on clique sur « Allow ».</translation>
        </message>
        <message>
            <source>Patchbay runs: apps reach it at %1.</source>
            <translation>Patchbay tourne : les apps le joignent à %1.</translation>
        </message>
        <message>
            <source>Connect the practice server, sign in, set up Cursor and Claude.</source>
            <translation>Relier le serveur d’entraînement, se connecter, configurer Cursor et Claude.</translation>
        </message>
        <message>
            <source>Call a tool, as an app would.</source>
            <translation>Appeler un outil, comme le ferait une app.</translation>
        </message>
        <message>
            <source>Undo everything.</source>
            <translation>Tout annuler.</translation>
        </message>
        <message>
            <source>Signed out. Every file is as it was, byte for byte.</source>
            <translation>Déconnecté. Chaque fichier est comme avant, octet pour octet.</translation>
        </message>
        <message>
            <source>The practice journey went well.</source>
            <translation>Le parcours d’essai s’est bien passé.</translation>
        </message>
        <message>
            <source>No temporary folder could be made.</source>
            <translation>Aucun dossier temporaire n’a pu être créé.</translation>
        </message>
        <message>
            <source>The practice server runs at %1</source>
            <translation>Le serveur d’entraînement tourne à %1</translation>
        </message>
        <message>
            <source>Stop it with Ctrl+C.</source>
            <translation>Arrêtez-le avec Ctrl+C.</translation>
        </message>
        <message>
            <source>No policy is in force on this computer.</source>
            <translation>Aucune stratégie n’est en vigueur sur cet ordinateur.</translation>
        </message>
        <message>
            <source>There is no such file: %1</source>
            <translation>Ce fichier n’existe pas : %1</translation>
        </message>
        <message>
            <source>Read from %1</source>
            <translation>Lu dans %1</translation>
        </message>
        <message>
            <source>Wrong: %1</source>
            <translation>Faux : %1</translation>
        </message>
        <message>
            <source>Not known: %1</source>
            <translation>Pas connu : %1</translation>
        </message>
        <message>
            <source>Nothing is allowed until this is mended.</source>
            <translation>Rien n’est autorisé tant que ce n’est pas réparé.</translation>
        </message>
        <message>
            <source>What is wrong counts as its strictest value.</source>
            <translation>Ce qui est faux compte avec sa valeur la plus stricte.</translation>
        </message>
        <message>
            <source>All that Patchbay kept for you is gone.</source>
            <translation>Tout ce que Patchbay gardait pour vous est parti.</translation>
        </message>
        <message>
            <source>These folders could not be removed: %1.</source>
            <translation>Ces dossiers n’ont pas pu être supprimés : %1.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ServerPreset</name>
        <message>
            <source>Australia</source>
            <translation>Australie</translation>
        </message>
        <message>
            <source>Your browser shows au.integrator.io after you sign in to Celigo.</source>
            <translation>Votre navigateur affiche au.integrator.io une fois que vous êtes connecté à Celigo.</translation>
        </message>
        <message>
            <source>List my Celigo connections.</source>
            <translation>Liste mes connexions Celigo.</translation>
        </message>
        <message>
            <source>Create an API token with full access in Celigo; it is shown only once.</source>
            <translation>Créez dans Celigo un jeton d’API (« API token ») avec accès complet ; il n’est montré qu’une fois.</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Canada</translation>
        </message>
        <message>
            <source>Your browser shows ca.integrator.io after you sign in to Celigo.</source>
            <translation>Votre navigateur affiche ca.integrator.io une fois que vous êtes connecté à Celigo.</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>Europe</translation>
        </message>
        <message>
            <source>Your browser shows eu.integrator.io after you sign in to Celigo.</source>
            <translation>Votre navigateur affiche eu.integrator.io une fois que vous êtes connecté à Celigo.</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>États-Unis</translation>
        </message>
        <message>
            <source>Your browser shows integrator.io after you sign in to Celigo.</source>
            <translation>Votre navigateur affiche integrator.io une fois que vous êtes connecté à Celigo.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::SetupRun</name>
        <message>
            <source>%1 answers at %2.</source>
            <translation>%1 répond à %2.</translation>
        </message>
        <message>
            <source>Waiting for the sign-in at %1.</source>
            <translation>En attente de la connexion sur %1.</translation>
        </message>
        <message>
            <source>%1 needs no sign-in.</source>
            <translation>%1 ne demande aucune connexion.</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>Vous êtes connecté.</translation>
        </message>
        <message>
            <source>You are signed in as %1.</source>
            <translation>Vous êtes connecté en tant que %1.</translation>
        </message>
        <message>
            <source>%1: the earlier entry “%2” (%3) is replaced; a copy is kept.</source>
            <translation>%1 : l’entrée précédente « %2 » (%3) est remplacée ; une copie est conservée.</translation>
        </message>
        <message>
            <source>%1: the earlier entry “%2” (%3) stays. --replace-earlier replaces it.</source>
            <translation>%1 : l’entrée précédente « %2 » (%3) reste. --replace-earlier la remplace.</translation>
        </message>
        <message>
            <source>%1 is set up.</source>
            <translation>%1 : configuration terminée.</translation>
        </message>
        <message>
            <source>%1 answers in %2 ms and offers %3 tools.</source>
            <translation>%1 répond en %2 ms et propose %3 outils.</translation>
        </message>
        <message>
            <source>%1: connected to %2.</source>
            <translation>%1 : relié à %2.</translation>
        </message>
        <message>
            <source>%1: must be quit and started again.</source>
            <translation>%1 : à quitter et à relancer.</translation>
        </message>
        <message>
            <source>Apps that could not be set up: %1.</source>
            <translation>Apps qui n’ont pas pu être configurées : %1.</translation>
        </message>
        <message>
            <source>%1 is connected. No app was set up.</source>
            <translation>%1 est relié. Aucune app n’a été configurée.</translation>
        </message>
        <message>
            <source>If your account is in %1: %2</source>
            <translation>Si votre compte est dans la région « %1 » : %2</translation>
        </message>
        <message>
            <source>You can send this to your admin:</source>
            <translation>Vous pouvez envoyer ceci à votre administration :</translation>
        </message>
    </context>
    <context>
        <name>patchbay::WebApp</name>
        <message>
            <source>ChatGPT in the browser</source>
            <translation>ChatGPT dans le navigateur</translation>
        </message>
        <message>
            <source>It takes a Plus, Pro, Business, Enterprise or Edu plan.</source>
            <translation>Il faut une offre Plus, Pro, Business, Enterprise ou Edu.</translation>
        </message>
        <message>
            <source>In a workspace of your company an admin may have to allow it.</source>
            <translation>Dans un espace de travail de votre entreprise, l’administration doit peut-être l’autoriser.</translation>
        </message>
        <message>
            <source>Open ChatGPT and sign in.</source>
            <translation>Ouvrez ChatGPT et connectez-vous.</translation>
        </message>
        <message>
            <source>Open ChatGPT</source>
            <translation>Ouvrir ChatGPT</translation>
        </message>
        <message>
            <source>Go to Plugins, press the plus sign and choose Add custom MCP server. Where there are no plugins yet, it is under Settings, Apps, Advanced, Developer mode, Create.</source>
            <translation>Allez dans Plugins, cliquez sur le signe plus et choisissez « Add custom MCP server ». Là où il n’y a pas encore de plugins, c’est dans Settings, Apps, Advanced, Developer mode, Create.</translation>
        </message>
        <message>
            <source>Paste the name, and the address as Server URL.</source>
            <translation>Collez le nom, et l’adresse comme « Server URL ».</translation>
        </message>
        <message>
            <source>Choose how you sign in: OAuth, unless {name} asks for no sign-in. Then press Create as a plugin, and sign in to {name} when you are asked.</source>
            <translation>Choisissez comment vous vous connectez : OAuth, sauf si {name} ne demande aucune connexion. Cliquez ensuite sur « Create as a plugin », et connectez-vous à {name} quand on vous le demande.</translation>
        </message>
        <message>
            <source>Claude in the browser, on the phone, and in Claude on every computer you sign in to</source>
            <translation>Claude dans le navigateur, sur le téléphone et dans Claude sur chaque ordinateur où vous vous connectez</translation>
        </message>
        <message>
            <source>The free plan of Claude takes one connector of your own.</source>
            <translation>L’offre gratuite de Claude accepte un seul connecteur à vous.</translation>
        </message>
        <message>
            <source>In a Team or Enterprise plan an owner adds it first; then you connect to it.</source>
            <translation>Dans une offre Team ou Enterprise, un propriétaire l’ajoute d’abord ; vous vous y reliez ensuite.</translation>
        </message>
        <message>
            <source>Open Claude.ai and sign in. The name and the address are filled in already.</source>
            <translation>Ouvrez Claude.ai et connectez-vous. Le nom et l’adresse sont déjà remplis.</translation>
        </message>
        <message>
            <source>Open Claude.ai</source>
            <translation>Ouvrir Claude.ai</translation>
        </message>
        <message>
            <source>If a field is empty, paste the name and the address. The page is under Customize, Connectors, then the plus sign and Add custom connector.</source>
            <translation>Si un champ est vide, collez le nom et l’adresse. La page est dans Customize, Connectors, puis le signe plus et « Add custom connector ».</translation>
        </message>
        <message>
            <source>Press Add, then Connect, and sign in to {name} when you are asked.</source>
            <translation>Cliquez sur « Add », puis sur « Connect », et connectez-vous à {name} quand on vous le demande.</translation>
        </message>
        <message>
            <source>Agents that you make with Microsoft Copilot Studio</source>
            <translation>Les agents que vous créez avec Microsoft Copilot Studio</translation>
        </message>
        <message>
            <source>Servers that speak the older way only (SSE) are not taken since August 2025.</source>
            <translation>Les serveurs qui ne parlent que l’ancienne façon (SSE) ne sont plus acceptés depuis août 2025.</translation>
        </message>
        <message>
            <source>Open your agent in Copilot Studio. Under Settings, generative orchestration must be on.</source>
            <translation>Ouvrez votre agent dans Copilot Studio. Dans Settings, « generative orchestration » doit être activé.</translation>
        </message>
        <message>
            <source>Go to Tools, press Add a tool, then New tool, and choose Model Context Protocol.</source>
            <translation>Allez dans Tools, cliquez sur « Add a tool », puis « New tool », et choisissez « Model Context Protocol ».</translation>
        </message>
        <message>
            <source>Paste the name, a description and the address. The agent chooses its tools by the description, so say what {name} is for.</source>
            <translation>Collez le nom, une description et l’adresse. L’agent choisit ses outils d’après la description ; dites donc à quoi sert {name}.</translation>
        </message>
        <message>
            <source>Choose OAuth 2.0 with dynamic discovery, unless {name} asks for a key or for no sign-in. Press Create, and sign in to {name} when you are asked.</source>
            <translation>Choisissez « OAuth 2.0 » avec « dynamic discovery », sauf si {name} demande une clé ou aucune connexion. Cliquez sur « Create », et connectez-vous à {name} quand on vous le demande.</translation>
        </message>
    </context>
</TS>

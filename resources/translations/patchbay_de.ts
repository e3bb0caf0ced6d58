<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AppWords</name>
        <message>
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Einen Moment</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Braucht Sie</translation>
        </message>
        <message>
            <source>Not working</source>
            <translation>Geht nicht</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Eingerichtet</translation>
        </message>
        <message>
            <source>Not open</source>
            <translation>Nicht geöffnet</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Not used yet</source>
            <translation>Noch nicht benutzt</translation>
        </message>
        <message>
            <source>%1 has moved our entry to another of its files</source>
            <translation>%1 hat unseren Eintrag in eine andere seiner Dateien verschoben</translation>
        </message>
        <message>
            <source>%1 no longer has our entry</source>
            <translation>%1 hat unseren Eintrag nicht mehr</translation>
        </message>
        <message>
            <source>Our entry in %1 was changed</source>
            <translation>Unser Eintrag in %1 wurde geändert</translation>
        </message>
        <message>
            <source>The settings file of %1 cannot be read</source>
            <translation>Die Einstellungsdatei von %1 lässt sich nicht lesen</translation>
        </message>
        <message>
            <source>Signs in itself; Patchbay does not see it</source>
            <translation>Meldet sich selbst an; Patchbay sieht es nicht</translation>
        </message>
        <message>
            <source>Last request %1</source>
            <translation>Letzte Anfrage %1</translation>
        </message>
        <message>
            <source>Open, and has not asked for %1 yet. A restart helps.</source>
            <translation>Geöffnet, hat aber noch nicht nach %1 gefragt. Ein Neustart hilft.</translation>
        </message>
        <message>
            <source>Set up by hand, has not asked for %1 yet</source>
            <translation>Von Hand eingerichtet, hat noch nicht nach %1 gefragt</translation>
        </message>
        <message>
            <source>Sees %1 when you open it</source>
            <translation>Sieht %1, sobald Sie es öffnen</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>%1 entfernen?</translation>
        </message>
        <message>
            <source>Your apps lose it and you are signed out there. Your account itself is not touched.</source>
            <translation>Ihre Apps verlieren es, und Sie werden dort abgemeldet. Ihr Konto selbst bleibt unberührt.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>%1 must quit for a moment</source>
            <translation>%1 muss kurz beendet werden</translation>
        </message>
        <message>
            <source>While it runs it would overwrite the change. We start it again afterwards. Finish what you are typing first.</source>
            <translation>Solange es läuft, würde es die Änderung überschreiben. Danach starten wir es wieder. Schreiben Sie vorher zu Ende.</translation>
        </message>
        <message>
            <source>Quit %1 and go on</source>
            <translation>%1 beenden und weiter</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
    </context>
    <context>
        <name>When</name>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <source>1 minute ago</source>
            <translation>vor 1 Minute</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes ago</source>
            <translation>
                <numerusform>vor %n Minute</numerusform>
                <numerusform>vor %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hour ago</source>
            <translation>vor 1 Stunde</translation>
        </message>
        <message numerus="yes">
            <source>%n hours ago</source>
            <translation>
                <numerusform>vor %n Stunde</numerusform>
                <numerusform>vor %n Stunden</numerusform>
            </translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <source>1 day ago</source>
            <translation>vor 1 Tag</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>vor %n Tag</numerusform>
                <numerusform>vor %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>1 week ago</source>
            <translation>vor 1 Woche</translation>
        </message>
        <message numerus="yes">
            <source>%n weeks ago</source>
            <translation>
                <numerusform>vor %n Woche</numerusform>
                <numerusform>vor %n Wochen</numerusform>
            </translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 Stunde</translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 Minute</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>1 second</source>
            <translation>1 Sekunde</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n Sekunde</numerusform>
                <numerusform>%n Sekunden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>patchbay::ActivityModel</name>
        <message>
            <source>Say hello</source>
            <comment>What an app asked for</comment>
            <translation>Hallo sagen</translation>
        </message>
        <message>
            <source>See whether it is there</source>
            <comment>What an app asked for</comment>
            <translation>Nachsehen, ob es da ist</translation>
        </message>
        <message>
            <source>List tools</source>
            <comment>What an app asked for</comment>
            <translation>Werkzeuge auflisten</translation>
        </message>
        <message>
            <source>List prompts</source>
            <comment>What an app asked for</comment>
            <translation>Vorlagen auflisten</translation>
        </message>
        <message>
            <source>Get a prompt</source>
            <comment>What an app asked for</comment>
            <translation>Eine Vorlage holen</translation>
        </message>
        <message>
            <source>List documents</source>
            <comment>What an app asked for</comment>
            <translation>Dokumente auflisten</translation>
        </message>
        <message>
            <source>Read a document</source>
            <comment>What an app asked for</comment>
            <translation>Ein Dokument lesen</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>Result of a request</comment>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Failed</source>
            <comment>Result of a request</comment>
            <translation>Misslungen</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>Seconds that a request took</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Time</source>
            <comment>Column of the activity table</comment>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>App</source>
            <comment>Column of the activity table</comment>
            <translation>App</translation>
        </message>
        <message>
            <source>Asked for</source>
            <comment>Column of the activity table</comment>
            <translation>Gefragt nach</translation>
        </message>
        <message>
            <source>Result</source>
            <comment>Column of the activity table</comment>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>It took</source>
            <comment>Column of the activity table</comment>
            <translation>Dauer</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ActivityPage</name>
        <message>
            <source>No app has asked for anything yet</source>
            <translation>Noch hat keine App nach etwas gefragt</translation>
        </message>
        <message>
            <source>Ask your AI app to use a tool; what it asks for shows up here.</source>
            <translation>Bitten Sie Ihre KI-App, ein Werkzeug zu benutzen; hier erscheint, wonach sie fragt.</translation>
        </message>
        <message>
            <source>Only what &amp;failed</source>
            <translation>Nur &amp;Misslungenes</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <source>Which app asked for what. What was said or sent is never kept.</source>
            <translation>Welche App wonach gefragt hat. Was gesagt oder gesendet wurde, wird nie aufbewahrt.</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Letzte 24 Stunden</translation>
        </message>
        <message>
            <source>Show requests of</source>
            <comment>Choice of an app, for screen readers</comment>
            <translation>Anfragen zeigen von</translation>
        </message>
        <message>
            <source>All apps</source>
            <translation>Alle Apps</translation>
        </message>
        <message>
            <source>One request</source>
            <translation>Eine Anfrage</translation>
        </message>
        <message numerus="yes">
            <source>%n requests</source>
            <translation>
                <numerusform>%n Anfrage</numerusform>
                <numerusform>%n Anfragen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 failed</source>
            <comment>212 requests, 1 failed</comment>
            <translation>%1, %2 misslungen</translation>
        </message>
    </context>
    <context>
        <name>patchbay::AddressPage</name>
        <message>
            <source>What should your apps connect to?</source>
            <translation>Womit sollen sich Ihre Apps verbinden?</translation>
        </message>
        <message>
            <source>Your company told you, or sent you a link.</source>
            <translation>Ihre Firma hat es Ihnen gesagt oder einen Link geschickt.</translation>
        </message>
        <message>
            <source>Asking whether a server answers there</source>
            <comment>Address page</comment>
            <translation>Wir fragen, ob dort ein Server antwortet</translation>
        </message>
        <message>
            <source>Try again</source>
            <comment>Button below an error</comment>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Your %1 account</source>
            <comment>Choice, below the vendor's name</comment>
            <translation>Ihr Konto bei %1</translation>
        </message>
        <message>
            <source>Where is your account?</source>
            <translation>Wo ist Ihr Konto?</translation>
        </message>
        <message>
            <source>An a&amp;ddress from my company</source>
            <translation>Eine A&amp;dresse von meiner Firma</translation>
        </message>
        <message>
            <source>You paste it, we check it</source>
            <translation>Sie fügen sie ein, wir prüfen sie</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <comment>Field</comment>
            <translation>Adresse des Servers</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <comment>Beside the address field</comment>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <source>P&amp;ractice server</source>
            <translation>Ü&amp;bungsserver</translation>
        </message>
        <message>
            <source>Try everything without an account. Nothing leaves this computer, and no real data is touched.</source>
            <translation>Alles ohne Konto ausprobieren. Nichts verlässt diesen Computer, und echte Daten werden nicht berührt.</translation>
        </message>
        <message>
            <source>I was given an access &amp;key instead</source>
            <translation>Ich habe stattdessen einen Zugangsschlüsse&amp;l bekommen</translation>
        </message>
        <message>
            <source>Access key</source>
            <comment>Field</comment>
            <translation>Zugangsschlüssel</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>Not sure? Sign in to %1 in your browser and look at the address there.</source>
            <translation>Nicht sicher? Melden Sie sich im Browser bei %1 an, und sehen Sie dort auf die Adresse.</translation>
        </message>
        <message>
            <source>Trying the access key</source>
            <comment>Address page</comment>
            <translation>Wir probieren den Zugangsschlüssel</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Advice</name>
        <message>
            <source>A settings file</source>
            <translation>Eine Einstellungsdatei</translation>
        </message>
        <message>
            <source>The settings file of %app</source>
            <translation>Die Einstellungsdatei von %app</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>der Server</translation>
        </message>
        <message>
            <source>The server</source>
            <translation>Der Server</translation>
        </message>
        <message>
            <source>the app</source>
            <translation>die App</translation>
        </message>
        <message>
            <source>The app</source>
            <translation>Die App</translation>
        </message>
        <message>
            <source>This was stopped before it was done.</source>
            <translation>Dies wurde abgebrochen, bevor es fertig war.</translation>
        </message>
        <message>
            <source>Start again whenever you like.</source>
            <translation>Beginnen Sie neu, wann immer Sie mögen.</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <source>Something happened that we did not expect.</source>
            <translation>Etwas ist geschehen, womit wir nicht gerechnet haben.</translation>
        </message>
        <message>
            <source>Try again, and send us the report if it happens twice.</source>
            <translation>Versuchen Sie es erneut, und schicken Sie uns den Bericht, wenn es noch einmal geschieht.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>This request was not understood.</source>
            <translation>Diese Anfrage wurde nicht verstanden.</translation>
        </message>
        <message>
            <source>Look up in the help how it is written.</source>
            <translation>Sehen Sie in der Hilfe nach, wie man sie schreibt.</translation>
        </message>
        <message>
            <source>There is no address yet.</source>
            <translation>Es gibt noch keine Adresse.</translation>
        </message>
        <message>
            <source>Paste the address of the server.</source>
            <translation>Fügen Sie die Adresse des Servers ein.</translation>
        </message>
        <message>
            <source>This does not look like a web address.</source>
            <translation>Das sieht nicht wie eine Webadresse aus.</translation>
        </message>
        <message>
            <source>Copy all of it, from https:// to its end, and paste it again.</source>
            <translation>Kopieren Sie sie ganz, von https:// bis zum Ende, und fügen Sie sie noch einmal ein.</translation>
        </message>
        <message>
            <source>Paste again</source>
            <translation>Noch einmal einfügen</translation>
        </message>
        <message>
            <source>This address does not protect what you send.</source>
            <translation>Diese Adresse schützt nicht, was Sie senden.</translation>
        </message>
        <message>
            <source>Use the address that begins with https://.</source>
            <translation>Nehmen Sie die Adresse, die mit https:// beginnt.</translation>
        </message>
        <message>
            <source>The address contains a name or a password.</source>
            <translation>Die Adresse enthält einen Namen oder ein Passwort.</translation>
        </message>
        <message>
            <source>Take it out of the address; you sign in later, in your browser.</source>
            <translation>Nehmen Sie ihn heraus; Sie melden sich später im Browser an.</translation>
        </message>
        <message>
            <source>You are offline.</source>
            <translation>Sie sind offline.</translation>
        </message>
        <message>
            <source>Check your internet connection.</source>
            <translation>Prüfen Sie Ihre Internetverbindung.</translation>
        </message>
        <message>
            <source>Your network cannot find %server.</source>
            <translation>Ihr Netz findet %server nicht.</translation>
        </message>
        <message>
            <source>Check the address, and whether a VPN or a filter blocks it.</source>
            <translation>Prüfen Sie die Adresse, und ob ein VPN oder ein Filter sie sperrt.</translation>
        </message>
        <message>
            <source>%Server does not take connections right now.</source>
            <translation>%Server nimmt gerade keine Verbindungen an.</translation>
        </message>
        <message>
            <source>Check the address, or try again in a few minutes.</source>
            <translation>Prüfen Sie die Adresse, oder versuchen Sie es in ein paar Minuten wieder.</translation>
        </message>
        <message>
            <source>%Server did not answer in time.</source>
            <translation>%Server hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>Check your internet connection, then try again.</source>
            <translation>Prüfen Sie Ihre Internetverbindung, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>This computer does not trust the certificate of %server.</source>
            <translation>Dieser Computer vertraut dem Zertifikat von %server nicht.</translation>
        </message>
        <message>
            <source>If your company checks secure traffic, ask IT to add its certificate here.</source>
            <translation>Wenn Ihre Firma sichere Verbindungen prüft, bitten Sie die IT, ihr Zertifikat hier einzutragen.</translation>
        </message>
        <message>
            <source>Copy message for IT</source>
            <translation>Nachricht an IT kopieren</translation>
        </message>
        <message>
            <source>No secure connection to %server could be made.</source>
            <translation>Zu %server kam keine sichere Verbindung zustande.</translation>
        </message>
        <message>
            <source>Check date and time of this computer, then try again.</source>
            <translation>Prüfen Sie Datum und Uhrzeit dieses Computers, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Your company's proxy asks for a sign-in.</source>
            <translation>Der Proxy Ihrer Firma verlangt eine Anmeldung.</translation>
        </message>
        <message>
            <source>Ask IT how apps on this computer sign in to the proxy.</source>
            <translation>Fragen Sie die IT, wie sich Apps auf diesem Computer am Proxy anmelden.</translation>
        </message>
        <message>
            <source>%Server points to an address inside your own network; we did not go there.</source>
            <translation>%Server verweist auf eine Adresse in Ihrem eigenen Netz; wir sind nicht hingegangen.</translation>
        </message>
        <message>
            <source>Show the details to your admin.</source>
            <translation>Zeigen Sie die Einzelheiten Ihrer Administration.</translation>
        </message>
        <message>
            <source>Ask my admin</source>
            <translation>Administration fragen</translation>
        </message>
        <message>
            <source>%Server sent more than we can take.</source>
            <translation>%Server hat mehr gesendet, als wir annehmen können.</translation>
        </message>
        <message>
            <source>Ask for a smaller part, or show the details to your admin.</source>
            <translation>Fragen Sie nach einem kleineren Teil, oder zeigen Sie die Einzelheiten Ihrer Administration.</translation>
        </message>
        <message>
            <source>The connection to %server broke off.</source>
            <translation>Die Verbindung zu %server ist abgebrochen.</translation>
        </message>
        <message>
            <source>This could not be sent to %server.</source>
            <translation>Das ließ sich nicht an %server senden.</translation>
        </message>
        <message>
            <source>Check the address of the connection.</source>
            <translation>Prüfen Sie die Adresse der Verbindung.</translation>
        </message>
        <message>
            <source>Check the address</source>
            <translation>Adresse prüfen</translation>
        </message>
        <message>
            <source>There are no tools for AI apps at this address.</source>
            <translation>Unter dieser Adresse gibt es keine Werkzeuge für KI-Apps.</translation>
        </message>
        <message>
            <source>Check that you copied all of it, then paste it again.</source>
            <translation>Prüfen Sie, ob Sie alles kopiert haben, und fügen Sie sie noch einmal ein.</translation>
        </message>
        <message>
            <source>%Server does not answer right now; nothing is wrong on your computer.</source>
            <translation>%Server antwortet gerade nicht; auf Ihrem Computer ist alles in Ordnung.</translation>
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation>Versuchen Sie es in ein paar Minuten wieder.</translation>
        </message>
        <message>
            <source>You are signed in, but nobody has given you access to %server.</source>
            <translation>Sie sind angemeldet, aber niemand hat Ihnen Zugang zu %server gegeben.</translation>
        </message>
        <message>
            <source>Ask your admin to add you.</source>
            <translation>Bitten Sie Ihre Administration, Sie hinzuzufügen.</translation>
        </message>
        <message>
            <source>%Server answered in a way we do not understand.</source>
            <translation>%Server hat auf eine Weise geantwortet, die wir nicht verstehen.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look for an update of Patchbay.</source>
            <translation>Versuchen Sie es erneut; bleibt es so, suchen Sie nach einer neueren Version von Patchbay.</translation>
        </message>
        <message>
            <source>%Server asks for a sign-in but does not say where.</source>
            <translation>%Server verlangt eine Anmeldung, sagt aber nicht, wo.</translation>
        </message>
        <message>
            <source>Use an access key, or ask your admin.</source>
            <translation>Nehmen Sie einen Zugangsschlüssel, oder fragen Sie Ihre Administration.</translation>
        </message>
        <message>
            <source>Use an access key</source>
            <translation>Zugangsschlüssel nehmen</translation>
        </message>
        <message>
            <source>%Server describes the sign-in of another server.</source>
            <translation>%Server beschreibt die Anmeldung eines anderen Servers.</translation>
        </message>
        <message>
            <source>Check the address; if it is right, show the details to your admin.</source>
            <translation>Prüfen Sie die Adresse; stimmt sie, zeigen Sie die Einzelheiten Ihrer Administration.</translation>
        </message>
        <message>
            <source>%Server offers no sign-in that is safe enough.</source>
            <translation>%Server bietet keine Anmeldung, die sicher genug ist.</translation>
        </message>
        <message>
            <source>%Server did not let Patchbay introduce itself.</source>
            <translation>%Server ließ Patchbay sich nicht vorstellen.</translation>
        </message>
        <message>
            <source>Ask your admin for a client ID and enter it here.</source>
            <translation>Bitten Sie Ihre Administration um eine Client-ID, und geben Sie sie hier ein.</translation>
        </message>
        <message>
            <source>Enter a client ID</source>
            <translation>Client-ID eingeben</translation>
        </message>
        <message>
            <source>%Server wants to know Patchbay in advance.</source>
            <translation>%Server will Patchbay im Voraus kennen.</translation>
        </message>
        <message>
            <source>Your browser has no way back to Patchbay.</source>
            <translation>Ihr Browser findet keinen Weg zurück zu Patchbay.</translation>
        </message>
        <message>
            <source>Close other sign-ins that are still open, then try again.</source>
            <translation>Schließen Sie andere Anmeldungen, die noch offen sind, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Your browser did not open.</source>
            <translation>Ihr Browser hat sich nicht geöffnet.</translation>
        </message>
        <message>
            <source>Copy the link and open it in your browser yourself.</source>
            <translation>Kopieren Sie den Link, und öffnen Sie ihn selbst im Browser.</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>The sign-in was cancelled in the browser.</source>
            <translation>Die Anmeldung wurde im Browser abgebrochen.</translation>
        </message>
        <message>
            <source>Sign in again and press Allow.</source>
            <translation>Melden Sie sich erneut an, und klicken Sie auf „Erlauben“.</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Erneut anmelden</translation>
        </message>
        <message>
            <source>Nobody signed in while we waited.</source>
            <translation>Solange wir warteten, hat sich niemand angemeldet.</translation>
        </message>
        <message>
            <source>Sign in when you are ready.</source>
            <translation>Melden Sie sich an, wenn Sie so weit sind.</translation>
        </message>
        <message>
            <source>The answer in your browser did not come from %server.</source>
            <translation>Die Antwort in Ihrem Browser kam nicht von %server.</translation>
        </message>
        <message>
            <source>Close that tab and sign in again.</source>
            <translation>Schließen Sie diesen Tab, und melden Sie sich erneut an.</translation>
        </message>
        <message>
            <source>%Server did not accept the sign-in.</source>
            <translation>%Server hat die Anmeldung nicht angenommen.</translation>
        </message>
        <message>
            <source>Sign in again; if it stays so, show the details to your admin.</source>
            <translation>Melden Sie sich erneut an; bleibt es so, zeigen Sie die Einzelheiten Ihrer Administration.</translation>
        </message>
        <message>
            <source>%Server no longer knows Patchbay.</source>
            <translation>%Server kennt Patchbay nicht mehr.</translation>
        </message>
        <message>
            <source>Sign in again; we introduce ourselves anew.</source>
            <translation>Melden Sie sich erneut an; wir stellen uns neu vor.</translation>
        </message>
        <message>
            <source>%Server does not know the client ID that was entered.</source>
            <translation>%Server kennt die eingegebene Client-ID nicht.</translation>
        </message>
        <message>
            <source>Ask your admin for the right one and enter it here.</source>
            <translation>Bitten Sie Ihre Administration um die richtige, und geben Sie sie hier ein.</translation>
        </message>
        <message>
            <source>%Server has moved its sign-in; the client ID belongs to the old one.</source>
            <translation>%Server hat seine Anmeldung verlegt; die Client-ID gehört zur alten.</translation>
        </message>
        <message>
            <source>Ask your admin for a client ID of the new one and enter it here.</source>
            <translation>Bitten Sie Ihre Administration um eine Client-ID der neuen, und geben Sie sie hier ein.</translation>
        </message>
        <message>
            <source>%Server did not complete the sign-in.</source>
            <translation>%Server hat die Anmeldung nicht abgeschlossen.</translation>
        </message>
        <message>
            <source>%Server answered the sign-in in a way we do not understand.</source>
            <translation>%Server hat auf die Anmeldung in einer Weise geantwortet, die wir nicht verstehen.</translation>
        </message>
        <message>
            <source>%Server wants you to allow more before it does this.</source>
            <translation>%Server möchte, dass Sie mehr erlauben, bevor das geht.</translation>
        </message>
        <message>
            <source>Open Patchbay, near the clock, choose Sign in and press Allow.</source>
            <translation>Öffnen Sie Patchbay neben der Uhr, wählen Sie „Anmelden“, und klicken Sie auf „Erlauben“.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>You are not signed in to %server.</source>
            <translation>Sie sind bei %server nicht angemeldet.</translation>
        </message>
        <message>
            <source>Open Patchbay, near the clock, and choose Sign in.</source>
            <translation>Öffnen Sie Patchbay neben der Uhr, und wählen Sie „Anmelden“.</translation>
        </message>
        <message>
            <source>%Server does not accept the access key.</source>
            <translation>%Server nimmt den Zugangsschlüssel nicht an.</translation>
        </message>
        <message>
            <source>It may be switched off or from another region; enter a new one.</source>
            <translation>Er ist vielleicht abgeschaltet oder aus einer anderen Region; geben Sie einen neuen ein.</translation>
        </message>
        <message>
            <source>Enter a new key</source>
            <translation>Neuen Schlüssel eingeben</translation>
        </message>
        <message>
            <source>Your company must allow Patchbay before you can sign in to %server.</source>
            <translation>Ihre Firma muss Patchbay erlauben, bevor Sie sich bei %server anmelden können.</translation>
        </message>
        <message>
            <source>Ask your admin to allow it.</source>
            <translation>Bitten Sie Ihre Administration, es zu erlauben.</translation>
        </message>
        <message>
            <source>The sign-in does not know %server.</source>
            <translation>Die Anmeldung kennt %server nicht.</translation>
        </message>
        <message>
            <source>Ask your admin to add it there; the message says how.</source>
            <translation>Bitten Sie Ihre Administration, es dort einzutragen; die Nachricht sagt, wie.</translation>
        </message>
        <message>
            <source>You are signed in, but %server does not accept this sign-in.</source>
            <translation>Sie sind angemeldet, aber %server nimmt diese Anmeldung nicht an.</translation>
        </message>
        <message>
            <source>Signing in again will not help; ask your admin.</source>
            <translation>Erneut anmelden hilft nicht; fragen Sie Ihre Administration.</translation>
        </message>
        <message>
            <source>Your account of %server is in another region.</source>
            <translation>Ihr Konto bei %server ist in einer anderen Region.</translation>
        </message>
        <message>
            <source>Choose the region under Details, and go on there.</source>
            <translation>Wählen Sie die Region unter „Einzelheiten“, und machen Sie dort weiter.</translation>
        </message>
        <message>
            <source>Choose the region</source>
            <translation>Region wählen</translation>
        </message>
        <message>
            <source>%Server wants your password at another place than expected.</source>
            <translation>%Server fragt an anderer Stelle nach Ihrem Passwort als erwartet.</translation>
        </message>
        <message>
            <source>If you did not expect this, close the page and ask your admin.</source>
            <translation>Wenn Sie das nicht erwartet haben, schließen Sie die Seite, und fragen Sie Ihre Administration.</translation>
        </message>
        <message>
            <source>This computer's password safe does not answer.</source>
            <translation>Der Passwortspeicher dieses Computers antwortet nicht.</translation>
        </message>
        <message>
            <source>Start it (on Linux: GNOME Keyring or KWallet), then try again.</source>
            <translation>Starten Sie ihn (unter Linux: GNOME-Schlüsselbund oder KWallet), und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>This computer's password safe is locked.</source>
            <translation>Der Passwortspeicher dieses Computers ist gesperrt.</translation>
        </message>
        <message>
            <source>Unlock it, then try again.</source>
            <translation>Entsperren Sie ihn, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>This computer's password safe did not let us in.</source>
            <translation>Der Passwortspeicher dieses Computers hat uns nicht hineingelassen.</translation>
        </message>
        <message>
            <source>Allow Patchbay in its settings, then try again.</source>
            <translation>Erlauben Sie Patchbay in seinen Einstellungen, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>A file we need is missing.</source>
            <translation>Eine Datei, die wir brauchen, fehlt.</translation>
        </message>
        <message>
            <source>See under Details which it is, then try again.</source>
            <translation>Sehen Sie unter „Einzelheiten“, welche es ist, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>%Settings cannot be read; we changed nothing.</source>
            <translation>%Settings lässt sich nicht lesen; wir haben nichts geändert.</translation>
        </message>
        <message>
            <source>Let your account read the file named under Details, then try again.</source>
            <translation>Geben Sie Ihrem Konto das Recht, die unter „Einzelheiten“ genannte Datei zu lesen, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>%Settings cannot be changed; it is as it was.</source>
            <translation>%Settings lässt sich nicht ändern; sie ist, wie sie war.</translation>
        </message>
        <message>
            <source>Let your account change the file named under Details, then try again.</source>
            <translation>Geben Sie Ihrem Konto das Recht, die unter „Einzelheiten“ genannte Datei zu ändern, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The disk is full; we changed nothing.</source>
            <translation>Der Speicherplatz ist voll; wir haben nichts geändert.</translation>
        </message>
        <message>
            <source>Make some room, then try again.</source>
            <translation>Schaffen Sie etwas Platz, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>%Settings was changed in the meantime; we left it alone.</source>
            <translation>%Settings wurde inzwischen geändert; wir haben sie in Ruhe gelassen.</translation>
        </message>
        <message>
            <source>Look at the changes again, then go on.</source>
            <translation>Sehen Sie sich die Änderungen noch einmal an, und machen Sie weiter.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal suchen</translation>
        </message>
        <message>
            <source>%Settings has a typing mistake; we did not touch it.</source>
            <translation>%Settings enthält einen Tippfehler; wir haben sie nicht angerührt.</translation>
        </message>
        <message>
            <source>Correct it at the place named under Details, then try again.</source>
            <translation>Berichtigen Sie ihn an der unter „Einzelheiten“ genannten Stelle, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>Datei zeigen</translation>
        </message>
        <message>
            <source>%Settings is too large to be changed safely; we left it alone.</source>
            <translation>%Settings ist zu groß, um sie sicher zu ändern; wir haben sie in Ruhe gelassen.</translation>
        </message>
        <message>
            <source>Make it smaller, or add the entry by hand.</source>
            <translation>Verkleinern Sie sie, oder fügen Sie den Eintrag von Hand ein.</translation>
        </message>
        <message>
            <source>Show the entry</source>
            <translation>Eintrag zeigen</translation>
        </message>
        <message>
            <source>%Settings did not read back as written; the old content is kept.</source>
            <translation>%Settings ließ sich nicht so zurücklesen, wie geschrieben; der alte Inhalt ist erhalten.</translation>
        </message>
        <message>
            <source>Check the disk, then try again.</source>
            <translation>Prüfen Sie den Datenträger, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>We do not know this app.</source>
            <translation>Diese App kennen wir nicht.</translation>
        </message>
        <message>
            <source>Choose one from the list, or add the entry by hand.</source>
            <translation>Wählen Sie eine aus der Liste, oder fügen Sie den Eintrag von Hand ein.</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>Liste zeigen</translation>
        </message>
        <message>
            <source>%App is not on this computer.</source>
            <translation>%App ist nicht auf diesem Computer.</translation>
        </message>
        <message>
            <source>Install %app, start it once, then look again.</source>
            <translation>Installieren Sie %app, starten Sie es einmal, und suchen Sie dann noch einmal.</translation>
        </message>
        <message>
            <source>%App has an entry of this name that we did not write; we left it alone.</source>
            <translation>%App hat einen Eintrag dieses Namens, der nicht von uns ist; wir haben ihn in Ruhe gelassen.</translation>
        </message>
        <message>
            <source>Rename or remove it in %app, then try again.</source>
            <translation>Benennen Sie ihn in %app um, oder entfernen Sie ihn, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>%App cannot sign in to a server by itself.</source>
            <translation>%App kann sich nicht selbst bei einem Server anmelden.</translation>
        </message>
        <message>
            <source>Let Patchbay sign in for it.</source>
            <translation>Lassen Sie Patchbay die Anmeldung übernehmen.</translation>
        </message>
        <message>
            <source>%App no longer has our entry.</source>
            <translation>%App hat unseren Eintrag nicht mehr.</translation>
        </message>
        <message>
            <source>Put it back, then restart %app.</source>
            <translation>Setzen Sie ihn wieder ein, und starten Sie %app neu.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Wieder einsetzen</translation>
        </message>
        <message>
            <source>%App has dropped our entry from its settings.</source>
            <translation>%App hat unseren Eintrag aus seinen Einstellungen verworfen.</translation>
        </message>
        <message>
            <source>Put it back; if %app drops it again, look for an update of %app.</source>
            <translation>Setzen Sie ihn wieder ein; verwirft %app ihn erneut, suchen Sie nach einer neueren Version von %app.</translation>
        </message>
        <message>
            <source>%App does not show the new entry in its list.</source>
            <translation>%App zeigt den neuen Eintrag nicht in seiner Liste.</translation>
        </message>
        <message>
            <source>See in the settings of %app, or ask your admin, what it leaves out.</source>
            <translation>Sehen Sie in den Einstellungen von %app nach, was es auslässt, oder fragen Sie Ihre Administration.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>Go on; every file is as it was.</source>
            <translation>Machen Sie weiter; jede Datei ist, wie sie war.</translation>
        </message>
        <message>
            <source>%App is running, and would overwrite the change.</source>
            <translation>%App läuft und würde die Änderung überschreiben.</translation>
        </message>
        <message>
            <source>Quit %app from its menu or its icon near the clock; closing the window is not enough.</source>
            <translation>Beenden Sie %app über sein Menü oder sein Symbol neben der Uhr; das Fenster zu schließen genügt nicht.</translation>
        </message>
        <message>
            <source>Quit it and go on</source>
            <translation>Beenden und weiter</translation>
        </message>
        <message>
            <source>%App could not read its settings with the new entry; they are as before.</source>
            <translation>%App konnte seine Einstellungen mit dem neuen Eintrag nicht lesen; sie sind wie zuvor.</translation>
        </message>
        <message>
            <source>Bring %app up to date, then try again.</source>
            <translation>Bringen Sie %app auf den neuesten Stand, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>%App did not quit when asked.</source>
            <translation>%App hat sich auf Bitten nicht beendet.</translation>
        </message>
        <message>
            <source>Save your work in %app, quit it and start it again.</source>
            <translation>Speichern Sie Ihre Arbeit in %app, beenden Sie es, und starten Sie es wieder.</translation>
        </message>
        <message>
            <source>%App did not open.</source>
            <translation>%App hat sich nicht geöffnet.</translation>
        </message>
        <message>
            <source>Start %app yourself once, then try again.</source>
            <translation>Starten Sie %app einmal selbst, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>There is no such connection.</source>
            <translation>Eine solche Verbindung gibt es nicht.</translation>
        </message>
        <message>
            <source>Choose another one, or set it up again.</source>
            <translation>Wählen Sie eine andere, oder richten Sie sie neu ein.</translation>
        </message>
        <message>
            <source>Set it up</source>
            <translation>Einrichten</translation>
        </message>
        <message>
            <source>There is already a connection of this name.</source>
            <translation>Eine Verbindung dieses Namens gibt es schon.</translation>
        </message>
        <message>
            <source>Choose another name, or use the one you have.</source>
            <translation>Wählen Sie einen anderen Namen, oder nutzen Sie die vorhandene.</translation>
        </message>
        <message>
            <source>Choose another name</source>
            <translation>Anderen Namen wählen</translation>
        </message>
        <message>
            <source>We do not know a server of this name.</source>
            <translation>Einen Server dieses Namens kennen wir nicht.</translation>
        </message>
        <message>
            <source>Choose one from the list, or paste its address.</source>
            <translation>Wählen Sie einen aus der Liste, oder fügen Sie seine Adresse ein.</translation>
        </message>
        <message>
            <source>The settings of Patchbay cannot be read; we left the file alone.</source>
            <translation>Die Einstellungen von Patchbay lassen sich nicht lesen; wir haben die Datei in Ruhe gelassen.</translation>
        </message>
        <message>
            <source>Correct or move away the file named under Details, then try again.</source>
            <translation>Berichtigen oder verschieben Sie die unter „Einzelheiten“ genannte Datei, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Your settings were saved by a newer version of Patchbay.</source>
            <translation>Ihre Einstellungen stammen von einer neueren Version von Patchbay.</translation>
        </message>
        <message>
            <source>Update Patchbay, then start it again.</source>
            <translation>Aktualisieren Sie Patchbay, und starten Sie es dann wieder.</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>Patchbay is not running, so your AI apps do not reach %server.</source>
            <translation>Patchbay läuft nicht, darum erreichen Ihre KI-Apps %server nicht.</translation>
        </message>
        <message>
            <source>Start Patchbay and keep it near the clock.</source>
            <translation>Starten Sie Patchbay, und lassen Sie es neben der Uhr.</translation>
        </message>
        <message>
            <source>Start Patchbay</source>
            <translation>Patchbay starten</translation>
        </message>
        <message>
            <source>Patchbay is already running.</source>
            <translation>Patchbay läuft bereits.</translation>
        </message>
        <message>
            <source>Use the one that runs, or quit it first.</source>
            <translation>Nutzen Sie das laufende, oder beenden Sie es zuerst.</translation>
        </message>
        <message>
            <source>Show Patchbay</source>
            <translation>Patchbay zeigen</translation>
        </message>
        <message>
            <source>Another program uses the door that your AI apps come through.</source>
            <translation>Ein anderes Programm benutzt die Tür, durch die Ihre KI-Apps kommen.</translation>
        </message>
        <message>
            <source>Close that program, or move Patchbay to another door.</source>
            <translation>Schließen Sie dieses Programm, oder geben Sie Patchbay eine andere Tür.</translation>
        </message>
        <message>
            <source>Move and update apps</source>
            <translation>Tür wechseln, Apps anpassen</translation>
        </message>
        <message>
            <source>%App came with a key that no longer counts.</source>
            <translation>%App kam mit einem Schlüssel, der nicht mehr gilt.</translation>
        </message>
        <message>
            <source>Set up %app again.</source>
            <translation>Richten Sie %app neu ein.</translation>
        </message>
        <message>
            <source>Set up again</source>
            <translation>Neu einrichten</translation>
        </message>
        <message>
            <source>%App may only read from %server, and this tool can change things.</source>
            <translation>%App darf bei %server nur lesen, und dieses Werkzeug kann etwas ändern.</translation>
        </message>
        <message>
            <source>Use another tool, or turn off read-only mode for this app in Patchbay.</source>
            <translation>Nehmen Sie ein anderes Werkzeug, oder schalten Sie in Patchbay „nur lesen“ für diese App ab.</translation>
        </message>
        <message>
            <source>%App may only read from %server, and this tool is not known yet.</source>
            <translation>%App darf bei %server nur lesen, und dieses Werkzeug ist noch nicht bekannt.</translation>
        </message>
        <message>
            <source>List the tools first, then try again.</source>
            <translation>Listen Sie zuerst die Werkzeuge auf, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>%Server does not say which of its tools only read.</source>
            <translation>%Server sagt nicht, welche seiner Werkzeuge nur lesen.</translation>
        </message>
        <message>
            <source>Leave read-only mode off there, since it would hide every tool.</source>
            <translation>Lassen Sie „nur lesen“ dort aus, denn es würde jedes Werkzeug verbergen.</translation>
        </message>
        <message>
            <source>%Server could not carry this out.</source>
            <translation>%Server konnte das nicht ausführen.</translation>
        </message>
        <message>
            <source>See its answer under Details, change the request and try again.</source>
            <translation>Sehen Sie die Antwort unter „Einzelheiten“, ändern Sie die Anfrage, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>%Server is asked for too much in too short a time.</source>
            <translation>%Server wird in zu kurzer Zeit nach zu viel gefragt.</translation>
        </message>
        <message>
            <source>Wait a minute, then try again.</source>
            <translation>Warten Sie eine Minute, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>%Server worked before, and is switched off now.</source>
            <translation>%Server hat funktioniert und ist jetzt abgeschaltet.</translation>
        </message>
        <message>
            <source>Ask your admin to switch it on again.</source>
            <translation>Bitten Sie Ihre Administration, es wieder einzuschalten.</translation>
        </message>
        <message>
            <source>%Server is newer than this Patchbay.</source>
            <translation>%Server ist neuer als dieses Patchbay.</translation>
        </message>
        <message>
            <source>Update Patchbay, or ask IT for the update, then try again.</source>
            <translation>Aktualisieren Sie Patchbay oder bitten Sie die IT darum, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>%Server does not accept our way back from your browser.</source>
            <translation>%Server nimmt unseren Rückweg von Ihrem Browser nicht an.</translation>
        </message>
        <message>
            <source>Your company has decided this for you.</source>
            <translation>Ihre Firma hat das für Sie festgelegt.</translation>
        </message>
        <message>
            <source>Ask your admin if you need it; it cannot be changed here.</source>
            <translation>Fragen Sie Ihre Administration, wenn Sie es brauchen; hier lässt es sich nicht ändern.</translation>
        </message>
        <message>
            <source>What your company has decided for Patchbay cannot be read, so it stays closed.</source>
            <translation>Was Ihre Firma für Patchbay festgelegt hat, ist nicht lesbar, deshalb bleibt es zu.</translation>
        </message>
        <message>
            <source>Ask your admin to mend it; the details name the place.</source>
            <translation>Bitten Sie Ihre Administration, es zu berichtigen; die Details nennen die Stelle.</translation>
        </message>
        <message>
            <source>Patchbay is paused, so your AI apps do not reach %server.</source>
            <translation>Patchbay macht Pause, darum erreichen Ihre KI-Apps %server nicht.</translation>
        </message>
        <message>
            <source>Open Patchbay, near the clock, and choose Go on.</source>
            <translation>Öffnen Sie Patchbay neben der Uhr, und wählen Sie „Weitermachen“.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
    </context>
    <context>
        <name>patchbay::AppsPage</name>
        <message numerus="yes">
            <source>%1 and %n others</source>
            <comment>Names of apps</comment>
            <translation>
                <numerusform>%1 und %n weitere</numerusform>
                <numerusform>%1 und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>We found none of the apps we know. Install one, then look again.</source>
            <translation>Wir haben keine der Apps gefunden, die wir kennen. Installieren Sie eine, und suchen Sie dann noch einmal.</translation>
        </message>
        <message>
            <source>See e&amp;xactly what will change</source>
            <translation>Ge&amp;nau ansehen, was sich ändert</translation>
        </message>
        <message>
            <source>Your apps have their entry. A copy of each file is kept.</source>
            <translation>Ihre Apps haben ihren Eintrag. Von jeder Datei ist eine Kopie aufgehoben.</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <comment>Search for apps once more</comment>
            <translation>Noch einmal &amp;suchen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <comment>Takes the entries out again</comment>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>Try again</source>
            <comment>Button below an error</comment>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Only allow &amp;reading, no changes</source>
            <translation>Nur &amp;Lesen erlauben, keine Änderungen</translation>
        </message>
        <message>
            <source>Good for a first try. You can allow more at any time.</source>
            <translation>Gut für den ersten Versuch. Mehr erlauben können Sie jederzeit.</translation>
        </message>
        <message>
            <source>Replace the earlier entry “%1”</source>
            <translation>Den früheren Eintrag „%1“ ersetzen</translation>
        </message>
        <message>
            <source>What stands there: %1.</source>
            <translation>Dort steht: %1.</translation>
        </message>
        <message>
            <source>Its key may be another account’s.</source>
            <translation>Sein Schlüssel kann zu einem anderen Konto gehören.</translation>
        </message>
        <message>
            <source>Asking it</source>
            <comment>State of an app: what it makes of its file</comment>
            <translation>Wird gefragt</translation>
        </message>
        <message>
            <source>Set up</source>
            <comment>State of an app</comment>
            <translation>Eingerichtet</translation>
        </message>
        <message>
            <source>R&amp;estart %1 as well</source>
            <comment>Box; names of apps</comment>
            <translation>%1 dabei neu s&amp;tarten</translation>
        </message>
        <message>
            <source>Open now, and would overwrite the change. Finish what you are typing first.</source>
            <translation>Ist gerade offen und würde die Änderung überschreiben. Schreiben Sie dort erst zu Ende.</translation>
        </message>
        <message>
            <source>Replaces an old entry</source>
            <comment>State of an app</comment>
            <translation>Ersetzt einen alten Eintrag</translation>
        </message>
        <message>
            <source>Which apps may use %1?</source>
            <translation>Welche Apps dürfen %1 nutzen?</translation>
        </message>
        <message>
            <source>We found these on your computer. You can add others later.</source>
            <translation>Diese haben wir auf Ihrem Computer gefunden. Andere können Sie später hinzufügen.</translation>
        </message>
        <message>
            <source>%1 asks for no sign-in.</source>
            <translation>%1 verlangt keine Anmeldung.</translation>
        </message>
        <message>
            <source>You are signed in to %1.</source>
            <translation>Sie sind bei %1 angemeldet.</translation>
        </message>
        <message>
            <source>You are signed in as %1.</source>
            <translation>Sie sind angemeldet als %1.</translation>
        </message>
        <message>
            <source>Not found: %1</source>
            <comment>Apps we know and did not find</comment>
            <translation>Nicht gefunden: %1</translation>
        </message>
        <message>
            <source>See e&amp;xactly what will change – 1 file, a copy is kept</source>
            <translation>Ge&amp;nau ansehen, was sich ändert – 1 Datei, eine Kopie bleibt erhalten</translation>
        </message>
        <message numerus="yes">
            <source>See e&amp;xactly what will change – %n files, a copy of each is kept</source>
            <translation>
                <numerusform>Ge&amp;nau ansehen, was sich ändert – %n Datei, eine Kopie bleibt erhalten</numerusform>
                <numerusform>Ge&amp;nau ansehen, was sich ändert – %n Dateien, von jeder bleibt eine Kopie</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>&amp;Set up 1 app</source>
            <comment>Button of the wizard</comment>
            <translation>1 App &amp;einrichten</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Set up %n apps</source>
            <comment>Button of the wizard</comment>
            <translation>
                <numerusform>%n App &amp;einrichten</numerusform>
                <numerusform>%n Apps &amp;einrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Set up and restart %1</source>
            <comment>Button of the wizard; name of an app</comment>
            <translation>&amp;Einrichten, %1 neu starten</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Set up %n apps, restart %1</source>
            <comment>Button of the wizard; names of apps</comment>
            <translation>
                <numerusform>%n App &amp;einrichten, %1 neu starten</numerusform>
                <numerusform>%n Apps &amp;einrichten, %1 neu starten</numerusform>
            </translation>
        </message>
        <message>
            <source>Only apps that may be connected are shown.</source>
            <translation>Nur Apps, die verbunden werden dürfen, sind zu sehen.</translation>
        </message>
        <message>
            <source>Your apps only read, and change nothing.</source>
            <translation>Ihre Apps lesen nur und ändern nichts.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ChangePreview</name>
        <message>
            <source>Files that will change</source>
            <comment>Tabs over the preview</comment>
            <translation>Dateien, die sich ändern</translation>
        </message>
        <message>
            <source>− taken out</source>
            <comment>Legend of the preview</comment>
            <translation>− fällt weg</translation>
        </message>
        <message>
            <source>+ put in</source>
            <comment>Legend of the preview</comment>
            <translation>+ kommt hinzu</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Checks</name>
        <message>
            <source>1 second</source>
            <translation>1 Sekunde</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n Sekunde</numerusform>
                <numerusform>%n Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 Minute</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 Stunde</translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 reads a different settings file than expected.</source>
            <translation>%1 liest eine andere Einstellungsdatei als erwartet.</translation>
        </message>
        <message>
            <source>Let us write our entry into the right one.</source>
            <translation>Lassen Sie uns unseren Eintrag in die richtige schreiben.</translation>
        </message>
        <message>
            <source>Write it there</source>
            <translation>Dorthin schreiben</translation>
        </message>
        <message>
            <source>%1 has moved our entry to another of its files.</source>
            <translation>%1 hat unseren Eintrag in eine andere seiner Dateien verschoben.</translation>
        </message>
        <message>
            <source>It works there; there is nothing to do.</source>
            <translation>Dort funktioniert er; es gibt nichts zu tun.</translation>
        </message>
        <message>
            <source>Someone changed our entry in %1.</source>
            <translation>Jemand hat unseren Eintrag in %1 geändert.</translation>
        </message>
        <message>
            <source>Put ours back, or keep the change if it was you.</source>
            <translation>Setzen Sie unseren wieder ein, oder behalten Sie die Änderung, wenn sie von Ihnen ist.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Wieder einsetzen</translation>
        </message>
        <message>
            <source>Write our entry anew, then restart %1.</source>
            <translation>Schreiben Sie unseren Eintrag neu, und starten Sie dann %1 neu.</translation>
        </message>
        <message>
            <source>Write it anew</source>
            <translation>Neu schreiben</translation>
        </message>
        <message>
            <source>%1 starts another copy of our part than this one.</source>
            <translation>%1 startet eine andere Kopie unseres Teils als diese.</translation>
        </message>
        <message>
            <source>%1 still comes to a door where we no longer are.</source>
            <translation>%1 kommt noch an eine Tür, an der wir nicht mehr sind.</translation>
        </message>
        <message>
            <source>%1 is on this computer.</source>
            <translation>%1 ist auf diesem Computer.</translation>
        </message>
        <message>
            <source>Our entry is in the file that %1 reads.</source>
            <translation>Unser Eintrag steht in der Datei, die %1 liest.</translation>
        </message>
        <message>
            <source>The settings of %1 can be read.</source>
            <translation>Die Einstellungen von %1 lassen sich lesen.</translation>
        </message>
        <message>
            <source>%1 has our entry.</source>
            <translation>%1 hat unseren Eintrag.</translation>
        </message>
        <message>
            <source>The entry in %1 is as we wrote it.</source>
            <translation>Der Eintrag in %1 ist so, wie wir ihn geschrieben haben.</translation>
        </message>
        <message>
            <source>%1 starts the part that belongs to this Patchbay.</source>
            <translation>%1 startet den Teil, der zu diesem Patchbay gehört.</translation>
        </message>
        <message>
            <source>%1 comes to the right door.</source>
            <translation>%1 kommt an die richtige Tür.</translation>
        </message>
        <message>
            <source>The settings of %1 can be changed.</source>
            <translation>Die Einstellungen von %1 lassen sich ändern.</translation>
        </message>
        <message>
            <source>Your company's settings for %1 keep %2 out.</source>
            <translation>Die Einstellungen Ihrer Firma für %1 schließen %2 aus.</translation>
        </message>
        <message>
            <source>Ask your admin to add it there.</source>
            <translation>Bitten Sie Ihre Administration, es dort einzutragen.</translation>
        </message>
        <message>
            <source>Ask my admin</source>
            <translation>Administration fragen</translation>
        </message>
        <message>
            <source>Restart %1</source>
            <translation>%1 neu starten</translation>
        </message>
        <message>
            <source>Restart it; closing its window is not enough.</source>
            <translation>Starten Sie es neu; das Fenster zu schließen genügt nicht.</translation>
        </message>
        <message>
            <source>%1 says that it does not find our part.</source>
            <translation>%1 sagt, dass es unseren Teil nicht findet.</translation>
        </message>
        <message>
            <source>%1 says that it is not allowed to start our part.</source>
            <translation>%1 sagt, dass es unseren Teil nicht starten darf.</translation>
        </message>
        <message>
            <source>Ask IT to allow the program that is named under Details.</source>
            <translation>Bitten Sie die IT, das unter „Einzelheiten“ genannte Programm zu erlauben.</translation>
        </message>
        <message>
            <source>Copy message for IT</source>
            <translation>Nachricht an IT kopieren</translation>
        </message>
        <message>
            <source>%1 says that it could not read its settings.</source>
            <translation>%1 sagt, dass es seine Einstellungen nicht lesen konnte.</translation>
        </message>
        <message>
            <source>Look at the file, or restart %1 if it is in order.</source>
            <translation>Sehen Sie sich die Datei an, oder starten Sie %1 neu, wenn sie in Ordnung ist.</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>Datei zeigen</translation>
        </message>
        <message>
            <source>%1 says that it waited too long for us.</source>
            <translation>%1 sagt, dass es zu lange auf uns gewartet hat.</translation>
        </message>
        <message>
            <source>%1 says that it lost the connection to us.</source>
            <translation>%1 sagt, dass es die Verbindung zu uns verloren hat.</translation>
        </message>
        <message>
            <source>%1 has not come to us since the change.</source>
            <translation>%1 ist seit der Änderung nicht zu uns gekommen.</translation>
        </message>
        <message>
            <source>%1 is open, and has not come to us yet.</source>
            <translation>%1 ist geöffnet und noch nicht zu uns gekommen.</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <source>Your company allows %1 to use it.</source>
            <translation>Ihre Firma erlaubt %1, es zu nutzen.</translation>
        </message>
        <message>
            <source>%1 has nothing to complain of.</source>
            <translation>%1 hat nichts zu beanstanden.</translation>
        </message>
        <message>
            <source>%1 has restarted since the change.</source>
            <translation>%1 wurde seit der Änderung neu gestartet.</translation>
        </message>
        <message>
            <source>%1 needs no click of yours.</source>
            <translation>%1 braucht keinen Klick von Ihnen.</translation>
        </message>
        <message>
            <source>A key to %1 stands in clear text in the settings of %2.</source>
            <translation>Ein Schlüssel zu %1 steht im Klartext in den Einstellungen von %2.</translation>
        </message>
        <message>
            <source>%1 also starts another program to reach %2.</source>
            <translation>%1 startet außerdem ein anderes Programm, um %2 zu erreichen.</translation>
        </message>
        <message>
            <source>%1 is set up twice in %2; you may see its tools twice.</source>
            <translation>%1 ist in %2 zweimal eingerichtet; Sie sehen seine Werkzeuge vielleicht doppelt.</translation>
        </message>
        <message>
            <source>Replace the earlier entry “%1”; a copy is kept.</source>
            <translation>Ersetzen Sie den früheren Eintrag „%1“; eine Kopie bleibt erhalten.</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Take the entry “%1” out by hand.</source>
            <translation>Nehmen Sie den Eintrag „%1“ von Hand heraus.</translation>
        </message>
        <message>
            <source>%1 is set up once in %2.</source>
            <translation>%1 ist in %2 einmal eingerichtet.</translation>
        </message>
        <message>
            <source>%1 starts no other program for %2.</source>
            <translation>%1 startet kein anderes Programm für %2.</translation>
        </message>
        <message>
            <source>No key to %1 is in the open in %2.</source>
            <translation>In %2 liegt kein Schlüssel zu %1 offen.</translation>
        </message>
        <message>
            <source>No sign-in to %1 is kept in the open.</source>
            <translation>Keine Anmeldung bei %1 liegt offen herum.</translation>
        </message>
        <message>
            <source>An earlier sign-in to %1 is kept in the open.</source>
            <translation>Eine frühere Anmeldung bei %1 liegt offen auf diesem Computer.</translation>
        </message>
        <message>
            <source>Delete it, unless something else still uses it; no copy is kept.</source>
            <translation>Löschen Sie sie, wenn nichts anderes sie noch benutzt; es bleibt keine Kopie.</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Patchbay does not start with your computer.</source>
            <translation>Patchbay startet nicht mit Ihrem Computer.</translation>
        </message>
        <message>
            <source>Turn it on, so that your apps are connected after a restart.</source>
            <translation>Schalten Sie es ein, damit Ihre Apps nach einem Neustart verbunden sind.</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <source>Windows Security keeps your apps from reaching Patchbay.</source>
            <translation>Windows-Sicherheit lässt Ihre Apps nicht zu Patchbay.</translation>
        </message>
        <message>
            <source>A protection program keeps your apps from reaching Patchbay.</source>
            <translation>Ein Schutzprogramm lässt Ihre Apps nicht zu Patchbay.</translation>
        </message>
        <message>
            <source>Allow Patchbay there, or let IT do it.</source>
            <translation>Erlauben Sie Patchbay dort, oder lassen Sie es die IT tun.</translation>
        </message>
        <message>
            <source>Another program, %1, uses the door that your AI apps come through.</source>
            <translation>Ein anderes Programm, %1, benutzt die Tür, durch die Ihre KI-Apps kommen.</translation>
        </message>
        <message>
            <source>Two copies of Patchbay run.</source>
            <translation>Zwei Kopien von Patchbay laufen.</translation>
        </message>
        <message>
            <source>Keep this one, and the other one quits.</source>
            <translation>Behalten Sie diese, und die andere wird beendet.</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Diese behalten</translation>
        </message>
        <message>
            <source>Patchbay starts with your computer.</source>
            <translation>Patchbay startet mit Ihrem Computer.</translation>
        </message>
        <message>
            <source>Nothing on this computer keeps your apps away.</source>
            <translation>Nichts auf diesem Computer hält Ihre Apps fern.</translation>
        </message>
        <message>
            <source>One copy of Patchbay runs.</source>
            <translation>Eine Kopie von Patchbay läuft.</translation>
        </message>
        <message>
            <source>The local door is ours.</source>
            <translation>Die Tür auf diesem Computer gehört uns.</translation>
        </message>
        <message>
            <source>Patchbay is running.</source>
            <translation>Patchbay läuft.</translation>
        </message>
        <message>
            <source>This computer is online.</source>
            <translation>Dieser Computer ist online.</translation>
        </message>
        <message>
            <source>Your network wants you to sign in to it first.</source>
            <translation>Ihr Netz möchte, dass Sie sich zuerst bei ihm anmelden.</translation>
        </message>
        <message>
            <source>Open your browser and follow its page, then check again.</source>
            <translation>Öffnen Sie Ihren Browser, folgen Sie der Seite, und prüfen Sie dann erneut.</translation>
        </message>
        <message>
            <source>Open browser</source>
            <translation>Browser öffnen</translation>
        </message>
        <message>
            <source>Your computer's clock is %1 fast.</source>
            <translation>Die Uhr Ihres Computers geht %1 vor.</translation>
        </message>
        <message>
            <source>Your computer's clock is %1 slow.</source>
            <translation>Die Uhr Ihres Computers geht %1 nach.</translation>
        </message>
        <message>
            <source>Set it right, since signing in depends on it.</source>
            <translation>Stellen Sie sie richtig, denn die Anmeldung hängt davon ab.</translation>
        </message>
        <message>
            <source>Open clock settings</source>
            <translation>Uhr einstellen</translation>
        </message>
        <message>
            <source>%1 is slow: it took %2.</source>
            <translation>%1 ist langsam: Es dauerte %2.</translation>
        </message>
        <message>
            <source>Nothing is wrong here; your apps wait for it.</source>
            <translation>Hier ist alles in Ordnung; Ihre Apps warten darauf.</translation>
        </message>
        <message>
            <source>%1 asks us to slow down.</source>
            <translation>%1 bittet uns, langsamer zu fragen.</translation>
        </message>
        <message>
            <source>Wait a minute, then check again; your apps wait as well.</source>
            <translation>Warten Sie eine Minute, und prüfen Sie dann erneut; auch Ihre Apps warten.</translation>
        </message>
        <message>
            <source>This is the address of the web pages of %1.</source>
            <translation>Das ist die Adresse der Webseiten von %1.</translation>
        </message>
        <message>
            <source>Your apps need another one, which we know.</source>
            <translation>Ihre Apps brauchen eine andere, die wir kennen.</translation>
        </message>
        <message>
            <source>Use the right one</source>
            <translation>Die richtige nehmen</translation>
        </message>
        <message>
            <source>This account lives in %1, but you chose %2.</source>
            <translation>Dieses Konto ist in %1, aber Sie haben %2 gewählt.</translation>
        </message>
        <message>
            <source>Switch, and everything else stays as it is.</source>
            <translation>Wechseln Sie; alles andere bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Switch to %1</source>
            <translation>Zu %1 wechseln</translation>
        </message>
        <message>
            <source>The network asks for no sign-in of its own.</source>
            <translation>Das Netz verlangt keine eigene Anmeldung.</translation>
        </message>
        <message>
            <source>This computer's clock is right.</source>
            <translation>Die Uhr dieses Computers geht richtig.</translation>
        </message>
        <message>
            <source>The network finds %1.</source>
            <translation>Das Netz findet %1.</translation>
        </message>
        <message>
            <source>No proxy is in the way.</source>
            <translation>Kein Proxy steht im Weg.</translation>
        </message>
        <message>
            <source>The connection is secure.</source>
            <translation>Die Verbindung ist sicher.</translation>
        </message>
        <message>
            <source>%1 is quick enough.</source>
            <translation>%1 ist schnell genug.</translation>
        </message>
        <message>
            <source>The region is the right one.</source>
            <translation>Die Region ist die richtige.</translation>
        </message>
        <message>
            <source>The address leads to tools for AI apps.</source>
            <translation>Die Adresse führt zu Werkzeugen für KI-Apps.</translation>
        </message>
        <message>
            <source>%1 says how to sign in.</source>
            <translation>%1 sagt, wie man sich anmeldet.</translation>
        </message>
        <message>
            <source>Another program stands in the way back from your browser.</source>
            <translation>Ein anderes Programm steht auf dem Rückweg von Ihrem Browser.</translation>
        </message>
        <message>
            <source>Close other sign-ins that are still open, then check again.</source>
            <translation>Schließen Sie andere Anmeldungen, die noch offen sind, und prüfen Sie erneut.</translation>
        </message>
        <message>
            <source>Another program, %1, stands in the way back from your browser.</source>
            <translation>Ein anderes Programm, %1, steht auf dem Rückweg von Ihrem Browser.</translation>
        </message>
        <message>
            <source>Close it; save your work there first.</source>
            <translation>Schließen Sie es; speichern Sie vorher Ihre Arbeit dort.</translation>
        </message>
        <message>
            <source>Close %1</source>
            <translation>%1 schließen</translation>
        </message>
        <message>
            <source>%1 answers but offers no tools.</source>
            <translation>%1 antwortet, bietet aber keine Werkzeuge.</translation>
        </message>
        <message>
            <source>Ask your admin to switch them on for you.</source>
            <translation>Bitten Sie Ihre Administration, sie für Sie einzuschalten.</translation>
        </message>
        <message>
            <source>The access key is of this region.</source>
            <translation>Der Zugangsschlüssel ist aus dieser Region.</translation>
        </message>
        <message>
            <source>You may use %1.</source>
            <translation>Sie dürfen %1 nutzen.</translation>
        </message>
        <message>
            <source>%1 offers tools.</source>
            <translation>%1 bietet Werkzeuge.</translation>
        </message>
        <message>
            <source>The way back from the browser is free.</source>
            <translation>Der Rückweg vom Browser ist frei.</translation>
        </message>
        <message>
            <source>You have allowed all that was asked for.</source>
            <translation>Sie haben alles erlaubt, worum gebeten wurde.</translation>
        </message>
        <message>
            <source>Your access key for %1 ended on %2.</source>
            <translation>Ihr Zugangsschlüssel für %1 ist am %2 abgelaufen.</translation>
        </message>
        <message>
            <source>Your access key for %1 ends on %2.</source>
            <translation>Ihr Zugangsschlüssel für %1 läuft am %2 ab.</translation>
        </message>
        <message>
            <source>Make a new one and enter it.</source>
            <translation>Legen Sie einen neuen an, und geben Sie ihn ein.</translation>
        </message>
        <message>
            <source>Enter a new key</source>
            <translation>Neuen Schlüssel eingeben</translation>
        </message>
        <message>
            <source>Your access key does not end soon.</source>
            <translation>Ihr Zugangsschlüssel läuft nicht bald ab.</translation>
        </message>
        <message>
            <source>The password safe is open.</source>
            <translation>Der Passwortspeicher ist offen.</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>Sie sind angemeldet.</translation>
        </message>
        <message>
            <source>Your sign-in can be renewed.</source>
            <translation>Ihre Anmeldung lässt sich erneuern.</translation>
        </message>
        <message>
            <source>Your access key is kept.</source>
            <translation>Ihr Zugangsschlüssel ist gespeichert.</translation>
        </message>
        <message>
            <source>No newer version of Patchbay is known.</source>
            <translation>Keine neuere Version von Patchbay ist bekannt.</translation>
        </message>
        <message>
            <source>Sign in again, copy the link and open it there yourself.</source>
            <translation>Melden Sie sich erneut an, kopieren Sie den Link und öffnen Sie ihn dort selbst.</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Erneut anmelden</translation>
        </message>
        <message>
            <source>The sign-in was stopped before it was done.</source>
            <translation>Die Anmeldung wurde vor dem Ende abgebrochen.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>%1 has ended your sign-in.</source>
            <translation>%1 hat Ihre Anmeldung beendet.</translation>
        </message>
        <message>
            <source>Sign in again; everything else stays as it is.</source>
            <translation>Melden Sie sich erneut an; alles andere bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Your browser opens.</source>
            <translation>Ihr Browser öffnet sich.</translation>
        </message>
        <message>
            <source>%1 accepts the way back from your browser.</source>
            <translation>%1 nimmt den Rückweg von Ihrem Browser an.</translation>
        </message>
        <message>
            <source>%1 knows Patchbay.</source>
            <translation>%1 kennt Patchbay.</translation>
        </message>
        <message>
            <source>Your company's sign-in has nothing against it.</source>
            <translation>Die Anmeldung Ihrer Firma hat nichts dagegen.</translation>
        </message>
        <message>
            <source>No sign-in was broken off.</source>
            <translation>Keine Anmeldung wurde abgebrochen.</translation>
        </message>
        <message>
            <source>You are signed in as %1, and were %2 before.</source>
            <translation>Sie sind als %1 angemeldet; vorher waren Sie %2.</translation>
        </message>
        <message>
            <source>Switch the account, unless you meant it.</source>
            <translation>Wechseln Sie das Konto, wenn das nicht Absicht war.</translation>
        </message>
        <message>
            <source>Switch account</source>
            <translation>Konto wechseln</translation>
        </message>
        <message>
            <source>You are signed in as the one you were.</source>
            <translation>Sie sind mit demselben Konto angemeldet wie zuvor.</translation>
        </message>
        <message>
            <source>This computer has slept.</source>
            <translation>Dieser Computer hat geschlafen.</translation>
        </message>
        <message>
            <source>Your apps are connected anew; there is nothing to do.</source>
            <translation>Ihre Apps werden neu verbunden; es gibt nichts zu tun.</translation>
        </message>
        <message>
            <source>This computer has not just slept.</source>
            <translation>Dieser Computer hat nicht gerade geschlafen.</translation>
        </message>
        <message>
            <source>Your network does not reach the new kind of address of %1.</source>
            <translation>Ihr Netz erreicht die neue Art von Adresse von %1 nicht.</translation>
        </message>
        <message>
            <source>We use the old kind; there is nothing to do.</source>
            <translation>Wir nehmen die alte Art; es gibt nichts zu tun.</translation>
        </message>
        <message>
            <source>%1 answers.</source>
            <translation>%1 antwortet.</translation>
        </message>
        <message>
            <source>%1 is switched on.</source>
            <translation>%1 ist eingeschaltet.</translation>
        </message>
        <message>
            <source>Your network reaches both kinds of address.</source>
            <translation>Ihr Netz erreicht beide Arten von Adressen.</translation>
        </message>
        <message>
            <source>We speak the language of %1.</source>
            <translation>Wir sprechen die Sprache von %1.</translation>
        </message>
        <message>
            <source>%1 was not asked, because of %2.</source>
            <translation>%1 wurde wegen %2 nicht geprüft.</translation>
        </message>
        <message>
            <source>Everything is fine.</source>
            <translation>Alles ist in Ordnung.</translation>
        </message>
        <message>
            <source>%1 of %2 checks found something.</source>
            <translation>%1 von %2 Prüfungen haben etwas gefunden.</translation>
        </message>
        <message>
            <source>Mended: %1.</source>
            <translation>Behoben: %1.</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>What your company has decided for Patchbay cannot be read.</source>
            <translation>Was Ihre Firma für Patchbay festgelegt hat, ist nicht lesbar.</translation>
        </message>
        <message>
            <source>Nothing is allowed until your admin has mended it.</source>
            <translation>Nichts ist erlaubt, bis Ihre Administration es berichtigt hat.</translation>
        </message>
        <message>
            <source>What cannot be read counts as forbidden until your admin has mended it.</source>
            <translation>Was nicht lesbar ist, gilt als verboten, bis Ihre Administration es berichtigt hat.</translation>
        </message>
        <message>
            <source>Your company’s settings for Patchbay name something unknown.</source>
            <translation>Die Vorgaben Ihrer Firma für Patchbay nennen etwas Unbekanntes.</translation>
        </message>
        <message>
            <source>Ask your admin to look at the names under Details.</source>
            <translation>Bitten Sie Ihre Administration, die Namen unter Details anzusehen.</translation>
        </message>
        <message>
            <source>Your company has changed its settings for Patchbay.</source>
            <translation>Ihre Firma hat ihre Vorgaben für Patchbay geändert.</translation>
        </message>
        <message>
            <source>Quit Patchbay and start it again, so that they count.</source>
            <translation>Beenden Sie Patchbay und starten Sie es neu, damit sie gelten.</translation>
        </message>
        <message>
            <source>What your company has decided is kept to.</source>
            <translation>Was Ihre Firma festgelegt hat, wird eingehalten.</translation>
        </message>
        <message>
            <source>What %1 has decided is kept to.</source>
            <translation>Was %1 festgelegt hat, wird eingehalten.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ConnectionCard</name>
        <message>
            <source>Practice server on this computer, no real data</source>
            <translation>Übungsserver auf diesem Computer, keine echten Daten</translation>
        </message>
        <message>
            <source>&amp;Sign in again</source>
            <translation>Erneut &amp;anmelden</translation>
        </message>
        <message>
            <source>More for %1</source>
            <comment>Menu of a connection</comment>
            <translation>Mehr zu %1</translation>
        </message>
        <message>
            <source>Sign in as somebody else…</source>
            <translation>Als jemand anderes anmelden…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <source>Copy its address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Remove %1…</source>
            <translation>%1 entfernen…</translation>
        </message>
        <message>
            <source>Signed out</source>
            <translation>Abgemeldet</translation>
        </message>
        <message>
            <source>Your apps wait until you are back. Nothing is lost.</source>
            <translation>Ihre Apps warten, bis Sie zurück sind. Nichts geht verloren.</translation>
        </message>
        <message>
            <source>Your password safe does not answer</source>
            <translation>Ihr Passwortspeicher antwortet nicht</translation>
        </message>
        <message>
            <source>Unlock it, then choose Check now.</source>
            <translation>Entsperren Sie ihn, und wählen Sie dann „Jetzt prüfen“.</translation>
        </message>
        <message>
            <source>With an access key</source>
            <translation>Mit einem Zugangsschlüssel</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Angemeldet</translation>
        </message>
        <message>
            <source>It is kept in this computer’s password safe.</source>
            <translation>Er liegt im Passwortspeicher dieses Computers.</translation>
        </message>
        <message>
            <source>Renews itself while you use it.</source>
            <translation>Erneuert sich von selbst, solange Sie es nutzen.</translation>
        </message>
        <message>
            <source>More permission is needed</source>
            <translation>Es wird mehr Erlaubnis gebraucht</translation>
        </message>
        <message>
            <source>An app asked for something that your sign-in does not allow yet. Sign in again and press Allow.</source>
            <translation>Eine App wollte etwas, das Ihre Anmeldung noch nicht erlaubt. Melden Sie sich erneut an, und klicken Sie auf „Erlauben“.</translation>
        </message>
        <message>
            <source>%1 left</source>
            <comment>11 days left</comment>
            <translation>noch %1</translation>
        </message>
        <message>
            <source>Renews itself while you use it. If not, until %1.</source>
            <translation>Erneuert sich von selbst, solange Sie es nutzen. Sonst bis %1.</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>Endet bald</translation>
        </message>
        <message>
            <source>No app uses %1 yet</source>
            <translation>Noch nutzt keine App %1</translation>
        </message>
        <message>
            <source>Apps that use %1</source>
            <translation>Apps, die %1 nutzen</translation>
        </message>
        <message>
            <source>Add an app</source>
            <translation>App hinzufügen</translation>
        </message>
        <message>
            <source>Add an app to %1</source>
            <translation>Eine App zu %1 hinzufügen</translation>
        </message>
        <message>
            <source>Other ways</source>
            <translation>Andere Wege</translation>
        </message>
        <message>
            <source>Other ways to use %1</source>
            <translation>Andere Wege, %1 zu nutzen</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Wieder einsetzen</translation>
        </message>
        <message>
            <source>Put our entry back into %1</source>
            <translation>Unseren Eintrag in %1 wieder einsetzen</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Neu starten</translation>
        </message>
        <message>
            <source>Restart %1</source>
            <translation>%1 neu starten</translation>
        </message>
        <message>
            <source>More for %1</source>
            <comment>Menu of an app</comment>
            <translation>Mehr zu %1</translation>
        </message>
        <message>
            <source>Take its key back from %1</source>
            <comment>An app set up by hand</comment>
            <translation>%1 den Schlüssel wieder nehmen</translation>
        </message>
        <message>
            <source>Remove from %1</source>
            <comment>Takes our entry out of an app</comment>
            <translation>Aus %1 entfernen</translation>
        </message>
        <message>
            <source>%1 · only reads</source>
            <comment>What an app did last; it changes nothing</comment>
            <translation>%1 · liest nur</translation>
        </message>
        <message>
            <source>Let it only read</source>
            <comment>An app: it may change nothing</comment>
            <translation>Nur lesen lassen</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Macht Pause</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ConnectionsPage</name>
        <message>
            <source>&amp;Add a connection</source>
            <translation>&amp;Verbindung hinzufügen</translation>
        </message>
        <message>
            <source>Your apps cannot reach their servers: the part of Patchbay that carries their requests does not run. Quit Patchbay and start it again.</source>
            <translation>Ihre Apps erreichen ihre Server nicht: Der Teil von Patchbay, der ihre Anfragen überbringt, läuft nicht. Beenden Sie Patchbay, und starten Sie es neu.</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>&amp;Check now</source>
            <translation>Jetzt &amp;prüfen</translation>
        </message>
        <message>
            <source>Nothing is connected yet</source>
            <translation>Noch ist nichts verbunden</translation>
        </message>
        <message>
            <source>Your company’s tools appear here once you have signed in to them.</source>
            <translation>Die Werkzeuge Ihrer Firma erscheinen hier, sobald Sie sich dort angemeldet haben.</translation>
        </message>
        <message>
            <source>Connect your &amp;first</source>
            <translation>Die &amp;erste verbinden</translation>
        </message>
        <message>
            <source>&amp;Pause for 1 hour</source>
            <translation>1 Stunde &amp;Pause machen</translation>
        </message>
        <message>
            <source>Go on</source>
            <comment>After a pause</comment>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Paused until %1: your apps get no answers from their servers.</source>
            <comment>A time</comment>
            <translation>Pause bis %1: Ihre Apps bekommen keine Antworten von ihren Servern.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Macht Pause</translation>
        </message>
    </context>
    <context>
        <name>patchbay::CopyRow</name>
        <message>
            <source>Show it</source>
            <comment>A text that can be copied</comment>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Show %1</source>
            <comment>A text that can be copied</comment>
            <translation>%1 zeigen</translation>
        </message>
        <message>
            <source>Copied</source>
            <comment>On a button, after it was pressed</comment>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy</source>
            <comment>On a button</comment>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>%1 is copied</source>
            <translation>%1 ist kopiert</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>%1 kopieren</translation>
        </message>
    </context>
    <context>
        <name>patchbay::DisclosureButton</name>
        <message>
            <source>collapsed</source>
            <comment>Read out for a closed disclosure</comment>
            <translation>zugeklappt</translation>
        </message>
        <message>
            <source>expanded</source>
            <comment>Read out for an open disclosure</comment>
            <translation>aufgeklappt</translation>
        </message>
    </context>
    <context>
        <name>patchbay::FindingCard</name>
        <message>
            <source>Details</source>
            <comment>Of something found: text for experts</comment>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>One other check waits for this one</source>
            <translation>Eine andere Prüfung wartet auf diese</translation>
        </message>
        <message numerus="yes">
            <source>%n other checks wait for this one</source>
            <translation>
                <numerusform>%n andere Prüfung wartet auf diese</numerusform>
                <numerusform>%n andere Prüfungen warten auf diese</numerusform>
            </translation>
        </message>
        <message>
            <source>Not asked yet: %1</source>
            <translation>Noch nicht geprüft: %1</translation>
        </message>
        <message>
            <source>Copy details</source>
            <comment>Below something found</comment>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <source>Copied. Paste it into a message.</source>
            <translation>Kopiert. Fügen Sie es in eine Nachricht ein.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::HelpWindow</name>
        <message>
            <source>Help: %1</source>
            <comment>Title of the window; %1 is that of a page</comment>
            <translation>Hilfe: %1</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <comment>Button of the help</comment>
            <translation>S&amp;chließen</translation>
        </message>
    </context>
    <context>
        <name>patchbay::InlineError</name>
        <message>
            <source>Details</source>
            <comment>Below an error: code and text for experts</comment>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Copy details</source>
            <comment>Below an error</comment>
            <translation>Einzelheiten kopieren</translation>
        </message>
    </context>
    <context>
        <name>patchbay::MainWindow</name>
        <message>
            <source>&amp;Help</source>
            <comment>Button of the main window</comment>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>What does “connected” mean?</source>
            <translation>Was heißt „verbunden“?</translation>
        </message>
        <message>
            <source>The app has asked for the tools of the server, through its own entry. “Not open” means that it has not done so yet.</source>
            <translation>Die App hat über ihren eigenen Eintrag nach den Werkzeugen des Servers gefragt. „Nicht geöffnet“ heißt, dass sie es noch nicht getan hat.</translation>
        </message>
        <message>
            <source>How do I add an app or a server?</source>
            <translation>Wie füge ich eine App oder einen Server hinzu?</translation>
        </message>
        <message>
            <source>Choose Add an app below a connection, or Add a connection below all of them.</source>
            <translation>Wählen Sie „App hinzufügen“ unter einer Verbindung oder „Verbindung hinzufügen“ unter allen.</translation>
        </message>
        <message>
            <source>How do I use another account?</source>
            <translation>Wie nutze ich ein anderes Konto?</translation>
        </message>
        <message>
            <source>Open the menu of the connection and choose Sign in as somebody else.</source>
            <translation>Öffnen Sie das Menü der Verbindung, und wählen Sie „Als jemand anderes anmelden“.</translation>
        </message>
        <message>
            <source>What do I do first?</source>
            <translation>Was tue ich zuerst?</translation>
        </message>
        <message>
            <source>Begin at the top: what stands there is the cause of what comes after it. Its button does what the sentence says.</source>
            <translation>Beginnen Sie oben: Was dort steht, ist die Ursache von dem, was folgt. Der Knopf tut, was der Satz sagt.</translation>
        </message>
        <message>
            <source>I am still stuck.</source>
            <translation>Ich komme nicht weiter.</translation>
        </message>
        <message>
            <source>Show the report. You see all of it before anyone else does, and it holds no passwords and no names.</source>
            <translation>Zeigen Sie den Bericht an. Sie sehen alles vor allen anderen, und er enthält keine Passwörter und keine Namen.</translation>
        </message>
        <message>
            <source>What is written down here?</source>
            <translation>Was wird hier aufgeschrieben?</translation>
        </message>
        <message>
            <source>Which app asked for what, and when, and whether it worked. What was asked and answered is not kept.</source>
            <translation>Welche App wann wonach gefragt hat, und ob es gelang. Was gefragt und geantwortet wurde, wird nicht aufbewahrt.</translation>
        </message>
        <message>
            <source>When do changes count?</source>
            <translation>Wann gelten Änderungen?</translation>
        </message>
        <message>
            <source>At once. There is nothing to save.</source>
            <translation>Sofort. Es gibt nichts zu speichern.</translation>
        </message>
        <message>
            <source>How do I get rid of everything?</source>
            <translation>Wie werde ich alles wieder los?</translation>
        </message>
        <message>
            <source>Choose Undo everything: your apps get their settings back as they were, and you are signed out.</source>
            <translation>Wählen Sie „Alles rückgängig machen“: Ihre Apps bekommen ihre Einstellungen zurück, wie sie waren, und Sie werden abgemeldet.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Navigation</name>
        <message>
            <source>Pages</source>
            <comment>Name of the list of pages, for screen readers</comment>
            <translation>Seiten</translation>
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
            <translation>Erneut bei %1 anmelden</translation>
        </message>
        <message>
            <source>Your apps wait until you are back. Your settings stay as they are.</source>
            <translation>Ihre Apps warten, bis Sie zurück sind. Ihre Einstellungen bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>%1 needs more permission</source>
            <translation>%1 braucht mehr Erlaubnis</translation>
        </message>
        <message>
            <source>An app asked for something that your sign-in does not allow yet. Click to sign in again.</source>
            <translation>Eine App wollte etwas, das Ihre Anmeldung noch nicht erlaubt. Klicken Sie, um sich erneut anzumelden.</translation>
        </message>
        <message>
            <source>Your sign-in to %1 ends soon</source>
            <translation>Ihre Anmeldung bei %1 endet bald</translation>
        </message>
        <message>
            <source>Sign in again when it suits you, and your apps are not interrupted.</source>
            <translation>Melden Sie sich an, wenn es Ihnen passt, dann werden Ihre Apps nicht unterbrochen.</translation>
        </message>
        <message>
            <source>%1 has lost %2</source>
            <comment>App and server</comment>
            <translation>%1 hat %2 verloren</translation>
        </message>
        <message>
            <source>The entry for %2 in %1 was changed</source>
            <comment>App and server</comment>
            <translation>Der Eintrag für %2 in %1 wurde geändert</translation>
        </message>
        <message>
            <source>Open Patchbay to put it back with one click.</source>
            <translation>Öffnen Sie Patchbay, um ihn mit einem Klick wieder einzusetzen.</translation>
        </message>
        <message>
            <source>Your apps cannot reach their servers</source>
            <translation>Ihre Apps erreichen ihre Server nicht</translation>
        </message>
        <message>
            <source>Open Patchbay to see what to do.</source>
            <translation>Öffnen Sie Patchbay, um zu sehen, was zu tun ist.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::OtherWays</name>
        <message>
            <source>Other ways to use %1</source>
            <translation>Andere Wege, %1 zu nutzen</translation>
        </message>
        <message>
            <source>For apps that Patchbay does not set up by itself.</source>
            <translation>Für Apps, die Patchbay nicht selbst einrichtet.</translation>
        </message>
        <message>
            <source>Any other app</source>
            <translation>Jede andere App</translation>
        </message>
        <message>
            <source>You paste what it needs into its settings</source>
            <translation>Sie fügen in ihre Einstellungen ein, was sie braucht</translation>
        </message>
        <message>
            <source>Show me how</source>
            <translation>Zeigen, wie</translation>
        </message>
        <message>
            <source>Show me how to use %1 in any other app</source>
            <translation>Zeigen, wie man %1 in einer anderen App nutzt</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Sch&amp;ließen</translation>
        </message>
        <message>
            <source>It adds it by itself</source>
            <translation>Sie fügt es selbst hinzu</translation>
        </message>
        <message>
            <source>It asks you first, and writes its own settings</source>
            <translation>Sie fragt Sie vorher und schreibt ihre Einstellungen selbst</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 öffnen</translation>
        </message>
        <message>
            <source>Let %1 add %2 itself</source>
            <translation>%1 selbst %2 hinzufügen lassen</translation>
        </message>
        <message>
            <source>In the browser</source>
            <translation>Im Browser</translation>
        </message>
        <message>
            <source>%1 call a server from their makers’ computers. %2 stands on this computer or in a private network, where they cannot reach it.</source>
            <translation>%1 rufen einen Server von den Computern ihrer Hersteller aus auf. %2 steht auf diesem Computer oder in einem privaten Netz, wo sie es nicht erreichen.</translation>
        </message>
        <message>
            <source>Show me how to use %1 in %2</source>
            <translation>Zeigen, wie man %1 in %2 nutzt</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Page</name>
        <message>
            <source>Cancel</source>
            <comment>Button of the wizard</comment>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>the server</source>
            <comment>Stands for a name we do not know yet</comment>
            <translation>der Server</translation>
        </message>
    </context>
    <context>
        <name>patchbay::PastePage</name>
        <message>
            <source>&amp;Make a key for it</source>
            <translation>&amp;Schlüssel dafür anlegen</translation>
        </message>
        <message>
            <source>&amp;Show the key in the texts below</source>
            <translation>Den Schlüssel in den &amp;Texten darunter zeigen</translation>
        </message>
        <message>
            <source>For example: My notebook</source>
            <comment>Name of an app</comment>
            <translation>Zum Beispiel: Mein Notizbuch</translation>
        </message>
        <message>
            <source>What do you &amp;call this app?</source>
            <translation>Wie nennen Sie diese &amp;App?</translation>
        </message>
        <message>
            <source>It stands in your list of apps by this name. There you can take its key back.</source>
            <translation>Unter diesem Namen steht sie in Ihrer Liste der Apps. Dort können Sie ihr den Schlüssel wieder nehmen.</translation>
        </message>
        <message>
            <source>Any other app</source>
            <translation>Jede andere App</translation>
        </message>
        <message>
            <source>An app that can use %1 has a place for servers in its settings. Copy the form that it asks for, and paste it there.</source>
            <translation>Eine App, die %1 nutzen kann, hat in ihren Einstellungen einen Platz für Server. Kopieren Sie die Form, die sie verlangt, und fügen Sie sie dort ein.</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Sch&amp;ließen</translation>
        </message>
        <message>
            <source>%1 may use %2 from now on. Its key is here only while this window is open: copy what you need.</source>
            <translation>%1 darf %2 von jetzt an nutzen. Der Schlüssel steht nur hier, solange dieses Fenster offen ist: Kopieren Sie, was Sie brauchen.</translation>
        </message>
        <message>
            <source>It asks for an address</source>
            <translation>Sie verlangt eine Adresse</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>For a field like “URL” or “Server address”</source>
            <translation>Für ein Feld wie „URL“ oder „Serveradresse“</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>For a header called Authorization, or a field for it</source>
            <translation>Für eine Kopfzeile namens Authorization oder ein Feld dafür</translation>
        </message>
        <message>
            <source>Address with the key in it</source>
            <translation>Adresse mit dem Schlüssel darin</translation>
        </message>
        <message>
            <source>Where there is a field for an address and nothing else</source>
            <translation>Wo es nur ein Feld für eine Adresse gibt</translation>
        </message>
        <message>
            <source>It has a settings file</source>
            <translation>Sie hat eine Einstellungsdatei</translation>
        </message>
        <message>
            <source>Text in JSON</source>
            <translation>Text in JSON</translation>
        </message>
        <message>
            <source>For a file with mcpServers in it</source>
            <translation>Für eine Datei, in der mcpServers steht</translation>
        </message>
        <message>
            <source>Text in JSON that starts a program</source>
            <translation>Text in JSON, der ein Programm startet</translation>
        </message>
        <message>
            <source>The same, for an app that can only start programs; no key is in it</source>
            <translation>Dasselbe für eine App, die nur Programme starten kann; ohne Schlüssel</translation>
        </message>
        <message>
            <source>Text in TOML</source>
            <translation>Text in TOML</translation>
        </message>
        <message>
            <source>For a file with mcp_servers in it</source>
            <translation>Für eine Datei, in der mcp_servers steht</translation>
        </message>
        <message>
            <source>Text in YAML</source>
            <translation>Text in YAML</translation>
        </message>
        <message>
            <source>It asks for a program to start</source>
            <translation>Sie verlangt ein Programm, das sie startet</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>A program and what to start it with; no key is in it</source>
            <translation>Ein Programm und womit es gestartet wird; ohne Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>patchbay::PreviewText</name>
        <message>
            <source>What will change in this file</source>
            <comment>Preview of a settings file</comment>
            <translation>Was sich in dieser Datei ändert</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ProblemsPage</name>
        <message>
            <source>&amp;Check again</source>
            <translation>Erneut &amp;prüfen</translation>
        </message>
        <message>
            <source>Looking at everything</source>
            <translation>Wir sehen alles durch</translation>
        </message>
        <message>
            <source>Still stuck?</source>
            <translation>Immer noch nicht weiter?</translation>
        </message>
        <message>
            <source>You see the report before anyone else does.</source>
            <translation>Sie sehen den Bericht vor allen anderen.</translation>
        </message>
        <message>
            <source>Show &amp;report…</source>
            <translation>&amp;Bericht zeigen…</translation>
        </message>
        <message>
            <source>We found nothing in the way.</source>
            <translation>Wir haben nichts gefunden, was im Weg steht.</translation>
        </message>
        <message>
            <source>Everything else is fine.</source>
            <translation>Alles andere ist in Ordnung.</translation>
        </message>
        <message>
            <source>Show the check</source>
            <translation>Die Prüfung zeigen</translation>
        </message>
        <message numerus="yes">
            <source>Show %n checks</source>
            <comment>What is fine</comment>
            <translation>
                <numerusform>%n Prüfung zeigen</numerusform>
                <numerusform>%n Prüfungen zeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Everything is fine</source>
            <translation>Alles ist in Ordnung</translation>
        </message>
        <message>
            <source>One thing is in the way</source>
            <translation>Eines steht im Weg</translation>
        </message>
        <message numerus="yes">
            <source>%n things are in the way</source>
            <translation>
                <numerusform>%n Ding steht im Weg</numerusform>
                <numerusform>%n Dinge stehen im Weg</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking again</source>
            <translation>Wird erneut geprüft</translation>
        </message>
        <message numerus="yes">
            <source>Checked %1, %n checks</source>
            <comment>Checked 2 minutes ago, 19 checks</comment>
            <translation>
                <numerusform>Geprüft %1, %n Prüfung</numerusform>
                <numerusform>Geprüft %1, %n Prüfungen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>patchbay::LanguageChoice</name>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>As on this computer</source>
            <comment>Choice of a language</comment>
            <translation>Wie auf diesem Computer</translation>
        </message>
    </context>
    <context>
        <name>patchbay::RegionOffer</name>
        <message>
            <source>Switch to %1</source>
            <comment>Button; a region</comment>
            <translation>Zu %1 wechseln</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ReportWindow</name>
        <message>
            <source>Report</source>
            <comment>The text of the report, for screen readers</comment>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <comment>The report</comment>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>&amp;Save as a file…</source>
            <comment>The report</comment>
            <translation>Als &amp;Datei speichern…</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Sch&amp;ließen</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>This is all it says. Keys, account names and what your apps asked are not in it. It stays on this computer until you send it to somebody.</source>
            <translation>Das ist alles, was darin steht. Schlüssel, Kontonamen und was Ihre Apps gefragt haben, sind nicht darin. Er bleibt auf diesem Computer, bis Sie ihn jemandem schicken.</translation>
        </message>
        <message>
            <source>Copied. Paste it into a message.</source>
            <translation>Kopiert. Fügen Sie es in eine Nachricht ein.</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Gespeichert als %1.</translation>
        </message>
        <message>
            <source>%1 cannot be written. Choose another folder.</source>
            <translation>%1 lässt sich nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::RestartPage</name>
        <message>
            <source>I will do it &amp;myself</source>
            <translation>Ich mache es se&amp;lbst</translation>
        </message>
        <message>
            <source>Quit %1 and go on</source>
            <comment>Button; name of an app</comment>
            <translation>%1 beenden und weiter</translation>
        </message>
        <message>
            <source>Restart %1</source>
            <comment>Button; name of an app</comment>
            <translation>%1 neu starten</translation>
        </message>
        <message>
            <source>Try again</source>
            <comment>Button below an error</comment>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Restarting</source>
            <comment>State of an app</comment>
            <translation>Startet neu</translation>
        </message>
        <message>
            <source>Restarted</source>
            <comment>State of an app</comment>
            <translation>Neu gestartet</translation>
        </message>
        <message>
            <source>No restart needed</source>
            <comment>State of an app</comment>
            <translation>Kein Neustart nötig</translation>
        </message>
        <message>
            <source>Open now, and would overwrite the change. We start it again afterwards.</source>
            <translation>Jetzt geöffnet, und würde die Änderung überschreiben. Danach starten wir es wieder.</translation>
        </message>
        <message>
            <source>Open now. Finish what you are typing first.</source>
            <translation>Jetzt geöffnet. Schreiben Sie vorher zu Ende.</translation>
        </message>
        <message>
            <source>Takes over the change by itself</source>
            <translation>Übernimmt die Änderung von selbst</translation>
        </message>
        <message>
            <source>Sees the change when you open it</source>
            <translation>Sieht die Änderung, sobald Sie es öffnen</translation>
        </message>
        <message>
            <source>No restart needed</source>
            <translation>Kein Neustart nötig</translation>
        </message>
        <message>
            <source>One app must restart</source>
            <translation>Eine App muss neu starten</translation>
        </message>
        <message numerus="yes">
            <source>%n apps must restart</source>
            <translation>
                <numerusform>%n App muss neu starten</numerusform>
                <numerusform>%n Apps müssen neu starten</numerusform>
            </translation>
        </message>
        <message>
            <source>Your apps see %1 as they are.</source>
            <translation>Ihre Apps sehen %1 so, wie sie sind.</translation>
        </message>
        <message>
            <source>%1 is still open. It sees %2 only after a restart.</source>
            <translation>%1 ist noch geöffnet. Erst nach einem Neustart sieht es %2.</translation>
        </message>
        <message>
            <source>%1 are still open. They see %2 only after a restart.</source>
            <translation>%1 sind noch geöffnet. Erst nach einem Neustart sehen sie %2.</translation>
        </message>
        <message>
            <source>Choose &lt;b&gt;Quit&lt;/b&gt; from the app’s menu or its icon near the clock; closing the window is not enough. Then open it again and choose &lt;b&gt;Later&lt;/b&gt; below.</source>
            <comment>How to restart an app oneself</comment>
            <translation>Wählen Sie &lt;b&gt;Beenden&lt;/b&gt; im Menü der App oder am Symbol neben der Uhr; das Fenster zu schließen genügt nicht. Öffnen Sie sie dann wieder, und wählen Sie unten &lt;b&gt;Später&lt;/b&gt;.</translation>
        </message>
        <message>
            <source>Choose &lt;b&gt;Quit&lt;/b&gt; from the app’s menu or its icon near the clock; closing the window is not enough. We go on as soon as it is quit.</source>
            <comment>How to quit an app oneself</comment>
            <translation>Wählen Sie &lt;b&gt;Beenden&lt;/b&gt; im Menü der App oder am Symbol neben der Uhr; das Fenster zu schließen genügt nicht. Sobald sie beendet ist, geht es weiter.</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>La&amp;ter</source>
            <comment>Goes on without restarting apps</comment>
            <translation>&amp;Später</translation>
        </message>
        <message>
            <source>Restarting %1</source>
            <comment>Names of apps</comment>
            <translation>%1 wird neu gestartet</translation>
        </message>
        <message>
            <source>This goes on by itself.</source>
            <translation>Es geht von selbst weiter.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Screens</name>
        <message>
            <source>The clock</source>
            <translation>Die Uhr</translation>
        </message>
    </context>
    <context>
        <name>patchbay::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Everyday</source>
            <comment>Group of settings</comment>
            <translation>Alltag</translation>
        </message>
        <message>
            <source>Start with the computer</source>
            <translation>Mit dem Computer starten</translation>
        </message>
        <message>
            <source>Put entries back by itself</source>
            <translation>Einträge von selbst wieder einsetzen</translation>
        </message>
        <message>
            <source>When an app drops what we wrote, at most three times an hour. What you take out in an app’s own file comes back as well; remove it here instead.</source>
            <translation>Wenn eine App verwirft, was wir geschrieben haben, höchstens dreimal in der Stunde. Auch was Sie selbst aus der Datei einer App nehmen, kommt wieder; entfernen Sie es stattdessen hier.</translation>
        </message>
        <message>
            <source>What is kept</source>
            <comment>Group of settings</comment>
            <translation>Was aufbewahrt wird</translation>
        </message>
        <message>
            <source>Your sign-ins and access keys</source>
            <translation>Ihre Anmeldungen und Zugangsschlüssel</translation>
        </message>
        <message>
            <source>In this computer’s password safe, and nowhere else</source>
            <translation>Im Passwortspeicher dieses Computers, und sonst nirgends</translation>
        </message>
        <message>
            <source>&amp;Open the folder</source>
            <translation>&amp;Ordner öffnen</translation>
        </message>
        <message>
            <source>Copies of your apps’ settings, as they were</source>
            <translation>Kopien der Einstellungen Ihrer Apps, wie sie waren</translation>
        </message>
        <message>
            <source>What leaves this computer</source>
            <translation>Was diesen Computer verlässt</translation>
        </message>
        <message>
            <source>Only what your apps send to the servers you connected. Nothing is counted or reported to anybody else.</source>
            <translation>Nur was Ihre Apps an die verbundenen Server senden. Nichts wird gezählt oder jemand anderem gemeldet.</translation>
        </message>
        <message>
            <source>Leave</source>
            <comment>Group of settings</comment>
            <translation>Gehen</translation>
        </message>
        <message>
            <source>&amp;Undo everything…</source>
            <translation>Alles &amp;rückgängig machen…</translation>
        </message>
        <message>
            <source>Undo everything</source>
            <translation>Alles rückgängig machen</translation>
        </message>
        <message>
            <source>Gives every app its settings back, signs you out and forgets the keys</source>
            <translation>Gibt jeder App ihre Einstellungen zurück, meldet Sie ab und vergisst die Schlüssel</translation>
        </message>
        <message>
            <source>Without it, your apps lose their servers after a restart</source>
            <translation>Sonst verlieren Ihre Apps nach einem Neustart ihre Server</translation>
        </message>
        <message>
            <source>Not for this one: it was started with a folder of its own</source>
            <translation>Nicht für dieses: Es wurde mit einem eigenen Ordner gestartet</translation>
        </message>
        <message>
            <source>&amp;Get it…</source>
            <comment>A newer version</comment>
            <translation>&amp;Holen …</translation>
        </message>
        <message>
            <source>Version</source>
            <comment>Of Patchbay</comment>
            <translation>Version</translation>
        </message>
        <message>
            <source>Get help</source>
            <comment>From the company’s own people</comment>
            <translation>Hilfe holen</translation>
        </message>
    </context>
    <context>
        <name>patchbay::SignInAgain</name>
        <message>
            <source>Your sign-in there has ended.</source>
            <translation>Ihre Anmeldung dort ist abgelaufen.</translation>
        </message>
        <message>
            <source>Your sign-in there has ended. %1 waits until you are back.</source>
            <translation>Ihre Anmeldung dort ist abgelaufen. %1 wartet, bis Sie zurück sind.</translation>
        </message>
        <message>
            <source>Your sign-in there has ended. %1 wait until you are back.</source>
            <translation>Ihre Anmeldung dort ist abgelaufen. %1 warten, bis Sie zurück sind.</translation>
        </message>
        <message>
            <source>&amp;Why did this happen?</source>
            <translation>&amp;Warum ist das passiert?</translation>
        </message>
        <message>
            <source>&amp;Open browser again</source>
            <translation>&amp;Browser erneut öffnen</translation>
        </message>
        <message>
            <source>&amp;Copy link</source>
            <translation>&amp;Link kopieren</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>&amp;Später</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>&amp;Anmelden</translation>
        </message>
        <message>
            <source>Sign in to %1 as somebody else</source>
            <translation>Bei %1 als jemand anderes anmelden</translation>
        </message>
        <message>
            <source>Your apps stay as they are, and use the new account.</source>
            <translation>Ihre Apps bleiben, wie sie sind, und nutzen das neue Konto.</translation>
        </message>
        <message>
            <source>Sign in to %1 again</source>
            <translation>Erneut bei %1 anmelden</translation>
        </message>
        <message>
            <source>Servers end a sign-in after a while, when a password changes, or when an admin asks for it. Your settings stay as they are.</source>
            <translation>Server beenden eine Anmeldung nach einer Weile, wenn sich ein Passwort ändert, oder wenn die Administration es verlangt. Ihre Einstellungen bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Waiting for you in your browser</source>
            <translation>In Ihrem Browser wird auf Sie gewartet</translation>
        </message>
        <message>
            <source>Asking where to sign in</source>
            <translation>Wir fragen, wo man sich anmeldet</translation>
        </message>
        <message>
            <source>&amp;Stop waiting</source>
            <translation>Nicht mehr wa&amp;rten</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>noch %1</translation>
        </message>
    </context>
    <context>
        <name>patchbay::SignInPage</name>
        <message>
            <source>Does your browser show an error? The server may have forgotten Patchbay.</source>
            <translation>Zeigt Ihr Browser einen Fehler? Vielleicht kennt der Server Patchbay nicht mehr.</translation>
        </message>
        <message>
            <source>&amp;Open browser again</source>
            <translation>&amp;Browser erneut öffnen</translation>
        </message>
        <message>
            <source>Copy &amp;link</source>
            <translation>&amp;Link kopieren</translation>
        </message>
        <message>
            <source>&amp;Stop waiting</source>
            <translation>Nicht mehr wa&amp;rten</translation>
        </message>
        <message>
            <source>Copied. Send it to your admin.</source>
            <translation>Kopiert. Schicken Sie es Ihrer Administration.</translation>
        </message>
        <message>
            <source>Introduce it &amp;again</source>
            <translation>&amp;Neu vorstellen</translation>
        </message>
        <message>
            <source>Press &lt;b&gt;Allow&lt;/b&gt;</source>
            <comment>Step of signing in; the button in the browser</comment>
            <translation>Auf &lt;b&gt;Erlauben&lt;/b&gt; klicken</translation>
        </message>
        <message>
            <source>Come back here</source>
            <comment>Last step of signing in</comment>
            <translation>Hierher zurückkommen</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <comment>Sign-in page</comment>
            <translation>Wir warten auf Sie</translation>
        </message>
        <message>
            <source>Keeping your sign-in safe</source>
            <comment>Sign-in page, after the browser</comment>
            <translation>Ihre Anmeldung wird sicher verwahrt</translation>
        </message>
        <message>
            <source>Asking %1 where to sign in</source>
            <comment>Sign-in page</comment>
            <translation>Wir fragen %1, wo man sich anmeldet</translation>
        </message>
        <message>
            <source>You are signed in</source>
            <translation>Sie sind angemeldet</translation>
        </message>
        <message>
            <source>Sign in on any device</source>
            <translation>Auf einem beliebigen Gerät anmelden</translation>
        </message>
        <message>
            <source>You are not signed in yet</source>
            <translation>Sie sind noch nicht angemeldet</translation>
        </message>
        <message>
            <source>Switch to your browser</source>
            <translation>Wechseln Sie zu Ihrem Browser</translation>
        </message>
        <message>
            <source>We opened the %1 sign-in page there.</source>
            <translation>Dort haben wir die Anmeldeseite von %1 geöffnet.</translation>
        </message>
        <message>
            <source>It opens the %1 sign-in page in a moment.</source>
            <translation>Gleich öffnet er die Anmeldeseite von %1.</translation>
        </message>
        <message>
            <source>Sign in to the practice server; any name will do</source>
            <translation>Beim Übungsserver anmelden; jeder Name ist recht</translation>
        </message>
        <message>
            <source>Sign in to %1 as you always do</source>
            <translation>Wie immer bei %1 anmelden</translation>
        </message>
        <message>
            <source>Patchbay never sees your password.</source>
            <translation>Patchbay sieht Ihr Passwort nie.</translation>
        </message>
        <message>
            <source>Your password is asked for by %1 only. Patchbay never sees it.</source>
            <translation>Nach Ihrem Passwort fragt nur %1. Patchbay sieht es nie.</translation>
        </message>
        <message>
            <source>Signed in to %1.</source>
            <translation>Bei %1 angemeldet.</translation>
        </message>
        <message>
            <source>Signed in as %1.</source>
            <translation>Angemeldet als %1.</translation>
        </message>
        <message>
            <source>No hurry: %1 left</source>
            <comment>Sign-in page; 9 minutes</comment>
            <translation>Keine Eile: noch %1</translation>
        </message>
        <message>
            <source>My bro&amp;wser is on another computer</source>
            <translation>Mein Browser ist auf einem anderen Co&amp;mputer</translation>
        </message>
        <message>
            <source>Address your browser ended on</source>
            <comment>Field</comment>
            <translation>Adresse, auf der Ihr Browser endete</translation>
        </message>
        <message>
            <source>&amp;Use it</source>
            <comment>Beside a pasted address</comment>
            <translation>&amp;Verwenden</translation>
        </message>
        <message>
            <source>Use a co&amp;de instead</source>
            <comment>To sign in on another computer</comment>
            <translation>Stattdessen einen &amp;Code nutzen</translation>
        </message>
        <message>
            <source>Copy the link, open it there and sign in. The browser then ends on a page that does not open: paste its address here.</source>
            <translation>Kopieren Sie den Link, öffnen Sie ihn dort, und melden Sie sich an. Der Browser endet dann auf einer Seite, die sich nicht öffnet: Fügen Sie deren Adresse hier ein.</translation>
        </message>
        <message>
            <source>Your admin can register Patchbay there and give you what it needs. Paste it here.</source>
            <translation>Ihre Administration kann Patchbay dort anmelden und Ihnen geben, was es braucht. Fügen Sie es hier ein.</translation>
        </message>
        <message>
            <source>Client &amp;ID</source>
            <comment>What an admin has registered</comment>
            <translation>Client-&amp;ID</translation>
        </message>
        <message>
            <source>Client s&amp;ecret, if there is one</source>
            <comment>Of a registration</comment>
            <translation>Client-&amp;Geheimnis, falls es eines gibt</translation>
        </message>
        <message>
            <source>&amp;Sign in with it</source>
            <translation>&amp;Damit anmelden</translation>
        </message>
        <message>
            <source>Open %1 on any computer or phone, and type this code there:</source>
            <translation>Öffnen Sie %1 auf einem beliebigen Computer oder Telefon, und geben Sie dort diesen Code ein:</translation>
        </message>
    </context>
    <context>
        <name>patchbay::StateMark</name>
        <message>
            <source>Starting</source>
            <comment>State of a connection</comment>
            <translation>Startet</translation>
        </message>
        <message>
            <source>Ready</source>
            <comment>State of a connection</comment>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>One moment</source>
            <comment>State of a connection</comment>
            <translation>Einen Moment</translation>
        </message>
        <message>
            <source>Needs you</source>
            <comment>State of a connection</comment>
            <translation>Braucht Sie</translation>
        </message>
        <message>
            <source>Not working</source>
            <comment>State of a connection</comment>
            <translation>Geht nicht</translation>
        </message>
    </context>
    <context>
        <name>patchbay::StepRail</name>
        <message numerus="yes">
            <source>%n steps to go</source>
            <comment>Wizard, where the steps are listed</comment>
            <translation>
                <numerusform>noch %n Schritt</numerusform>
                <numerusform>noch %n Schritte</numerusform>
            </translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <comment>Wizard, name of the current step</comment>
            <translation>Schritt %1 von %2: %3</translation>
        </message>
    </context>
    <context>
        <name>patchbay::TestPage</name>
        <message>
            <source>Patchbay stays near the clock and keeps you signed in.</source>
            <translation>Patchbay bleibt neben der Uhr und hält Sie angemeldet.</translation>
        </message>
        <message>
            <source>Trying it out</source>
            <comment>Test page</comment>
            <translation>Wir probieren es aus</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <comment>Button below an error</comment>
            <translation>&amp;Erneut versuchen</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <comment>The sentence to try</comment>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>What can you do with %1?</source>
            <comment>A sentence to try in an AI app</comment>
            <translation>Was kannst du mit %1 tun?</translation>
        </message>
        <message>
            <source>No sign-in needed</source>
            <translation>Keine Anmeldung nötig</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Angemeldet</translation>
        </message>
        <message>
            <source>Signed in as %1</source>
            <translation>Angemeldet als %1</translation>
        </message>
        <message>
            <source>%1 answers</source>
            <translation>%1 antwortet</translation>
        </message>
        <message>
            <source>Asking %1</source>
            <translation>%1 wird gefragt</translation>
        </message>
        <message>
            <source>No answer from %1</source>
            <translation>Keine Antwort von %1</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>Seconds</comment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>No tools offered</source>
            <translation>Keine Werkzeuge angeboten</translation>
        </message>
        <message>
            <source>1 tool offered</source>
            <translation>1 Werkzeug angeboten</translation>
        </message>
        <message numerus="yes">
            <source>%n tools offered</source>
            <translation>
                <numerusform>%n Werkzeug angeboten</numerusform>
                <numerusform>%n Werkzeuge angeboten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 asked for the tools</source>
            <translation>%1 hat nach den Werkzeugen gefragt</translation>
        </message>
        <message>
            <source>%1 can use the tools</source>
            <translation>%1 kann die Werkzeuge nutzen</translation>
        </message>
        <message>
            <source>after its restart</source>
            <translation>nach seinem Neustart</translation>
        </message>
        <message>
            <source>says so itself</source>
            <comment>An app</comment>
            <translation>sagt es selbst</translation>
        </message>
        <message>
            <source>tried its entry</source>
            <translation>Eintrag ausprobiert</translation>
        </message>
        <message>
            <source>Trying %1</source>
            <translation>%1 wird ausprobiert</translation>
        </message>
        <message>
            <source>%1 cannot use the tools yet</source>
            <translation>%1 kann die Werkzeuge noch nicht nutzen</translation>
        </message>
        <message>
            <source>%1 was not tried yet</source>
            <translation>%1 wurde noch nicht ausprobiert</translation>
        </message>
        <message>
            <source>Everything works</source>
            <translation>Alles funktioniert</translation>
        </message>
        <message>
            <source>Not everything works yet</source>
            <translation>Noch funktioniert nicht alles</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Einen Moment</translation>
        </message>
        <message numerus="yes">
            <source>%1 can use %2 now.</source>
            <comment>Names of apps, and a server</comment>
            <translation>
                <numerusform>%1 kann jetzt %2 nutzen.</numerusform>
                <numerusform>%1 können jetzt %2 nutzen.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is set up stays as it is.</source>
            <translation>Was eingerichtet ist, bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>We ask for the tools the way your apps do.</source>
            <translation>Wir fragen nach den Werkzeugen, wie Ihre Apps es tun.</translation>
        </message>
        <message>
            <source>Try it: ask %1</source>
            <translation>Probieren Sie es: Fragen Sie %1</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Fertig</translation>
        </message>
        <message>
            <source>Close</source>
            <comment>Button of the wizard</comment>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Text</name>
        <message>
            <source>%1 and %2</source>
            <comment>The last two of a list of names</comment>
            <translation>%1 und %2</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Tray</name>
        <message>
            <source>Sign in as somebody else…</source>
            <translation>Als jemand anderes anmelden…</translation>
        </message>
        <message>
            <source>%1: not working</source>
            <translation>%1: geht nicht</translation>
        </message>
        <message>
            <source>%1: sign in again</source>
            <translation>%1: erneut anmelden</translation>
        </message>
        <message>
            <source>%1: %2 needs you</source>
            <comment>Connection and app</comment>
            <translation>%1: %2 braucht Sie</translation>
        </message>
        <message>
            <source>%1: starting</source>
            <translation>%1: startet</translation>
        </message>
        <message>
            <source>%1: ready</source>
            <translation>%1: bereit</translation>
        </message>
        <message>
            <source>%1: one moment</source>
            <translation>%1: einen Moment</translation>
        </message>
        <message>
            <source>%1: needs you</source>
            <translation>%1: braucht Sie</translation>
        </message>
        <message>
            <source>Nothing is connected yet</source>
            <translation>Noch ist nichts verbunden</translation>
        </message>
        <message>
            <source>Add a connection…</source>
            <translation>Verbindung hinzufügen…</translation>
        </message>
        <message>
            <source>Open Patchbay</source>
            <translation>Patchbay öffnen</translation>
        </message>
        <message>
            <source>Check everything now</source>
            <translation>Alles jetzt prüfen</translation>
        </message>
        <message>
            <source>Show report…</source>
            <translation>Bericht zeigen…</translation>
        </message>
        <message>
            <source>Undo everything…</source>
            <translation>Alles rückgängig machen…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Quit: your AI apps lose %1</source>
            <translation>Beenden: Ihre KI-Apps verlieren %1</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <source>Add an app…</source>
            <translation>App hinzufügen…</translation>
        </message>
        <message>
            <source>%1: put our entry back</source>
            <comment>Name of an app</comment>
            <translation>%1: unseren Eintrag wieder einsetzen</translation>
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
            <translation>%1 neu starten</translation>
        </message>
        <message>
            <source>Take its key back from %1</source>
            <comment>An app set up by hand</comment>
            <translation>%1 den Schlüssel wieder nehmen</translation>
        </message>
        <message>
            <source>Remove from %1</source>
            <translation>Aus %1 entfernen</translation>
        </message>
        <message>
            <source>Get help…</source>
            <comment>From the company’s own people</comment>
            <translation>Hilfe holen …</translation>
        </message>
        <message>
            <source>%1: paused</source>
            <translation>%1: macht Pause</translation>
        </message>
        <message>
            <source>Go on (paused until %1)</source>
            <comment>A time</comment>
            <translation>Weitermachen (Pause bis %1)</translation>
        </message>
        <message>
            <source>Pause for 1 hour</source>
            <translation>1 Stunde Pause machen</translation>
        </message>
    </context>
    <context>
        <name>patchbay::WebAppPage</name>
        <message>
            <source>Use %1 in %2</source>
            <translation>%1 in %2 nutzen</translation>
        </message>
        <message>
            <source>%1 calls %2 from its maker’s computers, not from yours, and keeps a sign-in of its own. So %2 must be open to the whole internet: a server on this computer or behind a company’s VPN cannot be used there.</source>
            <translation>%1 ruft %2 von den Computern seines Herstellers aus auf, nicht von Ihrem, und hat eine eigene Anmeldung. %2 muss also im ganzen Internet erreichbar sein: Ein Server auf diesem Computer oder hinter dem VPN einer Firma geht dort nicht.</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Sch&amp;ließen</translation>
        </message>
        <message>
            <source>Copy the name</source>
            <comment>Of a server</comment>
            <translation>Namen kopieren</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <comment>Of a server</comment>
            <translation>Adresse kopieren</translation>
        </message>
    </context>
    <context>
        <name>patchbay::WelcomePage</name>
        <message>
            <source>Connect your AI apps to your company’s tools</source>
            <translation>Verbinden Sie Ihre KI-Apps mit den Werkzeugen Ihrer Firma</translation>
        </message>
        <message>
            <source>Patchbay sets up Claude, Cursor and others for you. It takes about two minutes.</source>
            <translation>Patchbay richtet Claude, Cursor und andere für Sie ein. Das dauert etwa zwei Minuten.</translation>
        </message>
        <message>
            <source>You sign in once, in your own browser</source>
            <translation>Sie melden sich einmal an, in Ihrem eigenen Browser</translation>
        </message>
        <message>
            <source>You choose which apps may use it</source>
            <translation>Sie wählen, welche Apps es nutzen dürfen</translation>
        </message>
        <message>
            <source>Your sign-in stays in this computer’s password safe</source>
            <translation>Ihre Anmeldung bleibt im Passwortspeicher dieses Computers</translation>
        </message>
        <message>
            <source>&amp;Try it without an account</source>
            <comment>Goes to the practice server</comment>
            <translation>Ohne Konto &amp;ausprobieren</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Starten</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Wizard</name>
        <message>
            <source>What will happen?</source>
            <translation>Was wird geschehen?</translation>
        </message>
        <message>
            <source>You choose a server, sign in to it in your browser, and pick the apps that may use it. Nothing is changed before you have seen what.</source>
            <translation>Sie wählen einen Server, melden sich im Browser dort an und suchen die Apps aus, die ihn nutzen dürfen. Nichts ändert sich, bevor Sie gesehen haben, was.</translation>
        </message>
        <message>
            <source>What does it cost me?</source>
            <translation>Was kostet es mich?</translation>
        </message>
        <message>
            <source>About two minutes. You can stop at any page and go on later.</source>
            <translation>Etwa zwei Minuten. Sie können auf jeder Seite aufhören und später weitermachen.</translation>
        </message>
        <message>
            <source>Which one do I choose?</source>
            <translation>Was wähle ich?</translation>
        </message>
        <message>
            <source>What your company told you. If you got an address, paste all of it, from https:// to its end.</source>
            <translation>Was Ihre Firma Ihnen gesagt hat. Wenn Sie eine Adresse bekommen haben, fügen Sie sie ganz ein, von https:// bis zum Ende.</translation>
        </message>
        <message>
            <source>I do not know my region.</source>
            <translation>Ich kenne meine Region nicht.</translation>
        </message>
        <message>
            <source>Sign in to your account in a browser as usual, and look at the beginning of the address there.</source>
            <translation>Melden Sie sich wie gewohnt im Browser bei Ihrem Konto an, und sehen Sie dort auf den Anfang der Adresse.</translation>
        </message>
        <message>
            <source>I only want to look around.</source>
            <translation>Ich will mich nur umsehen.</translation>
        </message>
        <message>
            <source>The practice server runs on this computer and holds no real data.</source>
            <translation>Der Übungsserver läuft auf diesem Computer und enthält keine echten Daten.</translation>
        </message>
        <message>
            <source>My browser did not open.</source>
            <translation>Mein Browser hat sich nicht geöffnet.</translation>
        </message>
        <message>
            <source>Choose Copy link, and paste it into the address bar of a browser.</source>
            <translation>Wählen Sie „Link kopieren“, und fügen Sie ihn in die Adresszeile eines Browsers ein.</translation>
        </message>
        <message>
            <source>I signed in, and nothing happens here.</source>
            <translation>Ich habe mich angemeldet, und hier geschieht nichts.</translation>
        </message>
        <message>
            <source>Look whether the page asks you to allow something. If it says that you can close it, and this window still waits, choose Open browser again.</source>
            <translation>Sehen Sie nach, ob die Seite um eine Erlaubnis bittet. Sagt sie, dass Sie sie schließen können, und dieses Fenster wartet noch, wählen Sie „Browser erneut öffnen“.</translation>
        </message>
        <message>
            <source>Do you see my password?</source>
            <translation>Sehen Sie mein Passwort?</translation>
        </message>
        <message>
            <source>No. You enter it in your browser only. What we get is kept in the password safe of this computer.</source>
            <translation>Nein. Sie geben es nur im Browser ein. Was wir bekommen, liegt im Passwortspeicher dieses Computers.</translation>
        </message>
        <message>
            <source>My app is not in the list.</source>
            <translation>Meine App steht nicht in der Liste.</translation>
        </message>
        <message>
            <source>Start it once, then choose Look again. Others can be added later, under Other ways.</source>
            <translation>Starten Sie sie einmal, und wählen Sie dann „Noch einmal suchen“. Andere können später unter „Andere Wege“ dazukommen.</translation>
        </message>
        <message>
            <source>What is changed in my apps?</source>
            <translation>Was ändert sich in meinen Apps?</translation>
        </message>
        <message>
            <source>One entry in the settings of each. Open the preview to see it; a copy is kept, and you can undo it.</source>
            <translation>Ein Eintrag in den Einstellungen von jeder. Öffnen Sie die Vorschau, um ihn zu sehen; eine Kopie bleibt, und Sie können es rückgängig machen.</translation>
        </message>
        <message>
            <source>Why must an app restart?</source>
            <translation>Warum muss eine App neu starten?</translation>
        </message>
        <message>
            <source>It reads its settings only when it starts. Closing its window is often not enough: it goes on near the clock.</source>
            <translation>Sie liest ihre Einstellungen nur beim Start. Das Fenster zu schließen genügt oft nicht: Sie läuft neben der Uhr weiter.</translation>
        </message>
        <message>
            <source>Do I lose my work?</source>
            <translation>Verliere ich meine Arbeit?</translation>
        </message>
        <message>
            <source>We ask the app to quit, as you would. Save what is open there first.</source>
            <translation>Wir bitten die App, sich zu beenden, wie Sie es täten. Speichern Sie vorher, was dort offen ist.</translation>
        </message>
        <message>
            <source>What is tried here?</source>
            <translation>Was wird hier ausprobiert?</translation>
        </message>
        <message>
            <source>The way that your app will go: through its own entry, to the server, with your sign-in. Nothing is changed there.</source>
            <translation>Der Weg, den Ihre App gehen wird: durch ihren eigenen Eintrag zum Server, mit Ihrer Anmeldung. Dort ändert sich nichts.</translation>
        </message>
        <message>
            <source>Something does not work.</source>
            <translation>Etwas funktioniert nicht.</translation>
        </message>
        <message>
            <source>Press the button below the sentence. If you are still stuck, open Problems in the main window and show the report to somebody who helps.</source>
            <translation>Klicken Sie auf den Knopf unter dem Satz. Kommen Sie nicht weiter, öffnen Sie „Probleme“ im Hauptfenster, und zeigen Sie den Bericht jemandem, der hilft.</translation>
        </message>
        <message>
            <source>Patchbay – set up</source>
            <comment>Title of the window</comment>
            <translation>Patchbay – einrichten</translation>
        </message>
        <message>
            <source>Your company</source>
            <translation>Ihre Firma</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Your apps</source>
            <translation>Ihre Apps</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Neu starten</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Ausprobieren</translation>
        </message>
        <message>
            <source>You can undo everything later.</source>
            <translation>Sie können später alles rückgängig machen.</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <comment>Button of the wizard</comment>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>A link filled this in. Go on only if you trust the address.</source>
            <translation>Ein Link hat dies ausgefüllt. Gehen Sie nur weiter, wenn Sie der Adresse trauen.</translation>
        </message>
        <message>
            <source>This is where you stopped the last time.</source>
            <translation>Hier haben Sie das letzte Mal aufgehört.</translation>
        </message>
        <message>
            <source>You only have to sign in.</source>
            <translation>Sie müssen sich nur noch anmelden.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Updates</name>
        <message>
            <source>This is version %1.</source>
            <translation>Dies ist Version %1.</translation>
        </message>
        <message>
            <source>Whoever installed it on this computer keeps it up to date.</source>
            <translation>Wer es auf diesem Computer installiert hat, hält es aktuell.</translation>
        </message>
        <message>
            <source>Your company keeps it up to date.</source>
            <translation>Ihre Firma hält es aktuell.</translation>
        </message>
        <message>
            <source>It is the newest one.</source>
            <translation>Es ist die neueste.</translation>
        </message>
        <message>
            <source>Version %1 is there; this is %2.</source>
            <translation>Version %1 ist da; dies ist %2.</translation>
        </message>
        <message>
            <source>You can get it whenever you like; sign-ins and apps stay as they are.</source>
            <translation>Sie können sie holen, wann Sie möchten; Anmeldungen und Apps bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Whether there is a newer one could not be found out; it is tried again tomorrow.</source>
            <translation>Ob es eine neuere gibt, war nicht herauszufinden; morgen wird es wieder versucht.</translation>
        </message>
        <message>
            <source>The news of newer ones does not come from where it should, so it is not believed.</source>
            <translation>Die Nachricht von neueren kommt nicht, woher sie kommen sollte; ihr wird nicht geglaubt.</translation>
        </message>
        <message>
            <source>The news of newer ones is too old to be believed; check date and time of this computer.</source>
            <translation>Die Nachricht von neueren ist zu alt, um ihr zu glauben; prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Client</name>
        <message>
            <source>%app has become Kiro CLI. Install that, and Kiro can be set up here.</source>
            <translation>%app heißt jetzt Kiro CLI. Installieren Sie das, dann lässt sich Kiro hier einrichten.</translation>
        </message>
        <message>
            <source>Start a new session of %app to use it.</source>
            <translation>Beginnen Sie eine neue Sitzung von %app, um es zu verwenden.</translation>
        </message>
        <message>
            <source>Start a new session of Auggie to use it.</source>
            <translation>Beginnen Sie eine neue Sitzung von Auggie, um es zu verwenden.</translation>
        </message>
        <message>
            <source>Start a new session of Copilot CLI to use it.</source>
            <translation>Beginnen Sie eine neue Sitzung von Copilot CLI, um es zu verwenden.</translation>
        </message>
        <message>
            <source>Start a new session of Droid to use it.</source>
            <translation>Beginnen Sie eine neue Sitzung von Droid, um es zu verwenden.</translation>
        </message>
        <message>
            <source>Press Refresh in Manage MCP Servers, or start %app again.</source>
            <translation>Drücken Sie Refresh in Manage MCP Servers, oder starten Sie %app neu.</translation>
        </message>
        <message>
            <source>Quit %app from its icon near the clock and open it again; closing the window is not enough.</source>
            <translation>Beenden Sie %app über das Symbol neben der Uhr und öffnen Sie es wieder; das Fenster zu schließen genügt nicht.</translation>
        </message>
        <message>
            <source>Start a new task in %app to use it.</source>
            <translation>Beginnen Sie eine neue Aufgabe in %app, um es zu verwenden.</translation>
        </message>
        <message>
            <source>Start a new session of %app to use it; quit its app and open it again.</source>
            <translation>Beginnen Sie eine neue Sitzung von %app, um es zu verwenden; die App beenden und wieder öffnen.</translation>
        </message>
        <message>
            <source>%app ended with version 2.0.0 and is no longer looked after. Please use another app.</source>
            <translation>%app endete mit Version 2.0.0 und wird nicht mehr gepflegt. Bitte verwenden Sie eine andere App.</translation>
        </message>
        <message>
            <source>If the server is shown as disabled, switch it on in %app under Customize, MCPs.</source>
            <translation>Wenn der Server als abgeschaltet gezeigt wird, schalten Sie ihn in %app unter Customize, MCPs ein.</translation>
        </message>
        <message>
            <source>Start a new session of %app in a folder you trust; in others it switches all servers off.</source>
            <translation>Beginnen Sie eine neue Sitzung von %app in einem Ordner, dem Sie vertrauen; in anderen schaltet es alle Server ab.</translation>
        </message>
        <message>
            <source>Close the IDE and open it again; the server is in Settings, Tools, Junie, MCP Settings.</source>
            <translation>Schließen Sie die IDE und öffnen Sie sie wieder; der Server steht unter Settings, Tools, Junie, MCP Settings.</translation>
        </message>
        <message>
            <source>Start %app again to use it.</source>
            <translation>Starten Sie %app neu, um es zu verwenden.</translation>
        </message>
        <message>
            <source>%app ended in May 2026. Cline, which it came from, can be set up instead.</source>
            <translation>%app endete im Mai 2026. Cline, woraus es hervorging, lässt sich stattdessen einrichten.</translation>
        </message>
        <message>
            <source>Quit %app and open it again.</source>
            <translation>Beenden Sie %app und öffnen Sie es wieder.</translation>
        </message>
        <message>
            <source>Close %app and open it again; then choose the tools in the chat.</source>
            <translation>Schließen Sie %app und öffnen Sie es wieder; wählen Sie dann die Werkzeuge im Chat.</translation>
        </message>
        <message>
            <source>Quit %app and open it again; then look in Settings, Agents, MCP servers.</source>
            <translation>Beenden Sie %app und öffnen Sie es wieder; sehen Sie dann unter Settings, Agents, MCP servers nach.</translation>
        </message>
        <message>
            <source>Press Refresh in its MCP panel.</source>
            <translation>Drücken Sie Refresh in seinem MCP-Bereich.</translation>
        </message>
    </context>
    <context>
        <name>SetBy</name>
        <message>
            <source>your company</source>
            <comment>Who has decided something</comment>
            <translation>Ihrer Firma</translation>
        </message>
        <message>
            <source>Set by %1</source>
            <translation>Festgelegt von %1</translation>
        </message>
        <message>
            <source>Managed by %1</source>
            <translation>Verwaltet von %1</translation>
        </message>
    </context>
    <context>
        <name>patchbay::LeavingWindow</name>
        <message>
            <source>Undo everything?</source>
            <translation>Alles rückgängig machen?</translation>
        </message>
        <message>
            <source>&amp;Undo everything</source>
            <translation>Alles &amp;rückgängig machen</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Behalten</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Erneut versuchen</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Schließen</translation>
        </message>
        <message>
            <source>What you did in your apps stays, and so does the program itself.</source>
            <translation>Was Sie in Ihren Apps getan haben, bleibt, und das Programm selbst auch.</translation>
        </message>
        <message>
            <source>%1 get back the settings they had, byte for byte.</source>
            <comment>Names of apps</comment>
            <translation>%1: zurück zu den früheren Einstellungen, Byte für Byte.</translation>
        </message>
        <message>
            <source>%1 must quit for a moment, and is started again. Finish what you are typing first.</source>
            <translation>%1 muss kurz beendet werden und wird wieder gestartet. Schreiben Sie zuerst zu Ende.</translation>
        </message>
        <message>
            <source>You are signed out of %1.</source>
            <comment>Names of servers</comment>
            <translation>Sie werden bei %1 abgemeldet.</translation>
        </message>
        <message>
            <source>Your sign-ins and keys go out of this computer’s password safe.</source>
            <translation>Ihre Anmeldungen und Schlüssel verschwinden aus dem Passwortspeicher dieses Computers.</translation>
        </message>
        <message>
            <source>Patchbay no longer starts with the computer.</source>
            <translation>Patchbay startet nicht mehr mit dem Computer.</translation>
        </message>
        <message>
            <source>Settings, copies and the log of Patchbay are deleted; then it quits.</source>
            <translation>Einstellungen, Kopien und das Protokoll von Patchbay werden gelöscht; dann beendet es sich.</translation>
        </message>
        <message>
            <source>Undoing everything</source>
            <translation>Alles wird rückgängig gemacht</translation>
        </message>
        <message>
            <source>Taking our entries out of your apps</source>
            <translation>Unsere Einträge werden aus Ihren Apps genommen</translation>
        </message>
        <message>
            <source>Asking %1 to quit</source>
            <comment>Name of an app</comment>
            <translation>%1 wird gebeten, sich zu beenden</translation>
        </message>
        <message>
            <source>Giving %1 its settings back</source>
            <comment>Name of an app</comment>
            <translation>%1 bekommt seine Einstellungen zurück</translation>
        </message>
        <message>
            <source>Signing out of %1</source>
            <translation>Abmeldung bei %1</translation>
        </message>
        <message>
            <source>Everything is undone</source>
            <translation>Alles ist rückgängig gemacht</translation>
        </message>
        <message>
            <source>Not everything is undone</source>
            <translation>Nicht alles ist rückgängig gemacht</translation>
        </message>
        <message>
            <source>What Patchbay kept for you is deleted when you close this, and it quits.</source>
            <translation>Was Patchbay für Sie aufgehoben hat, wird gelöscht, wenn Sie dies schließen, und es beendet sich.</translation>
        </message>
        <message>
            <source>What is left is kept, so that you can try again.</source>
            <translation>Was übrig ist, bleibt, damit Sie es noch einmal versuchen können.</translation>
        </message>
        <message>
            <source>%1 is as it was before. It has to be started again.</source>
            <translation>%1 ist wie vorher. Es muss neu gestartet werden.</translation>
        </message>
        <message>
            <source>%1 is as it was before.</source>
            <translation>%1 ist wie vorher.</translation>
        </message>
        <message>
            <source>You are signed out of %1, which knows it.</source>
            <translation>Sie sind bei %1 abgemeldet, und dort weiß man es.</translation>
        </message>
        <message>
            <source>You are signed out of %1. It did not confirm it, so the sign-in ends there by itself.</source>
            <translation>Sie sind bei %1 abgemeldet. Es hat das nicht bestätigt, also endet die Anmeldung dort von selbst.</translation>
        </message>
        <message>
            <source>Nothing of ours is in this computer’s password safe.</source>
            <translation>Im Passwortspeicher dieses Computers ist nichts mehr von uns.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Commands</name>
        <message>
            <source>Paused until %1: your apps get no answers from their servers.</source>
            <translation>Pause bis %1: Ihre Apps bekommen keine Antworten von ihren Servern.</translation>
        </message>
        <message>
            <source>Your apps reach their servers again.</source>
            <translation>Ihre Apps erreichen ihre Server wieder.</translation>
        </message>
        <message>
            <source>It says that it is connected.</source>
            <translation>Es sagt, dass es verbunden ist.</translation>
        </message>
        <message>
            <source>It has read the entry.</source>
            <translation>Es hat den Eintrag gelesen.</translation>
        </message>
        <message>
            <source>But it does not list the entry: %1</source>
            <translation>Aber es führt den Eintrag nicht auf: %1</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>Nichts würde sich ändern.</translation>
        </message>
        <message>
            <source>set up by hand for %1</source>
            <translation>von Hand eingerichtet für %1</translation>
        </message>
        <message>
            <source>%1 is set up.</source>
            <translation>%1 ist eingerichtet.</translation>
        </message>
        <message>
            <source>It signs in itself, when you use it.</source>
            <translation>Es meldet sich selbst an, sobald Sie es benutzen.</translation>
        </message>
        <message>
            <source>Asking %1 what it makes of it …</source>
            <translation>%1 wird gefragt, was es davon hält …</translation>
        </message>
        <message>
            <source>It must be quit and started again.</source>
            <translation>Es muss beendet und wieder gestartet werden.</translation>
        </message>
        <message>
            <source>%1 is asked to quit, and is started again afterwards.</source>
            <translation>%1 wird gebeten, sich zu beenden, und danach wieder gestartet.</translation>
        </message>
        <message>
            <source>%1 was started again.</source>
            <translation>%1 wurde wieder gestartet.</translation>
        </message>
        <message>
            <source>%1 may use all tools of %2.</source>
            <translation>%1 darf alle Werkzeuge von %2 benutzen.</translation>
        </message>
        <message>
            <source>%1 may only read from %2: %3 of %4 tools are left.</source>
            <translation>%1 darf bei %2 nur lesen: %3 von %4 Werkzeugen bleiben.</translation>
        </message>
        <message>
            <source>Address and header</source>
            <translation>Adresse und Kopfzeile</translation>
        </message>
        <message>
            <source>Address, for an app without a field for headers</source>
            <translation>Adresse, für eine App ohne Feld für Kopfzeilen</translation>
        </message>
        <message>
            <source>JSON, for an app that starts programs only</source>
            <translation>JSON, für eine App, die nur Programme startet</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>To take it back: %1</source>
            <translation>So nehmen Sie es zurück: %1</translation>
        </message>
        <message>
            <source>%1 may use %2 from now on. Paste one of these into it; its key is shown only now.</source>
            <translation>%1 darf von jetzt an %2 benutzen. Fügen Sie eines davon dort ein; der Schlüssel wird nur jetzt gezeigt.</translation>
        </message>
        <message>
            <source>%1 asks you now whether to add %2.</source>
            <translation>%1 fragt Sie jetzt, ob es %2 hinzufügen soll.</translation>
        </message>
        <message>
            <source>%1 has to be started again; until then it looks for Patchbay.</source>
            <translation>%1 muss neu gestartet werden; bis dahin sucht es nach Patchbay.</translation>
        </message>
        <message>
            <source>You are signed out of %1, which knows it.</source>
            <translation>Sie sind bei %1 abgemeldet, und dort weiß man es.</translation>
        </message>
        <message>
            <source>You are signed out of %1. It did not confirm it, so the sign-in ends there by itself.</source>
            <translation>Sie sind bei %1 abgemeldet. Es hat das nicht bestätigt, also endet die Anmeldung dort von selbst.</translation>
        </message>
        <message>
            <source>Patchbay no longer starts with the computer.</source>
            <translation>Patchbay startet nicht mehr mit dem Computer.</translation>
        </message>
        <message>
            <source>Not everything could be taken back. What is left is kept, so that you can try again.</source>
            <translation>Nicht alles ließ sich zurücknehmen. Was übrig ist, bleibt aufgehoben, damit Sie es erneut versuchen können.</translation>
        </message>
        <message>
            <source>Signing out of %1 …</source>
            <translation>Abmeldung bei %1 …</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>Hinzugefügt: %1</translation>
        </message>
        <message>
            <source>Changed. It counts from the next sign-in on: %1</source>
            <translation>Geändert. Es gilt ab der nächsten Anmeldung: %1</translation>
        </message>
        <message>
            <source>No server is connected yet.</source>
            <translation>Noch kein Server ist verbunden.</translation>
        </message>
        <message>
            <source>%1 is removed, and every file is as it was before.</source>
            <translation>%1 ist entfernt, und jede Datei ist wie zuvor.</translation>
        </message>
        <message>
            <source>%1 is removed. These files could not be given back:</source>
            <translation>%1 ist entfernt. Diese Dateien ließen sich nicht zurückgeben:</translation>
        </message>
        <message>
            <source>%1 is reset. Sign in again to use it.</source>
            <translation>%1 ist zurückgesetzt. Melden Sie sich erneut an, um es zu benutzen.</translation>
        </message>
        <message>
            <source>Sign in here: %1</source>
            <translation>Hier anmelden: %1</translation>
        </message>
        <message>
            <source>Sign in on any device: %1</source>
            <translation>Auf einem beliebigen Gerät anmelden: %1</translation>
        </message>
        <message>
            <source>The code is %1</source>
            <translation>Der Code lautet %1</translation>
        </message>
        <message>
            <source>The sign-in goes on.</source>
            <translation>Die Anmeldung geht weiter.</translation>
        </message>
        <message>
            <source>Nothing has come back yet. If your browser shows an error, run this command with --register-again in another window; if it runs on another computer, with --answer-stdin.</source>
            <translation>Noch ist nichts zurückgekommen. Zeigt Ihr Browser einen Fehler, führen Sie diesen Befehl in einem anderen Fenster mit --register-again aus; läuft er auf einem anderen Computer, mit --answer-stdin.</translation>
        </message>
        <message>
            <source>You are signed in to %1.</source>
            <translation>Sie sind bei %1 angemeldet.</translation>
        </message>
        <message>
            <source>You are signed in to %1 as %2.</source>
            <translation>Sie sind bei %1 als %2 angemeldet.</translation>
        </message>
        <message>
            <source>You are signed out of %1.</source>
            <translation>Sie sind bei %1 abgemeldet.</translation>
        </message>
        <message>
            <source>You are signed out of %1 on this computer. The server did not confirm it.</source>
            <translation>Sie sind auf diesem Computer bei %1 abgemeldet. Der Server hat es nicht bestätigt.</translation>
        </message>
        <message>
            <source>The access key for %1 works and is kept.</source>
            <translation>Der Zugangsschlüssel für %1 funktioniert und ist gespeichert.</translation>
        </message>
        <message>
            <source>It ends on %1.</source>
            <translation>Er endet am %1.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>bereit</translation>
        </message>
        <message>
            <source>working</source>
            <translation>arbeitet</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>braucht Sie</translation>
        </message>
        <message>
            <source>not working</source>
            <translation>geht nicht</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>signed in</source>
            <translation>angemeldet</translation>
        </message>
        <message>
            <source>sign-in needed</source>
            <translation>Anmeldung nötig</translation>
        </message>
        <message>
            <source>keychain trouble</source>
            <translation>Schwierigkeit mit dem Passwortspeicher</translation>
        </message>
        <message>
            <source>no sign-in needed</source>
            <translation>keine Anmeldung nötig</translation>
        </message>
        <message>
            <source>set up</source>
            <translation>eingerichtet</translation>
        </message>
        <message>
            <source>entry moved</source>
            <translation>Eintrag verschoben</translation>
        </message>
        <message>
            <source>entry missing</source>
            <translation>Eintrag fehlt</translation>
        </message>
        <message>
            <source>entry changed</source>
            <translation>Eintrag geändert</translation>
        </message>
        <message>
            <source>settings file not readable</source>
            <translation>Einstellungsdatei nicht lesbar</translation>
        </message>
        <message>
            <source>wants more permission (%1): sign in again</source>
            <translation>will mehr Rechte (%1): erneut anmelden</translation>
        </message>
        <message>
            <source>ends on %1 unless it is used</source>
            <translation>endet am %1, wenn es nicht benutzt wird</translation>
        </message>
        <message>
            <source>What your company has decided cannot be read: %1</source>
            <translation>Was Ihre Firma festgelegt hat, lässt sich nicht lesen: %1</translation>
        </message>
        <message>
            <source>Managed by your company.</source>
            <translation>Verwaltet von Ihrer Firma.</translation>
        </message>
        <message>
            <source>Managed by %1.</source>
            <translation>Verwaltet von %1.</translation>
        </message>
        <message>
            <source>Help: %1</source>
            <translation>Hilfe: %1</translation>
        </message>
        <message>
            <source>set up by hand</source>
            <translation>von Hand eingerichtet</translation>
        </message>
        <message>
            <source>may only read</source>
            <translation>darf nur lesen</translation>
        </message>
        <message>
            <source>signs in itself</source>
            <translation>meldet sich selbst an</translation>
        </message>
        <message>
            <source>last seen %1</source>
            <translation>zuletzt gesehen %1</translation>
        </message>
        <message>
            <source>not seen yet</source>
            <translation>noch nicht gesehen</translation>
        </message>
        <message>
            <source>%1 is as it was before.</source>
            <translation>%1 ist wie zuvor.</translation>
        </message>
        <message>
            <source>%1 may not use %2 any more.</source>
            <translation>%1 darf %2 nicht mehr benutzen.</translation>
        </message>
        <message>
            <source>No app was set up.</source>
            <translation>Keine App war eingerichtet.</translation>
        </message>
        <message>
            <source>Entries are put back when you ask for it.</source>
            <translation>Einträge werden zurückgebracht, wenn Sie es verlangen.</translation>
        </message>
        <message>
            <source>%1: the entry is back.</source>
            <translation>%1: Der Eintrag ist wieder da.</translation>
        </message>
        <message>
            <source>Every entry is where it should be.</source>
            <translation>Jeder Eintrag ist, wo er sein soll.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>The earlier entry “%1” (%2) in %3 cannot be taken out by itself. Remove it by hand.</source>
            <translation>Der frühere Eintrag „%1“ (%2) in %3 lässt sich nicht von selbst herausnehmen. Entfernen Sie ihn von Hand.</translation>
        </message>
        <message>
            <source>The earlier entry “%1” (%2) in %3 is replaced; a copy is kept.</source>
            <translation>Der frühere Eintrag „%1“ (%2) in %3 wird ersetzt; eine Kopie bleibt.</translation>
        </message>
        <message>
            <source>The earlier entry “%1” (%2) in %3 stays. --replace-earlier replaces it.</source>
            <translation>Der frühere Eintrag „%1“ (%2) in %3 bleibt. --replace-earlier ersetzt ihn.</translation>
        </message>
        <message>
            <source>An earlier sign-in is kept in the open in %1. --delete-old-sign-in deletes it.</source>
            <translation>Eine frühere Anmeldung liegt offen in %1. --delete-old-sign-in löscht sie.</translation>
        </message>
        <message>
            <source>The earlier sign-in in %1 stays until you are signed in here.</source>
            <translation>Die frühere Anmeldung in %1 bleibt, bis Sie hier angemeldet sind.</translation>
        </message>
        <message>
            <source>The earlier sign-in in %1 is deleted; no copy is kept.</source>
            <translation>Die frühere Anmeldung in %1 ist gelöscht; keine Kopie bleibt.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::BrowserPage</name>
        <message>
            <source>Back to Patchbay</source>
            <translation>Zurück zu Patchbay</translation>
        </message>
        <message>
            <source>Your browser has done its part. You can close this tab; Patchbay shows when you are signed in.</source>
            <translation>Ihr Browser hat seinen Teil getan. Sie können diesen Tab schließen; Patchbay zeigt, sobald Sie angemeldet sind.</translation>
        </message>
        <message>
            <source>Nothing to do here</source>
            <translation>Hier gibt es nichts zu tun</translation>
        </message>
        <message>
            <source>This page does not belong to a sign-in that is under way. Start again in Patchbay, please.</source>
            <translation>Diese Seite gehört zu keiner laufenden Anmeldung. Bitte beginnen Sie in Patchbay von vorn.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>Sie sind nicht angemeldet</translation>
        </message>
        <message>
            <source>The request was turned down. You can close this tab and try again in Patchbay.</source>
            <translation>Die Anfrage wurde abgelehnt. Sie können diesen Tab schließen und es in Patchbay erneut versuchen.</translation>
        </message>
        <message>
            <source>Something went wrong on the way. You can close this tab; Patchbay shows what happened.</source>
            <translation>Unterwegs ist etwas schiefgegangen. Sie können diesen Tab schließen; Patchbay zeigt, was geschehen ist.</translation>
        </message>
        <message>
            <source>en</source>
            <comment>The code of this language in HTML</comment>
            <translation>de</translation>
        </message>
        <message>
            <source>This page comes from Patchbay on this computer.</source>
            <translation>Diese Seite kommt von Patchbay auf diesem Computer.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ClientWords</name>
        <message>
            <source>Installed, last used today</source>
            <translation>Installiert, zuletzt heute benutzt</translation>
        </message>
        <message>
            <source>Installed, last used yesterday</source>
            <translation>Installiert, zuletzt gestern benutzt</translation>
        </message>
        <message numerus="yes">
            <source>Installed, last used %n days ago</source>
            <translation>
                <numerusform>Installiert, zuletzt vor %n Tag benutzt</numerusform>
                <numerusform>Installiert, zuletzt vor %n Tagen benutzt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Installed, last used %n weeks ago</source>
            <translation>
                <numerusform>Installiert, zuletzt vor %n Woche benutzt</numerusform>
                <numerusform>Installiert, zuletzt vor %n Wochen benutzt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Installed, last used %n months ago</source>
            <translation>
                <numerusform>Installiert, zuletzt vor %n Monat benutzt</numerusform>
                <numerusform>Installiert, zuletzt vor %n Monaten benutzt</numerusform>
            </translation>
        </message>
        <message>
            <source>Installed, last used a year ago</source>
            <translation>Installiert, zuletzt vor einem Jahr benutzt</translation>
        </message>
        <message numerus="yes">
            <source>Installed, last used %n years ago</source>
            <translation>
                <numerusform>Installiert, zuletzt vor %n Jahr benutzt</numerusform>
                <numerusform>Installiert, zuletzt vor %n Jahren benutzt</numerusform>
            </translation>
        </message>
        <message>
            <source>Installed, open now</source>
            <translation>Installiert, gerade geöffnet</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Installiert</translation>
        </message>
        <message>
            <source>Only its settings folder is left</source>
            <translation>Nur der Einstellungsordner ist noch da</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>a second entry of Patchbay</source>
            <translation>ein zweiter Eintrag von Patchbay</translation>
        </message>
        <message>
            <source>%1, with a key in clear text</source>
            <translation>%1, mit einem Schlüssel im Klartext</translation>
        </message>
        <message>
            <source>its address, with a key in clear text</source>
            <translation>seine Adresse, mit einem Schlüssel im Klartext</translation>
        </message>
        <message>
            <source>its address, with a key</source>
            <translation>seine Adresse, mit einem Schlüssel</translation>
        </message>
        <message>
            <source>its address</source>
            <translation>seine Adresse</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Help</name>
        <message>
            <source>Usage</source>
            <translation>Aufruf</translation>
        </message>
        <message>
            <source>Positionals</source>
            <translation>Angaben der Reihe nach</translation>
        </message>
        <message>
            <source>OPTIONS</source>
            <translation>OPTIONEN</translation>
        </message>
        <message>
            <source>SUBCOMMAND</source>
            <translation>BEFEHL</translation>
        </message>
        <message>
            <source>REQUIRED</source>
            <translation>NÖTIG</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <source>Subcommands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Connects AI apps to remote MCP servers</source>
            <translation>Verbindet KI-Apps mit entfernten MCP-Servern</translation>
        </message>
        <message>
            <source>Print lines of JSON</source>
            <translation>Zeilen in JSON ausgeben</translation>
        </message>
        <message>
            <source>Print the outcome only</source>
            <translation>Nur das Ergebnis ausgeben</translation>
        </message>
        <message>
            <source>Run the relay without a screen</source>
            <translation>Das Relay ohne Bildschirm betreiben</translation>
        </message>
        <message>
            <source>Port of the local endpoint; 0: any</source>
            <translation>Port des lokalen Endpunkts; 0: irgendeiner</translation>
        </message>
        <message>
            <source>Open the browser by itself when a server asks</source>
            <translation>Den Browser von selbst öffnen, wenn ein Server es verlangt</translation>
        </message>
        <message>
            <source>Run the practice server</source>
            <translation>Den Übungsserver betreiben</translation>
        </message>
        <message>
            <source>Play the whole journey with it and end</source>
            <translation>Den ganzen Weg damit durchspielen und enden</translation>
        </message>
        <message>
            <source>Look whether a network lets us through, before a rollout</source>
            <translation>Vor einer Verteilung nachsehen, ob ein Netz uns durchlässt</translation>
        </message>
        <message>
            <source>What an admin has decided on this computer</source>
            <translation>Was die Administration auf diesem Computer festgelegt hat</translation>
        </message>
        <message>
            <source>Only look at this file, before it is rolled out</source>
            <translation>Nur diese Datei ansehen, bevor sie verteilt wird</translation>
        </message>
        <message>
            <source>A client id registered beforehand</source>
            <translation>Eine vorab eingetragene Client-ID</translation>
        </message>
        <message>
            <source>Read the client's secret from standard input</source>
            <translation>Das Geheimnis des Clients von der Standardeingabe lesen</translation>
        </message>
        <message>
            <source>A client id metadata document</source>
            <translation>Ein Metadaten-Dokument als Client-ID</translation>
        </message>
        <message>
            <source>Scopes to ask for</source>
            <translation>Die Rechte (scopes), um die gebeten wird</translation>
        </message>
        <message>
            <source>auto, omit, or the value to send</source>
            <translation>auto, omit oder der Wert, der gesendet wird</translation>
        </message>
        <message>
            <source>Host of the return address</source>
            <translation>Host der Rückkehradresse</translation>
        </message>
        <message>
            <source>Issuer to sign in at although the server names another one</source>
            <translation>Aussteller, bei dem angemeldet wird, obwohl der Server einen anderen nennt</translation>
        </message>
        <message>
            <source>Sign in although the server does not say that it knows PKCE</source>
            <translation>Anmelden, obwohl der Server nicht sagt, dass er PKCE kennt</translation>
        </message>
        <message>
            <source>Port of the return address</source>
            <translation>Port der Rückkehradresse</translation>
        </message>
        <message>
            <source>Servers you are connected to</source>
            <translation>Server, mit denen Sie verbunden sind</translation>
        </message>
        <message>
            <source>Add a server without signing in</source>
            <translation>Einen Server hinzufügen, ohne sich anzumelden</translation>
        </message>
        <message>
            <source>Its address</source>
            <translation>Seine Adresse</translation>
        </message>
        <message>
            <source>A server known in advance, e.g. celigo-eu</source>
            <translation>Ein vorab bekannter Server, z. B. celigo-eu</translation>
        </message>
        <message>
            <source>Short name for addresses and files</source>
            <translation>Kurzer Name für Adressen und Dateien</translation>
        </message>
        <message>
            <source>Name to show</source>
            <translation>Name, der gezeigt wird</translation>
        </message>
        <message>
            <source>How it lets you in</source>
            <translation>Wie er Sie einlässt</translation>
        </message>
        <message>
            <source>How it is reached</source>
            <translation>Wie er erreicht wird</translation>
        </message>
        <message>
            <source>Change how one signs in to a server</source>
            <translation>Ändern, wie man sich bei einem Server anmeldet</translation>
        </message>
        <message>
            <source>Which server</source>
            <translation>Welcher Server</translation>
        </message>
        <message>
            <source>All servers</source>
            <translation>Alle Server</translation>
        </message>
        <message>
            <source>One server</source>
            <translation>Ein Server</translation>
        </message>
        <message>
            <source>Sign out, give every file back, forget it</source>
            <translation>Abmelden, jede Datei zurückgeben, ihn vergessen</translation>
        </message>
        <message>
            <source>Sign out and start the sign-in over; keeps all settings</source>
            <translation>Abmelden und die Anmeldung neu beginnen; alle Einstellungen bleiben</translation>
        </message>
        <message>
            <source>The whole journey: server, sign-in, apps, test</source>
            <translation>Der ganze Weg: Server, Anmeldung, Apps, Probe</translation>
        </message>
        <message>
            <source>The server's address</source>
            <translation>Die Adresse des Servers</translation>
        </message>
        <message>
            <source>The built-in practice server</source>
            <translation>Der eingebaute Übungsserver</translation>
        </message>
        <message>
            <source>Apps to set up, separated by commas</source>
            <translation>Apps, die eingerichtet werden, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>Replace entries for the same server that were made by hand; a copy is kept</source>
            <translation>Von Hand gemachte Einträge für denselben Server ersetzen; eine Kopie bleibt</translation>
        </message>
        <message>
            <source>Delete what mcp-remote has kept of a sign-in to this server; no copy is kept</source>
            <translation>Löschen, was mcp-remote von einer Anmeldung bei diesem Server aufgehoben hat; keine Kopie bleibt</translation>
        </message>
        <message>
            <source>Only print the link</source>
            <translation>Nur den Link ausgeben</translation>
        </message>
        <message>
            <source>Sign in in the browser</source>
            <translation>Im Browser anmelden</translation>
        </message>
        <message>
            <source>Only print the link, and a code to type where the server offers that</source>
            <translation>Nur den Link ausgeben, und einen Code zum Eintippen, wo der Server das bietet</translation>
        </message>
        <message>
            <source>Only print the link, and never a code</source>
            <translation>Nur den Link ausgeben, und nie einen Code</translation>
        </message>
        <message>
            <source>Let the server ask who you are</source>
            <translation>Den Server fragen lassen, wer Sie sind</translation>
        </message>
        <message>
            <source>For the sign-in under way: introduce Patchbay anew, if the browser shows an error</source>
            <translation>Für die laufende Anmeldung: Patchbay neu vorstellen, wenn der Browser einen Fehler zeigt</translation>
        </message>
        <message>
            <source>For the sign-in under way: the address the browser ended on, from standard input</source>
            <translation>Für die laufende Anmeldung: die Adresse, bei der der Browser endete, von der Standardeingabe</translation>
        </message>
        <message>
            <source>Sign out, and revoke where the server offers it</source>
            <translation>Abmelden, und widerrufen, wo der Server es bietet</translation>
        </message>
        <message>
            <source>Keep an access key, read from standard input</source>
            <translation>Einen Zugangsschlüssel aufheben, gelesen von der Standardeingabe</translation>
        </message>
        <message>
            <source>AI apps on this computer</source>
            <translation>KI-Apps auf diesem Computer</translation>
        </message>
        <message>
            <source>All apps we know, and why we think they are here</source>
            <translation>Alle Apps, die wir kennen, und warum wir glauben, dass sie hier sind</translation>
        </message>
        <message>
            <source>Put entries back that an app has dropped</source>
            <translation>Einträge zurückbringen, die eine App verloren hat</translation>
        </message>
        <message>
            <source>on: from now on without being asked, three times an hour at most; off: no longer</source>
            <translation>on: von jetzt an ungefragt, höchstens dreimal in der Stunde; off: nicht mehr</translation>
        </message>
        <message>
            <source>Give every app's files back as they were</source>
            <translation>Die Dateien jeder App zurückgeben, wie sie waren</translation>
        </message>
        <message>
            <source>Quit an app and start it again</source>
            <translation>Eine App beenden und wieder starten</translation>
        </message>
        <message>
            <source>Which app</source>
            <translation>Welche App</translation>
        </message>
        <message>
            <source>Let an app call only tools that change nothing</source>
            <translation>Eine App nur Werkzeuge aufrufen lassen, die nichts ändern</translation>
        </message>
        <message>
            <source>on or off</source>
            <translation>on (an) oder off (aus)</translation>
        </message>
        <message>
            <source>Set up one app</source>
            <translation>Eine App einrichten</translation>
        </message>
        <message>
            <source>Quit the app for it, and start it again</source>
            <translation>Die App dafür beenden und wieder starten</translation>
        </message>
        <message>
            <source>Only show what would change</source>
            <translation>Nur zeigen, was sich ändern würde</translation>
        </message>
        <message>
            <source>Let the app add the server itself, where it takes a link; it asks first</source>
            <translation>Die App den Server selbst hinzufügen lassen, wo sie einen Link nimmt; sie fragt zuerst</translation>
        </message>
        <message>
            <source>relay: through Patchbay; direct: the app signs in itself</source>
            <translation>relay: durch Patchbay; direct: die App meldet sich selbst an</translation>
        </message>
        <message>
            <source>Give one app's files back</source>
            <translation>Die Dateien einer App zurückgeben</translation>
        </message>
        <message>
            <source>All apps</source>
            <translation>Alle Apps</translation>
        </message>
        <message>
            <source>What to paste into an app we do not know</source>
            <translation>Was man in eine App einfügt, die wir nicht kennen</translation>
        </message>
        <message>
            <source>What to call the app</source>
            <translation>Wie die App heißen soll</translation>
        </message>
        <message>
            <source>Print that form only</source>
            <translation>Nur diese Form ausgeben</translation>
        </message>
        <message>
            <source>List a server's tools</source>
            <translation>Die Werkzeuge eines Servers auflisten</translation>
        </message>
        <message>
            <source>Call a tool</source>
            <translation>Ein Werkzeug aufrufen</translation>
        </message>
        <message>
            <source>Which tool</source>
            <translation>Welches Werkzeug</translation>
        </message>
        <message>
            <source>Its arguments, as a JSON object</source>
            <translation>Seine Argumente, als JSON-Objekt</translation>
        </message>
        <message>
            <source>Look for what is wrong, in plain words</source>
            <translation>Nachsehen, was nicht stimmt, in einfachen Worten</translation>
        </message>
        <message>
            <source>Mend what needs no person</source>
            <translation>Beheben, wozu niemand nötig ist</translation>
        </message>
        <message>
            <source>What to send to somebody who helps; no secrets</source>
            <translation>Was man jemandem schickt, der hilft; keine Geheimnisse</translation>
        </message>
        <message>
            <source>Where to write it; without it, it is printed</source>
            <translation>Wohin er geschrieben wird; ohne Angabe wird er ausgegeben</translation>
        </message>
        <message>
            <source>How everything stands</source>
            <translation>Wie alles steht</translation>
        </message>
        <message>
            <source>Run the checks as well; the exit code says what is missing</source>
            <translation>Auch die Prüfungen durchführen; der Rückgabewert sagt, was fehlt</translation>
        </message>
        <message>
            <source>Let no app reach its servers for a while</source>
            <translation>Eine Zeit lang keine App zu ihren Servern lassen</translation>
        </message>
        <message>
            <source>For how long; an hour if nothing is said</source>
            <translation>Wie viele Minuten; eine Stunde, wenn nichts gesagt wird</translation>
        </message>
        <message>
            <source>End a pause</source>
            <translation>Eine Pause beenden</translation>
        </message>
        <message>
            <source>Sign out, give every file back, forget everything</source>
            <translation>Abmelden, jede Datei zurückgeben, alles vergessen</translation>
        </message>
        <message>
            <source>Yes, all of it: entries, sign-ins, keys, settings, copies, log</source>
            <translation>Ja, alles: Einträge, Anmeldungen, Schlüssel, Einstellungen, Kopien, Protokoll</translation>
        </message>
        <message>
            <source>Quit apps for it that have to, and start them again</source>
            <translation>Apps dafür beenden, bei denen es nötig ist, und wieder starten</translation>
        </message>
        <message>
            <source>Folder for everything we keep (also PATCHBAY_DATA_DIR)</source>
            <translation>Ordner für alles, was wir aufheben (auch PATCHBAY_DATA_DIR)</translation>
        </message>
        <message>
            <source>Where secrets are kept; memory forgets them at the end</source>
            <translation>Wo Geheimnisse liegen; memory vergisst sie am Ende</translation>
        </message>
        <message>
            <source>Program that opens web pages; the address is added</source>
            <translation>Programm, das Webseiten öffnet; die Adresse wird angehängt</translation>
        </message>
        <message>
            <source>More certificate authorities to trust (PEM)</source>
            <translation>Weitere Zertifizierungsstellen, denen vertraut wird (PEM)</translation>
        </message>
        <message>
            <source>Write a page for who looks after the network; HTML if it ends in .html</source>
            <translation>Eine Seite für die schreiben, die sich um das Netz kümmern; HTML, wenn sie auf .html endet</translation>
        </message>
        <message>
            <source>Print this help message and exit</source>
            <translation>Diese Hilfe ausgeben und enden</translation>
        </message>
        <message>
            <source>Display program version information and exit</source>
            <translation>Die Version ausgeben und enden</translation>
        </message>
    </context>
    <context>
        <name>patchbay::NetworkWords</name>
        <message>
            <source>%1 did not say where one signs in (%2).</source>
            <translation>%1 hat nicht gesagt, wo man sich anmeldet (%2).</translation>
        </message>
        <message>
            <source>the sign-in of %1</source>
            <translation>die Anmeldung von %1</translation>
        </message>
        <message>
            <source>nobody was asked</source>
            <translation>niemand wurde gefragt</translation>
        </message>
        <message>
            <source>%1 (public)</source>
            <translation>%1 (öffentlich)</translation>
        </message>
        <message>
            <source>%1 (opens and checks this traffic)</source>
            <translation>%1 (öffnet und prüft diesen Verkehr)</translation>
        </message>
        <message>
            <source>%1 (not a public one, most likely the company's own)</source>
            <translation>%1 (keine öffentliche, wahrscheinlich eine der Firma)</translation>
        </message>
        <message>
            <source>reached, trusted</source>
            <translation>erreicht, vertrauenswürdig</translation>
        </message>
        <message>
            <source>reached, but its certificate is not trusted on this computer</source>
            <translation>erreicht, aber seinem Zertifikat wird auf diesem Computer nicht vertraut</translation>
        </message>
        <message>
            <source>not reached: %1</source>
            <translation>nicht erreicht: %1</translation>
        </message>
        <message>
            <source>en</source>
            <comment>The code of this language in HTML</comment>
            <translation>de</translation>
        </message>
        <message>
            <source>Network requirements of Patchbay</source>
            <translation>Was Patchbay vom Netz braucht</translation>
        </message>
        <message>
            <source>by the proxy %1</source>
            <translation>über den Proxy %1</translation>
        </message>
        <message>
            <source>Certificate by %1.</source>
            <translation>Zertifikat von %1.</translation>
        </message>
        <message>
            <source>Patchbay connects AI apps on a computer to remote MCP servers. Each computer opens connections to the hosts below; nothing connects to the computer from outside. Looked at on %1 with version %2.</source>
            <translation>Patchbay verbindet KI-Apps auf einem Computer mit entfernten MCP-Servern. Jeder Computer öffnet Verbindungen zu den Hosts unten; von außen verbindet sich nichts mit dem Computer. Angesehen am %1 mit Version %2.</translation>
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
            <translation>Port</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Wofür</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Certificate by</source>
            <translation>Zertifikat von</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <source>What to allow</source>
            <translation>Was zu erlauben ist</translation>
        </message>
        <message>
            <source>Outgoing HTTPS (TLS 1.2 or 1.3, HTTP/1.1) from every computer to the hosts above. Names are looked up by the computer, or by the proxy where there is one.</source>
            <translation>Ausgehendes HTTPS (TLS 1.2 oder 1.3, HTTP/1.1) von jedem Computer zu den Hosts oben. Namen schlägt der Computer nach, oder der Proxy, wo es einen gibt.</translation>
        </message>
        <message>
            <source>Answers that come piece by piece (text/event-stream): a proxy must hand them on at once and not gather them, and must not cut a connection that is silent for less than five minutes.</source>
            <translation>Antworten, die stückweise kommen (text/event-stream): Ein Proxy muss sie sofort weitergeben und darf sie nicht sammeln, und er darf eine Verbindung nicht trennen, die weniger als fünf Minuten still ist.</translation>
        </message>
        <message>
            <source>A proxy that asks for a sign-in needs one that programs can give; name and password belong into the system's settings for it.</source>
            <translation>Ein Proxy, der eine Anmeldung verlangt, braucht eine, die Programme leisten können; Name und Passwort gehören in die Einstellungen des Systems dafür.</translation>
        </message>
        <message>
            <source>Where secure traffic is opened and checked: the authority that signs instead must stand in the store of each computer, or in a file that the policy names (certificateAuthorities). Better is to leave these hosts out.</source>
            <translation>Wo sichere Verbindungen geöffnet und geprüft werden: Die Stelle, die stattdessen unterschreibt, muss im Speicher jedes Computers stehen oder in einer Datei, die die Richtlinie nennt (certificateAuthorities). Besser ist, diese Hosts auszunehmen.</translation>
        </message>
        <message>
            <source>The sign-in runs in the person's browser, so the browser must reach the same hosts.</source>
            <translation>Die Anmeldung läuft im Browser der Person, also muss der Browser dieselben Hosts erreichen.</translation>
        </message>
        <message>
            <source>On the computer itself, apps reach Patchbay at 127.0.0.1 (port 47821 unless moved). This never leaves the computer; protection programs must not block it.</source>
            <translation>Auf dem Computer selbst erreichen Apps Patchbay unter 127.0.0.1 (Port 47821, wenn er nicht verlegt wurde). Das verlässt den Computer nie; Schutzprogramme dürfen es nicht blockieren.</translation>
        </message>
        <message>
            <source>What is sent</source>
            <translation>Was gesendet wird</translation>
        </message>
        <message>
            <source>To a server: what the apps ask of it, and the token of whoever signed in. To its sign-in: what OAuth 2.1 needs. Nothing is counted or reported to anybody else.</source>
            <translation>An einen Server: worum die Apps ihn bitten, und das Token dessen, der angemeldet ist. An seine Anmeldung: was OAuth 2.1 braucht. Nichts wird gezählt oder jemand anderem gemeldet.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Owner</name>
        <message>
            <source>%1: goes as soon as you quit it</source>
            <translation>%1: geht, sobald Sie es beenden</translation>
        </message>
    </context>
    <context>
        <name>patchbay::Said</name>
        <message>
            <source>The report is in %1.</source>
            <translation>Der Bericht steht in %1.</translation>
        </message>
        <message>
            <source>name one server: an address, --preset or --practice</source>
            <translation>Nennen Sie einen Server: eine Adresse, --preset oder --practice</translation>
        </message>
        <message>
            <source>not a JSON object</source>
            <translation>kein JSON-Objekt</translation>
        </message>
        <message>
            <source>The network lets Patchbay through.</source>
            <translation>Das Netz lässt Patchbay durch.</translation>
        </message>
        <message>
            <source>The network does not let Patchbay through everywhere.</source>
            <translation>Das Netz lässt Patchbay nicht überall durch.</translation>
        </message>
        <message>
            <source>The page for the network's people is in %1.</source>
            <translation>Die Seite für die Leute vom Netz steht in %1.</translation>
        </message>
        <message>
            <source>Details: %1 %2</source>
            <translation>Einzelheiten: %1 %2</translation>
        </message>
        <message>
            <source>The browser opens %1 and Allow is pressed.</source>
            <translation>Der Browser öffnet %1, und „Allow“ wird gedrückt.</translation>
        </message>
        <message>
            <source>Patchbay runs: apps reach it at %1.</source>
            <translation>Patchbay läuft: Apps erreichen es unter %1.</translation>
        </message>
        <message>
            <source>Connect the practice server, sign in, set up Cursor and Claude.</source>
            <translation>Den Übungsserver verbinden, anmelden, Cursor und Claude einrichten.</translation>
        </message>
        <message>
            <source>Call a tool, as an app would.</source>
            <translation>Ein Werkzeug aufrufen, wie eine App es täte.</translation>
        </message>
        <message>
            <source>Undo everything.</source>
            <translation>Alles rückgängig machen.</translation>
        </message>
        <message>
            <source>Signed out. Every file is as it was, byte for byte.</source>
            <translation>Abgemeldet. Jede Datei ist wie zuvor, Byte für Byte.</translation>
        </message>
        <message>
            <source>The practice journey went well.</source>
            <translation>Der Übungsweg ist gut gegangen.</translation>
        </message>
        <message>
            <source>No temporary folder could be made.</source>
            <translation>Es ließ sich kein vorübergehender Ordner anlegen.</translation>
        </message>
        <message>
            <source>The practice server runs at %1</source>
            <translation>Der Übungsserver läuft unter %1</translation>
        </message>
        <message>
            <source>Stop it with Ctrl+C.</source>
            <translation>Beenden Sie ihn mit Strg+C.</translation>
        </message>
        <message>
            <source>No policy is in force on this computer.</source>
            <translation>Auf diesem Computer gilt keine Richtlinie.</translation>
        </message>
        <message>
            <source>There is no such file: %1</source>
            <translation>Es gibt keine solche Datei: %1</translation>
        </message>
        <message>
            <source>Read from %1</source>
            <translation>Gelesen aus %1</translation>
        </message>
        <message>
            <source>Wrong: %1</source>
            <translation>Falsch: %1</translation>
        </message>
        <message>
            <source>Not known: %1</source>
            <translation>Nicht bekannt: %1</translation>
        </message>
        <message>
            <source>Nothing is allowed until this is mended.</source>
            <translation>Nichts ist erlaubt, bis das behoben ist.</translation>
        </message>
        <message>
            <source>What is wrong counts as its strictest value.</source>
            <translation>Was falsch ist, gilt mit seinem strengsten Wert.</translation>
        </message>
        <message>
            <source>All that Patchbay kept for you is gone.</source>
            <translation>Alles, was Patchbay für Sie aufgehoben hat, ist weg.</translation>
        </message>
        <message>
            <source>These folders could not be removed: %1.</source>
            <translation>Diese Ordner ließen sich nicht entfernen: %1.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::ServerPreset</name>
        <message>
            <source>Australia</source>
            <translation>Australien</translation>
        </message>
        <message>
            <source>Your browser shows au.integrator.io after you sign in to Celigo.</source>
            <translation>Ihr Browser zeigt au.integrator.io, nachdem Sie sich bei Celigo angemeldet haben.</translation>
        </message>
        <message>
            <source>List my Celigo connections.</source>
            <translation>Liste meine Celigo-Verbindungen auf.</translation>
        </message>
        <message>
            <source>Create an API token with full access in Celigo; it is shown only once.</source>
            <translation>Erstellen Sie in Celigo einen API-Zugangsschlüssel („API token“) mit vollem Zugriff; er wird nur einmal gezeigt.</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Kanada</translation>
        </message>
        <message>
            <source>Your browser shows ca.integrator.io after you sign in to Celigo.</source>
            <translation>Ihr Browser zeigt ca.integrator.io, nachdem Sie sich bei Celigo angemeldet haben.</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>Europa</translation>
        </message>
        <message>
            <source>Your browser shows eu.integrator.io after you sign in to Celigo.</source>
            <translation>Ihr Browser zeigt eu.integrator.io, nachdem Sie sich bei Celigo angemeldet haben.</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Vereinigte Staaten</translation>
        </message>
        <message>
            <source>Your browser shows integrator.io after you sign in to Celigo.</source>
            <translation>Ihr Browser zeigt integrator.io, nachdem Sie sich bei Celigo angemeldet haben.</translation>
        </message>
    </context>
    <context>
        <name>patchbay::SetupRun</name>
        <message>
            <source>%1 answers at %2.</source>
            <translation>%1 antwortet unter %2.</translation>
        </message>
        <message>
            <source>Waiting for the sign-in at %1.</source>
            <translation>Warten auf die Anmeldung bei %1.</translation>
        </message>
        <message>
            <source>%1 needs no sign-in.</source>
            <translation>%1 braucht keine Anmeldung.</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>Sie sind angemeldet.</translation>
        </message>
        <message>
            <source>You are signed in as %1.</source>
            <translation>Sie sind als %1 angemeldet.</translation>
        </message>
        <message>
            <source>%1: the earlier entry “%2” (%3) is replaced; a copy is kept.</source>
            <translation>%1: Der frühere Eintrag „%2“ (%3) wird ersetzt; eine Kopie bleibt.</translation>
        </message>
        <message>
            <source>%1: the earlier entry “%2” (%3) stays. --replace-earlier replaces it.</source>
            <translation>%1: Der frühere Eintrag „%2“ (%3) bleibt. --replace-earlier ersetzt ihn.</translation>
        </message>
        <message>
            <source>%1 is set up.</source>
            <translation>%1 ist eingerichtet.</translation>
        </message>
        <message>
            <source>%1 answers in %2 ms and offers %3 tools.</source>
            <translation>%1 antwortet in %2 ms und bietet %3 Werkzeuge.</translation>
        </message>
        <message>
            <source>%1: connected to %2.</source>
            <translation>%1: verbunden mit %2.</translation>
        </message>
        <message>
            <source>%1: must be quit and started again.</source>
            <translation>%1: muss beendet und wieder gestartet werden.</translation>
        </message>
        <message>
            <source>Apps that could not be set up: %1.</source>
            <translation>Apps, die sich nicht einrichten ließen: %1.</translation>
        </message>
        <message>
            <source>%1 is connected. No app was set up.</source>
            <translation>%1 ist verbunden. Keine App wurde eingerichtet.</translation>
        </message>
        <message>
            <source>If your account is in %1: %2</source>
            <translation>Ist Ihr Konto in der Region „%1“: %2</translation>
        </message>
        <message>
            <source>You can send this to your admin:</source>
            <translation>Das können Sie Ihrer Administration schicken:</translation>
        </message>
    </context>
    <context>
        <name>patchbay::WebApp</name>
        <message>
            <source>ChatGPT in the browser</source>
            <translation>ChatGPT im Browser</translation>
        </message>
        <message>
            <source>It takes a Plus, Pro, Business, Enterprise or Edu plan.</source>
            <translation>Es braucht einen Tarif Plus, Pro, Business, Enterprise oder Edu.</translation>
        </message>
        <message>
            <source>In a workspace of your company an admin may have to allow it.</source>
            <translation>In einem Arbeitsbereich Ihrer Firma muss die Administration es vielleicht erlauben.</translation>
        </message>
        <message>
            <source>Open ChatGPT and sign in.</source>
            <translation>Öffnen Sie ChatGPT, und melden Sie sich an.</translation>
        </message>
        <message>
            <source>Open ChatGPT</source>
            <translation>ChatGPT öffnen</translation>
        </message>
        <message>
            <source>Go to Plugins, press the plus sign and choose Add custom MCP server. Where there are no plugins yet, it is under Settings, Apps, Advanced, Developer mode, Create.</source>
            <translation>Gehen Sie zu Plugins, drücken Sie das Pluszeichen, und wählen Sie „Add custom MCP server“. Wo es noch keine Plugins gibt, steht es unter Settings, Apps, Advanced, Developer mode, Create.</translation>
        </message>
        <message>
            <source>Paste the name, and the address as Server URL.</source>
            <translation>Fügen Sie den Namen ein, und die Adresse als „Server URL“.</translation>
        </message>
        <message>
            <source>Choose how you sign in: OAuth, unless {name} asks for no sign-in. Then press Create as a plugin, and sign in to {name} when you are asked.</source>
            <translation>Wählen Sie, wie Sie sich anmelden: OAuth, wenn {name} eine Anmeldung verlangt. Drücken Sie dann „Create as a plugin“, und melden Sie sich bei {name} an, wenn Sie gefragt werden.</translation>
        </message>
        <message>
            <source>Claude in the browser, on the phone, and in Claude on every computer you sign in to</source>
            <translation>Claude im Browser, auf dem Telefon und in Claude auf jedem Computer, an dem Sie sich anmelden</translation>
        </message>
        <message>
            <source>The free plan of Claude takes one connector of your own.</source>
            <translation>Der kostenlose Tarif von Claude nimmt einen eigenen Connector.</translation>
        </message>
        <message>
            <source>In a Team or Enterprise plan an owner adds it first; then you connect to it.</source>
            <translation>Im Tarif Team oder Enterprise fügt ihn zuerst ein Eigentümer hinzu; dann verbinden Sie sich damit.</translation>
        </message>
        <message>
            <source>Open Claude.ai and sign in. The name and the address are filled in already.</source>
            <translation>Öffnen Sie Claude.ai, und melden Sie sich an. Name und Adresse sind schon ausgefüllt.</translation>
        </message>
        <message>
            <source>Open Claude.ai</source>
            <translation>Claude.ai öffnen</translation>
        </message>
        <message>
            <source>If a field is empty, paste the name and the address. The page is under Customize, Connectors, then the plus sign and Add custom connector.</source>
            <translation>Ist ein Feld leer, fügen Sie Name und Adresse ein. Die Seite steht unter Customize, Connectors, dann das Pluszeichen und „Add custom connector“.</translation>
        </message>
        <message>
            <source>Press Add, then Connect, and sign in to {name} when you are asked.</source>
            <translation>Drücken Sie „Add“, dann „Connect“, und melden Sie sich bei {name} an, wenn Sie gefragt werden.</translation>
        </message>
        <message>
            <source>Agents that you make with Microsoft Copilot Studio</source>
            <translation>Agenten, die Sie mit Microsoft Copilot Studio machen</translation>
        </message>
        <message>
            <source>Servers that speak the older way only (SSE) are not taken since August 2025.</source>
            <translation>Server, die nur die ältere Art sprechen (SSE), werden seit August 2025 nicht mehr genommen.</translation>
        </message>
        <message>
            <source>Open your agent in Copilot Studio. Under Settings, generative orchestration must be on.</source>
            <translation>Öffnen Sie Ihren Agenten in Copilot Studio. Unter Settings muss „generative orchestration“ eingeschaltet sein.</translation>
        </message>
        <message>
            <source>Go to Tools, press Add a tool, then New tool, and choose Model Context Protocol.</source>
            <translation>Gehen Sie zu Tools, drücken Sie „Add a tool“, dann „New tool“, und wählen Sie „Model Context Protocol“.</translation>
        </message>
        <message>
            <source>Paste the name, a description and the address. The agent chooses its tools by the description, so say what {name} is for.</source>
            <translation>Fügen Sie den Namen, eine Beschreibung und die Adresse ein. Der Agent wählt seine Werkzeuge nach der Beschreibung, also sagen Sie, wofür {name} da ist.</translation>
        </message>
        <message>
            <source>Choose OAuth 2.0 with dynamic discovery, unless {name} asks for a key or for no sign-in. Press Create, and sign in to {name} when you are asked.</source>
            <translation>Wählen Sie „OAuth 2.0“ mit „dynamic discovery“, wenn {name} nicht einen Schlüssel oder gar keine Anmeldung verlangt. Drücken Sie „Create“, und melden Sie sich bei {name} an, wenn Sie gefragt werden.</translation>
        </message>
    </context>
</TS>

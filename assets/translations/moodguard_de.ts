<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Noted. In the demo nothing is learned from it.</source>
        <translation>Notiert. In der Demo wird daraus nichts gelernt.</translation>
    </message>
    <message>
        <source>Your desktop has no place for MoodGuard&apos;s icon just now. MoodGuard goes on as usual. Start it again to come back to this window; “moodguard pause” and “moodguard quit” in a terminal pause and end it.</source>
        <translation>Deine Arbeitsumgebung hat gerade keinen Platz für das Symbol von MoodGuard. MoodGuard läuft wie gewohnt weiter. Starte es noch einmal, um zu diesem Fenster zurückzukommen; „moodguard pause“ und „moodguard quit“ im Terminal halten es an und beenden es.</translation>
    </message>
    <message>
        <source>Your face moved too much to tell how it looks at rest. Lean back for a moment and try again.</source>
        <translation>Dein Gesicht hat sich zu viel bewegt, um zu erkennen, wie es in Ruhe aussieht. Lehn dich kurz zurück und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{words}. Let MoodGuard watch again, then measure.</source>
        <translation>{words}. Lass MoodGuard wieder hinsehen und miss dann.</translation>
    </message>
    <message>
        <source>{words}. It goes on when MoodGuard may watch again.</source>
        <translation>{words}. Es geht weiter, sobald MoodGuard wieder hinsehen darf.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>the camera</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>Mach es dir bequem</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>Ruhig atmen</translation>
    </message>
    <message>
        <source>Rest your eyes</source>
        <translation>Augen ausruhen</translation>
    </message>
    <message>
        <source>Stretch a little</source>
        <translation>Ein wenig strecken</translation>
    </message>
    <message>
        <source>Get away for a while</source>
        <translation>Eine Weile weggehen</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>Zurück um {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s): back at {time}</source>
        <translation>
            <numerusform>%n Minute: zurück um {time}</numerusform>
            <numerusform>%n Minuten: zurück um {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Now the other side. {move}</source>
        <translation>Jetzt die andere Seite. {move}</translation>
    </message>
    <message>
        <source>Your gallery</source>
        <translation>Deine Galerie</translation>
    </message>
    <message>
        <source>Some calming pictures</source>
        <translation>Ein paar beruhigende Bilder</translation>
    </message>
    <message>
        <source>The page that says how MoodGuard works did not come with it, or can&apos;t be read. All else works. Install MoodGuard again to have it back.</source>
        <translation>Die Seite, die sagt, wie MoodGuard funktioniert, wurde nicht mitgeliefert oder ist nicht lesbar. Alles andere funktioniert. Installiere MoodGuard neu, um sie wiederzubekommen.</translation>
    </message>
    <message>
        <source>The demo plays: a day of a person who does not exist. Nothing here is about you, and nothing is kept.</source>
        <translation>Die Demo läuft: ein Tag einer Person, die es nicht gibt. Nichts hier betrifft dich, und nichts wird behalten.</translation>
    </message>
    <message numerus="yes">
        <source>Camera: {camera}. It looks for a moment about every %n second(s).</source>
        <translation>
            <numerusform>Kamera: {camera}. Sie sieht etwa jede Sekunde kurz hin.</numerusform>
            <numerusform>Kamera: {camera}. Sie sieht etwa alle %n Sekunden kurz hin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera: {camera}.</source>
        <translation>Kamera: {camera}.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Demo verlassen</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ansehen</translation>
    </message>
    <message>
        <source>Set up the camera…</source>
        <translation>Kamera einrichten…</translation>
    </message>
    <message>
        <source>Nothing here shows it. It lies at {path}: open it with a text editor.</source>
        <translation>Hier zeigt es kein Programm an. Es liegt unter {path}: Öffne es mit einem Texteditor.</translation>
    </message>
    <message>
        <source>There is no such file yet; it would lie at {path}. MoodGuard goes on as usual.</source>
        <translation>Diese Datei gibt es noch nicht; sie läge unter {path}. MoodGuard läuft wie gewohnt weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to {target}.</source>
        <translation>
            <numerusform>%n Datei nach {target} exportiert.</numerusform>
            <numerusform>%n Dateien nach {target} exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers were forgotten.</source>
        <translation>Deine Antworten sind vergessen.</translation>
    </message>
    <message>
        <source>Everything was erased.</source>
        <translation>Alles ist gelöscht.</translation>
    </message>
    <message>
        <source>That was your minute.</source>
        <translation>Das war deine Minute.</translation>
    </message>
    <message>
        <source>20 seconds are over. You can look back now.</source>
        <translation>20 Sekunden sind um. Du kannst wieder herschauen.</translation>
    </message>
    <message>
        <source>That was the last move.</source>
        <translation>Das war die letzte Übung.</translation>
    </message>
    <message>
        <source>Welcome back. Your break is over.</source>
        <translation>Willkommen zurück. Deine Pause ist um.</translation>
    </message>
    <message>
        <source>Your minute</source>
        <translation>Deine Minute</translation>
    </message>
    <message>
        <source>That was a break of your own length.</source>
        <translation>Das war eine Pause nach deinem eigenen Maß.</translation>
    </message>
    <message>
        <source>This is the demo, so your answer is not kept.</source>
        <translation>Das ist die Demo, deine Antwort wird also nicht behalten.</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10 Minuten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>“{label}” has the same keys as “{other}”. Choose others for it.</source>
        <translation>„{label}“ hat dieselben Tasten wie „{other}“. Wähle andere dafür.</translation>
    </message>
    <message>
        <source>A quiet moment</source>
        <translation>Ein ruhiger Moment</translation>
    </message>
    <message>
        <source>Some calm pictures may help.</source>
        <translation>Ein paar ruhige Bilder tun vielleicht gut.</translation>
    </message>
    <message>
        <source>A quiet minute?</source>
        <translation>Eine ruhige Minute?</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeig mir welche</translation>
    </message>
    <message>
        <source>Play something calm</source>
        <translation>Etwas Ruhiges spielen</translation>
    </message>
    <message>
        <source>MoodGuard suggests a break when your face looks tense for a while. It may be wrong: tell it so, and it learns. A click on this card sends it away.</source>
        <translation>MoodGuard schlägt eine Pause vor, wenn dein Gesicht eine Weile angespannt aussieht. Es kann sich irren: Sag es ihm, dann lernt es dazu. Ein Klick auf diese Karte schickt sie weg.</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Pause machen</translation>
    </message>
    <message>
        <source>Breathe with me</source>
        <translation>Mit mir atmen</translation>
    </message>
    <message>
        <source>Rest my eyes</source>
        <translation>Augen ausruhen</translation>
    </message>
    <message>
        <source>Stretch with me</source>
        <translation>Mit mir strecken</translation>
    </message>
    <message>
        <source>Take a minute</source>
        <translation>Eine Minute nehmen</translation>
    </message>
    <message>
        <source>Your wallpaper is as it was ({error}). Save the picture, and choose it in your desktop&apos;s settings.</source>
        <translation>Dein Hintergrundbild ist, wie es war ({error}). Speichere das Bild und wähle es in den Einstellungen deiner Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>Waiting for your yes: the camera is shut</source>
        <translation>Wartet auf dein Ja: Die Kamera ist zu</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in and it is used, or try the demo</source>
        <translation>Keine Kamera gefunden. Steck eine an, dann wird sie genutzt, oder sieh dir die Demo an</translation>
    </message>
    <message>
        <source>The camera is shut until you say yes to it. Do so in the welcome, then measure.</source>
        <translation>Die Kamera bleibt zu, bis du Ja dazu sagst. Tu das in der Begrüßung und miss dann.</translation>
    </message>
    <message>
        <source>This is the demo: the face in it was painted, and is not yours. Let MoodGuard use your camera, then measure.</source>
        <translation>Das ist die Demo: Das Gesicht darin ist gemalt und nicht deines. Lass MoodGuard deine Kamera nutzen und miss dann.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Switching the camera off…</source>
        <translation>Die Kamera wird ausgeschaltet…</translation>
    </message>
    <message>
        <source>The recording has ended</source>
        <translation>Die Aufnahme ist zu Ende</translation>
    </message>
    <message>
        <source>MoodGuard: a break</source>
        <translation>MoodGuard: eine Pause</translation>
    </message>
    <message>
        <source>Pause for 5 minutes</source>
        <translation>5 Minuten pausieren</translation>
    </message>
    <message>
        <source>Pause for 15 minutes</source>
        <translation>15 Minuten pausieren</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Eine Stunde pausieren</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Bis morgen pausieren</translation>
    </message>
    <message>
        <source>Send this card away</source>
        <translation>Diese Karte wegschicken</translation>
    </message>
    <message>
        <source>Opens a sound of yours in your own player</source>
        <translation>Öffnet einen Klang von dir in deinem eigenen Player</translation>
    </message>
    <message numerus="yes">
        <source>Remind me in %n minute(s)</source>
        <translation>
            <numerusform>In %n Minute erinnern</numerusform>
            <numerusform>In %n Minuten erinnern</numerusform>
        </translation>
    </message>
    <message>
        <source>This card comes again then, whatever your face looks like until then</source>
        <translation>Dann kommt diese Karte wieder, egal wie dein Gesicht bis dahin aussieht</translation>
    </message>
    <message>
        <source>Skip this one, or pause for a while</source>
        <translation>Diesen auslassen oder eine Weile pausieren</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Diesen auslassen</translation>
    </message>
    <message>
        <source>That was right</source>
        <translation>Das war richtig</translation>
    </message>
    <message>
        <source>MoodGuard will notice a little sooner</source>
        <translation>MoodGuard merkt es künftig etwas früher</translation>
    </message>
    <message>
        <source>That was wrong</source>
        <translation>Das war falsch</translation>
    </message>
    <message>
        <source>MoodGuard will be slower to speak up</source>
        <translation>MoodGuard meldet sich künftig später</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>What MoodGuard has seen, in numbers</source>
        <translation>Was MoodGuard gesehen hat, in Zahlen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>As if you had not answered</source>
        <translation>Als hättest du nicht geantwortet</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>MoodGuard: your resting face</source>
        <translation>MoodGuard: dein Ruhegesicht</translation>
    </message>
    <message>
        <source>Your resting face</source>
        <translation>Dein Ruhegesicht</translation>
    </message>
    <message>
        <source>Faces differ at rest: some look stern, some look cheerful. Let MoodGuard see yours for {seconds:.0f} seconds, so that it does not take it for a mood.

Sit as you usually do and look at the screen. There is nothing to do: no smile, and no need to keep still.</source>
        <translation>Gesichter sind in Ruhe verschieden: manche sehen streng aus, manche heiter. Lass MoodGuard deines {seconds:.0f} Sekunden lang sehen, damit es das nicht für eine Stimmung hält.

Sitz wie gewohnt und schau auf den Bildschirm. Du brauchst nichts zu tun: kein Lächeln, und du musst nicht stillhalten.</translation>
    </message>
    <message>
        <source>Only a few numbers are kept, on this computer. No picture is stored.</source>
        <translation>Nur ein paar Zahlen werden behalten, auf diesem Computer. Kein Bild wird gespeichert.</translation>
    </message>
    <message>
        <source>Just be at rest…</source>
        <translation>Sei einfach ruhig…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>MoodGuard then begins to learn it anew, from the resting face of people in general</source>
        <translation>MoodGuard lernt es dann neu, ausgehend vom Ruhegesicht der meisten Menschen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Noch einmal messen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>MoodGuard: how are you?</source>
        <translation>MoodGuard: Wie geht es dir?</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>Wie geht es dir?</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Danke.</translation>
    </message>
    <message>
        <source>One tap, kept on this computer alone. MoodGuard learns from it how your face looks then.</source>
        <translation>Ein Klick, der nur auf diesem Computer bleibt. MoodGuard lernt daraus, wie dein Gesicht dann aussieht.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Geht so</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Angespannt</translation>
    </message>
    <message>
        <source>Don&apos;t ask any more</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>You can change that in the settings</source>
        <translation>Du kannst das in den Einstellungen ändern</translation>
    </message>
    <message>
        <source>MoodGuard may use the camera, since {day}</source>
        <translation>MoodGuard darf die Kamera nutzen, seit {day}</translation>
    </message>
    <message>
        <source>MoodGuard may not use the camera</source>
        <translation>MoodGuard darf die Kamera nicht nutzen</translation>
    </message>
    <message>
        <source>Taken back, the camera is closed at once and stays shut until you say yes again.</source>
        <translation>Nimmst du es zurück, wird die Kamera sofort geschlossen und bleibt zu, bis du wieder Ja sagst.</translation>
    </message>
    <message>
        <source>It stays shut until you say yes. You can take that back here at any time.</source>
        <translation>Sie bleibt zu, bis du Ja sagst. Du kannst das hier jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>&amp;Use my camera</source>
        <translation>Meine Kamera n&amp;utzen</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Your share of the disk is full</source>
        <translation>Dein Anteil am Datenträger ist voll</translation>
    </message>
    <message>
        <source>That folder is not yours to write to</source>
        <translation>In diesen Ordner darfst du nicht schreiben</translation>
    </message>
    <message>
        <source>That disk can&apos;t be written to</source>
        <translation>Auf diesen Datenträger kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>That name is too long</source>
        <translation>Dieser Name ist zu lang</translation>
    </message>
    <message>
        <source>The picture is not there any more, so it can&apos;t be copied.</source>
        <translation>Das Bild ist nicht mehr da und kann nicht kopiert werden.</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP-Bild</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read: {error}. Choose another one.</source>
        <translation>Das Bild kann nicht gelesen werden: {error}. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be made a file of that kind ({error}). Take another.</source>
        <translation>Das Bild kann nicht in diese Art Datei umgewandelt werden ({error}). Nimm eine andere.</translation>
    </message>
    <message>
        <source>That is the picture itself. Save the copy under another name.</source>
        <translation>Das ist das Bild selbst. Speichere die Kopie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>The copy could not be written ({error})</source>
        <translation>Die Kopie konnte nicht geschrieben werden ({error})</translation>
    </message>
    <message>
        <source>{what}. Choose another place and save again.</source>
        <translation>{what}. Wähle einen anderen Ort und speichere noch einmal.</translation>
    </message>
    <message>
        <source>What you entered can&apos;t be used, and does not hold: {what}.</source>
        <translation>Was du eingegeben hast, ist nicht brauchbar und gilt nicht: {what}.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for: {what}</source>
        <translation>Durchsuchen für: {what}</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Browse for a folder: {what}</source>
        <translation>Ordner suchen für: {what}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Look for cameras that were plugged in since</source>
        <translation>Nach Kameras suchen, die inzwischen angesteckt wurden</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Bild zeigen</translation>
    </message>
    <message>
        <source>Shows what this camera sees, until you close the page. Nothing is kept.</source>
        <translation>Zeigt, was diese Kamera sieht, bis du die Seite schließt. Nichts wird behalten.</translation>
    </message>
    <message>
        <source>Just now: {state}.</source>
        <translation>Gerade: {state}.</translation>
    </message>
    <message>
        <source>Hide picture</source>
        <translation>Bild verbergen</translation>
    </message>
    <message>
        <source>{camera} (not plugged in)</source>
        <translation>{camera} (nicht angesteckt)</translation>
    </message>
    <message>
        <source>{why}. It stays at {value}</source>
        <translation>{why}. Es bleibt bei {value}</translation>
    </message>
    <message>
        <source>“{typed}” is not {least} to {most}</source>
        <translation>„{typed}“ liegt nicht zwischen {least} und {most}</translation>
    </message>
    <message>
        <source>“{typed}” is finer than can be set here</source>
        <translation>„{typed}“ ist feiner, als es hier einstellbar ist</translation>
    </message>
    <message>
        <source>You have no favourites here yet. The heart below a picture (L) makes it one.</source>
        <translation>Du hast hier noch keine Lieblingsbilder. Das Herz unter einem Bild (L) macht es dazu.</translation>
    </message>
    <message>
        <source>None of these pictures can be read.</source>
        <translation>Keines dieser Bilder kann gelesen werden.</translation>
    </message>
    <message>
        <source>There are no pictures here yet.</source>
        <translation>Hier gibt es noch keine Bilder.</translation>
    </message>
    <message>
        <source>Help and about</source>
        <translation>Hilfe und Info</translation>
    </message>
    <message>
        <source>All calm. MoodGuard looks for a moment now and then.</source>
        <translation>Alles ruhig. MoodGuard sieht ab und zu kurz hin.</translation>
    </message>
    <message>
        <source>MoodGuard gets to know today&apos;s light, or your face begins to look tense.</source>
        <translation>MoodGuard lernt das Licht von heute kennen, oder dein Gesicht beginnt angespannt auszusehen.</translation>
    </message>
    <message>
        <source>A break was suggested.</source>
        <translation>Eine Pause wurde vorgeschlagen.</translation>
    </message>
    <message>
        <source>It is quiet by itself: a call, a full screen, “do not disturb”, or nobody is there.</source>
        <translation>Es ist von selbst still: ein Anruf, ein Vollbild, „Nicht stören“, oder niemand ist da.</translation>
    </message>
    <message>
        <source>You paused it. The camera is off.</source>
        <translation>Du hast es pausiert. Die Kamera ist aus.</translation>
    </message>
    <message>
        <source>The demo plays. Nothing of it is about you.</source>
        <translation>Die Demo läuft. Nichts davon betrifft dich.</translation>
    </message>
    <message>
        <source>The camera can&apos;t be used just now.</source>
        <translation>Die Kamera kann gerade nicht genutzt werden.</translation>
    </message>
    <message>
        <source>Something else needs a look; the page “Now” says what.</source>
        <translation>Etwas anderes braucht einen Blick; die Seite „Jetzt“ sagt, was.</translation>
    </message>
    <message>
        <source>It said that I look tense, and I am not.</source>
        <translation>Es sagte, ich sähe angespannt aus, und ich bin es nicht.</translation>
    </message>
    <message>
        <source>That happens: a camera sees a face, not a feeling. Answer “That was wrong”, and it gets slower to speak up. Measuring your resting face helps most.</source>
        <translation>Das kommt vor: Eine Kamera sieht ein Gesicht, kein Gefühl. Antworte „Das war falsch“, dann meldet es sich später. Dein Ruhegesicht zu messen hilft am meisten.</translation>
    </message>
    <message>
        <source>It never says anything.</source>
        <translation>Es sagt nie etwas.</translation>
    </message>
    <message>
        <source>It speaks up only when tension lasts, at most a few times a day, and not in calls or on a full screen. The page “Now” says what it waits for.</source>
        <translation>Es meldet sich nur, wenn Anspannung anhält, höchstens ein paar Mal am Tag, und nicht bei Anrufen oder im Vollbild. Die Seite „Jetzt“ sagt, worauf es wartet.</translation>
    </message>
    <message>
        <source>Who sees the pictures?</source>
        <translation>Wer sieht die Bilder?</translation>
    </message>
    <message>
        <source>Nobody. They are looked at in memory, a moment each, and forgotten at once. “What MoodGuard knows” shows all that is kept, and erases it.</source>
        <translation>Niemand. Sie werden im Speicher angesehen, je einen Augenblick, und sofort vergessen. „Was MoodGuard weiß“ zeigt alles, was behalten wird, und löscht es.</translation>
    </message>
    <message>
        <source>How do I stop it?</source>
        <translation>Wie halte ich es an?</translation>
    </message>
    <message>
        <source>“Pause” closes the camera, for as long as you like. “Quit MoodGuard” ends it.</source>
        <translation>„Pausieren“ schließt die Kamera, so lange du magst. „MoodGuard beenden“ beendet es.</translation>
    </message>
    <message>
        <source>MoodGuard {version}, free software under the MIT licence. It notices when your face looks tense for long, and suggests a break.

Nothing leaves this computer: there is no network, no account, and no picture of you is stored. It serves you alone. It is no medical device.</source>
        <translation>MoodGuard {version}, freie Software unter der MIT-Lizenz. Es bemerkt, wenn dein Gesicht lange angespannt aussieht, und schlägt eine Pause vor.

Nichts verlässt diesen Computer: Es gibt kein Netz, kein Konto, und kein Bild von dir wird gespeichert. Es dient dir allein. Es ist kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>How MoodGuard works</source>
        <translation>Wie MoodGuard funktioniert</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Look at the log</source>
        <translation>Protokoll ansehen</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Show the log&apos;s folder</source>
        <translation>Ordner des Protokolls zeigen</translation>
    </message>
    <message>
        <source>Make a report for a helper…</source>
        <translation>Bericht für Helfende erstellen…</translation>
    </message>
    <message>
        <source>For somebody who helps you. You read it first; it goes nowhere by itself.</source>
        <translation>Für jemanden, der dir hilft. Du liest ihn zuerst; er geht von selbst nirgendwohin.</translation>
    </message>
    <message>
        <source>What the icon says</source>
        <translation>Was das Symbol sagt</translation>
    </message>
    <message>
        <source>What people ask</source>
        <translation>Was oft gefragt wird</translation>
    </message>
    <message>
        <source>Where something doesn&apos;t work</source>
        <translation>Wenn etwas nicht geht</translation>
    </message>
    <message>
        <source>The log has states and errors. A report has what a helper needs.</source>
        <translation>Das Protokoll hat Zustände und Fehler. Ein Bericht hat, was Helfende brauchen.</translation>
    </message>
    <message>
        <source>About MoodGuard</source>
        <translation>Über MoodGuard</translation>
    </message>
    <message>
        <source>What MoodGuard knows</source>
        <translation>Was MoodGuard weiß</translation>
    </message>
    <message>
        <source>This is all that MoodGuard keeps. It lies on this computer alone, readable by you alone, and there is no picture of you in it.</source>
        <translation>Das ist alles, was MoodGuard behält. Es liegt nur auf diesem Computer, nur für dich lesbar, und es ist kein Bild von dir darin.</translation>
    </message>
    <message>
        <source>Erase everything that MoodGuard knows: settings, all profiles with resting faces and likes, paintings, and the log? It then starts as on the first day. This can&apos;t be taken back.</source>
        <translation>Alles löschen, was MoodGuard weiß: Einstellungen, alle Profile mit Ruhegesichtern und Vorlieben, Bilder und das Protokoll? Es beginnt dann wie am ersten Tag. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Forget all that you have answered: which suggestions were right or wrong, and how you felt? MoodGuard then judges as if you had never answered. This can&apos;t be taken back.</source>
        <translation>Alles vergessen, was du geantwortet hast: welche Vorschläge richtig oder falsch waren und wie es dir ging? MoodGuard urteilt dann, als hättest du nie geantwortet. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Writes all of it to one ZIP file</source>
        <translation>Schreibt alles in eine ZIP-Datei</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Alles löschen…</translation>
    </message>
    <message>
        <source>Forget my answers…</source>
        <translation>Meine Antworten vergessen…</translation>
    </message>
    <message>
        <source>MoodGuard then judges as if you had never answered</source>
        <translation>MoodGuard urteilt dann, als hättest du nie geantwortet</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Forget my answers</source>
        <translation>Meine Antworten vergessen</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n Datei, {size}</numerusform>
            <numerusform>%n Dateien, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no picture of you is stored.</source>
        <translation>Nichts verlässt diesen Computer, und kein Bild von dir wird gespeichert.</translation>
    </message>
    <message>
        <source>MoodGuard is not a medical device.</source>
        <translation>MoodGuard ist kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Puts usual values back; “Undo” takes that back</source>
        <translation>Setzt übliche Werte wieder ein; „Rückgängig“ nimmt das zurück</translation>
    </message>
    <message>
        <source>The usual values on &amp;this page</source>
        <translation>Die üblichen Werte auf &amp;dieser Seite</translation>
    </message>
    <message>
        <source>The usual values on &amp;all pages</source>
        <translation>Die üblichen Werte auf &amp;allen Seiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Nimmt die letzte Änderung zurück</translation>
    </message>
    <message>
        <source>Changed: {setting}.</source>
        <translation>Geändert: {setting}.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n Einstellung geändert.</numerusform>
            <numerusform>%n Einstellungen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Eine Einstellung finden</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>MoodGuard: how it works</source>
        <translation>MoodGuard: wie es funktioniert</translation>
    </message>
    <message>
        <source>How do you feel now?</source>
        <translation>Wie fühlst du dich jetzt?</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>One tap, kept on this computer alone. What does you good is offered first.</source>
        <translation>Ein Klick, der nur auf diesem Computer bleibt. Was dir guttut, wird zuerst angeboten.</translation>
    </message>
    <message>
        <source>A circle sets the pace, for about a minute.</source>
        <translation>Ein Kreis gibt das Tempo vor, etwa eine Minute lang.</translation>
    </message>
    <message>
        <source>Look far away for 20 seconds.</source>
        <translation>Sieh 20 Sekunden lang in die Ferne.</translation>
    </message>
    <message>
        <source>Six easy moves in pictures, for about a minute.</source>
        <translation>Sechs leichte Übungen in Bildern, etwa eine Minute lang.</translation>
    </message>
    <message>
        <source>5, 10 or 15 minutes, and no alarm at the end.</source>
        <translation>5, 10 oder 15 Minuten, und am Ende klingelt nichts.</translation>
    </message>
    <message>
        <source>It did you good before.</source>
        <translation>Es hat dir schon gutgetan.</translation>
    </message>
    <message>
        <source>Look at calming pictures instead</source>
        <translation>Stattdessen beruhigende Bilder ansehen</translation>
    </message>
    <message>
        <source>Follow the circle. Never hold longer than feels good.</source>
        <translation>Folge dem Kreis. Halte nie länger an, als es guttut.</translation>
    </message>
    <message>
        <source>Follow the words. Never hold longer than feels good.</source>
        <translation>Folge den Worten. Halte nie länger an, als es guttut.</translation>
    </message>
    <message>
        <source>Look at something far away</source>
        <translation>Sieh etwas weit Entferntes an</translation>
    </message>
    <message>
        <source>Out of the window, or across the room: about six metres, or 20 feet. Blink now and then. There is no need to watch this window.</source>
        <translation>Aus dem Fenster oder quer durchs Zimmer: etwa sechs Meter. Blinzle ab und zu. Du brauchst dieses Fenster nicht zu beobachten.</translation>
    </message>
    <message>
        <source>How to breathe, in seconds</source>
        <translation>Wie du atmest, in Sekunden</translation>
    </message>
    <message>
        <source>{left} s  ·  {place} of {count}</source>
        <translation>{left} s  ·  {place} von {count}</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>Walk a few steps, fetch some water, look at the sky. Nothing will ring.</source>
        <translation>Geh ein paar Schritte, hol etwas Wasser, schau in den Himmel. Nichts wird klingeln.</translation>
    </message>
    <message>
        <source>{words}. You can leave this window as it is.</source>
        <translation>{words}. Du kannst dieses Fenster einfach offen lassen.</translation>
    </message>
    <message>
        <source>Sound during the minute</source>
        <translation>Klang während der Minute</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>MoodGuard: a minute for you</source>
        <translation>MoodGuard: eine Minute für dich</translation>
    </message>
    <message>
        <source>A minute for you</source>
        <translation>Eine Minute für dich</translation>
    </message>
    <message>
        <source>Choose what would do you good. You can stop at any time.</source>
        <translation>Wähle, was dir guttut. Du kannst jederzeit aufhören.</translation>
    </message>
    <message>
        <source>&amp;Back to work</source>
        <translation>&amp;Zurück zur Arbeit</translation>
    </message>
    <message>
        <source>Ends the minute (Escape)</source>
        <translation>Beendet die Minute (Escape)</translation>
    </message>
    <message>
        <source>None since MoodGuard was started.</source>
        <translation>Keiner, seit MoodGuard gestartet wurde.</translation>
    </message>
    <message>
        <source>You said that it was right.</source>
        <translation>Du hast gesagt, dass er richtig war.</translation>
    </message>
    <message>
        <source>You said that it was wrong.</source>
        <translation>Du hast gesagt, dass er falsch war.</translation>
    </message>
    <message>
        <source>How things are</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Shows the numbers behind this</source>
        <translation>Zeigt die Zahlen dahinter</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>How things are: {words}</source>
        <translation>Wie es steht: {words}</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>C&amp;hange the pause</source>
        <translation>Pause än&amp;dern</translation>
    </message>
    <message>
        <source>&amp;Watch anyway for an hour</source>
        <translation>Trotzdem eine Stunde &amp;hinsehen</translation>
    </message>
    <message>
        <source>Take a &amp;break now</source>
        <translation>&amp;Jetzt Pause machen</translation>
    </message>
    <message>
        <source>Open the &amp;gallery</source>
        <translation>&amp;Galerie öffnen</translation>
    </message>
    <message>
        <source>&amp;Measure my resting face…</source>
        <translation>Mein Ruhegesicht &amp;messen…</translation>
    </message>
    <message>
        <source>How am I doing?</source>
        <translation>Wie geht es mir?</translation>
    </message>
    <message>
        <source>States and errors of MoodGuard. It never says when somebody was tense.</source>
        <translation>Zustände und Fehler von MoodGuard. Es sagt nie, wann jemand angespannt war.</translation>
    </message>
    <message>
        <source>&amp;Quit MoodGuard</source>
        <translation>MoodGuard &amp;beenden</translation>
    </message>
    <message>
        <source>The last suggestion</source>
        <translation>Der letzte Vorschlag</translation>
    </message>
    <message>
        <source>For 5 minutes</source>
        <translation>5 Minuten lang</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>15 Minuten lang</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Eine Stunde lang</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Bis ich fortsetze</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Lieblingsbilder</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>That did not work ({error}). Nothing has changed; try again, or save under another name.</source>
        <translation>Das ging nicht ({error}). Nichts wurde geändert; versuch es noch einmal oder speichere unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>“{target}” exists already. Save it under another name.</source>
        <translation>„{target}“ gibt es schon. Speichere unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Saved as “{target}”.</source>
        <translation>Gespeichert als „{target}“.</translation>
    </message>
    <message>
        <source>Copied: paste it where you like.</source>
        <translation>Kopiert: Füge es ein, wo du magst.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the file is cut off, so a part of the picture is missing</source>
        <translation>die Datei ist abgeschnitten, ein Teil des Bildes fehlt also</translation>
    </message>
    <message>
        <source>too large to be read ({megapixels} megapixels)</source>
        <translation>zu groß, um gelesen zu werden ({megapixels} Megapixel)</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>die Datei ist weg</translation>
    </message>
    <message>
        <source>the file is damaged, so a part of the picture is missing</source>
        <translation>die Datei ist beschädigt, ein Teil des Bildes fehlt also</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Die Kamera startet…</translation>
    </message>
    <message>
        <source>Live picture of the camera</source>
        <translation>Livebild der Kamera</translation>
    </message>
    <message>
        <source>A profile has its own resting face, answers, likes, themes and picture folder. Keep one for work and one for home, or one for each person at this login. What you do here holds at once.</source>
        <translation>Ein Profil hat sein eigenes Ruhegesicht, eigene Antworten, Vorlieben, Themen und einen eigenen Bilderordner. Behalte eines für die Arbeit und eines für daheim, oder eines für jede Person an dieser Anmeldung. Was du hier tust, gilt sofort.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Dieses nutzen</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>{profile}  ·  in use</source>
        <translation>{profile}  ·  in Gebrauch</translation>
    </message>
    <message>
        <source>The only profile can&apos;t be deleted</source>
        <translation>Das einzige Profil kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Name of the new profile:</source>
        <translation>Name des neuen Profils:</translation>
    </message>
    <message>
        <source>New name of “{profile}”:</source>
        <translation>Neuer Name von „{profile}“:</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>Delete the profile “{profile}”? Its resting face, likes, choices and paintings are erased. This can&apos;t be taken back.</source>
        <translation>Das Profil „{profile}“ löschen? Sein Ruhegesicht, seine Vorlieben, Einstellungen und Bilder werden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>For this profile.</source>
        <translation>Für dieses Profil.</translation>
    </message>
    <message>
        <source>Show advanced settings</source>
        <translation>Mehr Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Hide advanced settings</source>
        <translation>Mehr Einstellungen verbergen</translation>
    </message>
    <message>
        <source>See the welcome again</source>
        <translation>Begrüßung noch einmal ansehen</translation>
    </message>
    <message>
        <source>Measure my resting face…</source>
        <translation>Mein Ruhegesicht messen…</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Gelerntes vergessen</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Zurück zur Arbeit</translation>
    </message>
    <message>
        <source>Goes by itself at {when}</source>
        <translation>Geht von selbst um {when}</translation>
    </message>
    <message>
        <source>Picture {number} of {count}: {name}</source>
        <translation>Bild {number} von {count}: {name}</translation>
    </message>
    <message>
        <source>Picture {number} of {count}: {name}, you like it</source>
        <translation>Bild {number} von {count}: {name}, gefällt dir</translation>
    </message>
    <message>
        <source>All pictures in a row</source>
        <translation>Alle Bilder in einer Reihe</translation>
    </message>
    <message>
        <source>Something needs a look: click here.</source>
        <translation>Etwas braucht einen Blick: Klick hier.</translation>
    </message>
    <message>
        <source>Pro&amp;file: {name}</source>
        <translation>Pro&amp;fil: {name}</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>Profile &amp;verwalten…</translation>
    </message>
    <message>
        <source>&amp;Open MoodGuard</source>
        <translation>MoodGuard ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Take a break now…</source>
        <translation>&amp;Jetzt Pause machen…</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Pro&amp;fil</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Camera: {camera}</source>
        <translation>Kamera: {camera}</translation>
    </message>
    <message>
        <source>Change the &amp;pause</source>
        <translation>&amp;Pause ändern</translation>
    </message>
    <message>
        <source>MoodGuard: gallery</source>
        <translation>MoodGuard: Galerie</translation>
    </message>
    <message>
        <source>It is one of your pictures.</source>
        <translation>Es ist eines deiner Bilder.</translation>
    </message>
    <message>
        <source>Stop the slideshow</source>
        <translation>Diaschau anhalten</translation>
    </message>
    <message>
        <source>Start the slideshow</source>
        <translation>Diaschau starten</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Bilderordner wählen</translation>
    </message>
    <message>
        <source>Skipped “{path}”: {why}.</source>
        <translation>„{path}“ übersprungen: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>Skipped {count} pictures that can&apos;t be read: {names} and %n more.</source>
        <translation>
            <numerusform>{count} Bilder übersprungen, die nicht lesbar sind: {names} und %n weiteres.</numerusform>
            <numerusform>{count} Bilder übersprungen, die nicht lesbar sind: {names} und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n picture(s) that can&apos;t be read: {names}.</source>
        <translation>
            <numerusform>%n Bild übersprungen, das nicht lesbar ist: {names}.</numerusform>
            <numerusform>%n Bilder übersprungen, die nicht lesbar sind: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You like this one: such pictures will come more often. Press L to take it back.</source>
        <translation>Dieses gefällt dir: Solche Bilder kommen öfter. Mit L nimmst du es zurück.</translation>
    </message>
    <message>
        <source>That one won&apos;t come again.</source>
        <translation>Das kommt nicht wieder.</translation>
    </message>
    <message>
        <source>You like this picture</source>
        <translation>Dir gefällt dieses Bild</translation>
    </message>
    <message>
        <source>Not for me: won&apos;t come again</source>
        <translation>Nichts für mich: kommt nicht wieder</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nichts für mich</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>Wählen, was gezeigt wird</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Hide the row</source>
        <translation>Reihe verbergen</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>Like this picture</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>Take back “Not for me”</source>
        <translation>„Nichts für mich“ zurücknehmen</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>Warum dieses?</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Diaschau</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Show all in a row</source>
        <translation>Alle in einer Reihe zeigen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Set as wallpaper</source>
        <translation>Als Hintergrundbild setzen</translation>
    </message>
    <message>
        <source>Take a guided minute…</source>
        <translation>Geführte Minute nehmen…</translation>
    </message>
    <message>
        <source>Choose a folder of pictures…</source>
        <translation>Bilderordner wählen…</translation>
    </message>
    <message>
        <source>Back to MoodGuard&apos;s own paintings</source>
        <translation>Zurück zu den Bildern von MoodGuard</translation>
    </message>
    <message>
        <source>Leave full screen, or close</source>
        <translation>Vollbild verlassen oder schließen</translation>
    </message>
    <message>
        <source>Right, or Space</source>
        <translation>Rechts oder Leertaste</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Don&apos;t like it any more</source>
        <translation>Gefällt mir nicht mehr</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Alle Bilder zeigen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Your camera</source>
        <translation>Deine Kamera</translation>
    </message>
    <message>
        <source>Only you see this picture, and only while this page is open. None of it is kept.</source>
        <translation>Nur du siehst dieses Bild, und nur solange diese Seite offen ist. Nichts davon wird behalten.</translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation>Die erste, die gefunden wird</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, then look again; or try the demo for now.</source>
        <translation>Keine Kamera gefunden. Steck eine an und such noch einmal, oder sieh dir vorerst die Demo an.</translation>
    </message>
    <message>
        <source>Some faces look stern at rest, some cheerful. If MoodGuard sees yours for 20 seconds, it won&apos;t take it for tense, and errs less often. You can do this later, too.</source>
        <translation>Manche Gesichter sehen in Ruhe streng aus, manche heiter. Sieht MoodGuard deines 20 Sekunden lang, hält es das nicht für Anspannung und irrt sich seltener. Du kannst das auch später tun.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Neu suchen</translation>
    </message>
    <message>
        <source>How well your face can be seen</source>
        <translation>Wie gut dein Gesicht zu sehen ist</translation>
    </message>
    <message>
        <source>&amp;Measure my resting face</source>
        <translation>Mein Ruhegesicht &amp;messen</translation>
    </message>
    <message>
        <source>When, and where</source>
        <translation>Wann und wo</translation>
    </message>
    <message>
        <source>MoodGuard lives in your tray. Look for this icon: a click on it shows how things are.</source>
        <translation>MoodGuard wohnt im Infobereich. Achte auf dieses Symbol: Ein Klick darauf zeigt, wie es steht.</translation>
    </message>
    <message>
        <source>Your desktop shows no tray, so MoodGuard&apos;s window is its home. Close it, and MoodGuard goes on; start MoodGuard again, and it is back.</source>
        <translation>Deine Arbeitsumgebung zeigt keinen Infobereich, darum ist das Fenster von MoodGuard sein Zuhause. Schließ es, und MoodGuard läuft weiter; starte MoodGuard noch einmal, und es ist wieder da.</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings, and this welcome can be seen again from there.</source>
        <translation>All das lässt sich in den Einstellungen ändern, und diese Begrüßung kannst du dort wieder ansehen.</translation>
    </message>
    <message>
        <source>The icon of MoodGuard</source>
        <translation>Das Symbol von MoodGuard</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Wo du es findest</translation>
    </message>
    <message>
        <source>Welcome to MoodGuard</source>
        <translation>Willkommen bei MoodGuard</translation>
    </message>
    <message>
        <source>Now and then MoodGuard looks at you through your camera, for a moment. When you have looked tense for a while it suggests a break, and shows you calming pictures if you like.</source>
        <translation>Ab und zu sieht MoodGuard dich durch deine Kamera kurz an. Wenn du eine Weile angespannt aussahst, schlägt es eine Pause vor und zeigt dir, wenn du magst, beruhigende Bilder.</translation>
    </message>
    <message>
        <source>It stays here.</source>
        <translation>Es bleibt hier.</translation>
    </message>
    <message>
        <source>No picture of you is stored, and nothing leaves this computer.</source>
        <translation>Kein Bild von dir wird gespeichert, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>It serves you alone.</source>
        <translation>Es dient dir allein.</translation>
    </message>
    <message>
        <source>No employer and no school may run it on you.</source>
        <translation>Kein Arbeitgeber und keine Schule darf es auf dich ansetzen.</translation>
    </message>
    <message>
        <source>It errs.</source>
        <translation>Es irrt sich.</translation>
    </message>
    <message>
        <source>An expression is not a feeling. You can tell MoodGuard when it was wrong, and it learns from that.</source>
        <translation>Ein Ausdruck ist kein Gefühl. Du kannst MoodGuard sagen, wenn es falsch lag, und es lernt daraus.</translation>
    </message>
    <message>
        <source>You decide.</source>
        <translation>Du entscheidest.</translation>
    </message>
    <message>
        <source>The camera stays shut until you say yes, and you can take your yes back at any time.</source>
        <translation>Die Kamera bleibt zu, bis du Ja sagst, und du kannst dein Ja jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>The demo shows all of it with a painted person, an hour in a minute. Your camera stays shut.</source>
        <translation>Die Demo zeigt all das mit einer gemalten Person, eine Stunde in einer Minute. Deine Kamera bleibt zu.</translation>
    </message>
    <message>
        <source>MoodGuard: welcome</source>
        <translation>MoodGuard: Willkommen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Jetzt nicht</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demo ansehen</translation>
    </message>
    <message>
        <source>Try the &amp;demo instead</source>
        <translation>Lieber die &amp;Demo ansehen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there any more.</source>
        <translation>Der Ordner „{folder}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>„{folder}“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be read ({reason}).</source>
        <translation>Der Ordner „{folder}“ kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>All themes are switched off in the settings. Switch one on to see pictures.</source>
        <translation>Alle Themen sind in den Einstellungen ausgeschaltet. Schalte eines ein, um Bilder zu sehen.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds no PNG, JPEG or WebP pictures.</source>
        <translation>Der Ordner „{folder}“ enthält keine PNG-, JPEG- oder WebP-Bilder.</translation>
    </message>
    <message>
        <source>MoodGuard&apos;s own paintings are missing: install it again, or choose another folder.</source>
        <translation>Die eigenen Bilder von MoodGuard fehlen: Installiere es neu oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>These are MoodGuard&apos;s own paintings.</source>
        <translation>Das sind die eigenen Bilder von MoodGuard.</translation>
    </message>
    <message>
        <source>You said of all these pictures that they are not for you. Choose others.</source>
        <translation>Du hast zu all diesen Bildern gesagt, dass sie nichts für dich sind. Wähle andere.</translation>
    </message>
    <message numerus="yes">
        <source>MoodGuard has painted %n new picture(s) for you ({size} MB).</source>
        <translation>
            <numerusform>MoodGuard hat %n neues Bild für dich gemalt ({size} MB).</numerusform>
            <numerusform>MoodGuard hat %n neue Bilder für dich gemalt ({size} MB).</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the last paintings was calm enough to keep, so MoodGuard rests its brush for an hour. The pictures that are there stay.</source>
        <translation>Keines der letzten Bilder war ruhig genug, um es zu behalten; MoodGuard lässt den Pinsel eine Stunde ruhen. Die vorhandenen Bilder bleiben.</translation>
    </message>
    <message>
        <source>New pictures can&apos;t be painted: {error}. Those that MoodGuard ships with are shown. Install MoodGuard again, or switch painting off in the settings.</source>
        <translation>Neue Bilder können nicht gemalt werden: {error}. Die mitgelieferten werden gezeigt. Installiere MoodGuard neu oder schalte das Malen in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>New pictures can&apos;t be painted, for which are calm can&apos;t be told: {error}. Those that are there are shown. Install MoodGuard again, or switch painting off in the settings.</source>
        <translation>Neue Bilder können nicht gemalt werden, weil nicht zu erkennen ist, welche ruhig sind: {error}. Die vorhandenen werden gezeigt. Installiere MoodGuard neu oder schalte das Malen in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>New pictures are painted, but less clean than they could be: {error}. Install MoodGuard again, and the next ones are.</source>
        <translation>Neue Bilder werden gemalt, aber weniger sauber, als sie sein könnten: {error}. Installiere MoodGuard neu, dann werden es die nächsten.</translation>
    </message>
    <message>
        <source>New paintings can&apos;t be kept: this computer can&apos;t write WebP pictures.</source>
        <translation>Neue Bilder können nicht behalten werden: Dieser Computer kann keine WebP-Bilder schreiben.</translation>
    </message>
    <message>
        <source>New paintings can&apos;t be kept: {error}. Those that are there are shown. Make room or check the folder {folder}, or switch painting off in the settings.</source>
        <translation>Neue Bilder können nicht behalten werden: {error}. Die vorhandenen werden gezeigt. Schaff Platz oder prüfe den Ordner {folder}, oder schalte das Malen in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>New pictures can&apos;t be painted just now; the log says more.</source>
        <translation>Neue Bilder können gerade nicht gemalt werden; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>New to you.</source>
        <translation>Neu für dich.</translation>
    </message>
    <message>
        <source>You like this one.</source>
        <translation>Dieses gefällt dir.</translation>
    </message>
    <message>
        <source>You said that it is not for you.</source>
        <translation>Du hast gesagt, dass es nichts für dich ist.</translation>
    </message>
    <message>
        <source>You have looked calmer with this one before.</source>
        <translation>Mit diesem sahst du schon ruhiger aus.</translation>
    </message>
    <message>
        <source>One of the best for a first visit.</source>
        <translation>Eines der besten für einen ersten Besuch.</translation>
    </message>
    <message>
        <source>You liked others of “{theme}”.</source>
        <translation>Dir gefielen andere aus „{theme}“.</translation>
    </message>
    <message>
        <source>You have looked calmer with “{theme}” before.</source>
        <translation>Mit „{theme}“ sahst du schon ruhiger aus.</translation>
    </message>
    <message>
        <source>For a change: now and then comes one of which little is known yet.</source>
        <translation>Zur Abwechslung: Ab und zu kommt eines, über das noch wenig bekannt ist.</translation>
    </message>
    <message>
        <source>Painted for you, and new to you.</source>
        <translation>Für dich gemalt und neu für dich.</translation>
    </message>
    <message>
        <source>Nothing has been learned yet about the pictures that help you.</source>
        <translation>Über die Bilder, die dir helfen, ist noch nichts bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>You like %n picture(s).</source>
        <translation>
            <numerusform>Dir gefällt %n Bild.</numerusform>
            <numerusform>Dir gefallen %n Bilder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not for you: %n picture(s).</source>
        <translation>
            <numerusform>Nichts für dich: %n Bild.</numerusform>
            <numerusform>Nichts für dich: %n Bilder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your face was followed through %n picture(s); no theme stands out yet.</source>
        <translation>
            <numerusform>Dein Gesicht wurde bei %n Bild verfolgt; noch sticht kein Thema heraus.</numerusform>
            <numerusform>Dein Gesicht wurde bei %n Bildern verfolgt; noch sticht kein Thema heraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>You calm down most with {themes}.</source>
        <translation>Am ruhigsten wirst du bei {themes}.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>MoodGuard may not use the camera before you have said yes to it, in the welcome or on the page “Camera” of the settings.</source>
        <translation>MoodGuard darf die Kamera erst nutzen, wenn du Ja gesagt hast, in der Begrüßung oder auf der Seite „Kamera“ der Einstellungen.</translation>
    </message>
    <message>
        <source>MoodGuard is not allowed to use the camera.</source>
        <translation>MoodGuard ist es nicht erlaubt, die Kamera zu nutzen.</translation>
    </message>
    <message>
        <source>MoodGuard may not read {address}: your user has to be in its group.</source>
        <translation>MoodGuard darf {address} nicht lesen: Dein Benutzer muss in dessen Gruppe sein.</translation>
    </message>
    <message>
        <source>The camera “{camera}” still does not answer.</source>
        <translation>Die Kamera „{camera}“ antwortet noch immer nicht.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Keine Kamera gefunden.</translation>
    </message>
    <message>
        <source>The camera “{camera}” is not plugged in.</source>
        <translation>Die Kamera „{camera}“ ist nicht angesteckt.</translation>
    </message>
    <message>
        <source>The camera “{camera}” sends the same picture over and over.</source>
        <translation>Die Kamera „{camera}“ schickt immer dasselbe Bild.</translation>
    </message>
    <message>
        <source>The camera “{camera}” was unplugged.</source>
        <translation>Die Kamera „{camera}“ wurde abgesteckt.</translation>
    </message>
    <message>
        <source>“{camera}” is no camera that gives pictures; choose another one in the settings.</source>
        <translation>„{camera}“ ist keine Kamera, die Bilder liefert; wähle eine andere in den Einstellungen.</translation>
    </message>
    <message>
        <source>The camera “{camera}” gives no picture; another program may be using it, or none feeds it.</source>
        <translation>Die Kamera „{camera}“ liefert kein Bild; vielleicht nutzt sie ein anderes Programm, oder keines speist sie.</translation>
    </message>
    <message>
        <source>The camera “{camera}” stopped sending pictures.</source>
        <translation>Die Kamera „{camera}“ schickt keine Bilder mehr.</translation>
    </message>
    <message>
        <source>The camera “{camera}” does not answer.</source>
        <translation>Die Kamera „{camera}“ antwortet nicht.</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>sieht hin</translation>
    </message>
    <message>
        <source>resting between two looks</source>
        <translation>ruht zwischen zwei Blicken</translation>
    </message>
    <message>
        <source>showing you its picture</source>
        <translation>zeigt dir ihr Bild</translation>
    </message>
    <message>
        <source>no face in view</source>
        <translation>kein Gesicht zu sehen</translation>
    </message>
    <message>
        <source>too dark to see you, or covered</source>
        <translation>zu dunkel, um dich zu sehen, oder abgedeckt</translation>
    </message>
    <message>
        <source>no picture; another program may be using it</source>
        <translation>kein Bild; vielleicht nutzt sie ein anderes Programm</translation>
    </message>
    <message>
        <source>none found; plug one in, or choose another one in the settings</source>
        <translation>keine gefunden; steck eine an oder wähle eine andere in den Einstellungen</translation>
    </message>
    <message>
        <source>its picture can&apos;t be read; choose another one in the settings</source>
        <translation>ihr Bild ist nicht lesbar; wähle eine andere in den Einstellungen</translation>
    </message>
    <message>
        <source>not allowed; the system&apos;s privacy settings can change that</source>
        <translation>nicht erlaubt; die Datenschutzeinstellungen des Systems können das ändern</translation>
    </message>
    <message>
        <source>shut until you say yes to it</source>
        <translation>zu, bis du Ja dazu sagst</translation>
    </message>
    <message>
        <source>it does not answer; it is tried again by itself</source>
        <translation>sie antwortet nicht; es wird von selbst wieder versucht</translation>
    </message>
    <message>
        <source>off for now after a fault; it is tried again by itself</source>
        <translation>nach einem Fehler vorerst aus; es wird von selbst wieder versucht</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Kamera {number}</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw, so the camera is closed. All else goes on, and it is tried again by itself, less and less often. If this stays, choose another camera or expression model in the settings; the log says more.</source>
        <translation>Etwas Unvorhergesehenes ging schief, darum ist die Kamera zu. Alles andere läuft weiter, und es wird von selbst wieder versucht, immer seltener. Wenn das bleibt, wähle in den Einstellungen eine andere Kamera oder ein anderes Modell; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>MoodGuard is paused or quiet, so the camera stays off.</source>
        <translation>MoodGuard ist pausiert oder still, darum bleibt die Kamera aus.</translation>
    </message>
    <message>
        <source>Your expression model can&apos;t be used: {error}. The one MoodGuard ships with is used.</source>
        <translation>Dein Modell für den Ausdruck kann nicht genutzt werden: {error}. Das mitgelieferte wird genutzt.</translation>
    </message>
    <message>
        <source>MoodGuard&apos;s expression model can&apos;t be used: {unusable}. Install it again.</source>
        <translation>Das Modell von MoodGuard kann nicht genutzt werden: {unusable}. Installiere es neu.</translation>
    </message>
    <message>
        <source>Nothing can be heard: this computer has no sound output just now. The minute goes on without. Plug one in or switch it on, then choose the sound again.</source>
        <translation>Es ist nichts zu hören: Dieser Computer hat gerade keine Tonausgabe. Die Minute geht ohne weiter. Steck eine an oder schalte sie ein und wähle den Klang dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing can be heard: the part of MoodGuard that plays sounds is missing or can&apos;t be loaded. The minute goes on without. Install MoodGuard again.</source>
        <translation>Es ist nichts zu hören: Der Teil von MoodGuard, der Klänge spielt, fehlt oder kann nicht geladen werden. Die Minute geht ohne weiter. Installiere MoodGuard neu.</translation>
    </message>
    <message>
        <source>The sound has stopped after a fault of MoodGuard&apos;s. All else goes on.</source>
        <translation>Der Klang hat nach einem Fehler von MoodGuard aufgehört. Alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>An older copy of your resting face can&apos;t be erased ({error}). Take it away yourself: it lies in {folder}.</source>
        <translation>Eine ältere Kopie deines Ruhegesichts kann nicht gelöscht werden ({error}). Nimm sie selbst weg: Sie liegt in {folder}.</translation>
    </message>
    <message>
        <source>An older copy of your answers can&apos;t be erased ({error}). Take it away yourself: it lies in {folder}.</source>
        <translation>Eine ältere Kopie deiner Antworten kann nicht gelöscht werden ({error}). Nimm sie selbst weg: Sie liegt in {folder}.</translation>
    </message>
    <message>
        <source>The camera stays shut until you say yes again.</source>
        <translation>Die Kamera bleibt zu, bis du wieder Ja sagst.</translation>
    </message>
    <message>
        <source>Your yes to the camera was written by a later version of MoodGuard: {path}. It is left as it is. {shut}</source>
        <translation>Dein Ja zur Kamera wurde von einer neueren Version von MoodGuard geschrieben: {path}. Es bleibt, wie es ist. {shut}</translation>
    </message>
    <message>
        <source>Your yes to the camera can&apos;t be read ({error}): {path}. {shut} To have it kept, make the file readable, or take it away.</source>
        <translation>Dein Ja zur Kamera kann nicht gelesen werden ({error}): {path}. {shut} Damit es behalten wird, mach die Datei lesbar oder nimm sie weg.</translation>
    </message>
    <message>
        <source>Your yes to the camera holds until you quit: what lies at {path} can&apos;t be used, and is left as it is. Take it away to have your yes kept.</source>
        <translation>Dein Ja zur Kamera gilt, bis du beendest: Was unter {path} liegt, ist nicht brauchbar und bleibt, wie es ist. Nimm es weg, damit dein Ja behalten wird.</translation>
    </message>
    <message>
        <source>Your yes to the camera can&apos;t be kept on disk ({error}): {path}. It holds until you quit. Make room or check the folder, then say it again.</source>
        <translation>Dein Ja zur Kamera kann nicht gespeichert werden ({error}): {path}. Es gilt, bis du beendest. Schaff Platz oder prüfe den Ordner und sag es dann noch einmal.</translation>
    </message>
    <message>
        <source>The camera is shut, but your earlier yes can&apos;t be erased ({error}) and would count at the next start. Delete this file before: {path}</source>
        <translation>Die Kamera ist zu, aber dein früheres Ja kann nicht gelöscht werden ({error}) und würde beim nächsten Start gelten. Lösche vorher diese Datei: {path}</translation>
    </message>
    <message>
        <source>The file with your yes to the camera is damaged: {path}.</source>
        <translation>Die Datei mit deinem Ja zur Kamera ist beschädigt: {path}.</translation>
    </message>
    <message>
        <source>The file with your yes to the camera is damaged, and can&apos;t be kept aside ({error}).</source>
        <translation>Die Datei mit deinem Ja zur Kamera ist beschädigt und kann nicht beiseitegelegt werden ({error}).</translation>
    </message>
    <message>
        <source>The file with your yes to the camera is damaged; it is kept as {kept}.</source>
        <translation>Die Datei mit deinem Ja zur Kamera ist beschädigt; sie wird als {kept} aufbewahrt.</translation>
    </message>
    <message>
        <source>“{part}” is not like “Mon-Fri 9:00-17:30”</source>
        <translation>„{part}“ ist nicht wie „Mo-Fr 9:00-17:30“</translation>
    </message>
    <message>
        <source>“{name}” is no weekday; use Mon, Tue, Wed, Thu, Fri, Sat, Sun</source>
        <translation>„{name}“ ist kein Wochentag; nimm Mo, Di, Mi, Do, Fr, Sa, So</translation>
    </message>
    <message>
        <source>“{part}” begins when it ends</source>
        <translation>„{part}“ beginnt, wenn es endet</translation>
    </message>
    <message>
        <source>“{text}” is no time of day</source>
        <translation>„{text}“ ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>“{text}” is no time of day; say it like 14:30</source>
        <translation>„{text}“ ist keine Uhrzeit; schreib sie wie 14:30</translation>
    </message>
    <message>
        <source>the file can&apos;t be kept aside and mended ({error})</source>
        <translation>die Datei kann nicht beiseitegelegt und repariert werden ({error})</translation>
    </message>
    <message>
        <source>the file is kept as {aside}</source>
        <translation>die Datei wird als {aside} aufbewahrt</translation>
    </message>
    <message>
        <source>Nothing was exported, since MoodGuard can&apos;t look into {closed}. Make it readable, then try again.</source>
        <translation>Es wurde nichts exportiert, weil MoodGuard nicht in {closed} sehen kann. Mach es lesbar und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>“{target}” can&apos;t be written: {error}. What is kept stays as it is. Make room or choose another place, then try again.</source>
        <translation>„{target}“ kann nicht geschrieben werden: {error}. Was behalten wird, bleibt, wie es ist. Schaff Platz oder wähle einen anderen Ort und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Not everything could be erased: {left}.</source>
        <translation>Nicht alles konnte gelöscht werden: {left}.</translation>
    </message>
    <message numerus="yes">
        <source>{some} and %n more</source>
        <translation>
            <numerusform>{some} und %n weiteres</numerusform>
            <numerusform>{some} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} can&apos;t be read ({error}): {path}. Nothing new is kept of it meanwhile.</source>
        <translation>{title} kann nicht gelesen werden ({error}): {path}. Inzwischen wird nichts Neues davon behalten.</translation>
    </message>
    <message>
        <source>{title} was written by a later version of MoodGuard: {path}. It is left as it is, and nothing is learned meanwhile. Install that version again, or have it forgotten.</source>
        <translation>{title} wurde von einer neueren Version von MoodGuard geschrieben: {path}. Es bleibt, wie es ist, und inzwischen wird nichts gelernt. Installiere jene Version wieder oder lass es vergessen.</translation>
    </message>
    <message>
        <source>{title} holds values that can&apos;t be used: {complaints}. All else of it is used; {learned}.</source>
        <translation>{title} enthält Werte, die nicht brauchbar sind: {complaints}. Alles andere davon wird genutzt; {learned}.</translation>
    </message>
    <message>
        <source>{title} can&apos;t be kept on disk ({error}): {path}. It holds until you quit, and is tried again with the next change. Make room or check the folder.</source>
        <translation>{title} kann nicht gespeichert werden ({error}): {path}. Es gilt, bis du beendest, und wird mit der nächsten Änderung wieder versucht. Schaff Platz oder prüfe den Ordner.</translation>
    </message>
    <message>
        <source>What was learned could not be erased ({error}): {path}</source>
        <translation>Das Gelernte konnte nicht gelöscht werden ({error}): {path}</translation>
    </message>
    <message>
        <source>{title} is damaged and can&apos;t be read ({reason}); it is learned anew.</source>
        <translation>{title} ist beschädigt und nicht lesbar ({reason}); es wird neu gelernt.</translation>
    </message>
    <message>
        <source>{title} is damaged; it is kept as {aside}, and is learned anew.</source>
        <translation>{title} ist beschädigt; es wird als {aside} aufbewahrt und neu gelernt.</translation>
    </message>
    <message>
        <source>What helped you in your breaks</source>
        <translation>Was dir in deinen Pausen half</translation>
    </message>
    <message>
        <source>“{typed}” is no number</source>
        <translation>„{typed}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“{typed}” is no number that can be used</source>
        <translation>„{typed}“ ist keine brauchbare Zahl</translation>
    </message>
    <message>
        <source>“{typed}” could be {one} or {other}; type it without that mark</source>
        <translation>„{typed}“ könnte {one} oder {other} sein; schreib es ohne dieses Zeichen</translation>
    </message>
    <message>
        <source>“{typed}” is no number of {unit}</source>
        <translation>„{typed}“ ist keine Zahl mit der Einheit {unit}</translation>
    </message>
    <message>
        <source>What was learned about your resting face</source>
        <translation>Was über dein Ruhegesicht gelernt wurde</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>There is no profile “{name}”. There are: {names}.</source>
        <translation>Es gibt kein Profil „{name}“. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>The list of profiles was written by a later version of MoodGuard, and is left as it is. The profiles are served, without their names. Install that version again, or take {path} away.</source>
        <translation>Die Liste der Profile wurde von einer neueren Version von MoodGuard geschrieben und bleibt, wie sie ist. Die Profile werden ohne ihre Namen angeboten. Installiere jene Version wieder oder nimm {path} weg.</translation>
    </message>
    <message>
        <source>The list of profiles can&apos;t be read ({error}).</source>
        <translation>Die Liste der Profile kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>Make {path} readable, then try again.</source>
        <translation>Mach {path} lesbar und versuch es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n profile(s) already. Delete one first.</source>
        <translation>
            <numerusform>Es gibt schon %n Profil. Lösche erst eines.</numerusform>
            <numerusform>Es gibt schon %n Profile. Lösche erst eines.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the only profile. Make another one before you delete it.</source>
        <translation>Das ist das einzige Profil. Leg ein anderes an, bevor du es löschst.</translation>
    </message>
    <message>
        <source>“{profile}” can&apos;t be deleted: {error}.</source>
        <translation>„{profile}“ kann nicht gelöscht werden: {error}.</translation>
    </message>
    <message>
        <source>it is kept as {name}</source>
        <translation>sie wird als {name} aufbewahrt</translation>
    </message>
    <message>
        <source>it can&apos;t be kept aside and mended ({error})</source>
        <translation>sie kann nicht beiseitegelegt und repariert werden ({error})</translation>
    </message>
    <message>
        <source>The list of profiles holds values that can&apos;t be used: {complaints}. All else of it is used; {aside}.</source>
        <translation>Die Liste der Profile enthält Werte, die nicht brauchbar sind: {complaints}. Alles andere davon wird genutzt; {aside}.</translation>
    </message>
    <message>
        <source>Another MoodGuard is changing the profiles. Try again when it is done.</source>
        <translation>Ein anderes MoodGuard ändert gerade die Profile. Versuch es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be saved: {error}. Make room or check the folder {folder}, then try again.</source>
        <translation>Die Profile können nicht gespeichert werden: {error}. Schaff Platz oder prüfe den Ordner {folder} und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The profile “{profile}” is there no more: somebody has deleted it meanwhile.</source>
        <translation>Das Profil „{profile}“ gibt es nicht mehr: Jemand hat es inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>A profile&apos;s name has at most %n letter(s).</source>
        <translation>
            <numerusform>Der Name eines Profils hat höchstens %n Buchstaben.</numerusform>
            <numerusform>Der Name eines Profils hat höchstens %n Buchstaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a profile “{name}” already. Choose another name.</source>
        <translation>Es gibt schon ein Profil „{name}“. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Profile {number}</source>
        <translation>Profil {number}</translation>
    </message>
    <message>
        <source>The list of profiles can&apos;t be read ({error}); their names are lost.</source>
        <translation>Die Liste der Profile kann nicht gelesen werden ({error}); ihre Namen sind verloren.</translation>
    </message>
    <message>
        <source>The list of profiles is damaged; it is kept as {aside}. The profiles are there; name them anew.</source>
        <translation>Die Liste der Profile ist beschädigt; sie wird als {aside} aufbewahrt. Die Profile sind da; benenne sie neu.</translation>
    </message>
    <message>
        <source>What was to outlast a restart was written by a later version of MoodGuard: {path}. It is left as it is; pauses hold until you quit. Install that version again, or take the file away.</source>
        <translation>Was einen Neustart überdauern sollte, wurde von einer neueren Version von MoodGuard geschrieben: {path}. Es bleibt, wie es ist; Pausen gelten, bis du beendest. Installiere jene Version wieder oder nimm die Datei weg.</translation>
    </message>
    <message>
        <source>What was to outlast a restart can&apos;t be read ({error}): {path}. A pause from before is over, and a new one holds until you quit. Make the file readable, or take it away.</source>
        <translation>Was einen Neustart überdauern sollte, kann nicht gelesen werden ({error}): {path}. Eine frühere Pause ist vorbei, und eine neue gilt, bis du beendest. Mach die Datei lesbar oder nimm sie weg.</translation>
    </message>
    <message>
        <source>What was to outlast a restart, such as a pause, holds values that can&apos;t be used: {complaints}. All else of it is used; {state}.</source>
        <translation>Was einen Neustart überdauern sollte, etwa eine Pause, enthält Werte, die nicht brauchbar sind: {complaints}. Alles andere davon wird genutzt; {state}.</translation>
    </message>
    <message>
        <source>What is to outlast a restart, as a pause does, can&apos;t be kept on disk ({error}): {path}. It holds until you quit, and is tried again. Make room or check the folder.</source>
        <translation>Was einen Neustart überdauern soll, etwa eine Pause, kann nicht gespeichert werden ({error}): {path}. Es gilt, bis du beendest, und wird wieder versucht. Schaff Platz oder prüfe den Ordner.</translation>
    </message>
    <message>
        <source>The file of what was to outlast a restart is damaged, and can&apos;t be kept aside ({error}). A pause from before is over; choose it again.</source>
        <translation>Die Datei für das, was einen Neustart überdauern sollte, ist beschädigt und kann nicht beiseitegelegt werden ({error}). Eine frühere Pause ist vorbei; wähle sie neu.</translation>
    </message>
    <message>
        <source>The file of what was to outlast a restart is damaged; it is kept as {kept}. A pause from before is over; choose it again.</source>
        <translation>Die Datei für das, was einen Neustart überdauern sollte, ist beschädigt; sie wird als {kept} aufbewahrt. Eine frühere Pause ist vorbei; wähle sie neu.</translation>
    </message>
    <message>
        <source>Your settings were written by a later version of MoodGuard, and are left as they are: {path}. Install that version again, or take the file away to begin anew.</source>
        <translation>Deine Einstellungen wurden von einer neueren Version von MoodGuard geschrieben und bleiben, wie sie sind: {path}. Installiere jene Version wieder oder nimm die Datei weg, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The settings file is damaged. {then}</source>
        <translation>Die Datei der Einstellungen ist beschädigt. {then}</translation>
    </message>
    <message>
        <source>The settings file is damaged; it is kept as {kept}. {then}</source>
        <translation>Die Datei der Einstellungen ist beschädigt; sie wird als {kept} aufbewahrt. {then}</translation>
    </message>
    <message>
        <source>The settings file is damaged and can&apos;t be kept aside ({error}). {then}</source>
        <translation>Die Datei der Einstellungen ist beschädigt und kann nicht beiseitegelegt werden ({error}). {then}</translation>
    </message>
    <message>
        <source>The settings file holds values that can&apos;t be used. {then}</source>
        <translation>Die Datei der Einstellungen enthält Werte, die nicht brauchbar sind. {then}</translation>
    </message>
    <message>
        <source>The settings file holds values that can&apos;t be used; it is kept as {kept}. {then}</source>
        <translation>Die Datei der Einstellungen enthält Werte, die nicht brauchbar sind; sie wird als {kept} aufbewahrt. {then}</translation>
    </message>
    <message>
        <source>The settings file holds values that can&apos;t be used and can&apos;t be kept aside ({error}). {then}</source>
        <translation>Die Datei der Einstellungen enthält Werte, die nicht brauchbar sind, und kann nicht beiseitegelegt werden ({error}). {then}</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be read ({error}); the usual ones are used.</source>
        <translation>Deine Einstellungen können nicht gelesen werden ({error}); die üblichen werden genutzt.</translation>
    </message>
    <message>
        <source>The usual settings are used.</source>
        <translation>Die üblichen Einstellungen werden genutzt.</translation>
    </message>
    <message>
        <source>Your settings could not be saved: {error}. They hold until you quit. Make room or check the folder {parent}, then save again.</source>
        <translation>Deine Einstellungen konnten nicht gespeichert werden: {error}. Sie gelten, bis du beendest. Schaff Platz oder prüfe den Ordner {parent} und speichere noch einmal.</translation>
    </message>
    <message>
        <source>{complaints}. The usual values are used instead, and all others hold.</source>
        <translation>{complaints}. Stattdessen werden die üblichen Werte genutzt, alle anderen gelten.</translation>
    </message>
    <message>
        <source>What was learned about pictures</source>
        <translation>Was über Bilder gelernt wurde</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: {agent} can&apos;t be written ({error})</source>
        <translation>MoodGuard kann nicht beim Anmelden starten: {agent} kann nicht geschrieben werden ({error})</translation>
    </message>
    <message>
        <source>At login an old MoodGuard is still started: {agent} can&apos;t be written ({error}). This one works as usual. Once the file can be written, save the settings again.</source>
        <translation>Beim Anmelden startet noch ein altes MoodGuard: {agent} kann nicht geschrieben werden ({error}). Dieses läuft wie gewohnt. Sobald die Datei beschreibbar ist, speichere die Einstellungen noch einmal.</translation>
    </message>
    <message>
        <source>MoodGuard still starts at login: {entry} can&apos;t be removed ({error})</source>
        <translation>MoodGuard startet noch beim Anmelden: {entry} kann nicht entfernt werden ({error})</translation>
    </message>
    <message>
        <source>MoodGuard doesn&apos;t start at login any more, but {path}, which it has written for that, can&apos;t be removed ({error}). Remove it yourself.</source>
        <translation>MoodGuard startet nicht mehr beim Anmelden, aber {path}, das es dafür geschrieben hat, kann nicht entfernt werden ({error}). Entferne es selbst.</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: Windows refused it ({error})</source>
        <translation>MoodGuard kann nicht beim Anmelden starten: Windows hat es abgelehnt ({error})</translation>
    </message>
    <message>
        <source>MoodGuard still starts at login: Windows refused the change ({error})</source>
        <translation>MoodGuard startet noch beim Anmelden: Windows hat die Änderung abgelehnt ({error})</translation>
    </message>
    <message>
        <source>At login an old MoodGuard is still started: Windows refused the change ({error}). This one works as usual. Save the settings again to try anew.</source>
        <translation>Beim Anmelden startet noch ein altes MoodGuard: Windows hat die Änderung abgelehnt ({error}). Dieses läuft wie gewohnt. Speichere die Einstellungen noch einmal, um es neu zu versuchen.</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: its path is too long for Windows ({program}). Move it to a shorter one.</source>
        <translation>MoodGuard kann nicht beim Anmelden starten: Sein Pfad ist zu lang für Windows ({program}). Verschiebe es an einen kürzeren.</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: {entry} can&apos;t be written ({error})</source>
        <translation>MoodGuard kann nicht beim Anmelden starten: {entry} kann nicht geschrieben werden ({error})</translation>
    </message>
    <message>
        <source>At login an old MoodGuard is still started: {entry} can&apos;t be written ({error}). This one works as usual. Once the file can be written, save the settings again.</source>
        <translation>Beim Anmelden startet noch ein altes MoodGuard: {entry} kann nicht geschrieben werden ({error}). Dieses läuft wie gewohnt. Sobald die Datei beschreibbar ist, speichere die Einstellungen noch einmal.</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: its path {path} has a character that a login entry can&apos;t hold. Move it to another folder.</source>
        <translation>MoodGuard kann nicht beim Anmelden starten: Sein Pfad {path} hat ein Zeichen, das ein Anmeldeeintrag nicht fassen kann. Verschiebe es in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The desktop&apos;s message bus doesn&apos;t answer, so MoodGuard may have no tray icon, and can&apos;t tell whether the screen is locked or you don&apos;t want to be disturbed. It watches and suggests breaks as usual. Log out and in again to mend it.</source>
        <translation>Der Nachrichtenbus der Arbeitsumgebung antwortet nicht, darum hat MoodGuard vielleicht kein Symbol und erkennt weder die Bildschirmsperre noch „Nicht stören“. Es sieht hin und schlägt Pausen vor wie gewohnt. Melde dich ab und wieder an, um es zu beheben.</translation>
    </message>
    <message>
        <source>hold Ctrl, Alt or Meta and press one more key, like Ctrl+Alt+B</source>
        <translation>halte Strg, Alt oder Meta und drücke eine weitere Taste, wie Ctrl+Alt+B</translation>
    </message>
    <message>
        <source>“{keys}” is no keyboard shortcut; {example}</source>
        <translation>„{keys}“ ist kein Tastenkürzel; {example}</translation>
    </message>
    <message>
        <source>“{keys}” would be taken from all that you type; {example}</source>
        <translation>„{keys}“ würde allem, was du tippst, weggenommen; {example}</translation>
    </message>
    <message>
        <source>No log is kept, since {log_file} can&apos;t be written: {error}. All else goes on as usual. Take away what lies there, or make room, then start MoodGuard anew.</source>
        <translation>Es wird kein Protokoll geführt, weil {log_file} nicht geschrieben werden kann: {error}. Alles andere läuft wie gewohnt. Nimm weg, was dort liegt, oder schaff Platz und starte MoodGuard neu.</translation>
    </message>
    <message>
        <source>The log could not be erased ({error}): {path}</source>
        <translation>Das Protokoll konnte nicht gelöscht werden ({error}): {path}</translation>
    </message>
    <message>
        <source>Another program uses {keys} already. {advice}</source>
        <translation>Ein anderes Programm nutzt {keys} schon. {advice}</translation>
    </message>
    <message>
        <source>Your keyboard has no key {key}. {advice}</source>
        <translation>Deine Tastatur hat keine Taste {key}. {advice}</translation>
    </message>
    <message>
        <source>Choose others for “{shortcut}” in the settings.</source>
        <translation>Wähle in den Einstellungen andere für „{shortcut}“.</translation>
    </message>
    <message>
        <source>macOS does not give {keys} to programs (error {error}).</source>
        <translation>macOS gibt Programmen {keys} nicht (Fehler {error}).</translation>
    </message>
    <message>
        <source>The desktop gave MoodGuard no keyboard shortcuts: they were declined there. Save the settings with other keys to be asked again. All else works as usual.</source>
        <translation>Die Arbeitsumgebung gab MoodGuard keine Tastenkürzel: Sie wurden dort abgelehnt. Speichere die Einstellungen mit anderen Tasten, um wieder gefragt zu werden. Alles andere läuft wie gewohnt.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keyboard shortcuts. In its own settings you can have keys run a command: moodguard skip, right, wrong, later, break, pause and resume do the same. All else works as usual.</source>
        <translation>Diese Arbeitsumgebung gibt Programmen keine Tastenkürzel. In ihren eigenen Einstellungen kannst du Tasten einen Befehl ausführen lassen: moodguard skip, right, wrong, later, break, pause und resume tun dasselbe. Alles andere läuft wie gewohnt.</translation>
    </message>
    <message>
        <source>Windows does not give {keys} to programs (error {error}).</source>
        <translation>Windows gibt Programmen {keys} nicht (Fehler {error}).</translation>
    </message>
    <message>
        <source>The keyboard shortcuts can&apos;t be had, because the display doesn&apos;t answer. All else goes on; they are asked for again at the next start.</source>
        <translation>Die Tastenkürzel sind nicht zu haben, weil die Anzeige nicht antwortet. Alles andere läuft weiter; beim nächsten Start wird wieder danach gefragt.</translation>
    </message>
    <message>
        <source>MoodGuard knows no way to set this desktop&apos;s wallpaper. Save the picture, and choose it in your desktop&apos;s own settings.</source>
        <translation>MoodGuard kennt keinen Weg, das Hintergrundbild dieser Arbeitsumgebung zu setzen. Speichere das Bild und wähle es in deren Einstellungen.</translation>
    </message>
    <message>
        <source>It is your wallpaper now.</source>
        <translation>Es ist jetzt dein Hintergrundbild.</translation>
    </message>
    <message>
        <source>Your desktop did not take the picture as its wallpaper{told}. Save the picture, and choose it in your desktop&apos;s own settings.</source>
        <translation>Deine Arbeitsumgebung hat das Bild nicht als Hintergrund genommen{told}. Speichere das Bild und wähle es in deren Einstellungen.</translation>
    </message>
    <message>
        <source>Your desktop has the picture now, and may ask whether to take it.</source>
        <translation>Deine Arbeitsumgebung hat das Bild jetzt und fragt vielleicht, ob sie es nehmen soll.</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>per cent; some languages put a space before the sign</comment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>it is too dark to see you, or the camera is covered</source>
        <translation>es ist zu dunkel, um dich zu sehen, oder die Kamera ist abgedeckt</translation>
    </message>
    <message>
        <source>you are too far from the camera to be seen well</source>
        <translation>du bist zu weit von der Kamera weg, um gut gesehen zu werden</translation>
    </message>
    <message>
        <source>I can&apos;t read you well in this light</source>
        <translation>bei diesem Licht kann ich dich nicht gut lesen</translation>
    </message>
    <message>
        <source>getting to know the new light or place</source>
        <translation>das neue Licht oder der neue Ort wird kennengelernt</translation>
    </message>
    <message>
        <source>the picture of you is blurred</source>
        <translation>das Bild von dir ist unscharf</translation>
    </message>
    <message>
        <source>you are turned away from the camera</source>
        <translation>du bist von der Kamera weggedreht</translation>
    </message>
    <message>
        <source>part of your face is covered</source>
        <translation>ein Teil deines Gesichts ist verdeckt</translation>
    </message>
    <message>
        <source>your face can&apos;t be seen well</source>
        <translation>dein Gesicht ist nicht gut zu sehen</translation>
    </message>
    <message>
        <source>another program may be using the camera</source>
        <translation>vielleicht nutzt ein anderes Programm die Kamera</translation>
    </message>
    <message>
        <source>no camera is plugged in</source>
        <translation>keine Kamera ist angesteckt</translation>
    </message>
    <message>
        <source>the camera does not answer</source>
        <translation>die Kamera antwortet nicht</translation>
    </message>
    <message>
        <source>MoodGuard is not allowed to use the camera</source>
        <translation>MoodGuard ist es nicht erlaubt, die Kamera zu nutzen</translation>
    </message>
    <message>
        <source>you have not said yes to the camera</source>
        <translation>du hast noch nicht Ja zur Kamera gesagt</translation>
    </message>
    <message>
        <source>the camera&apos;s picture can&apos;t be read</source>
        <translation>das Bild der Kamera ist nicht lesbar</translation>
    </message>
    <message>
        <source>your expression can&apos;t be told just now</source>
        <translation>dein Ausdruck ist gerade nicht zu erkennen</translation>
    </message>
    <message>
        <source>MoodGuard goes on as soon as you are back.</source>
        <translation>MoodGuard macht weiter, sobald du zurück bist.</translation>
    </message>
    <message>
        <source>Open its cover, or switch a lamp on.</source>
        <translation>Öffne ihre Abdeckung oder mach eine Lampe an.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation>Komm etwas näher.</translation>
    </message>
    <message>
        <source>A lamp in front of you helps, or a curtain before the sun. Nothing is guessed.</source>
        <translation>Eine Lampe vor dir hilft, oder ein Vorhang vor der Sonne. Nichts wird geraten.</translation>
    </message>
    <message>
        <source>Faces look different in it, so MoodGuard looks for a minute before it says anything.</source>
        <translation>Gesichter sehen darin anders aus, darum sieht MoodGuard eine Minute lang hin, bevor es etwas sagt.</translation>
    </message>
    <message>
        <source>Wiping the camera may help.</source>
        <translation>Die Kamera abzuwischen hilft vielleicht.</translation>
    </message>
    <message>
        <source>Turn towards the screen.</source>
        <translation>Dreh dich zum Bildschirm.</translation>
    </message>
    <message>
        <source>A hand, a cup or the edge of the picture may be in the way.</source>
        <translation>Vielleicht ist eine Hand, eine Tasse oder der Bildrand im Weg.</translation>
    </message>
    <message>
        <source>Turn towards the screen, with a lamp in front of you.</source>
        <translation>Dreh dich zum Bildschirm, mit einer Lampe vor dir.</translation>
    </message>
    <message>
        <source>MoodGuard waits, and tries again by itself.</source>
        <translation>MoodGuard wartet und versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Plug one in, or choose another one in the settings.</source>
        <translation>Steck eine an oder wähle eine andere in den Einstellungen.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Unplugging it and plugging it in again may help.</source>
        <translation>Es wird von selbst wieder versucht. Ab- und wieder anstecken hilft vielleicht.</translation>
    </message>
    <message>
        <source>The system&apos;s privacy settings can change that.</source>
        <translation>Die Datenschutzeinstellungen des Systems können das ändern.</translation>
    </message>
    <message>
        <source>It stays shut until you do, in the welcome or in the settings.</source>
        <translation>Sie bleibt zu, bis du es tust, in der Begrüßung oder in den Einstellungen.</translation>
    </message>
    <message>
        <source>It is tried again by itself. You can choose another camera in the settings.</source>
        <translation>Es wird von selbst wieder versucht. Du kannst in den Einstellungen eine andere Kamera wählen.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Good: your face can be seen well.</source>
        <translation>Gut: Dein Gesicht ist gut zu sehen.</translation>
    </message>
    <message>
        <source>Sit in front of the camera.</source>
        <translation>Setz dich vor die Kamera.</translation>
    </message>
    <message>
        <source>Noted. It fits what I know of you, so nothing changes.</source>
        <translation>Notiert. Es passt zu dem, was ich von dir weiß, also ändert sich nichts.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up sooner.</source>
        <translation>Notiert: Ich melde mich früher.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up a little sooner.</source>
        <translation>Notiert: Ich melde mich etwas früher.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be a little slower to speak up.</source>
        <translation>Notiert: Ich melde mich etwas später.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be slower to speak up.</source>
        <translation>Notiert: Ich melde mich später.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up sooner and stay silent for longer afterwards.</source>
        <translation>Notiert: Ich melde mich früher und bin danach länger still.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up a little sooner and stay silent for longer afterwards.</source>
        <translation>Notiert: Ich melde mich etwas früher und bin danach länger still.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll stay silent for longer afterwards.</source>
        <translation>Notiert: Ich bin danach länger still.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be a little slower to speak up and stay silent for longer afterwards.</source>
        <translation>Notiert: Ich melde mich etwas später und bin danach länger still.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be slower to speak up and stay silent for longer afterwards.</source>
        <translation>Notiert: Ich melde mich später und bin danach länger still.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up sooner and stay silent for less long afterwards.</source>
        <translation>Notiert: Ich melde mich früher und bin danach kürzer still.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up a little sooner and stay silent for less long afterwards.</source>
        <translation>Notiert: Ich melde mich etwas früher und bin danach kürzer still.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll stay silent for less long afterwards.</source>
        <translation>Notiert: Ich bin danach kürzer still.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be a little slower to speak up and stay silent for less long afterwards.</source>
        <translation>Notiert: Ich melde mich etwas später und bin danach kürzer still.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be slower to speak up and stay silent for less long afterwards.</source>
        <translation>Notiert: Ich melde mich später und bin danach kürzer still.</translation>
    </message>
    <message>
        <source>Your answers go this way and that, so MoodGuard follows them only a little.</source>
        <translation>Deine Antworten gehen hin und her, darum folgt MoodGuard ihnen nur ein wenig.</translation>
    </message>
    <message>
        <source>You have not yet called a suggestion right or wrong.</source>
        <translation>Du hast noch keinen Vorschlag richtig oder falsch genannt.</translation>
    </message>
    <message numerus="yes">
        <source>You called %n suggestion(s) wrong and none right.</source>
        <translation>
            <numerusform>Du nanntest %n Vorschlag falsch und keinen richtig.</numerusform>
            <numerusform>Du nanntest %n Vorschläge falsch und keinen richtig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You called %n suggestion(s) right and none wrong.</source>
        <translation>
            <numerusform>Du nanntest %n Vorschlag richtig und keinen falsch.</numerusform>
            <numerusform>Du nanntest %n Vorschläge richtig und keinen falsch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You called %n suggestion(s) wrong and {right} right.</source>
        <translation>
            <numerusform>Du nanntest %n Vorschlag falsch und {right} richtig.</numerusform>
            <numerusform>Du nanntest %n Vorschläge falsch und {right} richtig.</numerusform>
        </translation>
    </message>
    <message>
        <source>A face must now look much tenser than usual to count.</source>
        <translation>Ein Gesicht muss jetzt viel angespannter aussehen als üblich, um zu zählen.</translation>
    </message>
    <message>
        <source>A face must now look somewhat tenser than usual to count.</source>
        <translation>Ein Gesicht muss jetzt etwas angespannter aussehen als üblich, um zu zählen.</translation>
    </message>
    <message>
        <source>A face now counts as tense a little sooner than usual.</source>
        <translation>Ein Gesicht gilt jetzt etwas früher als üblich als angespannt.</translation>
    </message>
    <message>
        <source>A face counts as tense as usual.</source>
        <translation>Ein Gesicht gilt wie üblich als angespannt.</translation>
    </message>
    <message>
        <source>Before it speaks up, MoodGuard must be surer than usual.</source>
        <translation>Bevor MoodGuard sich meldet, muss es sicherer sein als sonst.</translation>
    </message>
    <message>
        <source>After a suggestion you have peace for longer.</source>
        <translation>Nach einem Vorschlag hast du länger Ruhe.</translation>
    </message>
    <message>
        <source>Suggestions may follow each other sooner.</source>
        <translation>Vorschläge dürfen rascher aufeinander folgen.</translation>
    </message>
    <message>
        <source>you are in a call ({programs})</source>
        <translation>du bist in einem Anruf ({programs})</translation>
    </message>
    <message numerus="yes">
        <source>{programs} (uses|use) the camera or microphone</source>
        <translation>
            <numerusform>{programs} nutzt Kamera oder Mikrofon</numerusform>
            <numerusform>{programs} nutzen Kamera oder Mikrofon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{programs} (is|are) running</source>
        <translation>
            <numerusform>{programs} läuft</numerusform>
            <numerusform>{programs} laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>{programs} and others</source>
        <translation>{programs} und andere</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhen</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Let your head sink towards one shoulder, and breathe.</source>
        <translation>Lass den Kopf zu einer Schulter sinken und atme.</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>Draw them up to your ears, hold, and let them fall.</source>
        <translation>Zieh sie zu den Ohren hoch, halte und lass sie fallen.</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>Reach up with both hands, as far as feels good.</source>
        <translation>Streck beide Hände nach oben, so weit es guttut.</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>One arm over your head: lean over a little.</source>
        <translation>Ein Arm über den Kopf: neig dich ein wenig.</translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation>Handgelenke</translation>
    </message>
    <message>
        <source>Arm out, fingers up: draw them gently back.</source>
        <translation>Arm nach vorn, Finger nach oben: zieh sie sanft zurück.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>Let your upper body hang, with loose arms and neck.</source>
        <translation>Lass den Oberkörper hängen, Arme und Nacken locker.</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Noch etwa %n Minute</numerusform>
            <numerusform>Noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>outside your hours</source>
        <translation>außerhalb deiner Zeiten</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <translation>der Bildschirm ist gesperrt</translation>
    </message>
    <message>
        <source>you seem to be away</source>
        <translation>du scheinst weg zu sein</translation>
    </message>
    <message>
        <source>the camera or microphone is in use</source>
        <translation>Kamera oder Mikrofon sind in Gebrauch</translation>
    </message>
    <message>
        <source>a program that you have listed is running</source>
        <translation>ein Programm aus deiner Liste läuft</translation>
    </message>
    <message>
        <source>your calendar says that you are busy</source>
        <translation>dein Kalender sagt, dass du beschäftigt bist</translation>
    </message>
    <message>
        <source>something fills the screen</source>
        <translation>etwas füllt den Bildschirm</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>„Nicht stören“ ist an</translation>
    </message>
    <message>
        <source>checking that you are not in a call</source>
        <translation>es wird geprüft, ob du in einem Anruf bist</translation>
    </message>
    <message>
        <source>the computer has just woken up</source>
        <translation>der Computer ist gerade aufgewacht</translation>
    </message>
    <message>
        <source>off while MoodGuard is paused</source>
        <translation>aus, solange MoodGuard pausiert ist</translation>
    </message>
    <message>
        <source>off outside your hours</source>
        <translation>aus außerhalb deiner Zeiten</translation>
    </message>
    <message>
        <source>off while {reason}</source>
        <translation>aus, denn {reason}</translation>
    </message>
    <message>
        <source>MoodGuard has begun to learn your resting face. Measuring it is a quicker start.</source>
        <translation>MoodGuard hat begonnen, dein Ruhegesicht zu lernen. Es zu messen geht schneller.</translation>
    </message>
    <message>
        <source>Your resting face is not known yet, so MoodGuard goes by that of people in general.</source>
        <translation>Dein Ruhegesicht ist noch nicht bekannt, darum richtet sich MoodGuard nach dem der meisten Menschen.</translation>
    </message>
    <message>
        <source>Your resting face was measured with another expression model. Measure it again.</source>
        <translation>Dein Ruhegesicht wurde mit einem anderen Modell gemessen. Miss es noch einmal.</translation>
    </message>
    <message>
        <source>Your resting face looks a little stern, and MoodGuard now takes that as normal.</source>
        <translation>Dein Ruhegesicht sieht ein wenig streng aus, und MoodGuard nimmt das jetzt als normal.</translation>
    </message>
    <message>
        <source>Your resting face looks relaxed, so MoodGuard can notice tension a little sooner.</source>
        <translation>Dein Ruhegesicht sieht entspannt aus, darum kann MoodGuard Anspannung etwas früher bemerken.</translation>
    </message>
    <message>
        <source>Your resting face looks much like that of people in general.</source>
        <translation>Dein Ruhegesicht sieht ähnlich aus wie das der meisten Menschen.</translation>
    </message>
    <message>
        <source>A break was suggested</source>
        <translation>Eine Pause wurde vorgeschlagen</translation>
    </message>
    <message>
        <source>A quiet minute was suggested</source>
        <translation>Eine ruhige Minute wurde vorgeschlagen</translation>
    </message>
    <message>
        <source>MoodGuard goes on watching, and says nothing.</source>
        <translation>MoodGuard sieht weiter hin und sagt nichts.</translation>
    </message>
    <message>
        <source>A bit tense for about one and a half hours</source>
        <translation>Seit etwa anderthalb Stunden etwas angespannt</translation>
    </message>
    <message>
        <source>A bit tense for about two and a half hours</source>
        <translation>Seit etwa zweieinhalb Stunden etwas angespannt</translation>
    </message>
    <message>
        <source>A bit tense for about three and a half hours</source>
        <translation>Seit etwa dreieinhalb Stunden etwas angespannt</translation>
    </message>
    <message>
        <source>Measuring your resting face</source>
        <translation>Dein Ruhegesicht wird gemessen</translation>
    </message>
    <message>
        <source>Meanwhile nothing is suggested.</source>
        <translation>Solange wird nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>Your guided minute is on</source>
        <translation>Deine geführte Minute läuft</translation>
    </message>
    <message>
        <source>Until it ends nothing is suggested.</source>
        <translation>Bis sie endet, wird nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>You asked for this pause. The camera is off.</source>
        <translation>Du wolltest diese Pause. Die Kamera ist aus.</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Pausiert, bis du fortsetzt</translation>
    </message>
    <message>
        <source>Paused {until}</source>
        <translation>Pausiert {until}</translation>
    </message>
    <message>
        <source>The camera is off meanwhile.</source>
        <translation>Solange ist die Kamera aus.</translation>
    </message>
    <message>
        <source>What was seen before counts no more, so MoodGuard looks for a while before it says anything.</source>
        <translation>Was vorher gesehen wurde, zählt nicht mehr, darum sieht MoodGuard eine Weile hin, bevor es etwas sagt.</translation>
    </message>
    <message>
        <source>Quiet: {reason}</source>
        <translation>Still: {reason}</translation>
    </message>
    <message>
        <source>Quiet {until}: {reason}</source>
        <translation>Still {until}: {reason}</translation>
    </message>
    <message>
        <source>You asked to be reminded. Until then nothing is suggested.</source>
        <translation>Du wolltest erinnert werden. Bis dahin wird nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>The suggestion comes again {when}</source>
        <translation>Der Vorschlag kommt {when} wieder</translation>
    </message>
    <message>
        <source>Resting {until}: you had a suggestion</source>
        <translation>Ruht {until}: Du hattest einen Vorschlag</translation>
    </message>
    <message>
        <source>About to take a first look</source>
        <translation>Gleich kommt der erste Blick</translation>
    </message>
    <message>
        <source>Nothing was seen yet.</source>
        <translation>Noch wurde nichts gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>You had %n suggestion(s) today, the most you allow; more from tomorrow</source>
        <translation>
            <numerusform>Heute hattest du %n Vorschlag, so viel du erlaubst; mehr ab morgen</numerusform>
            <numerusform>Heute hattest du %n Vorschläge, so viele du erlaubst; mehr ab morgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had %n suggestion(s) today, more than you allow now; more from tomorrow</source>
        <translation>
            <numerusform>Heute hattest du %n Vorschlag, mehr als du jetzt erlaubst; weiter ab morgen</numerusform>
            <numerusform>Heute hattest du %n Vorschläge, mehr als du jetzt erlaubst; weiter ab morgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The settings allow %n a day.</source>
        <translation>
            <numerusform>Die Einstellungen erlauben %n am Tag.</numerusform>
            <numerusform>Die Einstellungen erlauben %n am Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting to know today&apos;s light, ready {when}</source>
        <translation>Lernt das Licht von heute kennen, fertig {when}</translation>
    </message>
    <message>
        <source>Before MoodGuard says anything, it looks at your face for {needed}. So far it has seen {seen}.</source>
        <translation>Bevor MoodGuard etwas sagt, sieht es dein Gesicht {needed} lang an. Bisher hat es {seen} gesehen.</translation>
    </message>
    <message>
        <source>All calm</source>
        <translation>Alles ruhig</translation>
    </message>
    <message>
        <source>Mostly calm</source>
        <translation>Meist ruhig</translation>
    </message>
    <message>
        <source>A bit tense just now</source>
        <translation>Gerade etwas angespannt</translation>
    </message>
    <message numerus="yes">
        <source>A bit tense for about %n minute(s)</source>
        <translation>
            <numerusform>Seit etwa %n Minute etwas angespannt</numerusform>
            <numerusform>Seit etwa %n Minuten etwas angespannt</numerusform>
        </translation>
    </message>
    <message>
        <source>A bit tense for about an hour</source>
        <translation>Seit etwa einer Stunde etwas angespannt</translation>
    </message>
    <message numerus="yes">
        <source>A bit tense for about %n hour(s)</source>
        <translation>
            <numerusform>Seit etwa %n Stunde etwas angespannt</numerusform>
            <numerusform>Seit etwa %n Stunden etwas angespannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tense for {share} of the last {span}; a break is suggested from {limit}. MoodGuard is {sure} sure that you look tense now; it needs {needed}.</source>
        <translation>{share} der letzten {span} angespannt; ab {limit} wird eine Pause vorgeschlagen. MoodGuard ist zu {sure} sicher, dass du jetzt angespannt aussiehst; es braucht {needed}.</translation>
    </message>
    <message>
        <source>You have looked tense for a while.</source>
        <translation>Du siehst seit einer Weile angespannt aus.</translation>
    </message>
    <message>
        <source>You look calmer again.</source>
        <translation>Du siehst wieder ruhiger aus.</translation>
    </message>
    <message>
        <source>You were hardly in view since.</source>
        <translation>Du warst seither kaum zu sehen.</translation>
    </message>
    <message>
        <source>You still look a bit tense.</source>
        <translation>Du siehst noch etwas angespannt aus.</translation>
    </message>
    <message>
        <source>The gallery was closed.</source>
        <translation>Die Galerie wurde geschlossen.</translation>
    </message>
    <message>
        <source>The quiet minute is over.</source>
        <translation>Die ruhige Minute ist um.</translation>
    </message>
    <message>
        <source>MoodGuard may speak up again.</source>
        <translation>MoodGuard darf sich wieder melden.</translation>
    </message>
    <message>
        <source>You skipped the suggestion.</source>
        <translation>Du hast den Vorschlag ausgelassen.</translation>
    </message>
    <message>
        <source>You took a break.</source>
        <translation>Du hast eine Pause gemacht.</translation>
    </message>
    <message>
        <source>You asked to be reminded later.</source>
        <translation>Du wolltest später erinnert werden.</translation>
    </message>
    <message>
        <source>You asked to be reminded.</source>
        <translation>Du wolltest erinnert werden.</translation>
    </message>
    <message>
        <source>You took a minute.</source>
        <translation>Du hast dir eine Minute genommen.</translation>
    </message>
    <message>
        <source>{share} of the last {span} looked tense; a break is suggested from {limit}. MoodGuard is {sure} sure that this goes on; it needs {needed}.</source>
        <translation>{share} der letzten {span} sahen angespannt aus; ab {limit} wird eine Pause vorgeschlagen. MoodGuard ist zu {sure} sicher, dass das anhält; es braucht {needed}.</translation>
    </message>
    <message>
        <source>Your face was seen for {share} of the {span} after the suggestion; {needed} is needed.</source>
        <translation>Dein Gesicht war {share} der {span} nach dem Vorschlag zu sehen; {needed} sind nötig.</translation>
    </message>
    <message>
        <source>{share} of the {span} after the suggestion looked tense; a quiet minute is suggested from {limit}.</source>
        <translation>{share} der {span} nach dem Vorschlag sahen angespannt aus; ab {limit} wird eine ruhige Minute vorgeschlagen.</translation>
    </message>
    <message>
        <source>No suggestion follows for {span}.</source>
        <translation>{span} lang folgt kein Vorschlag.</translation>
    </message>
    <message>
        <source>{span} without a suggestion are over.</source>
        <translation>{span} ohne Vorschlag sind um.</translation>
    </message>
    <message>
        <source>for about one and a half hours more</source>
        <translation>noch etwa anderthalb Stunden</translation>
    </message>
    <message>
        <source>for about two and a half hours more</source>
        <translation>noch etwa zweieinhalb Stunden</translation>
    </message>
    <message>
        <source>for about three and a half hours more</source>
        <translation>noch etwa dreieinhalb Stunden</translation>
    </message>
    <message>
        <source>until {weekday} {time}</source>
        <translation>bis {weekday} {time}</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>bis Mitternacht</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>until {time} tomorrow</source>
        <translation>bis morgen {time}</translation>
    </message>
    <message>
        <source>until {time} on {date}</source>
        <translation>bis {date} {time}</translation>
    </message>
    <message>
        <source>at midnight</source>
        <translation>um Mitternacht</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>at {time} tomorrow</source>
        <translation>morgen um {time}</translation>
    </message>
    <message>
        <source>at {time} on {weekday}</source>
        <translation>{weekday} um {time}</translation>
    </message>
    <message>
        <source>at {time} on {date}</source>
        <translation>am {date} um {time}</translation>
    </message>
    <message>
        <source>for a moment more</source>
        <translation>noch einen Moment</translation>
    </message>
    <message>
        <source>for about a minute more</source>
        <translation>noch etwa eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>for about %n minute(s) more</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>for about an hour more</source>
        <translation>noch etwa eine Stunde</translation>
    </message>
    <message numerus="yes">
        <source>for about %n hour(s) more</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>in about a minute</source>
        <translation>in etwa einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation>
            <numerusform>in etwa %n Minute</numerusform>
            <numerusform>in etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds</comment>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>minutes</comment>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>Have a coffee break</source>
        <translation>Mach eine Kaffeepause</translation>
    </message>
    <message>
        <source>Time for a few deep breaths?</source>
        <translation>Zeit für ein paar tiefe Atemzüge?</translation>
    </message>
    <message>
        <source>Look out of the window for a moment</source>
        <translation>Schau kurz aus dem Fenster</translation>
    </message>
    <message>
        <source>Stand up and stretch a little</source>
        <translation>Steh auf und streck dich ein wenig</translation>
    </message>
    <message>
        <source>A glass of water, and a short walk?</source>
        <translation>Ein Glas Wasser und ein paar Schritte?</translation>
    </message>
    <message>
        <source>Put on a piece of music that you like</source>
        <translation>Leg ein Stück Musik auf, das du magst</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>When to speak up</source>
        <translation>Wann es sich meldet</translation>
    </message>
    <message>
        <source>Quiet times</source>
        <translation>Stille Zeiten</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Guided minutes</source>
        <translation>Geführte Minuten</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>MoodGuard then waits in the tray. It never starts by itself unless you switch this on.</source>
        <translation>MoodGuard wartet dann im Infobereich. Von selbst startet es nur, wenn du das einschaltest.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of MoodGuard&apos;s windows and cards. What you have written yourself stays as it is.</source>
        <translation>Der Fenster und Karten von MoodGuard. Was du selbst geschrieben hast, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Break messages</source>
        <translation>Pausenvorschläge</translation>
    </message>
    <message>
        <source>One a line. The small card that suggests a break shows them in turn.</source>
        <translation>Einer je Zeile. Die kleine Karte, die eine Pause vorschlägt, zeigt sie abwechselnd.</translation>
    </message>
    <message>
        <source>Break message stays for</source>
        <translation>Der Vorschlag bleibt stehen für</translation>
    </message>
    <message>
        <source>It never takes the keyboard, and a click sends it away.</source>
        <translation>Er nimmt nie die Tastatur, und ein Klick schickt ihn weg.</translation>
    </message>
    <message>
        <source>Show the card on</source>
        <translation>Die Karte zeigen auf</translation>
    </message>
    <message>
        <source>Where you have several screens.</source>
        <translation>Wenn du mehrere Bildschirme hast.</translation>
    </message>
    <message>
        <source>Where the mouse is</source>
        <translation>Wo die Maus ist</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>Dem Hauptbildschirm</translation>
    </message>
    <message>
        <source>All screens</source>
        <translation>Allen Bildschirmen</translation>
    </message>
    <message>
        <source>Wait until I pause for</source>
        <translation>Warten, bis ich innehalte für</translation>
    </message>
    <message>
        <source>Nothing comes up while you type or move the mouse, but when you have paused for so long, or after 3 minutes at the latest.</source>
        <translation>Nichts erscheint, solange du tippst oder die Maus bewegst, sondern erst, wenn du so lange innehältst, spätestens nach 3 Minuten.</translation>
    </message>
    <message>
        <source>Don&apos;t wait</source>
        <translation>Nicht warten</translation>
    </message>
    <message>
        <source>Suggest by a notification of the desktop</source>
        <translation>Per Benachrichtigung der Arbeitsumgebung vorschlagen</translation>
    </message>
    <message>
        <source>In place of the card. Where the desktop shows none, the card comes all the same.</source>
        <translation>Anstelle der Karte. Zeigt die Arbeitsumgebung keine, kommt trotzdem die Karte.</translation>
    </message>
    <message>
        <source>Calm sound</source>
        <translation>Ruhiger Klang</translation>
    </message>
    <message>
        <source>An audio file of yours, or a folder of them. The card then has a button that plays one with the player that you use.</source>
        <translation>Eine Audiodatei von dir oder ein Ordner damit. Die Karte hat dann eine Taste, die eine davon in deinem Player spielt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Pause music and films during a break</source>
        <translation>Musik und Filme während einer Pause anhalten</translation>
    </message>
    <message>
        <source>What plays is paused when a break begins, and goes on after it. On Linux, with players that can be told.</source>
        <translation>Was spielt, hält an, wenn eine Pause beginnt, und geht danach weiter. Unter Linux, mit Playern, die darauf hören.</translation>
    </message>
    <message>
        <source>Pictures from it are looked at in memory and forgotten at once.</source>
        <translation>Bilder von ihr werden im Speicher angesehen und sofort vergessen.</translation>
    </message>
    <message>
        <source>Look about every</source>
        <translation>Hinsehen etwa alle</translation>
    </message>
    <message>
        <source>Longer is lighter on the computer; shorter notices sooner.</source>
        <translation>Länger schont den Computer; kürzer merkt früher etwas.</translation>
    </message>
    <message>
        <source>Look more or less often by itself</source>
        <translation>Von selbst öfter oder seltener hinsehen</translation>
    </message>
    <message>
        <source>Half as often while all is calm or you are away, half as often again on battery, and twice as often while tension builds.</source>
        <translation>Halb so oft, wenn alles ruhig ist oder du weg bist, auf Akku nochmals halb so oft, und doppelt so oft, wenn Anspannung entsteht.</translation>
    </message>
    <message>
        <source>Keep the camera open between looks</source>
        <translation>Die Kamera zwischen den Blicken offen lassen</translation>
    </message>
    <message>
        <source>Its light then stays on, and other programs may not be able to use the camera.</source>
        <translation>Ihr Licht bleibt dann an, und andere Programme können die Kamera vielleicht nicht nutzen.</translation>
    </message>
    <message>
        <source>Expression model</source>
        <translation>Modell für den Ausdruck</translation>
    </message>
    <message>
        <source>For experts: a file of your own that tells expressions apart, made for MoodGuard.</source>
        <translation>Für Fachleute: eine eigene Datei, die Ausdrücke unterscheidet, für MoodGuard gemacht.</translation>
    </message>
    <message>
        <source>The one MoodGuard ships with</source>
        <translation>Das mitgelieferte</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Eager</source>
        <translation>Eifrig</translation>
    </message>
    <message>
        <source>Judge by my resting face</source>
        <translation>Nach meinem Ruhegesicht urteilen</translation>
    </message>
    <message>
        <source>A face that looks stern by nature is then not taken for tense. MoodGuard learns it by and by; measuring it takes 20 seconds.</source>
        <translation>Ein von Natur strenges Gesicht gilt dann nicht als angespannt. MoodGuard lernt es nach und nach; es zu messen dauert 20 Sekunden.</translation>
    </message>
    <message>
        <source>A face counts as tense from</source>
        <translation>Ein Gesicht gilt als angespannt ab</translation>
    </message>
    <message>
        <source>Higher: MoodGuard is slower to take a face for tense, and errs less often.</source>
        <translation>Höher: MoodGuard hält ein Gesicht später für angespannt und irrt sich seltener.</translation>
    </message>
    <message>
        <source>MoodGuard decides</source>
        <translation>MoodGuard entscheidet</translation>
    </message>
    <message>
        <source>Look back over</source>
        <translation>Zurückblicken über</translation>
    </message>
    <message>
        <source>What was seen longer ago no longer counts.</source>
        <translation>Was länger her ist, zählt nicht mehr.</translation>
    </message>
    <message>
        <source>A tense mood lasts about</source>
        <translation>Eine angespannte Stimmung dauert etwa</translation>
    </message>
    <message>
        <source>A few tense looks are then no mood yet, and one smile does not end it.</source>
        <translation>Ein paar angespannte Blicke sind dann noch keine Stimmung, und ein Lächeln beendet sie nicht.</translation>
    </message>
    <message>
        <source>Each look alone</source>
        <translation>Jeder Blick für sich</translation>
    </message>
    <message>
        <source>Seen for at least</source>
        <translation>Gesehen mindestens</translation>
    </message>
    <message>
        <source>MoodGuard stays silent until it has seen your face for this much of that time.</source>
        <translation>MoodGuard bleibt still, bis es dein Gesicht so viel von dieser Zeit gesehen hat.</translation>
    </message>
    <message>
        <source>Suggest a break when tense for</source>
        <translation>Pause vorschlagen, wenn angespannt für</translation>
    </message>
    <message>
        <source>How much of that time has to look tense. Lower: MoodGuard speaks up sooner, and errs more often.</source>
        <translation>Wie viel dieser Zeit angespannt aussehen muss. Niedriger: MoodGuard meldet sich früher und irrt sich öfter.</translation>
    </message>
    <message>
        <source>And when this sure that it goes on</source>
        <translation>Und wenn so sicher, dass es anhält</translation>
    </message>
    <message>
        <source>Higher: MoodGuard errs less often, and speaks up later.</source>
        <translation>Höher: MoodGuard irrt sich seltener und meldet sich später.</translation>
    </message>
    <message>
        <source>Then watch for another</source>
        <translation>Dann weiter hinsehen für</translation>
    </message>
    <message>
        <source>If you look tense for much of this time, too, a quiet minute is suggested.</source>
        <translation>Siehst du auch in dieser Zeit oft angespannt aus, wird eine ruhige Minute vorgeschlagen.</translation>
    </message>
    <message>
        <source>Suggest that quiet minute when tense for</source>
        <translation>Diese ruhige Minute vorschlagen, wenn angespannt für</translation>
    </message>
    <message>
        <source>How much of the time since the first suggestion has to look tense.</source>
        <translation>Wie viel der Zeit seit dem ersten Vorschlag angespannt aussehen muss.</translation>
    </message>
    <message>
        <source>Give the gallery</source>
        <translation>Der Galerie Zeit geben</translation>
    </message>
    <message>
        <source>After this time, or when you close it, MoodGuard leaves you alone for a while.</source>
        <translation>Danach, oder wenn du sie schließt, lässt MoodGuard dich eine Weile in Ruhe.</translation>
    </message>
    <message>
        <source>Afterwards stay silent for</source>
        <translation>Danach still sein für</translation>
    </message>
    <message>
        <source>After a suggestion MoodGuard leaves you alone for this long.</source>
        <translation>Nach einem Vorschlag lässt MoodGuard dich so lange in Ruhe.</translation>
    </message>
    <message>
        <source>Suggest a break at most</source>
        <translation>Pausen vorschlagen, höchstens</translation>
    </message>
    <message>
        <source>So that MoodGuard itself never becomes a disturbance.</source>
        <translation>Damit MoodGuard nie selbst zur Störung wird.</translation>
    </message>
    <message>
        <source>times a day</source>
        <translation>mal am Tag</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ohne Grenze</translation>
    </message>
    <message>
        <source>Ask me how I am</source>
        <translation>Mich fragen, wie es mir geht</translation>
    </message>
    <message>
        <source>A small card with three buttons, when you pause. Your answer helps MoodGuard to tell your face; no answer is fine, too.</source>
        <translation>Eine kleine Karte mit drei Tasten, wenn du innehältst. Deine Antwort hilft MoodGuard, dein Gesicht zu deuten; keine Antwort ist auch gut.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>At most once a week</source>
        <translation>Höchstens einmal in der Woche</translation>
    </message>
    <message>
        <source>At most once a day</source>
        <translation>Höchstens einmal am Tag</translation>
    </message>
    <message>
        <source>Watch only at these hours</source>
        <translation>Nur zu diesen Zeiten hinsehen</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Switch the camera off when I am away for</source>
        <translation>Kamera ausschalten, wenn ich weg bin für</translation>
    </message>
    <message>
        <source>Counted from the last key or mouse movement.</source>
        <translation>Gezählt ab der letzten Taste oder Mausbewegung.</translation>
    </message>
    <message>
        <source>Switch the camera off in calls</source>
        <translation>Kamera in Anrufen ausschalten</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>Farben und Schrift</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Keep my history for</source>
        <translation>Meinen Verlauf behalten für</translation>
    </message>
    <message>
        <source>How your days were, as numbers on this computer alone: “How am I doing” shows them. What is older is erased within the hour.</source>
        <translation>Wie deine Tage waren, als Zahlen nur auf diesem Computer: „Wie geht es mir“ zeigt sie. Was älter ist, wird binnen einer Stunde gelöscht.</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>Nichts behalten</translation>
    </message>
    <message>
        <source>How easily MoodGuard speaks up</source>
        <translation>Wie leicht sich MoodGuard meldet</translation>
    </message>
    <message>
        <source>To the right it speaks up sooner, and errs more often. To the left it comes later and less often.</source>
        <translation>Nach rechts meldet es sich früher und irrt sich öfter. Nach links kommt es später und seltener.</translation>
    </message>
    <message>
        <source>Very gentle</source>
        <translation>Sehr sanft</translation>
    </message>
    <message>
        <source>Very eager</source>
        <translation>Sehr eifrig</translation>
    </message>
    <message>
        <source>At other times the camera is off. Drag over the hours, or go there with the arrow keys and press Space, or type them: “Mon-Fri 9:00-17:30; Sat 10-12”.</source>
        <translation>Zu anderen Zeiten ist die Kamera aus. Zieh über die Stunden, oder geh mit den Pfeiltasten hin und drücke die Leertaste, oder tippe sie: „Mo-Fr 9:00-17:30; Sa 10-12“.</translation>
    </message>
    <message>
        <source>While another program uses the camera or the microphone.</source>
        <translation>Solange ein anderes Programm Kamera oder Mikrofon nutzt.</translation>
    </message>
    <message>
        <source>Say nothing while something fills the screen</source>
        <translation>Nichts sagen, solange etwas den Bildschirm füllt</translation>
    </message>
    <message>
        <source>A film, a game or a presentation. MoodGuard goes on watching.</source>
        <translation>Ein Film, ein Spiel oder ein Vortrag. MoodGuard sieht weiter hin.</translation>
    </message>
    <message>
        <source>Respect “do not disturb”</source>
        <translation>„Nicht stören“ achten</translation>
    </message>
    <message>
        <source>MoodGuard goes on watching, but says nothing until it is switched off.</source>
        <translation>MoodGuard sieht weiter hin, sagt aber nichts, bis es ausgeschaltet wird.</translation>
    </message>
    <message>
        <source>Pause while one of these programs runs</source>
        <translation>Pausieren, solange eines dieser Programme läuft</translation>
    </message>
    <message>
        <source>Their names, one a line, like obs or powerpnt. The camera is off meanwhile.</source>
        <translation>Ihre Namen, einer je Zeile, wie obs oder powerpnt. Solange ist die Kamera aus.</translation>
    </message>
    <message>
        <source>Pause at the busy times of these calendars</source>
        <translation>Pausieren, wenn diese Kalender belegt sind</translation>
    </message>
    <message>
        <source>Calendar files (.ics) on this computer, one a line. Only the times are read. Whole days, and what is marked as free, don&apos;t count.</source>
        <translation>Kalenderdateien (.ics) auf diesem Computer, eine je Zeile. Nur die Zeiten werden gelesen. Ganze Tage und als frei Markiertes zählen nicht.</translation>
    </message>
    <message>
        <source>Picture folder</source>
        <translation>Bilderordner</translation>
    </message>
    <message>
        <source>PNG, JPEG and WebP pictures in it are shown. Each folder in it is a theme.</source>
        <translation>PNG-, JPEG- und WebP-Bilder darin werden gezeigt. Jeder Ordner darin ist ein Thema.</translation>
    </message>
    <message>
        <source>MoodGuard&apos;s own paintings</source>
        <translation>Die eigenen Bilder von MoodGuard</translation>
    </message>
    <message>
        <source>Show MoodGuard&apos;s paintings beside my pictures</source>
        <translation>Bilder von MoodGuard neben meinen zeigen</translation>
    </message>
    <message>
        <source>Otherwise they are shown where no folder is chosen.</source>
        <translation>Sonst werden sie gezeigt, wenn kein Ordner gewählt ist.</translation>
    </message>
    <message>
        <source>What you like to see</source>
        <translation>Was du gern siehst</translation>
    </message>
    <message>
        <source>Themes that are switched off are not shown. MoodGuard chooses among the others.</source>
        <translation>Ausgeschaltete Themen werden nicht gezeigt. Unter den anderen wählt MoodGuard.</translation>
    </message>
    <message>
        <source>Open the gallery by itself</source>
        <translation>Die Galerie von selbst öffnen</translation>
    </message>
    <message>
        <source>When you still look tense some minutes after a suggestion. Otherwise a card offers it.</source>
        <translation>Wenn du einige Minuten nach einem Vorschlag noch angespannt aussiehst. Sonst bietet eine Karte sie an.</translation>
    </message>
    <message>
        <source>In the slideshow each picture stays for</source>
        <translation>In der Diaschau bleibt jedes Bild für</translation>
    </message>
    <message>
        <source>Long enough to breathe out.</source>
        <translation>Lang genug, um auszuatmen.</translation>
    </message>
    <message>
        <source>Let pictures drift in the slideshow</source>
        <translation>Bilder in der Diaschau gleiten lassen</translation>
    </message>
    <message>
        <source>So slowly that you hardly notice. Off, they keep still.</source>
        <translation>So langsam, dass du es kaum bemerkst. Aus: Sie stehen still.</translation>
    </message>
    <message>
        <source>Paint new pictures by itself</source>
        <translation>Von selbst neue Bilder malen</translation>
    </message>
    <message>
        <source>A few at a time, like those that have calmed you, while the computer has nothing better to do: not in calls, in full screen or on battery. You are never in them.</source>
        <translation>Ein paar auf einmal, ähnlich denen, die dich beruhigt haben, wenn der Computer nichts Besseres zu tun hat: nicht in Anrufen, im Vollbild oder auf Akku. Du bist nie darin.</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Höchstens behalten</translation>
    </message>
    <message>
        <source>Of the new pictures, those that help you least go first, then the oldest. They take 50 MB at most.</source>
        <translation>Von den neuen Bildern gehen zuerst die, die dir am wenigsten helfen, dann die ältesten. Sie brauchen höchstens 50 MB.</translation>
    </message>
    <message>
        <source>paintings</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <source>How long to breathe in, hold and breathe out, in seconds. You can change it while you breathe.</source>
        <translation>Wie lange du ein-, anhältst und ausatmest, in Sekunden. Du kannst es beim Atmen ändern.</translation>
    </message>
    <message>
        <source>4 in, 6 out</source>
        <translation>4 ein, 6 aus</translation>
    </message>
    <message>
        <source>4 in, hold 4, 4 out, rest 4</source>
        <translation>4 ein, 4 halten, 4 aus, 4 ruhen</translation>
    </message>
    <message>
        <source>4 in, hold 7, 8 out</source>
        <translation>4 ein, 7 halten, 8 aus</translation>
    </message>
    <message>
        <source>Breathe by words alone</source>
        <translation>Nur mit Worten atmen</translation>
    </message>
    <message>
        <source>In place of the circle that grows and shrinks, with nothing that moves.</source>
        <translation>Anstelle des Kreises, der wächst und schrumpft, ohne jede Bewegung.</translation>
    </message>
    <message>
        <source>Sound during a minute</source>
        <translation>Klang während einer Minute</translation>
    </message>
    <message>
        <source>Made by MoodGuard itself. It fades in and out, and ends with the minute.</source>
        <translation>Von MoodGuard selbst gemacht. Er blendet ein und aus und endet mit der Minute.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Klang</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Wind</translation>
    </message>
    <message>
        <source>Deep rush</source>
        <translation>Tiefes Rauschen</translation>
    </message>
    <message>
        <source>On top of the volume of your computer.</source>
        <translation>Zusätzlich zur Lautstärke deines Computers.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>“As the system has it” follows your desktop, also as it changes.</source>
        <translation>„Wie im System“ folgt deiner Arbeitsumgebung, auch wenn sie sich ändert.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>In MoodGuard&apos;s own windows, on top of the size that your desktop has.</source>
        <translation>In den Fenstern von MoodGuard, zusätzlich zur Größe deiner Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>A little larger</source>
        <translation>Etwas größer</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>Doppelt so groß</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Words and outlines stand out more. It is on anyway where your desktop asks for it.</source>
        <translation>Worte und Umrisse heben sich stärker ab. Wünscht es deine Arbeitsumgebung, ist es ohnehin an.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing fades, drifts or grows: pictures keep still, and you breathe by words.</source>
        <translation>Nichts blendet, gleitet oder wächst: Bilder stehen still, und du atmest nach Worten.</translation>
    </message>
    <message>
        <source>Tell screen readers</source>
        <translation>Vorleseprogrammen sagen</translation>
    </message>
    <message>
        <source>A screen reader then says a suggestion as it comes, for its card never takes the keyboard.</source>
        <translation>Ein Vorleseprogramm sagt dann einen Vorschlag an, denn seine Karte nimmt nie die Tastatur.</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation>Jetzt Pause machen</translation>
    </message>
    <message>
        <source>Press keys together, like Ctrl+Alt+B. They work whatever window is in front.</source>
        <translation>Drücke Tasten zusammen, wie Ctrl+Alt+B. Sie wirken, egal welches Fenster vorn ist.</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>The camera is off while MoodGuard is paused.</source>
        <translation>Die Kamera ist aus, solange MoodGuard pausiert ist.</translation>
    </message>
    <message>
        <source>Skip the suggestion</source>
        <translation>Den Vorschlag auslassen</translation>
    </message>
    <message>
        <source>As “Not now” on the card.</source>
        <translation>Wie „Jetzt nicht“ auf der Karte.</translation>
    </message>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation>In 10 Minuten erinnern</translation>
    </message>
    <message>
        <source>The suggestion then comes again.</source>
        <translation>Der Vorschlag kommt dann wieder.</translation>
    </message>
    <message>
        <source>MoodGuard then speaks up a little sooner.</source>
        <translation>MoodGuard meldet sich dann etwas früher.</translation>
    </message>
    <message>
        <source>MoodGuard is then slower to speak up.</source>
        <translation>MoodGuard meldet sich dann später.</translation>
    </message>
    <message>
        <source>Let other programs of mine use MoodGuard</source>
        <translation>Andere meiner Programme MoodGuard nutzen lassen</translation>
    </message>
    <message>
        <source>By the desktop&apos;s message bus, on Linux: they can do what the icon&apos;s menu can, and are told of suggestions and pauses.</source>
        <translation>Über den Nachrichtenbus der Arbeitsumgebung, unter Linux: Sie können, was das Menü des Symbols kann, und erfahren von Vorschlägen und Pausen.</translation>
    </message>
    <message>
        <source>Run when MoodGuard suggests a break</source>
        <translation>Ausführen, wenn MoodGuard eine Pause vorschlägt</translation>
    </message>
    <message>
        <source>A program of yours: its name in the first line, then one argument a line. No shell is involved.</source>
        <translation>Ein Programm von dir: sein Name in der ersten Zeile, dann ein Argument je Zeile. Ohne Shell.</translation>
    </message>
    <message>
        <source>Run when a break is over</source>
        <translation>Ausführen, wenn eine Pause um ist</translation>
    </message>
    <message>
        <source>When a guided minute has ended, or the gallery was closed.</source>
        <translation>Wenn eine geführte Minute endete oder die Galerie geschlossen wurde.</translation>
    </message>
    <message>
        <source>Run when a pause begins</source>
        <translation>Ausführen, wenn MoodGuard pausiert wird</translation>
    </message>
    <message>
        <source>When you pause MoodGuard.</source>
        <translation>Wenn du MoodGuard pausierst.</translation>
    </message>
    <message>
        <source>Run when a pause ends</source>
        <translation>Ausführen, wenn MoodGuard fortgesetzt wird</translation>
    </message>
    <message>
        <source>When you resume MoodGuard, or a pause is over.</source>
        <translation>Wenn du MoodGuard fortsetzt oder die Zeit um ist.</translation>
    </message>
    <message>
        <source>Run when the camera goes off</source>
        <translation>Ausführen, wenn die Kamera ausgeht</translation>
    </message>
    <message>
        <source>In a pause, in a call, out of hours, when you are away or the screen is locked.</source>
        <translation>Beim Pausieren, in einem Anruf, außerhalb der Zeiten, wenn du weg bist oder der Bildschirm gesperrt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were put into {file}.</source>
        <translation>
            <numerusform>%n Datei in {file} geschrieben.</numerusform>
            <numerusform>%n Dateien in {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup was brought back, and holds from now on.</source>
        <translation>Die Sicherung ist zurückgeholt und gilt ab jetzt.</translation>
    </message>
    <message>
        <source>All was left as it is.</source>
        <translation>Alles blieb, wie es war.</translation>
    </message>
    <message>
        <source>Your system has no message bus by which programs could use MoodGuard.</source>
        <translation>Dein System hat keinen Nachrichtenbus, über den Programme MoodGuard nutzen könnten.</translation>
    </message>
    <message>
        <source>Other programs can&apos;t use MoodGuard just now: the desktop&apos;s message bus isn&apos;t there, or another program goes by its name. All else goes on. Switch that off and on in the settings to try anew.</source>
        <translation>Andere Programme können MoodGuard gerade nicht nutzen: Der Nachrichtenbus fehlt, oder ein anderes Programm trägt seinen Namen. Alles andere läuft weiter. Schalte das in den Einstellungen aus und ein, um es neu zu versuchen.</translation>
    </message>
    <message>
        <source>Your calendars can&apos;t be read just now. All else goes on, and it is tried again.</source>
        <translation>Deine Kalender können gerade nicht gelesen werden. Alles andere läuft weiter, und es wird wieder versucht.</translation>
    </message>
    <message>
        <source>Your calendars take too long to be read, so they are left out. All else goes on.</source>
        <translation>Deine Kalender zu lesen dauert zu lange, darum bleiben sie außen vor. Alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>It was erased.</source>
        <translation>Es ist gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: {reason}. Your history stays as it is. Make room or choose another place, then try again.</source>
        <translation>„{name}“ kann nicht geschrieben werden: {reason}. Dein Verlauf bleibt, wie er ist. Schaff Platz oder wähle einen anderen Ort und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>It is written to {path}.</source>
        <translation>Es ist in {path} geschrieben.</translation>
    </message>
    <message>
        <source>Something went wrong with your history; the log says more. All else goes on.</source>
        <translation>Mit deinem Verlauf ging etwas schief; das Protokoll sagt mehr. Alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>Too many of your commands still run, so a new one was not begun. All else goes on.</source>
        <translation>Es laufen noch zu viele deiner Befehle, darum wurde kein neuer begonnen. Alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>Your command “{name}” can&apos;t be started: there is no such program, or you may not run it. All else goes on. Mend its first line in the settings.</source>
        <translation>Dein Befehl „{name}“ kann nicht gestartet werden: Das Programm gibt es nicht, oder du darfst es nicht ausführen. Alles andere läuft weiter. Bessere die erste Zeile in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>It ran, and ended without trouble.</source>
        <translation>Er lief und endete ohne Fehler.</translation>
    </message>
    <message>
        <source>Your command “{name}” broke off. All else goes on.</source>
        <translation>Dein Befehl „{name}“ brach ab. Alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>Your command “{name}” ended with the status {status}. All else goes on.</source>
        <translation>Dein Befehl „{name}“ endete mit dem Status {status}. Alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>Your command “{name}” took too long and was ended. All else goes on.</source>
        <translation>Dein Befehl „{name}“ dauerte zu lange und wurde beendet. Alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>how often that is, nobody has counted with your advanced settings.</source>
        <translation>wie oft das ist, hat mit deinen Einstellungen noch niemand gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>about one suggestion in %n calm day(s).</source>
        <translation>
            <numerusform>etwa ein Vorschlag an %n ruhigen Tag.</numerusform>
            <numerusform>etwa ein Vorschlag in %n ruhigen Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>It can&apos;t be used: {why}.</source>
        <translation>Das ist nicht brauchbar: {why}.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no sound in this folder that MoodGuard knows: {endings}.</source>
        <translation>In diesem Ordner ist kein Klang, den MoodGuard kennt: {endings}.</translation>
    </message>
    <message>
        <source>This is no sound that MoodGuard knows: {endings}.</source>
        <translation>Das ist kein Klang, den MoodGuard kennt: {endings}.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Sicherung anlegen…</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>Sicherung zurückholen…</translation>
    </message>
    <message>
        <source>A backup is one file with your settings, all profiles, and what MoodGuard has learned. It holds no picture of you. Keep it where only you can read it, or take it to another computer.</source>
        <translation>Eine Sicherung ist eine Datei mit deinen Einstellungen, allen Profilen und dem, was MoodGuard gelernt hat. Es ist kein Bild von dir darin. Bewahre sie auf, wo nur du sie lesen kannst, oder nimm sie auf einen anderen Computer mit.</translation>
    </message>
    <message>
        <source>What this backup would change</source>
        <translation>Was diese Sicherung ändern würde</translation>
    </message>
    <message>
        <source>What this backup of {day} would change</source>
        <translation>Was diese Sicherung vom {day} ändern würde</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: all is like that already.</source>
        <translation>Nichts: Alles ist schon so.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung anlegen</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>No command</source>
        <translation>Kein Befehl</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Runs what stands here once, whether it is saved or not</source>
        <translation>Führt einmal aus, was hier steht, gespeichert oder nicht</translation>
    </message>
    <message>
        <source>Test: {label}</source>
        <translation>Testen: {label}</translation>
    </message>
    <message>
        <source>That is no command: {why}.</source>
        <translation>Das ist kein Befehl: {why}.</translation>
    </message>
    <message>
        <source>It runs…</source>
        <translation>Er läuft…</translation>
    </message>
    <message>
        <source>Erase from this day</source>
        <translation>Löschen ab diesem Tag</translation>
    </message>
    <message>
        <source>Erase to this day</source>
        <translation>Löschen bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Erase these days…</source>
        <translation>Diese Tage löschen…</translation>
    </message>
    <message>
        <source>Erase all of it…</source>
        <translation>Alles davon löschen…</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Erase your history from {first} to {last}, both included? What MoodGuard has learned from your answers stays. This can&apos;t be taken back.</source>
        <translation>Deinen Verlauf vom {first} bis zum {last} löschen, beide eingeschlossen? Was MoodGuard aus deinen Antworten gelernt hat, bleibt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Erase these days</source>
        <translation>Diese Tage löschen</translation>
    </message>
    <message>
        <source>Erase all of your history? What MoodGuard has learned from your answers stays. This can&apos;t be taken back.</source>
        <translation>Deinen ganzen Verlauf löschen? Was MoodGuard aus deinen Antworten gelernt hat, bleibt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Erase your history</source>
        <translation>Deinen Verlauf löschen</translation>
    </message>
    <message>
        <source>Erase all of it</source>
        <translation>Alles davon löschen</translation>
    </message>
    <message>
        <source>After your first guided minute, or a visit to the gallery, you can see here what helped.</source>
        <translation>Nach deiner ersten geführten Minute oder einem Besuch der Galerie siehst du hier, was geholfen hat.</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Break or gallery</source>
        <translation>Pause oder Galerie</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Was die Farben bedeuten</translation>
    </message>
    <message>
        <source>How am I doing</source>
        <translation>Wie geht es mir</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Tables for spreadsheets</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <translation>JSON für Programme</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Nothing of today was noted yet.</source>
        <translation>Von heute ist noch nichts notiert.</translation>
    </message>
    <message>
        <source>The fuller a square, the more of what was seen of that day looked tense.</source>
        <translation>Je voller ein Quadrat, desto mehr von dem, was an dem Tag zu sehen war, sah angespannt aus.</translation>
    </message>
    <message>
        <source>A square fills for each day that MoodGuard has watched.</source>
        <translation>Für jeden Tag, an dem MoodGuard hinsah, füllt sich ein Quadrat.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Die letzten sieben Tage</translation>
    </message>
    <message>
        <source>Twelve weeks</source>
        <translation>Zwölf Wochen</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Was geholfen hat</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>Save the numbers…</source>
        <translation>Zahlen speichern…</translation>
    </message>
    <message>
        <source>As a table for spreadsheets (CSV), or as JSON</source>
        <translation>Als Tabelle (CSV) oder als JSON</translation>
    </message>
    <message>
        <source>These are guesses from how you looked, and no measure of how you felt. They are on this computer alone, and nobody else&apos;s affair.</source>
        <translation>Das sind Vermutungen danach, wie du aussahst, und kein Maß dafür, wie es dir ging. Sie liegen nur auf diesem Computer und gehen sonst niemanden etwas an.</translation>
    </message>
    <message>
        <source>This is yours</source>
        <translation>Das gehört dir</translation>
    </message>
    <message>
        <source>The demo plays, and nothing of it is noted here.</source>
        <translation>Die Demo läuft, und nichts davon wird hier notiert.</translation>
    </message>
    <message>
        <source>You have chosen to keep no history. The settings can change that, on the page “General”.</source>
        <translation>Du hast gewählt, keinen Verlauf zu behalten. Die Einstellungen können das ändern, auf der Seite „Allgemein“.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>legend: camera or microphone were in use</comment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>{begin} to {end}: you looked calm.</source>
        <translation>{begin} bis {end}: Du sahst ruhig aus.</translation>
    </message>
    <message>
        <source>{begin} to {end}: you looked tense.</source>
        <translation>{begin} bis {end}: Du sahst angespannt aus.</translation>
    </message>
    <message>
        <source>{begin} to {end}: you were not seen.</source>
        <translation>{begin} bis {end}: Du warst nicht zu sehen.</translation>
    </message>
    <message>
        <source>{begin} to {end}: MoodGuard was paused.</source>
        <translation>{begin} bis {end}: MoodGuard war pausiert.</translation>
    </message>
    <message>
        <source>{begin} to {end}: you were in a call, and the camera was off.</source>
        <translation>{begin} bis {end}: Du warst in einem Anruf, und die Kamera war aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s).</source>
        <translation>
            <numerusform>%n Vorschlag.</numerusform>
            <numerusform>%n Vorschläge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s).</source>
        <translation>
            <numerusform>%n Pause.</numerusform>
            <numerusform>%n Pausen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: nothing was noted.</source>
        <translation>{day}: nichts notiert.</translation>
    </message>
    <message>
        <source>{day}: seen for {seen}, too short to say more.</source>
        <translation>{day}: {seen} gesehen, zu kurz, um mehr zu sagen.</translation>
    </message>
    <message>
        <source>{day}: seen for {seen}, calm all the time.</source>
        <translation>{day}: {seen} gesehen, die ganze Zeit ruhig.</translation>
    </message>
    <message>
        <source>{day}: seen for {seen}, and for {tense} of that you looked tense.</source>
        <translation>{day}: {seen} gesehen, davon sahst du {tense} angespannt aus.</translation>
    </message>
    <message>
        <source>Once MoodGuard has watched for a minute, your day begins to show here.</source>
        <translation>Sobald MoodGuard eine Minute lang hingesehen hat, beginnt dein Tag sich hier zu zeigen.</translation>
    </message>
    <message>
        <source>A sentence about your week will stand here from {day} on, if enough was seen by then.</source>
        <translation>Ein Satz über deine Woche steht hier ab {day}, wenn bis dahin genug gesehen wurde.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <source>Rest for the eyes</source>
        <translation>Ruhe für die Augen</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>A short break</source>
        <translation>Eine kurze Pause</translation>
    </message>
    <message numerus="yes">
        <source>You looked calmer with {helped} of %n picture(s).</source>
        <translation>
            <numerusform>Bei {helped} von %n Bild sahst du ruhiger aus.</numerusform>
            <numerusform>Bei {helped} von %n Bildern sahst du ruhiger aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You felt better after {helped} of %n time(s).</source>
        <translation>
            <numerusform>Nach {helped} von %n Mal ging es dir besser.</numerusform>
            <numerusform>Nach {helped} von %n Malen ging es dir besser.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is few, so far.</source>
        <translation>Das ist bisher wenig.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>You were not seen yet.</source>
        <translation>Du warst noch nicht zu sehen.</translation>
    </message>
    <message>
        <source>You were seen for {seen}, and looked calm.</source>
        <translation>Du warst {seen} zu sehen und sahst ruhig aus.</translation>
    </message>
    <message>
        <source>You were seen for {seen}, and looked tense for {tense} of that.</source>
        <translation>Du warst {seen} zu sehen und sahst davon {tense} angespannt aus.</translation>
    </message>
    <message>
        <source>Last week no time of the day stood out.</source>
        <translation>Letzte Woche stach keine Tageszeit heraus.</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} morning.</source>
        <translation>Letzte Woche sahst du am {day} vormittags am angespanntesten aus.</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} after lunch.</source>
        <translation>Letzte Woche sahst du am {day} nach dem Mittagessen am angespanntesten aus.</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} afternoon.</source>
        <translation>Letzte Woche sahst du am {day} nachmittags am angespanntesten aus.</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} evening.</source>
        <translation>Letzte Woche sahst du am {day} abends am angespanntesten aus.</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} night.</source>
        <translation>Letzte Woche sahst du am {day} nachts am angespanntesten aus.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n break(s) none helped, you said.</source>
        <translation>
            <numerusform>%n Pause half nicht, sagtest du.</numerusform>
            <numerusform>Von %n Pausen half keine, sagtest du.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{helped} of %n break(s) helped, you said.</source>
        <translation>
            <numerusform>{helped} von %n Pause half, sagtest du.</numerusform>
            <numerusform>{helped} von %n Pausen halfen, sagtest du.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>at least one hour is needed; “Pause” switches the camera off for good</source>
        <translation>mindestens eine Stunde ist nötig; „Pausieren“ schaltet die Kamera ganz aus</translation>
    </message>
    <message>
        <source>{days}, {start} to {end}: on</source>
        <translation>{days}, {start} bis {end}: an</translation>
    </message>
    <message>
        <source>{days}, {start} to {end}: off</source>
        <translation>{days}, {start} bis {end}: aus</translation>
    </message>
    <message>
        <source>{days}, {start} to {end}: partly on</source>
        <translation>{days}, {start} bis {end}: teilweise an</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {why}. All that is kept stays as it is. Make room or choose another place, then try again.</source>
        <translation>„{file}“ kann nicht geschrieben werden: {why}. Alles, was behalten wird, bleibt, wie es ist. Schaff Platz oder wähle einen anderen Ort und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, or no backup of MoodGuard&apos;s. Nothing was changed.</source>
        <translation>„{file}“ ist beschädigt oder keine Sicherung von MoodGuard. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed.</source>
        <translation>Die Datei ist beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file holds far more than a backup of MoodGuard&apos;s. Nothing was changed.</source>
        <translation>Die Datei enthält viel mehr als eine Sicherung von MoodGuard. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is no backup of MoodGuard&apos;s. Nothing was changed.</source>
        <translation>Das ist keine Sicherung von MoodGuard. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file holds “{name}”, which is no part of a backup. Nothing was changed.</source>
        <translation>Die Datei enthält „{name}“, das zu keiner Sicherung gehört. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This backup was made by a later MoodGuard. Install that version, then try again.</source>
        <translation>Diese Sicherung stammt von einem neueren MoodGuard. Installiere jene Version und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>What you erased from your history still lies beside it on the disk, since another program reads it. It goes with the next minute that is written.</source>
        <translation>Was du aus deinem Verlauf gelöscht hast, liegt noch daneben auf dem Datenträger, weil ein anderes Programm ihn liest. Es verschwindet mit der nächsten Minute, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Your history was damaged. It is kept as {name}, and a new one has begun.</source>
        <translation>Dein Verlauf war beschädigt. Er wird als {name} aufbewahrt, und ein neuer hat begonnen.</translation>
    </message>
    <message>
        <source>Your history is damaged and can&apos;t be read: {path}. While MoodGuard runs, it keeps it under another name and begins a new one.</source>
        <translation>Dein Verlauf ist beschädigt und nicht lesbar: {path}. Läuft MoodGuard, bewahrt es ihn unter anderem Namen auf und beginnt einen neuen.</translation>
    </message>
    <message>
        <source>The disk is full, so your history waits. Make room: what was noted meanwhile is then written. All else goes on.</source>
        <translation>Der Datenträger ist voll, darum wartet dein Verlauf. Schaff Platz: Was inzwischen notiert wurde, wird dann geschrieben. Alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>Another program holds your history, so it waits. What was noted meanwhile is written once that program lets go of {path}. All else goes on.</source>
        <translation>Ein anderes Programm hält deinen Verlauf fest, darum wartet er. Was inzwischen notiert wurde, wird geschrieben, sobald es {path} freigibt. Alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>Your history can&apos;t be kept on disk ({reason}): {path}. It is tried again each minute. Make room or check the folder. All else goes on.</source>
        <translation>Dein Verlauf kann nicht gespeichert werden ({reason}): {path}. Es wird jede Minute wieder versucht. Schaff Platz oder prüfe den Ordner. Alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>Your history was written by a later version of MoodGuard: {path}. It is left as it is, and nothing new is kept in it. Install that version again, or take the file away.</source>
        <translation>Dein Verlauf wurde von einer neueren Version von MoodGuard geschrieben: {path}. Er bleibt, wie er ist, und nichts Neues kommt hinzu. Installiere jene Version wieder oder nimm die Datei weg.</translation>
    </message>
    <message>
        <source>What lies in the place of your history is another program&apos;s: {path}. It is left as it is, and no history is kept. Take the file away to begin one.</source>
        <translation>Was am Platz deines Verlaufs liegt, gehört einem anderen Programm: {path}. Es bleibt, wie es ist, und kein Verlauf wird geführt. Nimm die Datei weg, um einen zu beginnen.</translation>
    </message>
    <message>
        <source>The profile “{name}” comes anew, with nothing but its name.</source>
        <translation>Das Profil „{name}“ kommt neu hinzu, nur mit seinem Namen.</translation>
    </message>
    <message>
        <source>The profile “{name}” comes anew.</source>
        <translation>Das Profil „{name}“ kommt neu hinzu.</translation>
    </message>
    <message>
        <source>The profile “{old}” is called “{new}”, and keeps all that it has here.</source>
        <translation>Das Profil „{old}“ heißt dann „{new}“ und behält alles, was es hier hat.</translation>
    </message>
    <message>
        <source>The profile “{old}” is replaced by “{new}”.</source>
        <translation>Das Profil „{old}“ wird durch „{new}“ ersetzt.</translation>
    </message>
    <message>
        <source>{profile}: {change}</source>
        <translation>{profile}: {change}</translation>
    </message>
    <message>
        <source>{profile}: what was learned is replaced (resting face, answers, likes, history).</source>
        <translation>{profile}: Gelerntes wird ersetzt (Ruhegesicht, Antworten, Vorlieben, Verlauf).</translation>
    </message>
    <message>
        <source>{setting}: {new} (now {old})</source>
        <translation>{setting}: {new} (jetzt {old})</translation>
    </message>
    <message>
        <source>Nothing was changed, for the backup is damaged: {why}</source>
        <translation>Nichts wurde geändert, denn die Sicherung ist beschädigt: {why}</translation>
    </message>
    <message>
        <source>The backup could not be brought back: {why}. All is as it was. Make room or see whether MoodGuard&apos;s folders can be written, then try again.</source>
        <translation>Die Sicherung konnte nicht zurückgeholt werden: {why}. Alles ist, wie es war. Schaff Platz oder prüfe, ob in die Ordner von MoodGuard geschrieben werden kann, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Another backup is being looked at just now, in MoodGuard&apos;s window or by another command. End that first, then try again. Nothing was changed.</source>
        <translation>Eine andere Sicherung wird gerade angesehen, in MoodGuards Fenster oder durch einen anderen Befehl. Beende das zuerst und versuche es dann noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What was to be brought back is gone. Nothing was changed. Choose the backup once more.</source>
        <translation>Was zurückgeholt werden sollte, ist nicht mehr da. Nichts wurde geändert. Wähle die Sicherung noch einmal.</translation>
    </message>
    <message>
        <source>The backup could be brought back only in part: {why}. Make room or see whether MoodGuard&apos;s folders can be written, then start MoodGuard anew: it puts that in order first.</source>
        <translation>Die Sicherung konnte nur zum Teil zurückgeholt werden: {why}. Schaffe Platz oder sieh nach, ob in MoodGuards Ordner geschrieben werden kann, und starte MoodGuard dann neu: Es bringt das als Erstes in Ordnung.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {why}. Choose another place.</source>
        <translation>„{file}“ kann nicht geschrieben werden: {why}. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>In {file} gespeichert.</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>MoodGuard: licences</source>
        <translation>MoodGuard: Lizenzen</translation>
    </message>
    <message>
        <source>MoodGuard is made of these parts. Each stands under its own licence.</source>
        <translation>MoodGuard besteht aus diesen Teilen. Jeder steht unter seiner eigenen Lizenz.</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Teile des Programms</translation>
    </message>
    <message>
        <source>MoodGuard: the log</source>
        <translation>MoodGuard: das Protokoll</translation>
    </message>
    <message>
        <source>States and errors, the newest at the end. It never says when somebody was tense.</source>
        <translation>Zustände und Fehler, die neuesten am Ende. Es sagt nie, wann jemand angespannt war.</translation>
    </message>
    <message>
        <source>Problems alone</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Read it anew</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>No problem is in it.</source>
        <translation>Es steht kein Problem darin.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Es steht noch nichts darin.</translation>
    </message>
    <message>
        <source>MoodGuard: report for a helper</source>
        <translation>MoodGuard: Bericht für Helfende</translation>
    </message>
    <message>
        <source>For somebody who helps you. It has no numbers about moods, and no names of files or profiles. It goes nowhere by itself: read it, then save or copy it.</source>
        <translation>Für jemanden, der dir hilft. Er hat keine Zahlen über Stimmungen und keine Namen von Dateien oder Profilen. Er geht von selbst nirgendwohin: Lies ihn, dann speichere oder kopiere ihn.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>A square for each day of twelve weeks. The arrow keys go from day to day.</source>
        <translation>Ein Quadrat für jeden Tag von zwölf Wochen. Die Pfeiltasten gehen von Tag zu Tag.</translation>
    </message>
    <message>
        <source>MoodGuard waits in the tray and offers a pause when you have looked tense for a while.</source>
        <translation>MoodGuard wartet im Infobereich und schlägt eine Pause vor, wenn du eine Weile angespannt aussahst.</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t set itself to start at login from within its Flatpak. Your desktop can: add MoodGuard to the programs that start with it, in its settings.</source>
        <translation>Aus seinem Flatpak heraus kann MoodGuard sich nicht selbst beim Anmelden starten lassen. Deine Arbeitsumgebung kann es: Füge MoodGuard in ihren Einstellungen zu den Programmen hinzu, die mit ihr starten.</translation>
    </message>
    <message>
        <source>Your desktop asks you whether MoodGuard may start when you log in. Once you have said yes there, it does.</source>
        <translation>Dein Desktop fragt dich, ob MoodGuard bei der Anmeldung starten darf. Sobald du dort Ja gesagt hast, tut es das.</translation>
    </message>
    <message>
        <source>Your desktop does not let MoodGuard start when you log in. Allow it in the desktop&apos;s settings, under the programs that may run in the background, then switch it on here again.</source>
        <translation>Dein Desktop lässt MoodGuard nicht bei der Anmeldung starten. Erlaube es in den Einstellungen des Desktops, bei den Programmen, die im Hintergrund laufen dürfen, und schalte es dann hier noch einmal ein.</translation>
    </message>
    <message>
        <source>MoodGuard may still start at login, since your desktop can&apos;t be told otherwise just now. Take it out of the programs that start with your desktop, in its settings.</source>
        <translation>MoodGuard startet vielleicht weiter bei der Anmeldung, denn dem Desktop lässt sich gerade nichts anderes sagen. Nimm es in seinen Einstellungen aus den Programmen heraus, die mit ihm starten.</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two days or hours</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days or hours</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is no finite number</source>
        <translation>ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>is {number}, but must be {least} to {most}</source>
        <translation>ist {number}, muss aber zwischen {least} und {most} liegen</translation>
    </message>
    <message numerus="yes">
        <source>at most %n program(s) can be listed</source>
        <translation>
            <numerusform>höchstens ein Programm kann hier stehen</numerusform>
            <numerusform>höchstens %n Programme können hier stehen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is a path; its last part alone is the program&apos;s name</source>
        <translation>„{name}“ ist ein Pfad; sein letzter Teil allein ist der Name des Programms</translation>
    </message>
    <message>
        <source>“{name}…” is too long for a program&apos;s name</source>
        <translation>„{name}…“ ist zu lang für den Namen eines Programms</translation>
    </message>
    <message numerus="yes">
        <source>at most %n calendar(s) can be listed</source>
        <translation>
            <numerusform>höchstens ein Kalender kann hier stehen</numerusform>
            <numerusform>höchstens %n Kalender können hier stehen</numerusform>
        </translation>
    </message>
    <message>
        <source>MoodGuard uses no network: name a calendar&apos;s file on this computer</source>
        <translation>MoodGuard nutzt kein Netz: Nenne die Datei eines Kalenders auf diesem Computer</translation>
    </message>
    <message>
        <source>“{file}” is no name in full, from the topmost folder on</source>
        <translation>„{file}“ ist kein vollständiger Name, vom obersten Ordner an</translation>
    </message>
    <message>
        <source>must be on or off</source>
        <translation>muss an oder aus sein</translation>
    </message>
    <message>
        <source>must be one of: {names}</source>
        <translation>muss eines hiervon sein: {names}</translation>
    </message>
    <message numerus="yes">
        <source>must be a text of at most %n letter(s)</source>
        <translation>
            <numerusform>muss ein Text von höchstens einem Zeichen sein</numerusform>
            <numerusform>muss ein Text von höchstens %n Zeichen sein</numerusform>
        </translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>Dämmerung</translation>
    </message>
    <message>
        <source>Turquoise water</source>
        <translation>Türkises Wasser</translation>
    </message>
    <message>
        <source>Blue hour</source>
        <translation>Blaue Stunde</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Golden light</source>
        <translation>Goldenes Licht</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Nebel</translation>
    </message>
    <message>
        <source>Rocks and water</source>
        <translation>Felsen und Wasser</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmel</translation>
    </message>
    <message numerus="yes">
        <source>a command has at most %n line(s)</source>
        <translation>
            <numerusform>ein Befehl hat höchstens eine Zeile</numerusform>
            <numerusform>ein Befehl hat höchstens %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>the first line names the program</source>
        <translation>die erste Zeile nennt das Programm</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What you have chosen for all profiles together.</source>
        <translation>Was du für alle Profile zusammen gewählt hast.</translation>
    </message>
    <message>
        <source>Your yes to the camera</source>
        <translation>Dein Ja zur Kamera</translation>
    </message>
    <message>
        <source>Since when MoodGuard may use it.</source>
        <translation>Seit wann MoodGuard sie nutzen darf.</translation>
    </message>
    <message>
        <source>For each: your own settings, your resting face as a few numbers, what you have answered, which pictures help, how you felt after a guided minute, and your history: how tense each minute was, as a number, and what was suggested and answered.</source>
        <translation>Für jedes: deine eigenen Einstellungen, dein Ruhegesicht als ein paar Zahlen, was du geantwortet hast, welche Bilder helfen, wie es dir nach einer geführten Minute ging, und dein Verlauf: wie angespannt jede Minute war, als Zahl, und was vorgeschlagen und geantwortet wurde.</translation>
    </message>
    <message>
        <source>A backup on its way</source>
        <translation>Eine Sicherung unterwegs</translation>
    </message>
    <message>
        <source>Only while a backup is brought back, and until that is done.</source>
        <translation>Nur solange eine Sicherung zurückgeholt wird, und bis das getan ist.</translation>
    </message>
    <message>
        <source>Paintings</source>
        <translation>Gemälde</translation>
    </message>
    <message>
        <source>Pictures that MoodGuard has painted for you. You are in none of them.</source>
        <translation>Bilder, die MoodGuard für dich gemalt hat. Auf keinem bist du zu sehen.</translation>
    </message>
    <message>
        <source>Wallpaper</source>
        <translation>Hintergrundbild</translation>
    </message>
    <message>
        <source>The picture that you made your wallpaper, which your desktop shows.</source>
        <translation>Das Bild, das du zum Hintergrundbild gemacht hast und das deine Arbeitsumgebung zeigt.</translation>
    </message>
    <message>
        <source>Pictures of windows</source>
        <translation>Bilder von Fenstern</translation>
    </message>
    <message>
        <source>What MoodGuard&apos;s windows looked like in a run without a screen. You are in none of them.</source>
        <translation>Wie die Fenster von MoodGuard in einem Lauf ohne Bildschirm aussahen. Auf keinem bist du zu sehen.</translation>
    </message>
    <message>
        <source>State and log</source>
        <translation>Zustand und Protokoll</translation>
    </message>
    <message>
        <source>A pause or silent time that outlasts a restart; states and errors; where windows were.</source>
        <translation>Eine Pause oder stille Zeit, die einen Neustart überdauert; Zustände und Fehler; wo Fenster waren.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be read: {error}.</source>
        <translation>Der Kalender {file} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The calendar {file} is too large to be used.</source>
        <translation>Der Kalender {file} ist zu groß, um genutzt zu werden.</translation>
    </message>
    <message>
        <source>The calendar {file} has too many events to be used.</source>
        <translation>Der Kalender {file} hat zu viele Termine, um genutzt zu werden.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: it can&apos;t be understood.</source>
        <translation>Der Kalender {file} kann nicht genutzt werden: Er ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: it is no calendar.</source>
        <translation>Der Kalender {file} kann nicht genutzt werden: Er ist kein Kalender.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: something in it repeats more often than once a day.</source>
        <translation>Der Kalender {file} kann nicht genutzt werden: Etwas darin wiederholt sich öfter als einmal am Tag.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: it takes too long to be read.</source>
        <translation>Der Kalender {file} kann nicht verwendet werden: Ihn zu lesen dauert zu lange.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: a rule in it, by which something repeats, may never come true.</source>
        <translation>Der Kalender {file} kann nicht genutzt werden: Eine Regel darin, nach der sich etwas wiederholt, trifft vielleicht nie zu.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Noted. In the demo nothing is learned from it.</source>
        <translation>C’est noté. Dans la démo, rien n’en est appris.</translation>
    </message>
    <message>
        <source>Your desktop has no place for MoodGuard&apos;s icon just now. MoodGuard goes on as usual. Start it again to come back to this window; “moodguard pause” and “moodguard quit” in a terminal pause and end it.</source>
        <translation>Votre bureau n’a pas de place pour l’icône de MoodGuard en ce moment. MoodGuard continue comme d’habitude. Relancez-le pour revenir à cette fenêtre ; « moodguard pause » et « moodguard quit » dans un terminal le mettent en pause et l’arrêtent.</translation>
    </message>
    <message>
        <source>Your face moved too much to tell how it looks at rest. Lean back for a moment and try again.</source>
        <translation>Votre visage a trop bougé pour savoir à quoi il ressemble au repos. Adossez-vous un instant et réessayez.</translation>
    </message>
    <message>
        <source>{words}. Let MoodGuard watch again, then measure.</source>
        <translation>{words}. Laissez MoodGuard regarder à nouveau, puis mesurez.</translation>
    </message>
    <message>
        <source>{words}. It goes on when MoodGuard may watch again.</source>
        <translation>{words}. La mesure reprend dès que MoodGuard peut de nouveau regarder.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>the camera</comment>
        <translation>éteinte</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>Installez-vous</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>Respirer lentement</translation>
    </message>
    <message>
        <source>Rest your eyes</source>
        <translation>Reposer vos yeux</translation>
    </message>
    <message>
        <source>Stretch a little</source>
        <translation>S’étirer un peu</translation>
    </message>
    <message>
        <source>Get away for a while</source>
        <translation>S’éloigner un moment</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>Retour à {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s): back at {time}</source>
        <translation>
            <numerusform>%n minute : retour à {time}</numerusform>
            <numerusform>%n minutes : retour à {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Now the other side. {move}</source>
        <translation>Maintenant, l’autre côté. {move}</translation>
    </message>
    <message>
        <source>Your gallery</source>
        <translation>Votre galerie</translation>
    </message>
    <message>
        <source>Some calming pictures</source>
        <translation>Quelques images apaisantes</translation>
    </message>
    <message>
        <source>The page that says how MoodGuard works did not come with it, or can&apos;t be read. All else works. Install MoodGuard again to have it back.</source>
        <translation>La page qui explique le fonctionnement de MoodGuard manque ou ne peut pas être lue. Tout le reste fonctionne. Réinstallez MoodGuard pour la retrouver.</translation>
    </message>
    <message>
        <source>The demo plays: a day of a person who does not exist. Nothing here is about you, and nothing is kept.</source>
        <translation>La démo est en cours : la journée d’une personne qui n’existe pas. Rien ici ne parle de vous, et rien n’est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>Camera: {camera}. It looks for a moment about every %n second(s).</source>
        <translation>
            <numerusform>Caméra : {camera}. Elle regarde un instant environ chaque seconde.</numerusform>
            <numerusform>Caméra : {camera}. Elle regarde un instant environ toutes les %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera: {camera}.</source>
        <translation>Caméra : {camera}.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Quitter la démo</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Set up the camera…</source>
        <translation>Configurer la caméra…</translation>
    </message>
    <message>
        <source>Nothing here shows it. It lies at {path}: open it with a text editor.</source>
        <translation>Aucun programme ne l’affiche ici. Il se trouve dans {path} : ouvrez-le avec un éditeur de texte.</translation>
    </message>
    <message>
        <source>There is no such file yet; it would lie at {path}. MoodGuard goes on as usual.</source>
        <translation>Ce fichier n’existe pas encore ; il se trouverait dans {path}. MoodGuard continue comme d’habitude.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to {target}.</source>
        <translation>
            <numerusform>%n fichier exporté dans {target}.</numerusform>
            <numerusform>%n fichiers exportés dans {target}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers were forgotten.</source>
        <translation>Vos réponses ont été oubliées.</translation>
    </message>
    <message>
        <source>Everything was erased.</source>
        <translation>Tout a été effacé.</translation>
    </message>
    <message>
        <source>That was your minute.</source>
        <translation>C’était votre minute.</translation>
    </message>
    <message>
        <source>20 seconds are over. You can look back now.</source>
        <translation>Les 20 secondes sont passées. Vous pouvez revenir à l’écran.</translation>
    </message>
    <message>
        <source>That was the last move.</source>
        <translation>C’était le dernier mouvement.</translation>
    </message>
    <message>
        <source>Welcome back. Your break is over.</source>
        <translation>Bon retour. Votre pause est finie.</translation>
    </message>
    <message>
        <source>Your minute</source>
        <translation>Votre minute</translation>
    </message>
    <message>
        <source>That was a break of your own length.</source>
        <translation>C’était une pause à votre mesure.</translation>
    </message>
    <message>
        <source>This is the demo, so your answer is not kept.</source>
        <translation>C’est la démo : votre réponse n’est pas conservée.</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Dans 10 minutes</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>“{label}” has the same keys as “{other}”. Choose others for it.</source>
        <translation>« {label} » a les mêmes touches que « {other} ». Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>A quiet moment</source>
        <translation>Un moment de calme</translation>
    </message>
    <message>
        <source>Some calm pictures may help.</source>
        <translation>Quelques images calmes peuvent aider.</translation>
    </message>
    <message>
        <source>A quiet minute?</source>
        <translation>Une minute de calme ?</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Me les montrer</translation>
    </message>
    <message>
        <source>Play something calm</source>
        <translation>Un son calme</translation>
    </message>
    <message>
        <source>MoodGuard suggests a break when your face looks tense for a while. It may be wrong: tell it so, and it learns. A click on this card sends it away.</source>
        <translation>MoodGuard propose une pause quand votre visage paraît tendu depuis un moment. Il peut se tromper : dites-le-lui, et il apprend. Un clic sur cette carte la fait partir.</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Faire une pause</translation>
    </message>
    <message>
        <source>Breathe with me</source>
        <translation>Respirer avec moi</translation>
    </message>
    <message>
        <source>Rest my eyes</source>
        <translation>Reposer mes yeux</translation>
    </message>
    <message>
        <source>Stretch with me</source>
        <translation>M’étirer avec vous</translation>
    </message>
    <message>
        <source>Take a minute</source>
        <translation>Prendre une minute</translation>
    </message>
    <message>
        <source>Your wallpaper is as it was ({error}). Save the picture, and choose it in your desktop&apos;s settings.</source>
        <translation>Votre fond d’écran n’a pas changé ({error}). Enregistrez l’image et choisissez-la dans les réglages de votre bureau.</translation>
    </message>
    <message>
        <source>Waiting for your yes: the camera is shut</source>
        <translation>En attente de votre oui : la caméra est fermée</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in and it is used, or try the demo</source>
        <translation>Aucune caméra trouvée. Branchez-en une et elle sera utilisée, ou essayez la démo</translation>
    </message>
    <message>
        <source>The camera is shut until you say yes to it. Do so in the welcome, then measure.</source>
        <translation>La caméra reste fermée jusqu’à ce que vous disiez oui. Faites-le dans l’accueil, puis mesurez.</translation>
    </message>
    <message>
        <source>This is the demo: the face in it was painted, and is not yours. Let MoodGuard use your camera, then measure.</source>
        <translation>C’est la démo : le visage y est peint et n’est pas le vôtre. Laissez MoodGuard utiliser votre caméra, puis mesurez.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Switching the camera off…</source>
        <translation>Extinction de la caméra…</translation>
    </message>
    <message>
        <source>The recording has ended</source>
        <translation>L’enregistrement est terminé</translation>
    </message>
    <message>
        <source>MoodGuard: a break</source>
        <translation>MoodGuard : une pause</translation>
    </message>
    <message>
        <source>Pause for 5 minutes</source>
        <translation>Mettre en pause 5 minutes</translation>
    </message>
    <message>
        <source>Pause for 15 minutes</source>
        <translation>Mettre en pause 15 minutes</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Mettre en pause une heure</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Mettre en pause jusqu’à demain</translation>
    </message>
    <message>
        <source>Send this card away</source>
        <translation>Faire partir cette carte</translation>
    </message>
    <message>
        <source>Opens a sound of yours in your own player</source>
        <translation>Ouvre un de vos sons dans votre lecteur</translation>
    </message>
    <message numerus="yes">
        <source>Remind me in %n minute(s)</source>
        <translation>
            <numerusform>Rappel dans %n min</numerusform>
            <numerusform>Rappel dans %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>This card comes again then, whatever your face looks like until then</source>
        <translation>Cette carte revient alors, quelle que soit votre expression d’ici là</translation>
    </message>
    <message>
        <source>Skip this one, or pause for a while</source>
        <translation>Passer celle-ci, ou mettre en pause un moment</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Passer celle-ci</translation>
    </message>
    <message>
        <source>That was right</source>
        <translation>C’était juste</translation>
    </message>
    <message>
        <source>MoodGuard will notice a little sooner</source>
        <translation>MoodGuard le remarquera un peu plus tôt</translation>
    </message>
    <message>
        <source>That was wrong</source>
        <translation>C’était faux</translation>
    </message>
    <message>
        <source>MoodGuard will be slower to speak up</source>
        <translation>MoodGuard attendra plus avant d’intervenir</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>What MoodGuard has seen, in numbers</source>
        <translation>Ce que MoodGuard a vu, en chiffres</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>As if you had not answered</source>
        <translation>Comme si vous n’aviez pas répondu</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>MoodGuard: your resting face</source>
        <translation>MoodGuard : votre visage au repos</translation>
    </message>
    <message>
        <source>Your resting face</source>
        <translation>Votre visage au repos</translation>
    </message>
    <message>
        <source>Faces differ at rest: some look stern, some look cheerful. Let MoodGuard see yours for {seconds:.0f} seconds, so that it does not take it for a mood.

Sit as you usually do and look at the screen. There is nothing to do: no smile, and no need to keep still.</source>
        <translation>Les visages diffèrent au repos : certains paraissent sévères, d’autres gais. Laissez MoodGuard voir le vôtre pendant {seconds:.0f} secondes, pour qu’il ne le prenne pas pour une humeur.

Asseyez-vous comme d’habitude et regardez l’écran. Il n’y a rien à faire : ni sourire, ni rester immobile.</translation>
    </message>
    <message>
        <source>Only a few numbers are kept, on this computer. No picture is stored.</source>
        <translation>Seuls quelques nombres sont conservés, sur cet ordinateur. Aucune image n’est enregistrée.</translation>
    </message>
    <message>
        <source>Just be at rest…</source>
        <translation>Restez simplement au repos…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>MoodGuard then begins to learn it anew, from the resting face of people in general</source>
        <translation>MoodGuard l’apprend alors à nouveau, à partir du visage au repos des gens en général</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>MoodGuard: how are you?</source>
        <translation>MoodGuard : comment allez-vous ?</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>Comment allez-vous ?</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Merci.</translation>
    </message>
    <message>
        <source>One tap, kept on this computer alone. MoodGuard learns from it how your face looks then.</source>
        <translation>Un clic, conservé sur cet ordinateur seulement. MoodGuard y apprend à quoi ressemble alors votre visage.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Comme ci comme ça</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Tendu</translation>
    </message>
    <message>
        <source>Don&apos;t ask any more</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>You can change that in the settings</source>
        <translation>Vous pouvez changer cela dans les réglages</translation>
    </message>
    <message>
        <source>MoodGuard may use the camera, since {day}</source>
        <translation>MoodGuard peut utiliser la caméra, depuis le {day}</translation>
    </message>
    <message>
        <source>MoodGuard may not use the camera</source>
        <translation>MoodGuard ne peut pas utiliser la caméra</translation>
    </message>
    <message>
        <source>Taken back, the camera is closed at once and stays shut until you say yes again.</source>
        <translation>Si vous le retirez, la caméra se ferme aussitôt et le reste jusqu’à votre prochain oui.</translation>
    </message>
    <message>
        <source>It stays shut until you say yes. You can take that back here at any time.</source>
        <translation>Elle reste fermée jusqu’à votre oui. Vous pouvez y revenir ici à tout moment.</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>&amp;Use my camera</source>
        <translation>&amp;Utiliser ma caméra</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Your share of the disk is full</source>
        <translation>Votre part du disque est pleine</translation>
    </message>
    <message>
        <source>That folder is not yours to write to</source>
        <translation>Vous ne pouvez pas écrire dans ce dossier</translation>
    </message>
    <message>
        <source>That disk can&apos;t be written to</source>
        <translation>On ne peut pas écrire sur ce disque</translation>
    </message>
    <message>
        <source>That name is too long</source>
        <translation>Ce nom est trop long</translation>
    </message>
    <message>
        <source>The picture is not there any more, so it can&apos;t be copied.</source>
        <translation>L’image n’est plus là et ne peut donc pas être copiée.</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>Image WebP</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Image JPEG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read: {error}. Choose another one.</source>
        <translation>L’image ne peut pas être lue : {error}. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be made a file of that kind ({error}). Take another.</source>
        <translation>L’image ne peut pas devenir un fichier de ce type ({error}). Prenez-en un autre.</translation>
    </message>
    <message>
        <source>That is the picture itself. Save the copy under another name.</source>
        <translation>C’est l’image elle-même. Enregistrez la copie sous un autre nom.</translation>
    </message>
    <message>
        <source>The copy could not be written ({error})</source>
        <translation>La copie n’a pas pu être écrite ({error})</translation>
    </message>
    <message>
        <source>{what}. Choose another place and save again.</source>
        <translation>{what}. Choisissez un autre endroit et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>What you entered can&apos;t be used, and does not hold: {what}.</source>
        <translation>Ce que vous avez saisi est inutilisable et ne vaut pas : {what}.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for: {what}</source>
        <translation>Parcourir pour : {what}</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Browse for a folder: {what}</source>
        <translation>Choisir un dossier pour : {what}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Look for cameras that were plugged in since</source>
        <translation>Chercher les caméras branchées depuis</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Montrer l’image</translation>
    </message>
    <message>
        <source>Shows what this camera sees, until you close the page. Nothing is kept.</source>
        <translation>Montre ce que voit cette caméra jusqu’à ce que vous fermiez la page. Rien n’est conservé.</translation>
    </message>
    <message>
        <source>Just now: {state}.</source>
        <translation>En ce moment : {state}.</translation>
    </message>
    <message>
        <source>Hide picture</source>
        <translation>Masquer l’image</translation>
    </message>
    <message>
        <source>{camera} (not plugged in)</source>
        <translation>{camera} (non branchée)</translation>
    </message>
    <message>
        <source>{why}. It stays at {value}</source>
        <translation>{why}. La valeur reste {value}</translation>
    </message>
    <message>
        <source>“{typed}” is not {least} to {most}</source>
        <translation>« {typed} » n’est pas entre {least} et {most}</translation>
    </message>
    <message>
        <source>“{typed}” is finer than can be set here</source>
        <translation>« {typed} » est plus précis que ce qui peut être réglé ici</translation>
    </message>
    <message>
        <source>You have no favourites here yet. The heart below a picture (L) makes it one.</source>
        <translation>Vous n’avez pas encore de favoris ici. Le cœur sous une image (L) en fait un.</translation>
    </message>
    <message>
        <source>None of these pictures can be read.</source>
        <translation>Aucune de ces images ne peut être lue.</translation>
    </message>
    <message>
        <source>There are no pictures here yet.</source>
        <translation>Il n’y a pas encore d’images ici.</translation>
    </message>
    <message>
        <source>Help and about</source>
        <translation>Aide et à propos</translation>
    </message>
    <message>
        <source>All calm. MoodGuard looks for a moment now and then.</source>
        <translation>Tout est calme. MoodGuard regarde un instant de temps en temps.</translation>
    </message>
    <message>
        <source>MoodGuard gets to know today&apos;s light, or your face begins to look tense.</source>
        <translation>MoodGuard apprend la lumière du jour, ou votre visage commence à paraître tendu.</translation>
    </message>
    <message>
        <source>A break was suggested.</source>
        <translation>Une pause a été proposée.</translation>
    </message>
    <message>
        <source>It is quiet by itself: a call, a full screen, “do not disturb”, or nobody is there.</source>
        <translation>Il se tait de lui-même : un appel, un plein écran, « ne pas déranger », ou personne n’est là.</translation>
    </message>
    <message>
        <source>You paused it. The camera is off.</source>
        <translation>Vous l’avez mis en pause. La caméra est éteinte.</translation>
    </message>
    <message>
        <source>The demo plays. Nothing of it is about you.</source>
        <translation>La démo est en cours. Rien de cela ne vous concerne.</translation>
    </message>
    <message>
        <source>The camera can&apos;t be used just now.</source>
        <translation>La caméra ne peut pas être utilisée en ce moment.</translation>
    </message>
    <message>
        <source>Something else needs a look; the page “Now” says what.</source>
        <translation>Autre chose demande un coup d’œil ; la page « Maintenant » dit quoi.</translation>
    </message>
    <message>
        <source>It said that I look tense, and I am not.</source>
        <translation>Il a dit que j’avais l’air tendu, et je ne le suis pas.</translation>
    </message>
    <message>
        <source>That happens: a camera sees a face, not a feeling. Answer “That was wrong”, and it gets slower to speak up. Measuring your resting face helps most.</source>
        <translation>Cela arrive : une caméra voit un visage, pas un sentiment. Répondez « C’était faux », et il attendra davantage. Mesurer votre visage au repos aide le plus.</translation>
    </message>
    <message>
        <source>It never says anything.</source>
        <translation>Il ne dit jamais rien.</translation>
    </message>
    <message>
        <source>It speaks up only when tension lasts, at most a few times a day, and not in calls or on a full screen. The page “Now” says what it waits for.</source>
        <translation>Il ne parle que si la tension dure, quelques fois par jour au plus, et ni pendant un appel ni en plein écran. La page « Maintenant » dit ce qu’il attend.</translation>
    </message>
    <message>
        <source>Who sees the pictures?</source>
        <translation>Qui voit les images ?</translation>
    </message>
    <message>
        <source>Nobody. They are looked at in memory, a moment each, and forgotten at once. “What MoodGuard knows” shows all that is kept, and erases it.</source>
        <translation>Personne. Elles sont regardées en mémoire, un instant chacune, puis oubliées aussitôt. « Ce que sait MoodGuard » montre tout ce qui est conservé, et l’efface.</translation>
    </message>
    <message>
        <source>How do I stop it?</source>
        <translation>Comment l’arrêter ?</translation>
    </message>
    <message>
        <source>“Pause” closes the camera, for as long as you like. “Quit MoodGuard” ends it.</source>
        <translation>« Pause » ferme la caméra, aussi longtemps que vous voulez. « Quitter MoodGuard » l’arrête.</translation>
    </message>
    <message>
        <source>MoodGuard {version}, free software under the MIT licence. It notices when your face looks tense for long, and suggests a break.

Nothing leaves this computer: there is no network, no account, and no picture of you is stored. It serves you alone. It is no medical device.</source>
        <translation>MoodGuard {version}, logiciel libre sous licence MIT. Il remarque quand votre visage paraît tendu depuis longtemps et propose une pause.

Rien ne quitte cet ordinateur : pas de réseau, pas de compte, et aucune image de vous n’est enregistrée. Il ne sert que vous. Ce n’est pas un dispositif médical.</translation>
    </message>
    <message>
        <source>How MoodGuard works</source>
        <translation>Comment fonctionne MoodGuard</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Look at the log</source>
        <translation>Voir le journal</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Show the log&apos;s folder</source>
        <translation>Montrer le dossier du journal</translation>
    </message>
    <message>
        <source>Make a report for a helper…</source>
        <translation>Créer un rapport pour qui vous aide…</translation>
    </message>
    <message>
        <source>For somebody who helps you. You read it first; it goes nowhere by itself.</source>
        <translation>Pour quelqu’un qui vous aide. Vous le lisez d’abord ; il ne part nulle part tout seul.</translation>
    </message>
    <message>
        <source>What the icon says</source>
        <translation>Ce que dit l’icône</translation>
    </message>
    <message>
        <source>What people ask</source>
        <translation>Questions fréquentes</translation>
    </message>
    <message>
        <source>Where something doesn&apos;t work</source>
        <translation>Si quelque chose ne marche pas</translation>
    </message>
    <message>
        <source>The log has states and errors. A report has what a helper needs.</source>
        <translation>Le journal contient états et erreurs. Un rapport contient ce qu’il faut à qui vous aide.</translation>
    </message>
    <message>
        <source>About MoodGuard</source>
        <translation>À propos de MoodGuard</translation>
    </message>
    <message>
        <source>What MoodGuard knows</source>
        <translation>Ce que sait MoodGuard</translation>
    </message>
    <message>
        <source>This is all that MoodGuard keeps. It lies on this computer alone, readable by you alone, and there is no picture of you in it.</source>
        <translation>C’est tout ce que MoodGuard conserve. Cela reste sur cet ordinateur, lisible par vous seul, et sans aucune image de vous.</translation>
    </message>
    <message>
        <source>Erase everything that MoodGuard knows: settings, all profiles with resting faces and likes, paintings, and the log? It then starts as on the first day. This can&apos;t be taken back.</source>
        <translation>Effacer tout ce que sait MoodGuard : réglages, tous les profils avec visages au repos et goûts, peintures et journal ? Il repart alors comme au premier jour. C’est irréversible.</translation>
    </message>
    <message>
        <source>Forget all that you have answered: which suggestions were right or wrong, and how you felt? MoodGuard then judges as if you had never answered. This can&apos;t be taken back.</source>
        <translation>Oublier toutes vos réponses : quelles suggestions étaient justes ou fausses, et comment vous alliez ? MoodGuard juge alors comme si vous n’aviez jamais répondu. C’est irréversible.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Writes all of it to one ZIP file</source>
        <translation>Écrit le tout dans un fichier ZIP</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Tout effacer…</translation>
    </message>
    <message>
        <source>Forget my answers…</source>
        <translation>Oublier mes réponses…</translation>
    </message>
    <message>
        <source>MoodGuard then judges as if you had never answered</source>
        <translation>MoodGuard juge alors comme si vous n’aviez jamais répondu</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Forget my answers</source>
        <translation>Oublier mes réponses</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n fichier, {size}</numerusform>
            <numerusform>%n fichiers, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no picture of you is stored.</source>
        <translation>Rien ne quitte cet ordinateur, et aucune image de vous n’est enregistrée.</translation>
    </message>
    <message>
        <source>MoodGuard is not a medical device.</source>
        <translation>MoodGuard n’est pas un dispositif médical.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Puts usual values back; “Undo” takes that back</source>
        <translation>Remet les valeurs habituelles ; « Annuler » revient en arrière</translation>
    </message>
    <message>
        <source>The usual values on &amp;this page</source>
        <translation>Les valeurs habituelles de &amp;cette page</translation>
    </message>
    <message>
        <source>The usual values on &amp;all pages</source>
        <translation>Les valeurs habituelles de &amp;toutes les pages</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Annule le dernier changement</translation>
    </message>
    <message>
        <source>Changed: {setting}.</source>
        <translation>Modifié : {setting}.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n réglage modifié.</numerusform>
            <numerusform>%n réglages modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un réglage</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>MoodGuard: how it works</source>
        <translation>MoodGuard : comment ça marche</translation>
    </message>
    <message>
        <source>How do you feel now?</source>
        <translation>Comment vous sentez-vous maintenant ?</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Moins bien</translation>
    </message>
    <message>
        <source>One tap, kept on this computer alone. What does you good is offered first.</source>
        <translation>Un clic, conservé sur cet ordinateur seulement. Ce qui vous fait du bien est proposé en premier.</translation>
    </message>
    <message>
        <source>A circle sets the pace, for about a minute.</source>
        <translation>Un cercle donne le rythme, pendant une minute environ.</translation>
    </message>
    <message>
        <source>Look far away for 20 seconds.</source>
        <translation>Regardez au loin pendant 20 secondes.</translation>
    </message>
    <message>
        <source>Six easy moves in pictures, for about a minute.</source>
        <translation>Six mouvements faciles en images, pendant une minute environ.</translation>
    </message>
    <message>
        <source>5, 10 or 15 minutes, and no alarm at the end.</source>
        <translation>5, 10 ou 15 minutes, sans alarme à la fin.</translation>
    </message>
    <message>
        <source>It did you good before.</source>
        <translation>Cela vous a déjà fait du bien.</translation>
    </message>
    <message>
        <source>Look at calming pictures instead</source>
        <translation>Regarder plutôt des images apaisantes</translation>
    </message>
    <message>
        <source>Follow the circle. Never hold longer than feels good.</source>
        <translation>Suivez le cercle. Ne retenez jamais votre souffle plus qu’il n’est agréable.</translation>
    </message>
    <message>
        <source>Follow the words. Never hold longer than feels good.</source>
        <translation>Suivez les mots. Ne retenez jamais votre souffle plus qu’il n’est agréable.</translation>
    </message>
    <message>
        <source>Look at something far away</source>
        <translation>Regardez quelque chose au loin</translation>
    </message>
    <message>
        <source>Out of the window, or across the room: about six metres, or 20 feet. Blink now and then. There is no need to watch this window.</source>
        <translation>Par la fenêtre ou à l’autre bout de la pièce : environ six mètres. Clignez des yeux de temps en temps. Inutile de surveiller cette fenêtre.</translation>
    </message>
    <message>
        <source>How to breathe, in seconds</source>
        <translation>Comment respirer, en secondes</translation>
    </message>
    <message>
        <source>{left} s  ·  {place} of {count}</source>
        <translation>{left} s  ·  {place} sur {count}</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Combien de temps ?</translation>
    </message>
    <message>
        <source>Walk a few steps, fetch some water, look at the sky. Nothing will ring.</source>
        <translation>Faites quelques pas, allez chercher de l’eau, regardez le ciel. Rien ne sonnera.</translation>
    </message>
    <message>
        <source>{words}. You can leave this window as it is.</source>
        <translation>{words}. Vous pouvez laisser cette fenêtre telle quelle.</translation>
    </message>
    <message>
        <source>Sound during the minute</source>
        <translation>Son pendant la minute</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>MoodGuard: a minute for you</source>
        <translation>MoodGuard : une minute pour vous</translation>
    </message>
    <message>
        <source>A minute for you</source>
        <translation>Une minute pour vous</translation>
    </message>
    <message>
        <source>Choose what would do you good. You can stop at any time.</source>
        <translation>Choisissez ce qui vous ferait du bien. Vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
        <source>&amp;Back to work</source>
        <translation>&amp;Retour au travail</translation>
    </message>
    <message>
        <source>Ends the minute (Escape)</source>
        <translation>Termine la minute (Échap)</translation>
    </message>
    <message>
        <source>None since MoodGuard was started.</source>
        <translation>Aucune depuis le démarrage de MoodGuard.</translation>
    </message>
    <message>
        <source>You said that it was right.</source>
        <translation>Vous avez dit que c’était juste.</translation>
    </message>
    <message>
        <source>You said that it was wrong.</source>
        <translation>Vous avez dit que c’était faux.</translation>
    </message>
    <message>
        <source>How things are</source>
        <translation>La situation</translation>
    </message>
    <message>
        <source>Shows the numbers behind this</source>
        <translation>Montre les chiffres derrière</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>How things are: {words}</source>
        <translation>La situation : {words}</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>R&amp;eprendre</translation>
    </message>
    <message>
        <source>C&amp;hange the pause</source>
        <translation>C&amp;hanger la pause</translation>
    </message>
    <message>
        <source>&amp;Watch anyway for an hour</source>
        <translation>&amp;Observer quand même une heure</translation>
    </message>
    <message>
        <source>Take a &amp;break now</source>
        <translation>Faire une p&amp;ause maintenant</translation>
    </message>
    <message>
        <source>Open the &amp;gallery</source>
        <translation>Ouvrir la &amp;galerie</translation>
    </message>
    <message>
        <source>&amp;Measure my resting face…</source>
        <translation>&amp;Mesurer mon visage au repos…</translation>
    </message>
    <message>
        <source>How am I doing?</source>
        <translation>Comment vais-je ?</translation>
    </message>
    <message>
        <source>States and errors of MoodGuard. It never says when somebody was tense.</source>
        <translation>États et erreurs de MoodGuard. Il ne dit jamais quand quelqu’un était tendu.</translation>
    </message>
    <message>
        <source>&amp;Quit MoodGuard</source>
        <translation>&amp;Quitter MoodGuard</translation>
    </message>
    <message>
        <source>The last suggestion</source>
        <translation>La dernière suggestion</translation>
    </message>
    <message>
        <source>For 5 minutes</source>
        <translation>Pendant 5 minutes</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>Pendant 15 minutes</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Jusqu’à ce que je reprenne</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>That did not work ({error}). Nothing has changed; try again, or save under another name.</source>
        <translation>Cela n’a pas marché ({error}). Rien n’a changé ; réessayez, ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>“{target}” exists already. Save it under another name.</source>
        <translation>« {target} » existe déjà. Enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>Saved as “{target}”.</source>
        <translation>Enregistré sous « {target} ».</translation>
    </message>
    <message>
        <source>Copied: paste it where you like.</source>
        <translation>Copié : collez-le où vous voulez.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>the file is cut off, so a part of the picture is missing</source>
        <translation>le fichier est tronqué, il manque donc une partie de l’image</translation>
    </message>
    <message>
        <source>too large to be read ({megapixels} megapixels)</source>
        <translation>trop grande pour être lue ({megapixels} mégapixels)</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>le fichier n’est plus là</translation>
    </message>
    <message>
        <source>the file is damaged, so a part of the picture is missing</source>
        <translation>le fichier est endommagé, il manque donc une partie de l’image</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Démarrage de la caméra…</translation>
    </message>
    <message>
        <source>Live picture of the camera</source>
        <translation>Image en direct de la caméra</translation>
    </message>
    <message>
        <source>A profile has its own resting face, answers, likes, themes and picture folder. Keep one for work and one for home, or one for each person at this login. What you do here holds at once.</source>
        <translation>Un profil a son propre visage au repos, ses réponses, ses goûts, ses thèmes et son dossier d’images. Gardez-en un pour le travail et un pour la maison, ou un par personne de cette session. Ce que vous faites ici prend effet aussitôt.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Utiliser celui-ci</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>{profile}  ·  in use</source>
        <translation>{profile}  ·  utilisé</translation>
    </message>
    <message>
        <source>The only profile can&apos;t be deleted</source>
        <translation>Le seul profil ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Name of the new profile:</source>
        <translation>Nom du nouveau profil :</translation>
    </message>
    <message>
        <source>New name of “{profile}”:</source>
        <translation>Nouveau nom de « {profile} » :</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Renommer le profil</translation>
    </message>
    <message>
        <source>Delete the profile “{profile}”? Its resting face, likes, choices and paintings are erased. This can&apos;t be taken back.</source>
        <translation>Supprimer le profil « {profile} » ? Son visage au repos, ses goûts, ses choix et ses peintures seront effacés. C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>For this profile.</source>
        <translation>Pour ce profil.</translation>
    </message>
    <message>
        <source>Show advanced settings</source>
        <translation>Montrer les réglages avancés</translation>
    </message>
    <message>
        <source>Hide advanced settings</source>
        <translation>Masquer les réglages avancés</translation>
    </message>
    <message>
        <source>See the welcome again</source>
        <translation>Revoir l’accueil</translation>
    </message>
    <message>
        <source>Measure my resting face…</source>
        <translation>Mesurer mon visage au repos…</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Oublier ce qui a été appris</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Retour au travail</translation>
    </message>
    <message>
        <source>Goes by itself at {when}</source>
        <translation>Part tout seul à {when}</translation>
    </message>
    <message>
        <source>Picture {number} of {count}: {name}</source>
        <translation>Image {number} sur {count} : {name}</translation>
    </message>
    <message>
        <source>Picture {number} of {count}: {name}, you like it</source>
        <translation>Image {number} sur {count} : {name}, vous l’aimez</translation>
    </message>
    <message>
        <source>All pictures in a row</source>
        <translation>Toutes les images en une rangée</translation>
    </message>
    <message>
        <source>Something needs a look: click here.</source>
        <translation>Quelque chose demande un coup d’œil : cliquez ici.</translation>
    </message>
    <message>
        <source>Pro&amp;file: {name}</source>
        <translation>Pro&amp;fil : {name}</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>&amp;Gérer les profils…</translation>
    </message>
    <message>
        <source>&amp;Open MoodGuard</source>
        <translation>&amp;Ouvrir MoodGuard</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Take a break now…</source>
        <translation>&amp;Faire une pause maintenant…</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Pro&amp;fil</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>Camera: {camera}</source>
        <translation>Caméra : {camera}</translation>
    </message>
    <message>
        <source>Change the &amp;pause</source>
        <translation>Changer la &amp;pause</translation>
    </message>
    <message>
        <source>MoodGuard: gallery</source>
        <translation>MoodGuard : galerie</translation>
    </message>
    <message>
        <source>It is one of your pictures.</source>
        <translation>C’est une de vos images.</translation>
    </message>
    <message>
        <source>Stop the slideshow</source>
        <translation>Arrêter le diaporama</translation>
    </message>
    <message>
        <source>Start the slideshow</source>
        <translation>Lancer le diaporama</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Choisir un dossier d’images</translation>
    </message>
    <message>
        <source>Skipped “{path}”: {why}.</source>
        <translation>« {path} » ignorée : {why}.</translation>
    </message>
    <message numerus="yes">
        <source>Skipped {count} pictures that can&apos;t be read: {names} and %n more.</source>
        <translation>
            <numerusform>{count} images illisibles ignorées : {names} et %n autre.</numerusform>
            <numerusform>{count} images illisibles ignorées : {names} et %n autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n picture(s) that can&apos;t be read: {names}.</source>
        <translation>
            <numerusform>%n image illisible ignorée : {names}.</numerusform>
            <numerusform>%n images illisibles ignorées : {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You like this one: such pictures will come more often. Press L to take it back.</source>
        <translation>Vous aimez celle-ci : de telles images viendront plus souvent. Appuyez sur L pour revenir en arrière.</translation>
    </message>
    <message>
        <source>That one won&apos;t come again.</source>
        <translation>Celle-là ne reviendra pas.</translation>
    </message>
    <message>
        <source>You like this picture</source>
        <translation>Vous aimez cette image</translation>
    </message>
    <message>
        <source>Not for me: won&apos;t come again</source>
        <translation>Pas pour moi : ne reviendra pas</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Pas pour moi</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>Choisir ce qui est montré</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>right click</source>
        <translation>clic droit</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Hide the row</source>
        <translation>Masquer la rangée</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>Like this picture</source>
        <translation>J’aime cette image</translation>
    </message>
    <message>
        <source>Take back “Not for me”</source>
        <translation>Annuler « Pas pour moi »</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>Pourquoi celle-ci ?</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Show all in a row</source>
        <translation>Tout montrer en une rangée</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Set as wallpaper</source>
        <translation>Définir comme fond d’écran</translation>
    </message>
    <message>
        <source>Take a guided minute…</source>
        <translation>Prendre une minute guidée…</translation>
    </message>
    <message>
        <source>Choose a folder of pictures…</source>
        <translation>Choisir un dossier d’images…</translation>
    </message>
    <message>
        <source>Back to MoodGuard&apos;s own paintings</source>
        <translation>Revenir aux peintures de MoodGuard</translation>
    </message>
    <message>
        <source>Leave full screen, or close</source>
        <translation>Quitter le plein écran, ou fermer</translation>
    </message>
    <message>
        <source>Right, or Space</source>
        <translation>Droite ou Espace</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Don&apos;t like it any more</source>
        <translation>Je ne l’aime plus</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>La montrer à nouveau</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Montrer toutes les images</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Your camera</source>
        <translation>Votre caméra</translation>
    </message>
    <message>
        <source>Only you see this picture, and only while this page is open. None of it is kept.</source>
        <translation>Vous seul voyez cette image, et seulement tant que cette page est ouverte. Rien n’en est conservé.</translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation>La première trouvée</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, then look again; or try the demo for now.</source>
        <translation>Aucune caméra trouvée. Branchez-en une et cherchez à nouveau, ou essayez la démo pour l’instant.</translation>
    </message>
    <message>
        <source>Some faces look stern at rest, some cheerful. If MoodGuard sees yours for 20 seconds, it won&apos;t take it for tense, and errs less often. You can do this later, too.</source>
        <translation>Certains visages paraissent sévères au repos, d’autres gais. Si MoodGuard voit le vôtre pendant 20 secondes, il ne le prendra pas pour de la tension et se trompera moins. Vous pouvez aussi le faire plus tard.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Chercher à nouveau</translation>
    </message>
    <message>
        <source>How well your face can be seen</source>
        <translation>À quel point votre visage est visible</translation>
    </message>
    <message>
        <source>&amp;Measure my resting face</source>
        <translation>&amp;Mesurer mon visage au repos</translation>
    </message>
    <message>
        <source>When, and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>MoodGuard lives in your tray. Look for this icon: a click on it shows how things are.</source>
        <translation>MoodGuard vit dans la zone de notification. Cherchez cette icône : un clic montre où en sont les choses.</translation>
    </message>
    <message>
        <source>Your desktop shows no tray, so MoodGuard&apos;s window is its home. Close it, and MoodGuard goes on; start MoodGuard again, and it is back.</source>
        <translation>Votre bureau n’affiche pas de zone de notification : la fenêtre de MoodGuard est donc son foyer. Fermez-la, et MoodGuard continue ; relancez MoodGuard, et elle revient.</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings, and this welcome can be seen again from there.</source>
        <translation>Tout cela peut être changé dans les réglages, et cet accueil peut y être revu.</translation>
    </message>
    <message>
        <source>The icon of MoodGuard</source>
        <translation>L’icône de MoodGuard</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Où le trouver</translation>
    </message>
    <message>
        <source>Welcome to MoodGuard</source>
        <translation>Bienvenue dans MoodGuard</translation>
    </message>
    <message>
        <source>Now and then MoodGuard looks at you through your camera, for a moment. When you have looked tense for a while it suggests a break, and shows you calming pictures if you like.</source>
        <translation>De temps en temps, MoodGuard vous regarde un instant par votre caméra. Quand vous paraissez tendu depuis un moment, il propose une pause et vous montre, si vous voulez, des images apaisantes.</translation>
    </message>
    <message>
        <source>It stays here.</source>
        <translation>Tout reste ici.</translation>
    </message>
    <message>
        <source>No picture of you is stored, and nothing leaves this computer.</source>
        <translation>Aucune image de vous n’est enregistrée, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>It serves you alone.</source>
        <translation>Il ne sert que vous.</translation>
    </message>
    <message>
        <source>No employer and no school may run it on you.</source>
        <translation>Aucun employeur ni aucune école ne peut l’utiliser sur vous.</translation>
    </message>
    <message>
        <source>It errs.</source>
        <translation>Il se trompe.</translation>
    </message>
    <message>
        <source>An expression is not a feeling. You can tell MoodGuard when it was wrong, and it learns from that.</source>
        <translation>Une expression n’est pas un sentiment. Vous pouvez dire à MoodGuard quand il s’est trompé, et il en apprend.</translation>
    </message>
    <message>
        <source>You decide.</source>
        <translation>Vous décidez.</translation>
    </message>
    <message>
        <source>The camera stays shut until you say yes, and you can take your yes back at any time.</source>
        <translation>La caméra reste fermée jusqu’à votre oui, et vous pouvez le retirer à tout moment.</translation>
    </message>
    <message>
        <source>The demo shows all of it with a painted person, an hour in a minute. Your camera stays shut.</source>
        <translation>La démo montre tout cela avec une personne peinte, une heure en une minute. Votre caméra reste fermée.</translation>
    </message>
    <message>
        <source>MoodGuard: welcome</source>
        <translation>MoodGuard : bienvenue</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Essayer la &amp;démo</translation>
    </message>
    <message>
        <source>Try the &amp;demo instead</source>
        <translation>Essayer plutôt la &amp;démo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there any more.</source>
        <translation>Le dossier « {folder} » n’est plus là.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>« {folder} » n’est pas un dossier.</translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be read ({reason}).</source>
        <translation>Le dossier « {folder} » ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>All themes are switched off in the settings. Switch one on to see pictures.</source>
        <translation>Tous les thèmes sont désactivés dans les réglages. Activez-en un pour voir des images.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds no PNG, JPEG or WebP pictures.</source>
        <translation>Le dossier « {folder} » ne contient pas d’images PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>MoodGuard&apos;s own paintings are missing: install it again, or choose another folder.</source>
        <translation>Les peintures de MoodGuard manquent : réinstallez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>These are MoodGuard&apos;s own paintings.</source>
        <translation>Voici les peintures de MoodGuard.</translation>
    </message>
    <message>
        <source>You said of all these pictures that they are not for you. Choose others.</source>
        <translation>Vous avez dit de toutes ces images qu’elles ne sont pas pour vous. Choisissez-en d’autres.</translation>
    </message>
    <message numerus="yes">
        <source>MoodGuard has painted %n new picture(s) for you ({size} MB).</source>
        <translation>
            <numerusform>MoodGuard a peint %n nouvelle image pour vous ({size} Mo).</numerusform>
            <numerusform>MoodGuard a peint %n nouvelles images pour vous ({size} Mo).</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the last paintings was calm enough to keep, so MoodGuard rests its brush for an hour. The pictures that are there stay.</source>
        <translation>Aucune des dernières peintures n’était assez calme pour être gardée ; MoodGuard repose son pinceau une heure. Les images présentes restent.</translation>
    </message>
    <message>
        <source>New pictures can&apos;t be painted: {error}. Those that MoodGuard ships with are shown. Install MoodGuard again, or switch painting off in the settings.</source>
        <translation>De nouvelles images ne peuvent pas être peintes : {error}. Celles fournies avec MoodGuard sont montrées. Réinstallez MoodGuard, ou désactivez la peinture dans les réglages.</translation>
    </message>
    <message>
        <source>New pictures can&apos;t be painted, for which are calm can&apos;t be told: {error}. Those that are there are shown. Install MoodGuard again, or switch painting off in the settings.</source>
        <translation>De nouvelles images ne peuvent pas être peintes, car on ne peut dire lesquelles sont calmes : {error}. Celles qui sont là sont montrées. Réinstallez MoodGuard, ou désactivez la peinture dans les réglages.</translation>
    </message>
    <message>
        <source>New pictures are painted, but less clean than they could be: {error}. Install MoodGuard again, and the next ones are.</source>
        <translation>De nouvelles images sont peintes, mais moins nettes qu’elles pourraient l’être : {error}. Réinstallez MoodGuard, et les prochaines le seront.</translation>
    </message>
    <message>
        <source>New paintings can&apos;t be kept: this computer can&apos;t write WebP pictures.</source>
        <translation>Les nouvelles peintures ne peuvent pas être gardées : cet ordinateur ne peut pas écrire d’images WebP.</translation>
    </message>
    <message>
        <source>New paintings can&apos;t be kept: {error}. Those that are there are shown. Make room or check the folder {folder}, or switch painting off in the settings.</source>
        <translation>Les nouvelles peintures ne peuvent pas être gardées : {error}. Celles qui sont là sont montrées. Faites de la place ou vérifiez le dossier {folder}, ou désactivez la peinture dans les réglages.</translation>
    </message>
    <message>
        <source>New pictures can&apos;t be painted just now; the log says more.</source>
        <translation>De nouvelles images ne peuvent pas être peintes pour l’instant ; le journal en dit plus.</translation>
    </message>
    <message>
        <source>New to you.</source>
        <translation>Nouvelle pour vous.</translation>
    </message>
    <message>
        <source>You like this one.</source>
        <translation>Vous aimez celle-ci.</translation>
    </message>
    <message>
        <source>You said that it is not for you.</source>
        <translation>Vous avez dit qu’elle n’est pas pour vous.</translation>
    </message>
    <message>
        <source>You have looked calmer with this one before.</source>
        <translation>Vous avez déjà paru plus calme avec celle-ci.</translation>
    </message>
    <message>
        <source>One of the best for a first visit.</source>
        <translation>Une des meilleures pour une première visite.</translation>
    </message>
    <message>
        <source>You liked others of “{theme}”.</source>
        <translation>Vous en avez aimé d’autres de « {theme} ».</translation>
    </message>
    <message>
        <source>You have looked calmer with “{theme}” before.</source>
        <translation>Vous avez déjà paru plus calme avec « {theme} ».</translation>
    </message>
    <message>
        <source>For a change: now and then comes one of which little is known yet.</source>
        <translation>Pour changer : de temps en temps en vient une dont on sait encore peu.</translation>
    </message>
    <message>
        <source>Painted for you, and new to you.</source>
        <translation>Peinte pour vous, et nouvelle pour vous.</translation>
    </message>
    <message>
        <source>Nothing has been learned yet about the pictures that help you.</source>
        <translation>Rien n’a encore été appris sur les images qui vous aident.</translation>
    </message>
    <message numerus="yes">
        <source>You like %n picture(s).</source>
        <translation>
            <numerusform>Vous aimez %n image.</numerusform>
            <numerusform>Vous aimez %n images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not for you: %n picture(s).</source>
        <translation>
            <numerusform>Pas pour vous : %n image.</numerusform>
            <numerusform>Pas pour vous : %n images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your face was followed through %n picture(s); no theme stands out yet.</source>
        <translation>
            <numerusform>Votre visage a été suivi sur %n image ; aucun thème ne se détache encore.</numerusform>
            <numerusform>Votre visage a été suivi sur %n images ; aucun thème ne se détache encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>You calm down most with {themes}.</source>
        <translation>C’est avec {themes} que vous vous apaisez le plus.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>MoodGuard may not use the camera before you have said yes to it, in the welcome or on the page “Camera” of the settings.</source>
        <translation>MoodGuard ne peut pas utiliser la caméra avant votre oui, dans l’accueil ou sur la page « Caméra » des réglages.</translation>
    </message>
    <message>
        <source>MoodGuard is not allowed to use the camera.</source>
        <translation>MoodGuard n’est pas autorisé à utiliser la caméra.</translation>
    </message>
    <message>
        <source>MoodGuard may not read {address}: your user has to be in its group.</source>
        <translation>MoodGuard ne peut pas lire {address} : votre utilisateur doit être dans son groupe.</translation>
    </message>
    <message>
        <source>The camera “{camera}” still does not answer.</source>
        <translation>La caméra « {camera} » ne répond toujours pas.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Aucune caméra trouvée.</translation>
    </message>
    <message>
        <source>The camera “{camera}” is not plugged in.</source>
        <translation>La caméra « {camera} » n’est pas branchée.</translation>
    </message>
    <message>
        <source>The camera “{camera}” sends the same picture over and over.</source>
        <translation>La caméra « {camera} » envoie toujours la même image.</translation>
    </message>
    <message>
        <source>The camera “{camera}” was unplugged.</source>
        <translation>La caméra « {camera} » a été débranchée.</translation>
    </message>
    <message>
        <source>“{camera}” is no camera that gives pictures; choose another one in the settings.</source>
        <translation>« {camera} » n’est pas une caméra qui donne des images ; choisissez-en une autre dans les réglages.</translation>
    </message>
    <message>
        <source>The camera “{camera}” gives no picture; another program may be using it, or none feeds it.</source>
        <translation>La caméra « {camera} » ne donne pas d’image ; un autre programme l’utilise peut-être, ou aucun ne l’alimente.</translation>
    </message>
    <message>
        <source>The camera “{camera}” stopped sending pictures.</source>
        <translation>La caméra « {camera} » n’envoie plus d’images.</translation>
    </message>
    <message>
        <source>The camera “{camera}” does not answer.</source>
        <translation>La caméra « {camera} » ne répond pas.</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>observe</translation>
    </message>
    <message>
        <source>resting between two looks</source>
        <translation>au repos entre deux coups d’œil</translation>
    </message>
    <message>
        <source>showing you its picture</source>
        <translation>vous montre son image</translation>
    </message>
    <message>
        <source>no face in view</source>
        <translation>aucun visage en vue</translation>
    </message>
    <message>
        <source>too dark to see you, or covered</source>
        <translation>trop sombre pour vous voir, ou couverte</translation>
    </message>
    <message>
        <source>no picture; another program may be using it</source>
        <translation>pas d’image ; un autre programme l’utilise peut-être</translation>
    </message>
    <message>
        <source>none found; plug one in, or choose another one in the settings</source>
        <translation>aucune trouvée ; branchez-en une ou choisissez-en une autre dans les réglages</translation>
    </message>
    <message>
        <source>its picture can&apos;t be read; choose another one in the settings</source>
        <translation>son image est illisible ; choisissez-en une autre dans les réglages</translation>
    </message>
    <message>
        <source>not allowed; the system&apos;s privacy settings can change that</source>
        <translation>non autorisée ; les réglages de confidentialité du système peuvent changer cela</translation>
    </message>
    <message>
        <source>shut until you say yes to it</source>
        <translation>fermée jusqu’à votre oui</translation>
    </message>
    <message>
        <source>it does not answer; it is tried again by itself</source>
        <translation>elle ne répond pas ; un nouvel essai se fait tout seul</translation>
    </message>
    <message>
        <source>off for now after a fault; it is tried again by itself</source>
        <translation>éteinte pour l’instant après une erreur ; un nouvel essai se fait tout seul</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Caméra {number}</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw, so the camera is closed. All else goes on, and it is tried again by itself, less and less often. If this stays, choose another camera or expression model in the settings; the log says more.</source>
        <translation>Un problème imprévu est survenu, la caméra est donc fermée. Tout le reste continue, et de nouveaux essais se font tout seuls, de moins en moins souvent. Si cela dure, choisissez une autre caméra ou un autre modèle d’expression dans les réglages ; le journal en dit plus.</translation>
    </message>
    <message>
        <source>MoodGuard is paused or quiet, so the camera stays off.</source>
        <translation>MoodGuard est en pause ou silencieux, la caméra reste donc éteinte.</translation>
    </message>
    <message>
        <source>Your expression model can&apos;t be used: {error}. The one MoodGuard ships with is used.</source>
        <translation>Votre modèle d’expression ne peut pas être utilisé : {error}. Celui fourni avec MoodGuard est utilisé.</translation>
    </message>
    <message>
        <source>MoodGuard&apos;s expression model can&apos;t be used: {unusable}. Install it again.</source>
        <translation>Le modèle d’expression de MoodGuard ne peut pas être utilisé : {unusable}. Réinstallez-le.</translation>
    </message>
    <message>
        <source>Nothing can be heard: this computer has no sound output just now. The minute goes on without. Plug one in or switch it on, then choose the sound again.</source>
        <translation>On n’entend rien : cet ordinateur n’a pas de sortie audio en ce moment. La minute continue sans. Branchez-en une ou activez-la, puis choisissez à nouveau le son.</translation>
    </message>
    <message>
        <source>Nothing can be heard: the part of MoodGuard that plays sounds is missing or can&apos;t be loaded. The minute goes on without. Install MoodGuard again.</source>
        <translation>On n’entend rien : la partie de MoodGuard qui joue les sons manque ou ne peut pas être chargée. La minute continue sans. Réinstallez MoodGuard.</translation>
    </message>
    <message>
        <source>The sound has stopped after a fault of MoodGuard&apos;s. All else goes on.</source>
        <translation>Le son s’est arrêté après une erreur de MoodGuard. Tout le reste continue.</translation>
    </message>
    <message>
        <source>An older copy of your resting face can&apos;t be erased ({error}). Take it away yourself: it lies in {folder}.</source>
        <translation>Une ancienne copie de votre visage au repos ne peut pas être effacée ({error}). Retirez-la vous-même : elle est dans {folder}.</translation>
    </message>
    <message>
        <source>An older copy of your answers can&apos;t be erased ({error}). Take it away yourself: it lies in {folder}.</source>
        <translation>Une ancienne copie de vos réponses ne peut pas être effacée ({error}). Retirez-la vous-même : elle est dans {folder}.</translation>
    </message>
    <message>
        <source>The camera stays shut until you say yes again.</source>
        <translation>La caméra reste fermée jusqu’à votre prochain oui.</translation>
    </message>
    <message>
        <source>Your yes to the camera was written by a later version of MoodGuard: {path}. It is left as it is. {shut}</source>
        <translation>Votre oui à la caméra a été écrit par une version plus récente de MoodGuard : {path}. Il est laissé tel quel. {shut}</translation>
    </message>
    <message>
        <source>Your yes to the camera can&apos;t be read ({error}): {path}. {shut} To have it kept, make the file readable, or take it away.</source>
        <translation>Votre oui à la caméra ne peut pas être lu ({error}) : {path}. {shut} Pour qu’il soit gardé, rendez le fichier lisible, ou retirez-le.</translation>
    </message>
    <message>
        <source>Your yes to the camera holds until you quit: what lies at {path} can&apos;t be used, and is left as it is. Take it away to have your yes kept.</source>
        <translation>Votre oui à la caméra vaut jusqu’à la fermeture : ce qui se trouve dans {path} est inutilisable et laissé tel quel. Retirez-le pour que votre oui soit gardé.</translation>
    </message>
    <message>
        <source>Your yes to the camera can&apos;t be kept on disk ({error}): {path}. It holds until you quit. Make room or check the folder, then say it again.</source>
        <translation>Votre oui à la caméra ne peut pas être enregistré ({error}) : {path}. Il vaut jusqu’à la fermeture. Faites de la place ou vérifiez le dossier, puis redites-le.</translation>
    </message>
    <message>
        <source>The camera is shut, but your earlier yes can&apos;t be erased ({error}) and would count at the next start. Delete this file before: {path}</source>
        <translation>La caméra est fermée, mais votre oui précédent ne peut pas être effacé ({error}) et vaudrait au prochain démarrage. Supprimez d’abord ce fichier : {path}</translation>
    </message>
    <message>
        <source>The file with your yes to the camera is damaged: {path}.</source>
        <translation>Le fichier de votre oui à la caméra est endommagé : {path}.</translation>
    </message>
    <message>
        <source>The file with your yes to the camera is damaged, and can&apos;t be kept aside ({error}).</source>
        <translation>Le fichier de votre oui à la caméra est endommagé et ne peut pas être mis de côté ({error}).</translation>
    </message>
    <message>
        <source>The file with your yes to the camera is damaged; it is kept as {kept}.</source>
        <translation>Le fichier de votre oui à la caméra est endommagé ; il est gardé sous {kept}.</translation>
    </message>
    <message>
        <source>“{part}” is not like “Mon-Fri 9:00-17:30”</source>
        <translation>« {part} » n’est pas comme « lun-ven 9:00-17:30 »</translation>
    </message>
    <message>
        <source>“{name}” is no weekday; use Mon, Tue, Wed, Thu, Fri, Sat, Sun</source>
        <translation>« {name} » n’est pas un jour ; utilisez lun, mar, mer, jeu, ven, sam, dim</translation>
    </message>
    <message>
        <source>“{part}” begins when it ends</source>
        <translation>« {part} » commence quand il finit</translation>
    </message>
    <message>
        <source>“{text}” is no time of day</source>
        <translation>« {text} » n’est pas une heure</translation>
    </message>
    <message>
        <source>“{text}” is no time of day; say it like 14:30</source>
        <translation>« {text} » n’est pas une heure ; écrivez-la comme 14:30</translation>
    </message>
    <message>
        <source>the file can&apos;t be kept aside and mended ({error})</source>
        <translation>le fichier ne peut pas être mis de côté et réparé ({error})</translation>
    </message>
    <message>
        <source>the file is kept as {aside}</source>
        <translation>le fichier est gardé sous {aside}</translation>
    </message>
    <message>
        <source>Nothing was exported, since MoodGuard can&apos;t look into {closed}. Make it readable, then try again.</source>
        <translation>Rien n’a été exporté, car MoodGuard ne peut pas lire {closed}. Rendez-le lisible, puis réessayez.</translation>
    </message>
    <message>
        <source>“{target}” can&apos;t be written: {error}. What is kept stays as it is. Make room or choose another place, then try again.</source>
        <translation>« {target} » ne peut pas être écrit : {error}. Ce qui est conservé reste tel quel. Faites de la place ou choisissez un autre endroit, puis réessayez.</translation>
    </message>
    <message>
        <source>Not everything could be erased: {left}.</source>
        <translation>Tout n’a pas pu être effacé : {left}.</translation>
    </message>
    <message numerus="yes">
        <source>{some} and %n more</source>
        <translation>
            <numerusform>{some} et %n autre</numerusform>
            <numerusform>{some} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} can&apos;t be read ({error}): {path}. Nothing new is kept of it meanwhile.</source>
        <translation>{title} : lecture impossible ({error}) : {path}. Rien de nouveau n’en est conservé en attendant.</translation>
    </message>
    <message>
        <source>{title} was written by a later version of MoodGuard: {path}. It is left as it is, and nothing is learned meanwhile. Install that version again, or have it forgotten.</source>
        <translation>{title} : écrit par une version plus récente de MoodGuard : {path}. C’est laissé tel quel, et rien n’est appris en attendant. Réinstallez cette version, ou faites-le oublier.</translation>
    </message>
    <message>
        <source>{title} holds values that can&apos;t be used: {complaints}. All else of it is used; {learned}.</source>
        <translation>{title} : contient des valeurs inutilisables : {complaints}. Tout le reste est utilisé ; {learned}.</translation>
    </message>
    <message>
        <source>{title} can&apos;t be kept on disk ({error}): {path}. It holds until you quit, and is tried again with the next change. Make room or check the folder.</source>
        <translation>{title} : enregistrement impossible ({error}) : {path}. Cela vaut jusqu’à la fermeture, et sera retenté au prochain changement. Faites de la place ou vérifiez le dossier.</translation>
    </message>
    <message>
        <source>What was learned could not be erased ({error}): {path}</source>
        <translation>Ce qui a été appris n’a pas pu être effacé ({error}) : {path}</translation>
    </message>
    <message>
        <source>{title} is damaged and can&apos;t be read ({reason}); it is learned anew.</source>
        <translation>{title} : endommagé et illisible ({reason}) ; c’est appris à nouveau.</translation>
    </message>
    <message>
        <source>{title} is damaged; it is kept as {aside}, and is learned anew.</source>
        <translation>{title} : endommagé ; c’est gardé sous {aside} et appris à nouveau.</translation>
    </message>
    <message>
        <source>What helped you in your breaks</source>
        <translation>Ce qui vous a aidé pendant vos pauses</translation>
    </message>
    <message>
        <source>“{typed}” is no number</source>
        <translation>« {typed} » n’est pas un nombre</translation>
    </message>
    <message>
        <source>“{typed}” is no number that can be used</source>
        <translation>« {typed} » n’est pas un nombre utilisable</translation>
    </message>
    <message>
        <source>“{typed}” could be {one} or {other}; type it without that mark</source>
        <translation>« {typed} » peut être {one} ou {other} ; écrivez-le sans ce signe</translation>
    </message>
    <message>
        <source>“{typed}” is no number of {unit}</source>
        <translation>« {typed} » n’est pas un nombre de {unit}</translation>
    </message>
    <message>
        <source>What was learned about your resting face</source>
        <translation>Ce qui a été appris de votre visage au repos</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>There is no profile “{name}”. There are: {names}.</source>
        <translation>Il n’y a pas de profil « {name} ». Il y a : {names}.</translation>
    </message>
    <message>
        <source>The list of profiles was written by a later version of MoodGuard, and is left as it is. The profiles are served, without their names. Install that version again, or take {path} away.</source>
        <translation>La liste des profils a été écrite par une version plus récente de MoodGuard et est laissée telle quelle. Les profils sont proposés sans leurs noms. Réinstallez cette version, ou retirez {path}.</translation>
    </message>
    <message>
        <source>The list of profiles can&apos;t be read ({error}).</source>
        <translation>La liste des profils ne peut pas être lue ({error}).</translation>
    </message>
    <message>
        <source>Make {path} readable, then try again.</source>
        <translation>Rendez {path} lisible, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n profile(s) already. Delete one first.</source>
        <translation>
            <numerusform>Il y a déjà %n profil. Supprimez-en un d’abord.</numerusform>
            <numerusform>Il y a déjà %n profils. Supprimez-en un d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the only profile. Make another one before you delete it.</source>
        <translation>C’est le seul profil. Créez-en un autre avant de le supprimer.</translation>
    </message>
    <message>
        <source>“{profile}” can&apos;t be deleted: {error}.</source>
        <translation>« {profile} » ne peut pas être supprimé : {error}.</translation>
    </message>
    <message>
        <source>it is kept as {name}</source>
        <translation>elle est gardée sous {name}</translation>
    </message>
    <message>
        <source>it can&apos;t be kept aside and mended ({error})</source>
        <translation>elle ne peut pas être mise de côté et réparée ({error})</translation>
    </message>
    <message>
        <source>The list of profiles holds values that can&apos;t be used: {complaints}. All else of it is used; {aside}.</source>
        <translation>La liste des profils contient des valeurs inutilisables : {complaints}. Tout le reste est utilisé ; {aside}.</translation>
    </message>
    <message>
        <source>Another MoodGuard is changing the profiles. Try again when it is done.</source>
        <translation>Un autre MoodGuard modifie les profils. Réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be saved: {error}. Make room or check the folder {folder}, then try again.</source>
        <translation>Les profils ne peuvent pas être enregistrés : {error}. Faites de la place ou vérifiez le dossier {folder}, puis réessayez.</translation>
    </message>
    <message>
        <source>The profile “{profile}” is there no more: somebody has deleted it meanwhile.</source>
        <translation>Le profil « {profile} » n’existe plus : quelqu’un l’a supprimé entre-temps.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un profil a besoin d’un nom.</translation>
    </message>
    <message numerus="yes">
        <source>A profile&apos;s name has at most %n letter(s).</source>
        <translation>
            <numerusform>Le nom d’un profil a au plus %n lettre.</numerusform>
            <numerusform>Le nom d’un profil a au plus %n lettres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a profile “{name}” already. Choose another name.</source>
        <translation>Il y a déjà un profil « {name} ». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Profile {number}</source>
        <translation>Profil {number}</translation>
    </message>
    <message>
        <source>The list of profiles can&apos;t be read ({error}); their names are lost.</source>
        <translation>La liste des profils ne peut pas être lue ({error}) ; leurs noms sont perdus.</translation>
    </message>
    <message>
        <source>The list of profiles is damaged; it is kept as {aside}. The profiles are there; name them anew.</source>
        <translation>La liste des profils est endommagée ; elle est gardée sous {aside}. Les profils sont là ; renommez-les.</translation>
    </message>
    <message>
        <source>What was to outlast a restart was written by a later version of MoodGuard: {path}. It is left as it is; pauses hold until you quit. Install that version again, or take the file away.</source>
        <translation>Ce qui devait survivre à un redémarrage a été écrit par une version plus récente de MoodGuard : {path}. C’est laissé tel quel ; les pauses valent jusqu’à la fermeture. Réinstallez cette version, ou retirez le fichier.</translation>
    </message>
    <message>
        <source>What was to outlast a restart can&apos;t be read ({error}): {path}. A pause from before is over, and a new one holds until you quit. Make the file readable, or take it away.</source>
        <translation>Ce qui devait survivre à un redémarrage ne peut pas être lu ({error}) : {path}. Une pause d’avant est finie, et une nouvelle vaut jusqu’à la fermeture. Rendez le fichier lisible, ou retirez-le.</translation>
    </message>
    <message>
        <source>What was to outlast a restart, such as a pause, holds values that can&apos;t be used: {complaints}. All else of it is used; {state}.</source>
        <translation>Ce qui devait survivre à un redémarrage, comme une pause, contient des valeurs inutilisables : {complaints}. Tout le reste est utilisé ; {state}.</translation>
    </message>
    <message>
        <source>What is to outlast a restart, as a pause does, can&apos;t be kept on disk ({error}): {path}. It holds until you quit, and is tried again. Make room or check the folder.</source>
        <translation>Ce qui doit survivre à un redémarrage, comme une pause, ne peut pas être enregistré ({error}) : {path}. Cela vaut jusqu’à la fermeture, et sera retenté. Faites de la place ou vérifiez le dossier.</translation>
    </message>
    <message>
        <source>The file of what was to outlast a restart is damaged, and can&apos;t be kept aside ({error}). A pause from before is over; choose it again.</source>
        <translation>Le fichier de ce qui devait survivre à un redémarrage est endommagé et ne peut pas être mis de côté ({error}). Une pause d’avant est finie ; choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The file of what was to outlast a restart is damaged; it is kept as {kept}. A pause from before is over; choose it again.</source>
        <translation>Le fichier de ce qui devait survivre à un redémarrage est endommagé ; il est gardé sous {kept}. Une pause d’avant est finie ; choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>Your settings were written by a later version of MoodGuard, and are left as they are: {path}. Install that version again, or take the file away to begin anew.</source>
        <translation>Vos réglages ont été écrits par une version plus récente de MoodGuard et sont laissés tels quels : {path}. Réinstallez cette version, ou retirez le fichier pour repartir de zéro.</translation>
    </message>
    <message>
        <source>The settings file is damaged. {then}</source>
        <translation>Le fichier des réglages est endommagé. {then}</translation>
    </message>
    <message>
        <source>The settings file is damaged; it is kept as {kept}. {then}</source>
        <translation>Le fichier des réglages est endommagé ; il est gardé sous {kept}. {then}</translation>
    </message>
    <message>
        <source>The settings file is damaged and can&apos;t be kept aside ({error}). {then}</source>
        <translation>Le fichier des réglages est endommagé et ne peut pas être mis de côté ({error}). {then}</translation>
    </message>
    <message>
        <source>The settings file holds values that can&apos;t be used. {then}</source>
        <translation>Le fichier des réglages contient des valeurs inutilisables. {then}</translation>
    </message>
    <message>
        <source>The settings file holds values that can&apos;t be used; it is kept as {kept}. {then}</source>
        <translation>Le fichier des réglages contient des valeurs inutilisables ; il est gardé sous {kept}. {then}</translation>
    </message>
    <message>
        <source>The settings file holds values that can&apos;t be used and can&apos;t be kept aside ({error}). {then}</source>
        <translation>Le fichier des réglages contient des valeurs inutilisables et ne peut pas être mis de côté ({error}). {then}</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be read ({error}); the usual ones are used.</source>
        <translation>Vos réglages ne peuvent pas être lus ({error}) ; ceux d’usage sont utilisés.</translation>
    </message>
    <message>
        <source>The usual settings are used.</source>
        <translation>Les réglages d’usage sont utilisés.</translation>
    </message>
    <message>
        <source>Your settings could not be saved: {error}. They hold until you quit. Make room or check the folder {parent}, then save again.</source>
        <translation>Vos réglages n’ont pas pu être enregistrés : {error}. Ils valent jusqu’à la fermeture. Faites de la place ou vérifiez le dossier {parent}, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>{complaints}. The usual values are used instead, and all others hold.</source>
        <translation>{complaints}. Les valeurs d’usage les remplacent, et toutes les autres valent.</translation>
    </message>
    <message>
        <source>What was learned about pictures</source>
        <translation>Ce qui a été appris sur les images</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: {agent} can&apos;t be written ({error})</source>
        <translation>MoodGuard ne peut pas démarrer à la connexion : {agent} ne peut pas être écrit ({error})</translation>
    </message>
    <message>
        <source>At login an old MoodGuard is still started: {agent} can&apos;t be written ({error}). This one works as usual. Once the file can be written, save the settings again.</source>
        <translation>À la connexion, un ancien MoodGuard démarre encore : {agent} ne peut pas être écrit ({error}). Celui-ci fonctionne normalement. Dès que le fichier peut être écrit, enregistrez à nouveau les réglages.</translation>
    </message>
    <message>
        <source>MoodGuard still starts at login: {entry} can&apos;t be removed ({error})</source>
        <translation>MoodGuard démarre encore à la connexion : {entry} ne peut pas être retiré ({error})</translation>
    </message>
    <message>
        <source>MoodGuard doesn&apos;t start at login any more, but {path}, which it has written for that, can&apos;t be removed ({error}). Remove it yourself.</source>
        <translation>MoodGuard ne démarre plus à la connexion, mais {path}, qu’il a écrit pour cela, ne peut pas être retiré ({error}). Retirez-le vous-même.</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: Windows refused it ({error})</source>
        <translation>MoodGuard ne peut pas démarrer à la connexion : Windows l’a refusé ({error})</translation>
    </message>
    <message>
        <source>MoodGuard still starts at login: Windows refused the change ({error})</source>
        <translation>MoodGuard démarre encore à la connexion : Windows a refusé le changement ({error})</translation>
    </message>
    <message>
        <source>At login an old MoodGuard is still started: Windows refused the change ({error}). This one works as usual. Save the settings again to try anew.</source>
        <translation>À la connexion, un ancien MoodGuard démarre encore : Windows a refusé le changement ({error}). Celui-ci fonctionne normalement. Enregistrez à nouveau les réglages pour réessayer.</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: its path is too long for Windows ({program}). Move it to a shorter one.</source>
        <translation>MoodGuard ne peut pas démarrer à la connexion : son chemin est trop long pour Windows ({program}). Déplacez-le vers un chemin plus court.</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: {entry} can&apos;t be written ({error})</source>
        <translation>MoodGuard ne peut pas démarrer à la connexion : {entry} ne peut pas être écrit ({error})</translation>
    </message>
    <message>
        <source>At login an old MoodGuard is still started: {entry} can&apos;t be written ({error}). This one works as usual. Once the file can be written, save the settings again.</source>
        <translation>À la connexion, un ancien MoodGuard démarre encore : {entry} ne peut pas être écrit ({error}). Celui-ci fonctionne normalement. Dès que le fichier peut être écrit, enregistrez à nouveau les réglages.</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: its path {path} has a character that a login entry can&apos;t hold. Move it to another folder.</source>
        <translation>MoodGuard ne peut pas démarrer à la connexion : son chemin {path} contient un caractère qu’une entrée de démarrage ne peut pas contenir. Déplacez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>The desktop&apos;s message bus doesn&apos;t answer, so MoodGuard may have no tray icon, and can&apos;t tell whether the screen is locked or you don&apos;t want to be disturbed. It watches and suggests breaks as usual. Log out and in again to mend it.</source>
        <translation>Le bus de messages du bureau ne répond pas : MoodGuard n’a peut-être pas d’icône et ne voit ni l’écran verrouillé ni « ne pas déranger ». Il observe et propose des pauses comme d’habitude. Fermez puis rouvrez la session pour y remédier.</translation>
    </message>
    <message>
        <source>hold Ctrl, Alt or Meta and press one more key, like Ctrl+Alt+B</source>
        <translation>maintenez Ctrl, Alt ou Meta et appuyez sur une autre touche, comme Ctrl+Alt+B</translation>
    </message>
    <message>
        <source>“{keys}” is no keyboard shortcut; {example}</source>
        <translation>« {keys} » n’est pas un raccourci clavier ; {example}</translation>
    </message>
    <message>
        <source>“{keys}” would be taken from all that you type; {example}</source>
        <translation>« {keys} » serait pris à tout ce que vous tapez ; {example}</translation>
    </message>
    <message>
        <source>No log is kept, since {log_file} can&apos;t be written: {error}. All else goes on as usual. Take away what lies there, or make room, then start MoodGuard anew.</source>
        <translation>Aucun journal n’est tenu, car {log_file} ne peut pas être écrit : {error}. Tout le reste fonctionne normalement. Retirez ce qui s’y trouve, ou faites de la place, puis relancez MoodGuard.</translation>
    </message>
    <message>
        <source>The log could not be erased ({error}): {path}</source>
        <translation>Le journal n’a pas pu être effacé ({error}) : {path}</translation>
    </message>
    <message>
        <source>Another program uses {keys} already. {advice}</source>
        <translation>Un autre programme utilise déjà {keys}. {advice}</translation>
    </message>
    <message>
        <source>Your keyboard has no key {key}. {advice}</source>
        <translation>Votre clavier n’a pas de touche {key}. {advice}</translation>
    </message>
    <message>
        <source>Choose others for “{shortcut}” in the settings.</source>
        <translation>Choisissez-en d’autres pour « {shortcut} » dans les réglages.</translation>
    </message>
    <message>
        <source>macOS does not give {keys} to programs (error {error}).</source>
        <translation>macOS ne donne pas {keys} aux programmes (erreur {error}).</translation>
    </message>
    <message>
        <source>The desktop gave MoodGuard no keyboard shortcuts: they were declined there. Save the settings with other keys to be asked again. All else works as usual.</source>
        <translation>Le bureau n’a donné aucun raccourci à MoodGuard : ils y ont été refusés. Enregistrez les réglages avec d’autres touches pour être demandé à nouveau. Tout le reste fonctionne normalement.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keyboard shortcuts. In its own settings you can have keys run a command: moodguard skip, right, wrong, later, break, pause and resume do the same. All else works as usual.</source>
        <translation>Ce bureau ne donne pas de raccourcis aux programmes. Dans ses propres réglages, des touches peuvent lancer une commande : moodguard skip, right, wrong, later, break, pause et resume font de même. Tout le reste fonctionne normalement.</translation>
    </message>
    <message>
        <source>Windows does not give {keys} to programs (error {error}).</source>
        <translation>Windows ne donne pas {keys} aux programmes (erreur {error}).</translation>
    </message>
    <message>
        <source>The keyboard shortcuts can&apos;t be had, because the display doesn&apos;t answer. All else goes on; they are asked for again at the next start.</source>
        <translation>Les raccourcis clavier sont indisponibles, car l’affichage ne répond pas. Tout le reste continue ; ils seront redemandés au prochain démarrage.</translation>
    </message>
    <message>
        <source>MoodGuard knows no way to set this desktop&apos;s wallpaper. Save the picture, and choose it in your desktop&apos;s own settings.</source>
        <translation>MoodGuard ne sait pas définir le fond d’écran de ce bureau. Enregistrez l’image et choisissez-la dans les réglages de votre bureau.</translation>
    </message>
    <message>
        <source>It is your wallpaper now.</source>
        <translation>C’est maintenant votre fond d’écran.</translation>
    </message>
    <message>
        <source>Your desktop did not take the picture as its wallpaper{told}. Save the picture, and choose it in your desktop&apos;s own settings.</source>
        <translation>Votre bureau n’a pas pris l’image comme fond d’écran{told}. Enregistrez l’image et choisissez-la dans les réglages de votre bureau.</translation>
    </message>
    <message>
        <source>Your desktop has the picture now, and may ask whether to take it.</source>
        <translation>Votre bureau a maintenant l’image et demandera peut-être s’il faut la prendre.</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>per cent; some languages put a space before the sign</comment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>it is too dark to see you, or the camera is covered</source>
        <translation>il fait trop sombre pour vous voir, ou la caméra est couverte</translation>
    </message>
    <message>
        <source>you are too far from the camera to be seen well</source>
        <translation>vous êtes trop loin de la caméra pour être bien vu</translation>
    </message>
    <message>
        <source>I can&apos;t read you well in this light</source>
        <translation>je vous distingue mal avec cette lumière</translation>
    </message>
    <message>
        <source>getting to know the new light or place</source>
        <translation>découverte de la nouvelle lumière ou du nouveau lieu</translation>
    </message>
    <message>
        <source>the picture of you is blurred</source>
        <translation>l’image de vous est floue</translation>
    </message>
    <message>
        <source>you are turned away from the camera</source>
        <translation>vous êtes tourné à l’écart de la caméra</translation>
    </message>
    <message>
        <source>part of your face is covered</source>
        <translation>une partie de votre visage est couverte</translation>
    </message>
    <message>
        <source>your face can&apos;t be seen well</source>
        <translation>votre visage se voit mal</translation>
    </message>
    <message>
        <source>another program may be using the camera</source>
        <translation>un autre programme utilise peut-être la caméra</translation>
    </message>
    <message>
        <source>no camera is plugged in</source>
        <translation>aucune caméra n’est branchée</translation>
    </message>
    <message>
        <source>the camera does not answer</source>
        <translation>la caméra ne répond pas</translation>
    </message>
    <message>
        <source>MoodGuard is not allowed to use the camera</source>
        <translation>MoodGuard n’est pas autorisé à utiliser la caméra</translation>
    </message>
    <message>
        <source>you have not said yes to the camera</source>
        <translation>vous n’avez pas dit oui à la caméra</translation>
    </message>
    <message>
        <source>the camera&apos;s picture can&apos;t be read</source>
        <translation>l’image de la caméra est illisible</translation>
    </message>
    <message>
        <source>your expression can&apos;t be told just now</source>
        <translation>votre expression ne peut pas être lue pour l’instant</translation>
    </message>
    <message>
        <source>MoodGuard goes on as soon as you are back.</source>
        <translation>MoodGuard reprend dès que vous êtes de retour.</translation>
    </message>
    <message>
        <source>Open its cover, or switch a lamp on.</source>
        <translation>Ouvrez son cache, ou allumez une lampe.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation>Approchez-vous un peu.</translation>
    </message>
    <message>
        <source>A lamp in front of you helps, or a curtain before the sun. Nothing is guessed.</source>
        <translation>Une lampe devant vous aide, ou un rideau devant le soleil. Rien n’est deviné.</translation>
    </message>
    <message>
        <source>Faces look different in it, so MoodGuard looks for a minute before it says anything.</source>
        <translation>Les visages y paraissent différents, MoodGuard regarde donc une minute avant de dire quoi que ce soit.</translation>
    </message>
    <message>
        <source>Wiping the camera may help.</source>
        <translation>Essuyer la caméra peut aider.</translation>
    </message>
    <message>
        <source>Turn towards the screen.</source>
        <translation>Tournez-vous vers l’écran.</translation>
    </message>
    <message>
        <source>A hand, a cup or the edge of the picture may be in the way.</source>
        <translation>Une main, une tasse ou le bord de l’image gêne peut-être.</translation>
    </message>
    <message>
        <source>Turn towards the screen, with a lamp in front of you.</source>
        <translation>Tournez-vous vers l’écran, avec une lampe devant vous.</translation>
    </message>
    <message>
        <source>MoodGuard waits, and tries again by itself.</source>
        <translation>MoodGuard attend et réessaie tout seul.</translation>
    </message>
    <message>
        <source>Plug one in, or choose another one in the settings.</source>
        <translation>Branchez-en une, ou choisissez-en une autre dans les réglages.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Unplugging it and plugging it in again may help.</source>
        <translation>Un nouvel essai se fait tout seul. La débrancher et la rebrancher peut aider.</translation>
    </message>
    <message>
        <source>The system&apos;s privacy settings can change that.</source>
        <translation>Les réglages de confidentialité du système peuvent changer cela.</translation>
    </message>
    <message>
        <source>It stays shut until you do, in the welcome or in the settings.</source>
        <translation>Elle reste fermée jusque-là ; dites-le dans l’accueil ou dans les réglages.</translation>
    </message>
    <message>
        <source>It is tried again by itself. You can choose another camera in the settings.</source>
        <translation>Un nouvel essai se fait tout seul. Vous pouvez choisir une autre caméra dans les réglages.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>Good: your face can be seen well.</source>
        <translation>Bien : votre visage se voit bien.</translation>
    </message>
    <message>
        <source>Sit in front of the camera.</source>
        <translation>Asseyez-vous devant la caméra.</translation>
    </message>
    <message>
        <source>Noted. It fits what I know of you, so nothing changes.</source>
        <translation>C’est noté. Cela correspond à ce que je sais de vous, rien ne change donc.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up sooner.</source>
        <translation>Noté : je parlerai plus tôt.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up a little sooner.</source>
        <translation>Noté : je parlerai un peu plus tôt.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be a little slower to speak up.</source>
        <translation>Noté : j’attendrai un peu plus avant de parler.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be slower to speak up.</source>
        <translation>Noté : j’attendrai plus avant de parler.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up sooner and stay silent for longer afterwards.</source>
        <translation>Noté : je parlerai plus tôt et me tairai ensuite plus longtemps.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up a little sooner and stay silent for longer afterwards.</source>
        <translation>Noté : je parlerai un peu plus tôt et me tairai ensuite plus longtemps.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll stay silent for longer afterwards.</source>
        <translation>Noté : je me tairai ensuite plus longtemps.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be a little slower to speak up and stay silent for longer afterwards.</source>
        <translation>Noté : j’attendrai un peu plus avant de parler et me tairai ensuite plus longtemps.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be slower to speak up and stay silent for longer afterwards.</source>
        <translation>Noté : j’attendrai plus avant de parler et me tairai ensuite plus longtemps.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up sooner and stay silent for less long afterwards.</source>
        <translation>Noté : je parlerai plus tôt et me tairai ensuite moins longtemps.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up a little sooner and stay silent for less long afterwards.</source>
        <translation>Noté : je parlerai un peu plus tôt et me tairai ensuite moins longtemps.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll stay silent for less long afterwards.</source>
        <translation>Noté : je me tairai ensuite moins longtemps.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be a little slower to speak up and stay silent for less long afterwards.</source>
        <translation>Noté : j’attendrai un peu plus avant de parler et me tairai ensuite moins longtemps.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be slower to speak up and stay silent for less long afterwards.</source>
        <translation>Noté : j’attendrai plus avant de parler et me tairai ensuite moins longtemps.</translation>
    </message>
    <message>
        <source>Your answers go this way and that, so MoodGuard follows them only a little.</source>
        <translation>Vos réponses vont dans un sens et dans l’autre, MoodGuard ne les suit donc qu’un peu.</translation>
    </message>
    <message>
        <source>You have not yet called a suggestion right or wrong.</source>
        <translation>Vous n’avez encore dit d’aucune suggestion si elle était juste ou fausse.</translation>
    </message>
    <message numerus="yes">
        <source>You called %n suggestion(s) wrong and none right.</source>
        <translation>
            <numerusform>Vous avez dit %n suggestion fausse et aucune juste.</numerusform>
            <numerusform>Vous avez dit %n suggestions fausses et aucune juste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You called %n suggestion(s) right and none wrong.</source>
        <translation>
            <numerusform>Vous avez dit %n suggestion juste et aucune fausse.</numerusform>
            <numerusform>Vous avez dit %n suggestions justes et aucune fausse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You called %n suggestion(s) wrong and {right} right.</source>
        <translation>
            <numerusform>Vous avez dit %n suggestion fausse et {right} juste(s).</numerusform>
            <numerusform>Vous avez dit %n suggestions fausses et {right} juste(s).</numerusform>
        </translation>
    </message>
    <message>
        <source>A face must now look much tenser than usual to count.</source>
        <translation>Un visage doit maintenant paraître bien plus tendu que d’ordinaire pour compter.</translation>
    </message>
    <message>
        <source>A face must now look somewhat tenser than usual to count.</source>
        <translation>Un visage doit maintenant paraître un peu plus tendu que d’ordinaire pour compter.</translation>
    </message>
    <message>
        <source>A face now counts as tense a little sooner than usual.</source>
        <translation>Un visage compte maintenant comme tendu un peu plus tôt que d’ordinaire.</translation>
    </message>
    <message>
        <source>A face counts as tense as usual.</source>
        <translation>Un visage compte comme tendu comme d’ordinaire.</translation>
    </message>
    <message>
        <source>Before it speaks up, MoodGuard must be surer than usual.</source>
        <translation>Avant de se manifester, MoodGuard doit être plus sûr que d’habitude.</translation>
    </message>
    <message>
        <source>After a suggestion you have peace for longer.</source>
        <translation>Après une suggestion, vous êtes tranquille plus longtemps.</translation>
    </message>
    <message>
        <source>Suggestions may follow each other sooner.</source>
        <translation>Les suggestions peuvent se suivre de plus près.</translation>
    </message>
    <message>
        <source>you are in a call ({programs})</source>
        <translation>vous êtes en appel ({programs})</translation>
    </message>
    <message numerus="yes">
        <source>{programs} (uses|use) the camera or microphone</source>
        <translation>
            <numerusform>{programs} utilise la caméra ou le micro</numerusform>
            <numerusform>{programs} utilisent la caméra ou le micro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{programs} (is|are) running</source>
        <translation>
            <numerusform>{programs} est en cours</numerusform>
            <numerusform>{programs} sont en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>{programs} and others</source>
        <translation>{programs} et d’autres</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenez</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expirez</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nuque</translation>
    </message>
    <message>
        <source>Let your head sink towards one shoulder, and breathe.</source>
        <translation>Laissez la tête descendre vers une épaule, et respirez.</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Épaules</translation>
    </message>
    <message>
        <source>Draw them up to your ears, hold, and let them fall.</source>
        <translation>Montez-les vers les oreilles, tenez, puis laissez-les tomber.</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Reach up with both hands, as far as feels good.</source>
        <translation>Tendez les deux mains vers le haut, autant que c’est agréable.</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Flancs</translation>
    </message>
    <message>
        <source>One arm over your head: lean over a little.</source>
        <translation>Un bras au-dessus de la tête : penchez-vous un peu.</translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation>Poignets</translation>
    </message>
    <message>
        <source>Arm out, fingers up: draw them gently back.</source>
        <translation>Bras tendu, doigts vers le haut : tirez-les doucement en arrière.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Let your upper body hang, with loose arms and neck.</source>
        <translation>Laissez pendre le haut du corps, bras et nuque relâchés.</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Environ %n minute restante</numerusform>
            <numerusform>Environ %n minutes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>outside your hours</source>
        <translation>hors de vos heures</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <translation>l’écran est verrouillé</translation>
    </message>
    <message>
        <source>you seem to be away</source>
        <translation>vous semblez absent</translation>
    </message>
    <message>
        <source>the camera or microphone is in use</source>
        <translation>la caméra ou le micro est utilisé</translation>
    </message>
    <message>
        <source>a program that you have listed is running</source>
        <translation>un programme de votre liste est en cours</translation>
    </message>
    <message>
        <source>your calendar says that you are busy</source>
        <translation>votre agenda dit que vous êtes occupé</translation>
    </message>
    <message>
        <source>something fills the screen</source>
        <translation>quelque chose remplit l’écran</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>« ne pas déranger » est actif</translation>
    </message>
    <message>
        <source>checking that you are not in a call</source>
        <translation>vérification qu’aucun appel n’est en cours</translation>
    </message>
    <message>
        <source>the computer has just woken up</source>
        <translation>l’ordinateur vient de se réveiller</translation>
    </message>
    <message>
        <source>off while MoodGuard is paused</source>
        <translation>éteinte tant que MoodGuard est en pause</translation>
    </message>
    <message>
        <source>off outside your hours</source>
        <translation>éteinte hors de vos heures</translation>
    </message>
    <message>
        <source>off while {reason}</source>
        <translation>éteinte, car {reason}</translation>
    </message>
    <message>
        <source>MoodGuard has begun to learn your resting face. Measuring it is a quicker start.</source>
        <translation>MoodGuard a commencé à apprendre votre visage au repos. Le mesurer va plus vite.</translation>
    </message>
    <message>
        <source>Your resting face is not known yet, so MoodGuard goes by that of people in general.</source>
        <translation>Votre visage au repos n’est pas encore connu, MoodGuard se fie donc à celui des gens en général.</translation>
    </message>
    <message>
        <source>Your resting face was measured with another expression model. Measure it again.</source>
        <translation>Votre visage au repos a été mesuré avec un autre modèle d’expression. Mesurez-le à nouveau.</translation>
    </message>
    <message>
        <source>Your resting face looks a little stern, and MoodGuard now takes that as normal.</source>
        <translation>Votre visage au repos paraît un peu sévère, et MoodGuard le tient maintenant pour normal.</translation>
    </message>
    <message>
        <source>Your resting face looks relaxed, so MoodGuard can notice tension a little sooner.</source>
        <translation>Votre visage au repos paraît détendu, MoodGuard peut donc remarquer la tension un peu plus tôt.</translation>
    </message>
    <message>
        <source>Your resting face looks much like that of people in general.</source>
        <translation>Votre visage au repos ressemble à celui des gens en général.</translation>
    </message>
    <message>
        <source>A break was suggested</source>
        <translation>Une pause a été proposée</translation>
    </message>
    <message>
        <source>A quiet minute was suggested</source>
        <translation>Une minute de calme a été proposée</translation>
    </message>
    <message>
        <source>MoodGuard goes on watching, and says nothing.</source>
        <translation>MoodGuard continue d’observer et ne dit rien.</translation>
    </message>
    <message>
        <source>A bit tense for about one and a half hours</source>
        <translation>Un peu tendu depuis environ une heure et demie</translation>
    </message>
    <message>
        <source>A bit tense for about two and a half hours</source>
        <translation>Un peu tendu depuis environ deux heures et demie</translation>
    </message>
    <message>
        <source>A bit tense for about three and a half hours</source>
        <translation>Un peu tendu depuis environ trois heures et demie</translation>
    </message>
    <message>
        <source>Measuring your resting face</source>
        <translation>Mesure de votre visage au repos</translation>
    </message>
    <message>
        <source>Meanwhile nothing is suggested.</source>
        <translation>En attendant, rien n’est proposé.</translation>
    </message>
    <message>
        <source>Your guided minute is on</source>
        <translation>Votre minute guidée est en cours</translation>
    </message>
    <message>
        <source>Until it ends nothing is suggested.</source>
        <translation>Rien n’est proposé avant sa fin.</translation>
    </message>
    <message>
        <source>You asked for this pause. The camera is off.</source>
        <translation>Vous avez demandé cette pause. La caméra est éteinte.</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>En pause jusqu’à votre reprise</translation>
    </message>
    <message>
        <source>Paused {until}</source>
        <translation>En pause {until}</translation>
    </message>
    <message>
        <source>The camera is off meanwhile.</source>
        <translation>La caméra est éteinte pendant ce temps.</translation>
    </message>
    <message>
        <source>What was seen before counts no more, so MoodGuard looks for a while before it says anything.</source>
        <translation>Ce qui a été vu avant ne compte plus, MoodGuard regarde donc un moment avant de dire quoi que ce soit.</translation>
    </message>
    <message>
        <source>Quiet: {reason}</source>
        <translation>Silencieux : {reason}</translation>
    </message>
    <message>
        <source>Quiet {until}: {reason}</source>
        <translation>Silencieux {until} : {reason}</translation>
    </message>
    <message>
        <source>You asked to be reminded. Until then nothing is suggested.</source>
        <translation>Vous avez demandé un rappel. D’ici là, rien n’est proposé.</translation>
    </message>
    <message>
        <source>The suggestion comes again {when}</source>
        <translation>La suggestion revient {when}</translation>
    </message>
    <message>
        <source>Resting {until}: you had a suggestion</source>
        <translation>Au repos {until} : vous avez eu une suggestion</translation>
    </message>
    <message>
        <source>About to take a first look</source>
        <translation>Un premier coup d’œil va venir</translation>
    </message>
    <message>
        <source>Nothing was seen yet.</source>
        <translation>Rien n’a encore été vu.</translation>
    </message>
    <message numerus="yes">
        <source>You had %n suggestion(s) today, the most you allow; more from tomorrow</source>
        <translation>
            <numerusform>Vous avez eu %n suggestion aujourd’hui, votre maximum ; la suite demain</numerusform>
            <numerusform>Vous avez eu %n suggestions aujourd’hui, votre maximum ; la suite demain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had %n suggestion(s) today, more than you allow now; more from tomorrow</source>
        <translation>
            <numerusform>Vous avez eu %n suggestion aujourd’hui, plus que permis ; la suite demain</numerusform>
            <numerusform>Vous avez eu %n suggestions aujourd’hui, plus que permis ; la suite demain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The settings allow %n a day.</source>
        <translation>
            <numerusform>Les réglages en permettent %n par jour.</numerusform>
            <numerusform>Les réglages en permettent %n par jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting to know today&apos;s light, ready {when}</source>
        <translation>Découvre la lumière du jour, prêt {when}</translation>
    </message>
    <message>
        <source>Before MoodGuard says anything, it looks at your face for {needed}. So far it has seen {seen}.</source>
        <translation>Avant de dire quoi que ce soit, MoodGuard regarde votre visage pendant {needed}. Jusqu’ici il en a vu {seen}.</translation>
    </message>
    <message>
        <source>All calm</source>
        <translation>Tout est calme</translation>
    </message>
    <message>
        <source>Mostly calm</source>
        <translation>Plutôt calme</translation>
    </message>
    <message>
        <source>A bit tense just now</source>
        <translation>Un peu tendu en ce moment</translation>
    </message>
    <message numerus="yes">
        <source>A bit tense for about %n minute(s)</source>
        <translation>
            <numerusform>Un peu tendu depuis environ %n minute</numerusform>
            <numerusform>Un peu tendu depuis environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>A bit tense for about an hour</source>
        <translation>Un peu tendu depuis environ une heure</translation>
    </message>
    <message numerus="yes">
        <source>A bit tense for about %n hour(s)</source>
        <translation>
            <numerusform>Un peu tendu depuis environ %n heure</numerusform>
            <numerusform>Un peu tendu depuis environ %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Tense for {share} of the last {span}; a break is suggested from {limit}. MoodGuard is {sure} sure that you look tense now; it needs {needed}.</source>
        <translation>Tendu pendant {share} des dernières {span} ; une pause est proposée à partir de {limit}. MoodGuard est sûr à {sure} que vous paraissez tendu maintenant ; il lui faut {needed}.</translation>
    </message>
    <message>
        <source>You have looked tense for a while.</source>
        <translation>Vous paraissez tendu depuis un moment.</translation>
    </message>
    <message>
        <source>You look calmer again.</source>
        <translation>Vous paraissez de nouveau plus calme.</translation>
    </message>
    <message>
        <source>You were hardly in view since.</source>
        <translation>On vous a à peine vu depuis.</translation>
    </message>
    <message>
        <source>You still look a bit tense.</source>
        <translation>Vous paraissez encore un peu tendu.</translation>
    </message>
    <message>
        <source>The gallery was closed.</source>
        <translation>La galerie a été fermée.</translation>
    </message>
    <message>
        <source>The quiet minute is over.</source>
        <translation>La minute de calme est finie.</translation>
    </message>
    <message>
        <source>MoodGuard may speak up again.</source>
        <translation>MoodGuard peut de nouveau parler.</translation>
    </message>
    <message>
        <source>You skipped the suggestion.</source>
        <translation>Vous avez passé la suggestion.</translation>
    </message>
    <message>
        <source>You took a break.</source>
        <translation>Vous avez fait une pause.</translation>
    </message>
    <message>
        <source>You asked to be reminded later.</source>
        <translation>Vous avez demandé un rappel plus tard.</translation>
    </message>
    <message>
        <source>You asked to be reminded.</source>
        <translation>Vous avez demandé un rappel.</translation>
    </message>
    <message>
        <source>You took a minute.</source>
        <translation>Vous avez pris une minute.</translation>
    </message>
    <message>
        <source>{share} of the last {span} looked tense; a break is suggested from {limit}. MoodGuard is {sure} sure that this goes on; it needs {needed}.</source>
        <translation>{share} des dernières {span} paraissaient tendues ; une pause est proposée à partir de {limit}. MoodGuard est sûr à {sure} que cela dure ; il lui faut {needed}.</translation>
    </message>
    <message>
        <source>Your face was seen for {share} of the {span} after the suggestion; {needed} is needed.</source>
        <translation>Votre visage a été vu pendant {share} des {span} après la suggestion ; il faut {needed}.</translation>
    </message>
    <message>
        <source>{share} of the {span} after the suggestion looked tense; a quiet minute is suggested from {limit}.</source>
        <translation>{share} des {span} après la suggestion paraissaient tendues ; une minute de calme est proposée à partir de {limit}.</translation>
    </message>
    <message>
        <source>No suggestion follows for {span}.</source>
        <translation>Aucune suggestion ne suit pendant {span}.</translation>
    </message>
    <message>
        <source>{span} without a suggestion are over.</source>
        <translation>{span} sans suggestion sont passées.</translation>
    </message>
    <message>
        <source>for about one and a half hours more</source>
        <translation>encore environ une heure et demie</translation>
    </message>
    <message>
        <source>for about two and a half hours more</source>
        <translation>encore environ deux heures et demie</translation>
    </message>
    <message>
        <source>for about three and a half hours more</source>
        <translation>encore environ trois heures et demie</translation>
    </message>
    <message>
        <source>until {weekday} {time}</source>
        <translation>jusqu’à {weekday} {time}</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>jusqu’à minuit</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
    <message>
        <source>until {time} tomorrow</source>
        <translation>jusqu’à demain {time}</translation>
    </message>
    <message>
        <source>until {time} on {date}</source>
        <translation>jusqu’au {date} {time}</translation>
    </message>
    <message>
        <source>at midnight</source>
        <translation>à minuit</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>at {time} tomorrow</source>
        <translation>demain à {time}</translation>
    </message>
    <message>
        <source>at {time} on {weekday}</source>
        <translation>{weekday} à {time}</translation>
    </message>
    <message>
        <source>at {time} on {date}</source>
        <translation>le {date} à {time}</translation>
    </message>
    <message>
        <source>for a moment more</source>
        <translation>encore un instant</translation>
    </message>
    <message>
        <source>for about a minute more</source>
        <translation>encore environ une minute</translation>
    </message>
    <message numerus="yes">
        <source>for about %n minute(s) more</source>
        <translation>
            <numerusform>encore environ %n minute</numerusform>
            <numerusform>encore environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>for about an hour more</source>
        <translation>encore environ une heure</translation>
    </message>
    <message numerus="yes">
        <source>for about %n hour(s) more</source>
        <translation>
            <numerusform>encore environ %n heure</numerusform>
            <numerusform>encore environ %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>dans un instant</translation>
    </message>
    <message>
        <source>in about a minute</source>
        <translation>dans environ une minute</translation>
    </message>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation>
            <numerusform>dans environ %n minute</numerusform>
            <numerusform>dans environ %n minutes</numerusform>
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
        <translation>Prenez une pause café</translation>
    </message>
    <message>
        <source>Time for a few deep breaths?</source>
        <translation>Le temps de quelques grandes respirations ?</translation>
    </message>
    <message>
        <source>Look out of the window for a moment</source>
        <translation>Regardez un instant par la fenêtre</translation>
    </message>
    <message>
        <source>Stand up and stretch a little</source>
        <translation>Levez-vous et étirez-vous un peu</translation>
    </message>
    <message>
        <source>A glass of water, and a short walk?</source>
        <translation>Un verre d’eau et quelques pas ?</translation>
    </message>
    <message>
        <source>Put on a piece of music that you like</source>
        <translation>Mettez un morceau que vous aimez</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>When to speak up</source>
        <translation>Quand intervenir</translation>
    </message>
    <message>
        <source>Quiet times</source>
        <translation>Moments de silence</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Guided minutes</source>
        <translation>Minutes guidées</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Démarrer à la connexion</translation>
    </message>
    <message>
        <source>MoodGuard then waits in the tray. It never starts by itself unless you switch this on.</source>
        <translation>MoodGuard attend alors dans la zone de notification. Il ne démarre jamais seul sans ce réglage.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of MoodGuard&apos;s windows and cards. What you have written yourself stays as it is.</source>
        <translation>Des fenêtres et cartes de MoodGuard. Ce que vous avez écrit vous-même reste tel quel.</translation>
    </message>
    <message>
        <source>Break messages</source>
        <translation>Messages de pause</translation>
    </message>
    <message>
        <source>One a line. The small card that suggests a break shows them in turn.</source>
        <translation>Un par ligne. La petite carte qui propose une pause les montre tour à tour.</translation>
    </message>
    <message>
        <source>Break message stays for</source>
        <translation>Le message reste affiché</translation>
    </message>
    <message>
        <source>It never takes the keyboard, and a click sends it away.</source>
        <translation>Il ne prend jamais le clavier, et un clic le fait partir.</translation>
    </message>
    <message>
        <source>Show the card on</source>
        <translation>Montrer la carte sur</translation>
    </message>
    <message>
        <source>Where you have several screens.</source>
        <translation>Si vous avez plusieurs écrans.</translation>
    </message>
    <message>
        <source>Where the mouse is</source>
        <translation>Où est la souris</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>L’écran principal</translation>
    </message>
    <message>
        <source>All screens</source>
        <translation>Tous les écrans</translation>
    </message>
    <message>
        <source>Wait until I pause for</source>
        <translation>Attendre que je m’arrête pendant</translation>
    </message>
    <message>
        <source>Nothing comes up while you type or move the mouse, but when you have paused for so long, or after 3 minutes at the latest.</source>
        <translation>Rien n’apparaît pendant que vous tapez ou bougez la souris, mais après un tel arrêt, ou au bout de 3 minutes au plus tard.</translation>
    </message>
    <message>
        <source>Don&apos;t wait</source>
        <translation>Ne pas attendre</translation>
    </message>
    <message>
        <source>Suggest by a notification of the desktop</source>
        <translation>Proposer par une notification du bureau</translation>
    </message>
    <message>
        <source>In place of the card. Where the desktop shows none, the card comes all the same.</source>
        <translation>À la place de la carte. Si le bureau n’en montre pas, la carte vient tout de même.</translation>
    </message>
    <message>
        <source>Calm sound</source>
        <translation>Son calme</translation>
    </message>
    <message>
        <source>An audio file of yours, or a folder of them. The card then has a button that plays one with the player that you use.</source>
        <translation>Un de vos fichiers audio, ou un dossier. La carte a alors un bouton qui en joue un avec votre lecteur.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Pause music and films during a break</source>
        <translation>Mettre musique et films en pause pendant une pause</translation>
    </message>
    <message>
        <source>What plays is paused when a break begins, and goes on after it. On Linux, with players that can be told.</source>
        <translation>Ce qui joue s’arrête quand une pause commence, et reprend après. Sous Linux, avec les lecteurs qui le permettent.</translation>
    </message>
    <message>
        <source>Pictures from it are looked at in memory and forgotten at once.</source>
        <translation>Ses images sont regardées en mémoire et oubliées aussitôt.</translation>
    </message>
    <message>
        <source>Look about every</source>
        <translation>Regarder environ toutes les</translation>
    </message>
    <message>
        <source>Longer is lighter on the computer; shorter notices sooner.</source>
        <translation>Plus long ménage l’ordinateur ; plus court remarque plus tôt.</translation>
    </message>
    <message>
        <source>Look more or less often by itself</source>
        <translation>Regarder de lui-même plus ou moins souvent</translation>
    </message>
    <message>
        <source>Half as often while all is calm or you are away, half as often again on battery, and twice as often while tension builds.</source>
        <translation>Deux fois moins quand tout est calme ou que vous êtes absent, encore deux fois moins sur batterie, et deux fois plus quand la tension monte.</translation>
    </message>
    <message>
        <source>Keep the camera open between looks</source>
        <translation>Garder la caméra ouverte entre les regards</translation>
    </message>
    <message>
        <source>Its light then stays on, and other programs may not be able to use the camera.</source>
        <translation>Son voyant reste alors allumé, et d’autres programmes ne pourront peut-être pas l’utiliser.</translation>
    </message>
    <message>
        <source>Expression model</source>
        <translation>Modèle d’expression</translation>
    </message>
    <message>
        <source>For experts: a file of your own that tells expressions apart, made for MoodGuard.</source>
        <translation>Pour experts : votre propre fichier qui distingue les expressions, fait pour MoodGuard.</translation>
    </message>
    <message>
        <source>The one MoodGuard ships with</source>
        <translation>Celui fourni avec MoodGuard</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Eager</source>
        <translation>Empressé</translation>
    </message>
    <message>
        <source>Judge by my resting face</source>
        <translation>Juger d’après mon visage au repos</translation>
    </message>
    <message>
        <source>A face that looks stern by nature is then not taken for tense. MoodGuard learns it by and by; measuring it takes 20 seconds.</source>
        <translation>Un visage sévère de nature n’est alors pas pris pour tendu. MoodGuard l’apprend peu à peu ; le mesurer prend 20 secondes.</translation>
    </message>
    <message>
        <source>A face counts as tense from</source>
        <translation>Un visage compte comme tendu à partir de</translation>
    </message>
    <message>
        <source>Higher: MoodGuard is slower to take a face for tense, and errs less often.</source>
        <translation>Plus haut : MoodGuard tient un visage pour tendu plus tard et se trompe moins.</translation>
    </message>
    <message>
        <source>MoodGuard decides</source>
        <translation>MoodGuard décide</translation>
    </message>
    <message>
        <source>Look back over</source>
        <translation>Revenir en arrière sur</translation>
    </message>
    <message>
        <source>What was seen longer ago no longer counts.</source>
        <translation>Ce qui est plus ancien ne compte plus.</translation>
    </message>
    <message>
        <source>A tense mood lasts about</source>
        <translation>Une humeur tendue dure environ</translation>
    </message>
    <message>
        <source>A few tense looks are then no mood yet, and one smile does not end it.</source>
        <translation>Quelques regards tendus ne font alors pas une humeur, et un sourire n’y met pas fin.</translation>
    </message>
    <message>
        <source>Each look alone</source>
        <translation>Chaque regard à part</translation>
    </message>
    <message>
        <source>Seen for at least</source>
        <translation>Vu pendant au moins</translation>
    </message>
    <message>
        <source>MoodGuard stays silent until it has seen your face for this much of that time.</source>
        <translation>MoodGuard se tait tant qu’il n’a pas vu votre visage pendant cette part du temps.</translation>
    </message>
    <message>
        <source>Suggest a break when tense for</source>
        <translation>Proposer une pause si tendu pendant</translation>
    </message>
    <message>
        <source>How much of that time has to look tense. Lower: MoodGuard speaks up sooner, and errs more often.</source>
        <translation>La part de ce temps qui doit paraître tendue. Plus bas : MoodGuard intervient plus tôt et se trompe plus souvent.</translation>
    </message>
    <message>
        <source>And when this sure that it goes on</source>
        <translation>Et s’il est sûr à ce point que cela dure</translation>
    </message>
    <message>
        <source>Higher: MoodGuard errs less often, and speaks up later.</source>
        <translation>Plus haut : MoodGuard se trompe moins et intervient plus tard.</translation>
    </message>
    <message>
        <source>Then watch for another</source>
        <translation>Puis observer encore</translation>
    </message>
    <message>
        <source>If you look tense for much of this time, too, a quiet minute is suggested.</source>
        <translation>Si vous paraissez encore souvent tendu pendant ce temps, une minute de calme est proposée.</translation>
    </message>
    <message>
        <source>Suggest that quiet minute when tense for</source>
        <translation>Proposer cette minute si tendu pendant</translation>
    </message>
    <message>
        <source>How much of the time since the first suggestion has to look tense.</source>
        <translation>La part du temps depuis la première suggestion qui doit paraître tendue.</translation>
    </message>
    <message>
        <source>Give the gallery</source>
        <translation>Donner à la galerie</translation>
    </message>
    <message>
        <source>After this time, or when you close it, MoodGuard leaves you alone for a while.</source>
        <translation>Après ce temps, ou si vous la fermez, MoodGuard vous laisse tranquille un moment.</translation>
    </message>
    <message>
        <source>Afterwards stay silent for</source>
        <translation>Ensuite se taire pendant</translation>
    </message>
    <message>
        <source>After a suggestion MoodGuard leaves you alone for this long.</source>
        <translation>Après une suggestion, MoodGuard vous laisse tranquille aussi longtemps.</translation>
    </message>
    <message>
        <source>Suggest a break at most</source>
        <translation>Proposer une pause au plus</translation>
    </message>
    <message>
        <source>So that MoodGuard itself never becomes a disturbance.</source>
        <translation>Pour que MoodGuard ne devienne jamais lui-même une gêne.</translation>
    </message>
    <message>
        <source>times a day</source>
        <translation>fois par jour</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Ask me how I am</source>
        <translation>Me demander comment je vais</translation>
    </message>
    <message>
        <source>A small card with three buttons, when you pause. Your answer helps MoodGuard to tell your face; no answer is fine, too.</source>
        <translation>Une petite carte à trois boutons, quand vous vous arrêtez. Votre réponse aide MoodGuard à lire votre visage ; ne pas répondre va aussi.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>At most once a week</source>
        <translation>Au plus une fois par semaine</translation>
    </message>
    <message>
        <source>At most once a day</source>
        <translation>Au plus une fois par jour</translation>
    </message>
    <message>
        <source>Watch only at these hours</source>
        <translation>Observer seulement à ces heures</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À toute heure</translation>
    </message>
    <message>
        <source>Switch the camera off when I am away for</source>
        <translation>Éteindre la caméra si je suis absent pendant</translation>
    </message>
    <message>
        <source>Counted from the last key or mouse movement.</source>
        <translation>Compté depuis la dernière touche ou le dernier mouvement de souris.</translation>
    </message>
    <message>
        <source>Switch the camera off in calls</source>
        <translation>Éteindre la caméra pendant les appels</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>Couleurs et texte</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Keep my history for</source>
        <translation>Garder mon historique pendant</translation>
    </message>
    <message>
        <source>How your days were, as numbers on this computer alone: “How am I doing” shows them. What is older is erased within the hour.</source>
        <translation>Comment furent vos journées, en chiffres sur cet ordinateur seulement : « Comment vais-je » les montre. Ce qui est plus ancien est effacé dans l’heure.</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>Ne rien garder</translation>
    </message>
    <message>
        <source>How easily MoodGuard speaks up</source>
        <translation>Avec quelle facilité MoodGuard intervient</translation>
    </message>
    <message>
        <source>To the right it speaks up sooner, and errs more often. To the left it comes later and less often.</source>
        <translation>Vers la droite, il intervient plus tôt et se trompe plus souvent. Vers la gauche, plus tard et moins souvent.</translation>
    </message>
    <message>
        <source>Very gentle</source>
        <translation>Très doux</translation>
    </message>
    <message>
        <source>Very eager</source>
        <translation>Très empressé</translation>
    </message>
    <message>
        <source>At other times the camera is off. Drag over the hours, or go there with the arrow keys and press Space, or type them: “Mon-Fri 9:00-17:30; Sat 10-12”.</source>
        <translation>Le reste du temps, la caméra est éteinte. Glissez sur les heures, ou allez-y avec les flèches et appuyez sur Espace, ou tapez-les : « lun-ven 9:00-17:30; sam 10-12 ».</translation>
    </message>
    <message>
        <source>While another program uses the camera or the microphone.</source>
        <translation>Tant qu’un autre programme utilise la caméra ou le micro.</translation>
    </message>
    <message>
        <source>Say nothing while something fills the screen</source>
        <translation>Ne rien dire si quelque chose remplit l’écran</translation>
    </message>
    <message>
        <source>A film, a game or a presentation. MoodGuard goes on watching.</source>
        <translation>Un film, un jeu ou une présentation. MoodGuard continue d’observer.</translation>
    </message>
    <message>
        <source>Respect “do not disturb”</source>
        <translation>Respecter « ne pas déranger »</translation>
    </message>
    <message>
        <source>MoodGuard goes on watching, but says nothing until it is switched off.</source>
        <translation>MoodGuard continue d’observer, mais ne dit rien tant qu’il est actif.</translation>
    </message>
    <message>
        <source>Pause while one of these programs runs</source>
        <translation>En pause tant qu’un de ces programmes tourne</translation>
    </message>
    <message>
        <source>Their names, one a line, like obs or powerpnt. The camera is off meanwhile.</source>
        <translation>Leurs noms, un par ligne, comme obs ou powerpnt. La caméra est éteinte pendant ce temps.</translation>
    </message>
    <message>
        <source>Pause at the busy times of these calendars</source>
        <translation>En pause aux heures occupées de ces agendas</translation>
    </message>
    <message>
        <source>Calendar files (.ics) on this computer, one a line. Only the times are read. Whole days, and what is marked as free, don&apos;t count.</source>
        <translation>Fichiers d’agenda (.ics) de cet ordinateur, un par ligne. Seules les heures sont lues. Les journées entières et ce qui est marqué libre ne comptent pas.</translation>
    </message>
    <message>
        <source>Picture folder</source>
        <translation>Dossier d’images</translation>
    </message>
    <message>
        <source>PNG, JPEG and WebP pictures in it are shown. Each folder in it is a theme.</source>
        <translation>Les images PNG, JPEG et WebP qu’il contient sont montrées. Chaque dossier y est un thème.</translation>
    </message>
    <message>
        <source>MoodGuard&apos;s own paintings</source>
        <translation>Les peintures de MoodGuard</translation>
    </message>
    <message>
        <source>Show MoodGuard&apos;s paintings beside my pictures</source>
        <translation>Montrer les peintures de MoodGuard avec mes images</translation>
    </message>
    <message>
        <source>Otherwise they are shown where no folder is chosen.</source>
        <translation>Sinon elles sont montrées si aucun dossier n’est choisi.</translation>
    </message>
    <message>
        <source>What you like to see</source>
        <translation>Ce que vous aimez voir</translation>
    </message>
    <message>
        <source>Themes that are switched off are not shown. MoodGuard chooses among the others.</source>
        <translation>Les thèmes désactivés ne sont pas montrés. MoodGuard choisit parmi les autres.</translation>
    </message>
    <message>
        <source>Open the gallery by itself</source>
        <translation>Ouvrir la galerie tout seul</translation>
    </message>
    <message>
        <source>When you still look tense some minutes after a suggestion. Otherwise a card offers it.</source>
        <translation>Si vous paraissez encore tendu quelques minutes après une suggestion. Sinon une carte la propose.</translation>
    </message>
    <message>
        <source>In the slideshow each picture stays for</source>
        <translation>Dans le diaporama, chaque image reste</translation>
    </message>
    <message>
        <source>Long enough to breathe out.</source>
        <translation>Assez longtemps pour souffler.</translation>
    </message>
    <message>
        <source>Let pictures drift in the slideshow</source>
        <translation>Laisser dériver les images du diaporama</translation>
    </message>
    <message>
        <source>So slowly that you hardly notice. Off, they keep still.</source>
        <translation>Si lentement que vous le remarquez à peine. Sinon, elles restent immobiles.</translation>
    </message>
    <message>
        <source>Paint new pictures by itself</source>
        <translation>Peindre de lui-même de nouvelles images</translation>
    </message>
    <message>
        <source>A few at a time, like those that have calmed you, while the computer has nothing better to do: not in calls, in full screen or on battery. You are never in them.</source>
        <translation>Quelques-unes à la fois, comme celles qui vous ont apaisé, quand l’ordinateur n’a rien de mieux à faire : ni en appel, ni en plein écran, ni sur batterie. Vous n’y êtes jamais.</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Garder au plus</translation>
    </message>
    <message>
        <source>Of the new pictures, those that help you least go first, then the oldest. They take 50 MB at most.</source>
        <translation>Des nouvelles images, celles qui vous aident le moins partent d’abord, puis les plus anciennes. Elles prennent 50 Mo au plus.</translation>
    </message>
    <message>
        <source>paintings</source>
        <translation>peintures</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Respirer</translation>
    </message>
    <message>
        <source>How long to breathe in, hold and breathe out, in seconds. You can change it while you breathe.</source>
        <translation>Durée de l’inspiration, de la pause et de l’expiration, en secondes. Vous pouvez la changer en respirant.</translation>
    </message>
    <message>
        <source>4 in, 6 out</source>
        <translation>4 inspirer, 6 expirer</translation>
    </message>
    <message>
        <source>4 in, hold 4, 4 out, rest 4</source>
        <translation>4 inspirer, 4 retenir, 4 expirer, 4 repos</translation>
    </message>
    <message>
        <source>4 in, hold 7, 8 out</source>
        <translation>4 inspirer, 7 retenir, 8 expirer</translation>
    </message>
    <message>
        <source>Breathe by words alone</source>
        <translation>Respirer avec des mots seulement</translation>
    </message>
    <message>
        <source>In place of the circle that grows and shrinks, with nothing that moves.</source>
        <translation>À la place du cercle qui grandit et rétrécit, sans rien qui bouge.</translation>
    </message>
    <message>
        <source>Sound during a minute</source>
        <translation>Son pendant une minute</translation>
    </message>
    <message>
        <source>Made by MoodGuard itself. It fades in and out, and ends with the minute.</source>
        <translation>Fait par MoodGuard lui-même. Il monte et descend en douceur et finit avec la minute.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Aucun son</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Pluie</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Vagues</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Vent</translation>
    </message>
    <message>
        <source>Deep rush</source>
        <translation>Souffle grave</translation>
    </message>
    <message>
        <source>On top of the volume of your computer.</source>
        <translation>En plus du volume de votre ordinateur.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>“As the system has it” follows your desktop, also as it changes.</source>
        <translation>« Comme le système » suit votre bureau, même quand il change.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>In MoodGuard&apos;s own windows, on top of the size that your desktop has.</source>
        <translation>Dans les fenêtres de MoodGuard, en plus de la taille de votre bureau.</translation>
    </message>
    <message>
        <source>A little larger</source>
        <translation>Un peu plus grand</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>Deux fois plus grand</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Plus de contraste</translation>
    </message>
    <message>
        <source>Words and outlines stand out more. It is on anyway where your desktop asks for it.</source>
        <translation>Mots et contours ressortent davantage. C’est de toute façon actif si votre bureau le demande.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Nothing fades, drifts or grows: pictures keep still, and you breathe by words.</source>
        <translation>Rien ne fond, ne dérive ni ne grandit : les images restent immobiles, et vous respirez avec des mots.</translation>
    </message>
    <message>
        <source>Tell screen readers</source>
        <translation>Prévenir les lecteurs d’écran</translation>
    </message>
    <message>
        <source>A screen reader then says a suggestion as it comes, for its card never takes the keyboard.</source>
        <translation>Un lecteur d’écran dit alors une suggestion à son arrivée, car sa carte ne prend jamais le clavier.</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation>Faire une pause maintenant</translation>
    </message>
    <message>
        <source>Press keys together, like Ctrl+Alt+B. They work whatever window is in front.</source>
        <translation>Appuyez sur des touches ensemble, comme Ctrl+Alt+B. Elles agissent quelle que soit la fenêtre au premier plan.</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Mettre en pause ou reprendre</translation>
    </message>
    <message>
        <source>The camera is off while MoodGuard is paused.</source>
        <translation>La caméra est éteinte tant que MoodGuard est en pause.</translation>
    </message>
    <message>
        <source>Skip the suggestion</source>
        <translation>Passer la suggestion</translation>
    </message>
    <message>
        <source>As “Not now” on the card.</source>
        <translation>Comme « Pas maintenant » sur la carte.</translation>
    </message>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation>Me le rappeler dans 10 minutes</translation>
    </message>
    <message>
        <source>The suggestion then comes again.</source>
        <translation>La suggestion revient alors.</translation>
    </message>
    <message>
        <source>MoodGuard then speaks up a little sooner.</source>
        <translation>MoodGuard intervient alors un peu plus tôt.</translation>
    </message>
    <message>
        <source>MoodGuard is then slower to speak up.</source>
        <translation>MoodGuard intervient alors plus tard.</translation>
    </message>
    <message>
        <source>Let other programs of mine use MoodGuard</source>
        <translation>Laisser mes autres programmes utiliser MoodGuard</translation>
    </message>
    <message>
        <source>By the desktop&apos;s message bus, on Linux: they can do what the icon&apos;s menu can, and are told of suggestions and pauses.</source>
        <translation>Par le bus de messages du bureau, sous Linux : ils peuvent ce que peut le menu de l’icône, et apprennent les suggestions et les pauses.</translation>
    </message>
    <message>
        <source>Run when MoodGuard suggests a break</source>
        <translation>Exécuter quand MoodGuard propose une pause</translation>
    </message>
    <message>
        <source>A program of yours: its name in the first line, then one argument a line. No shell is involved.</source>
        <translation>Un de vos programmes : son nom à la première ligne, puis un argument par ligne. Sans shell.</translation>
    </message>
    <message>
        <source>Run when a break is over</source>
        <translation>Exécuter quand une pause est finie</translation>
    </message>
    <message>
        <source>When a guided minute has ended, or the gallery was closed.</source>
        <translation>Quand une minute guidée s’est terminée, ou que la galerie a été fermée.</translation>
    </message>
    <message>
        <source>Run when a pause begins</source>
        <translation>Exécuter à la mise en pause</translation>
    </message>
    <message>
        <source>When you pause MoodGuard.</source>
        <translation>Quand vous mettez MoodGuard en pause.</translation>
    </message>
    <message>
        <source>Run when a pause ends</source>
        <translation>Exécuter à la reprise</translation>
    </message>
    <message>
        <source>When you resume MoodGuard, or a pause is over.</source>
        <translation>Quand vous reprenez MoodGuard, ou que la pause est finie.</translation>
    </message>
    <message>
        <source>Run when the camera goes off</source>
        <translation>Exécuter quand la caméra s’éteint</translation>
    </message>
    <message>
        <source>In a pause, in a call, out of hours, when you are away or the screen is locked.</source>
        <translation>En pause, en appel, hors des heures, en votre absence ou écran verrouillé.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were put into {file}.</source>
        <translation>
            <numerusform>%n fichier mis dans {file}.</numerusform>
            <numerusform>%n fichiers mis dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup was brought back, and holds from now on.</source>
        <translation>La sauvegarde est restaurée et vaut désormais.</translation>
    </message>
    <message>
        <source>All was left as it is.</source>
        <translation>Tout est resté tel quel.</translation>
    </message>
    <message>
        <source>Your system has no message bus by which programs could use MoodGuard.</source>
        <translation>Votre système n’a pas de bus de messages pour que des programmes utilisent MoodGuard.</translation>
    </message>
    <message>
        <source>Other programs can&apos;t use MoodGuard just now: the desktop&apos;s message bus isn&apos;t there, or another program goes by its name. All else goes on. Switch that off and on in the settings to try anew.</source>
        <translation>D’autres programmes ne peuvent pas utiliser MoodGuard : le bus de messages manque, ou un autre programme porte son nom. Tout le reste continue. Désactivez puis réactivez cela dans les réglages pour réessayer.</translation>
    </message>
    <message>
        <source>Your calendars can&apos;t be read just now. All else goes on, and it is tried again.</source>
        <translation>Vos agendas ne peuvent pas être lus pour l’instant. Tout le reste continue, et un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>Your calendars take too long to be read, so they are left out. All else goes on.</source>
        <translation>Lire vos agendas prend trop de temps, ils sont donc laissés de côté. Tout le reste continue.</translation>
    </message>
    <message>
        <source>It was erased.</source>
        <translation>C’est effacé.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: {reason}. Your history stays as it is. Make room or choose another place, then try again.</source>
        <translation>« {name} » ne peut pas être écrit : {reason}. Votre historique reste tel quel. Faites de la place ou choisissez un autre endroit, puis réessayez.</translation>
    </message>
    <message>
        <source>It is written to {path}.</source>
        <translation>C’est écrit dans {path}.</translation>
    </message>
    <message>
        <source>Something went wrong with your history; the log says more. All else goes on.</source>
        <translation>Un problème est survenu avec votre historique ; le journal en dit plus. Tout le reste continue.</translation>
    </message>
    <message>
        <source>Too many of your commands still run, so a new one was not begun. All else goes on.</source>
        <translation>Trop de vos commandes tournent encore, aucune nouvelle n’a donc été lancée. Tout le reste continue.</translation>
    </message>
    <message>
        <source>Your command “{name}” can&apos;t be started: there is no such program, or you may not run it. All else goes on. Mend its first line in the settings.</source>
        <translation>Votre commande « {name} » ne peut pas être lancée : ce programme n’existe pas, ou vous ne pouvez pas l’exécuter. Tout le reste continue. Corrigez sa première ligne dans les réglages.</translation>
    </message>
    <message>
        <source>It ran, and ended without trouble.</source>
        <translation>Elle a tourné et s’est terminée sans problème.</translation>
    </message>
    <message>
        <source>Your command “{name}” broke off. All else goes on.</source>
        <translation>Votre commande « {name} » s’est interrompue. Tout le reste continue.</translation>
    </message>
    <message>
        <source>Your command “{name}” ended with the status {status}. All else goes on.</source>
        <translation>Votre commande « {name} » s’est terminée avec le statut {status}. Tout le reste continue.</translation>
    </message>
    <message>
        <source>Your command “{name}” took too long and was ended. All else goes on.</source>
        <translation>Votre commande « {name} » a duré trop longtemps et a été arrêtée. Tout le reste continue.</translation>
    </message>
    <message>
        <source>how often that is, nobody has counted with your advanced settings.</source>
        <translation>avec vos réglages avancés, personne n’a compté la fréquence.</translation>
    </message>
    <message numerus="yes">
        <source>about one suggestion in %n calm day(s).</source>
        <translation>
            <numerusform>environ une suggestion en %n jour calme.</numerusform>
            <numerusform>environ une suggestion en %n jours calmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>It can&apos;t be used: {why}.</source>
        <translation>Inutilisable : {why}.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Ce fichier ou dossier n’existe pas.</translation>
    </message>
    <message>
        <source>There is no sound in this folder that MoodGuard knows: {endings}.</source>
        <translation>Ce dossier ne contient aucun son que MoodGuard connaisse : {endings}.</translation>
    </message>
    <message>
        <source>This is no sound that MoodGuard knows: {endings}.</source>
        <translation>Ce n’est pas un son que MoodGuard connaisse : {endings}.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Créer une sauvegarde…</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>A backup is one file with your settings, all profiles, and what MoodGuard has learned. It holds no picture of you. Keep it where only you can read it, or take it to another computer.</source>
        <translation>Une sauvegarde est un fichier avec vos réglages, tous les profils et ce que MoodGuard a appris. Elle ne contient aucune image de vous. Gardez-la où vous seul pouvez la lire, ou emportez-la sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>What this backup would change</source>
        <translation>Ce que cette sauvegarde changerait</translation>
    </message>
    <message>
        <source>What this backup of {day} would change</source>
        <translation>Ce que cette sauvegarde du {day} changerait</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: all is like that already.</source>
        <translation>Rien : tout est déjà ainsi.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Créer une sauvegarde</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>No command</source>
        <translation>Aucune commande</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Runs what stands here once, whether it is saved or not</source>
        <translation>Exécute une fois ce qui est écrit ici, enregistré ou non</translation>
    </message>
    <message>
        <source>Test: {label}</source>
        <translation>Tester : {label}</translation>
    </message>
    <message>
        <source>That is no command: {why}.</source>
        <translation>Ce n’est pas une commande : {why}.</translation>
    </message>
    <message>
        <source>It runs…</source>
        <translation>Elle tourne…</translation>
    </message>
    <message>
        <source>Erase from this day</source>
        <translation>Effacer à partir de ce jour</translation>
    </message>
    <message>
        <source>Erase to this day</source>
        <translation>Effacer jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Erase these days…</source>
        <translation>Effacer ces jours…</translation>
    </message>
    <message>
        <source>Erase all of it…</source>
        <translation>Tout effacer…</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>Erase your history from {first} to {last}, both included? What MoodGuard has learned from your answers stays. This can&apos;t be taken back.</source>
        <translation>Effacer votre historique du {first} au {last}, inclus ? Ce que MoodGuard a appris de vos réponses reste. C’est irréversible.</translation>
    </message>
    <message>
        <source>Erase these days</source>
        <translation>Effacer ces jours</translation>
    </message>
    <message>
        <source>Erase all of your history? What MoodGuard has learned from your answers stays. This can&apos;t be taken back.</source>
        <translation>Effacer tout votre historique ? Ce que MoodGuard a appris de vos réponses reste. C’est irréversible.</translation>
    </message>
    <message>
        <source>Erase your history</source>
        <translation>Effacer votre historique</translation>
    </message>
    <message>
        <source>Erase all of it</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>After your first guided minute, or a visit to the gallery, you can see here what helped.</source>
        <translation>Après votre première minute guidée, ou une visite de la galerie, vous verrez ici ce qui a aidé.</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Break or gallery</source>
        <translation>Pause ou galerie</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Ce que signifient les couleurs</translation>
    </message>
    <message>
        <source>How am I doing</source>
        <translation>Comment vais-je</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Enregistrer comme image</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Tables for spreadsheets</source>
        <translation>Tableaux pour tableurs</translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <translation>JSON pour programmes</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Nothing of today was noted yet.</source>
        <translation>Rien n’a encore été noté aujourd’hui.</translation>
    </message>
    <message>
        <source>The fuller a square, the more of what was seen of that day looked tense.</source>
        <translation>Plus un carré est plein, plus ce qui a été vu ce jour-là paraissait tendu.</translation>
    </message>
    <message>
        <source>A square fills for each day that MoodGuard has watched.</source>
        <translation>Un carré se remplit pour chaque jour où MoodGuard a observé.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Les sept derniers jours</translation>
    </message>
    <message>
        <source>Twelve weeks</source>
        <translation>Douze semaines</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Ce qui a aidé</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Enregistrer comme image…</translation>
    </message>
    <message>
        <source>Save the numbers…</source>
        <translation>Enregistrer les chiffres…</translation>
    </message>
    <message>
        <source>As a table for spreadsheets (CSV), or as JSON</source>
        <translation>En tableau pour tableurs (CSV), ou en JSON</translation>
    </message>
    <message>
        <source>These are guesses from how you looked, and no measure of how you felt. They are on this computer alone, and nobody else&apos;s affair.</source>
        <translation>Ce sont des suppositions d’après votre apparence, et non une mesure de ce que vous ressentiez. Elles restent sur cet ordinateur et ne regardent personne d’autre.</translation>
    </message>
    <message>
        <source>This is yours</source>
        <translation>Ceci est à vous</translation>
    </message>
    <message>
        <source>The demo plays, and nothing of it is noted here.</source>
        <translation>La démo est en cours, et rien n’en est noté ici.</translation>
    </message>
    <message>
        <source>You have chosen to keep no history. The settings can change that, on the page “General”.</source>
        <translation>Vous avez choisi de ne garder aucun historique. Les réglages peuvent changer cela, à la page « Général ».</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Non vu</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>legend: camera or microphone were in use</comment>
        <translation>Appel</translation>
    </message>
    <message>
        <source>{begin} to {end}: you looked calm.</source>
        <translation>{begin} à {end} : vous paraissiez calme.</translation>
    </message>
    <message>
        <source>{begin} to {end}: you looked tense.</source>
        <translation>{begin} à {end} : vous paraissiez tendu.</translation>
    </message>
    <message>
        <source>{begin} to {end}: you were not seen.</source>
        <translation>{begin} à {end} : on ne vous a pas vu.</translation>
    </message>
    <message>
        <source>{begin} to {end}: MoodGuard was paused.</source>
        <translation>{begin} à {end} : MoodGuard était en pause.</translation>
    </message>
    <message>
        <source>{begin} to {end}: you were in a call, and the camera was off.</source>
        <translation>{begin} à {end} : vous étiez en appel, et la caméra était éteinte.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s).</source>
        <translation>
            <numerusform>%n suggestion.</numerusform>
            <numerusform>%n suggestions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s).</source>
        <translation>
            <numerusform>%n pause.</numerusform>
            <numerusform>%n pauses.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: nothing was noted.</source>
        <translation>{day} : rien n’a été noté.</translation>
    </message>
    <message>
        <source>{day}: seen for {seen}, too short to say more.</source>
        <translation>{day} : vu pendant {seen}, trop court pour en dire plus.</translation>
    </message>
    <message>
        <source>{day}: seen for {seen}, calm all the time.</source>
        <translation>{day} : vu pendant {seen}, calme tout le temps.</translation>
    </message>
    <message>
        <source>{day}: seen for {seen}, and for {tense} of that you looked tense.</source>
        <translation>{day} : vu pendant {seen}, dont {tense} où vous paraissiez tendu.</translation>
    </message>
    <message>
        <source>Once MoodGuard has watched for a minute, your day begins to show here.</source>
        <translation>Dès que MoodGuard a observé une minute, votre journée commence à apparaître ici.</translation>
    </message>
    <message>
        <source>A sentence about your week will stand here from {day} on, if enough was seen by then.</source>
        <translation>Une phrase sur votre semaine se trouvera ici à partir de {day}, si assez a été vu d’ici là.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>Rest for the eyes</source>
        <translation>Repos des yeux</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Étirements</translation>
    </message>
    <message>
        <source>A short break</source>
        <translation>Une courte pause</translation>
    </message>
    <message numerus="yes">
        <source>You looked calmer with {helped} of %n picture(s).</source>
        <translation>
            <numerusform>Vous paraissiez plus calme avec {helped} image sur %n.</numerusform>
            <numerusform>Vous paraissiez plus calme avec {helped} images sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You felt better after {helped} of %n time(s).</source>
        <translation>
            <numerusform>Vous vous sentiez mieux {helped} fois sur %n.</numerusform>
            <numerusform>Vous vous sentiez mieux {helped} fois sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is few, so far.</source>
        <translation>C’est peu jusqu’ici.</translation>
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
        <translation>On ne vous a pas encore vu.</translation>
    </message>
    <message>
        <source>You were seen for {seen}, and looked calm.</source>
        <translation>On vous a vu pendant {seen}, et vous paraissiez calme.</translation>
    </message>
    <message>
        <source>You were seen for {seen}, and looked tense for {tense} of that.</source>
        <translation>On vous a vu pendant {seen}, dont {tense} où vous paraissiez tendu.</translation>
    </message>
    <message>
        <source>Last week no time of the day stood out.</source>
        <translation>La semaine dernière, aucun moment de la journée ne s’est détaché.</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} morning.</source>
        <translation>La semaine dernière, vous paraissiez le plus tendu le {day} matin.</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} after lunch.</source>
        <translation>La semaine dernière, vous paraissiez le plus tendu le {day} après le déjeuner.</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} afternoon.</source>
        <translation>La semaine dernière, vous paraissiez le plus tendu le {day} après-midi.</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} evening.</source>
        <translation>La semaine dernière, vous paraissiez le plus tendu le {day} soir.</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} night.</source>
        <translation>La semaine dernière, vous paraissiez le plus tendu la nuit du {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n break(s) none helped, you said.</source>
        <translation>
            <numerusform>%n pause, aucune n’a aidé, avez-vous dit.</numerusform>
            <numerusform>Sur %n pauses, aucune n’a aidé, avez-vous dit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{helped} of %n break(s) helped, you said.</source>
        <translation>
            <numerusform>{helped} pause sur %n a aidé, avez-vous dit.</numerusform>
            <numerusform>{helped} pauses sur %n ont aidé, avez-vous dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Heures de la semaine</translation>
    </message>
    <message>
        <source>at least one hour is needed; “Pause” switches the camera off for good</source>
        <translation>il faut au moins une heure ; « Pause » éteint la caméra pour de bon</translation>
    </message>
    <message>
        <source>{days}, {start} to {end}: on</source>
        <translation>{days}, {start} à {end} : actif</translation>
    </message>
    <message>
        <source>{days}, {start} to {end}: off</source>
        <translation>{days}, {start} à {end} : inactif</translation>
    </message>
    <message>
        <source>{days}, {start} to {end}: partly on</source>
        <translation>{days}, {start} à {end} : en partie actif</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {why}. All that is kept stays as it is. Make room or choose another place, then try again.</source>
        <translation>« {file} » ne peut pas être écrit : {why}. Tout ce qui est conservé reste tel quel. Faites de la place ou choisissez un autre endroit, puis réessayez.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, or no backup of MoodGuard&apos;s. Nothing was changed.</source>
        <translation>« {file} » est endommagé, ou n’est pas une sauvegarde de MoodGuard. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed.</source>
        <translation>Le fichier est endommagé. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The file holds far more than a backup of MoodGuard&apos;s. Nothing was changed.</source>
        <translation>Le fichier contient bien plus qu’une sauvegarde de MoodGuard. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This is no backup of MoodGuard&apos;s. Nothing was changed.</source>
        <translation>Ce n’est pas une sauvegarde de MoodGuard. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The file holds “{name}”, which is no part of a backup. Nothing was changed.</source>
        <translation>Le fichier contient « {name} », qui ne fait pas partie d’une sauvegarde. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This backup was made by a later MoodGuard. Install that version, then try again.</source>
        <translation>Cette sauvegarde vient d’un MoodGuard plus récent. Installez cette version, puis réessayez.</translation>
    </message>
    <message>
        <source>What you erased from your history still lies beside it on the disk, since another program reads it. It goes with the next minute that is written.</source>
        <translation>Ce que vous avez effacé de votre historique est encore à côté sur le disque, car un autre programme le lit. Cela partira avec la prochaine minute écrite.</translation>
    </message>
    <message>
        <source>Your history was damaged. It is kept as {name}, and a new one has begun.</source>
        <translation>Votre historique était endommagé. Il est gardé sous {name}, et un nouveau a commencé.</translation>
    </message>
    <message>
        <source>Your history is damaged and can&apos;t be read: {path}. While MoodGuard runs, it keeps it under another name and begins a new one.</source>
        <translation>Votre historique est endommagé et illisible : {path}. Quand MoodGuard tourne, il le garde sous un autre nom et en commence un nouveau.</translation>
    </message>
    <message>
        <source>The disk is full, so your history waits. Make room: what was noted meanwhile is then written. All else goes on.</source>
        <translation>Le disque est plein, votre historique attend donc. Faites de la place : ce qui a été noté entre-temps sera alors écrit. Tout le reste continue.</translation>
    </message>
    <message>
        <source>Another program holds your history, so it waits. What was noted meanwhile is written once that program lets go of {path}. All else goes on.</source>
        <translation>Un autre programme retient votre historique, il attend donc. Ce qui a été noté sera écrit dès que ce programme libère {path}. Tout le reste continue.</translation>
    </message>
    <message>
        <source>Your history can&apos;t be kept on disk ({reason}): {path}. It is tried again each minute. Make room or check the folder. All else goes on.</source>
        <translation>Votre historique ne peut pas être enregistré ({reason}) : {path}. Un nouvel essai a lieu chaque minute. Faites de la place ou vérifiez le dossier. Tout le reste continue.</translation>
    </message>
    <message>
        <source>Your history was written by a later version of MoodGuard: {path}. It is left as it is, and nothing new is kept in it. Install that version again, or take the file away.</source>
        <translation>Votre historique a été écrit par une version plus récente de MoodGuard : {path}. Il est laissé tel quel, et rien de nouveau n’y est gardé. Réinstallez cette version, ou retirez le fichier.</translation>
    </message>
    <message>
        <source>What lies in the place of your history is another program&apos;s: {path}. It is left as it is, and no history is kept. Take the file away to begin one.</source>
        <translation>Ce qui se trouve à la place de votre historique est à un autre programme : {path}. C’est laissé tel quel, et aucun historique n’est tenu. Retirez le fichier pour en commencer un.</translation>
    </message>
    <message>
        <source>The profile “{name}” comes anew, with nothing but its name.</source>
        <translation>Le profil « {name} » est ajouté, avec son nom pour tout contenu.</translation>
    </message>
    <message>
        <source>The profile “{name}” comes anew.</source>
        <translation>Le profil « {name} » est ajouté.</translation>
    </message>
    <message>
        <source>The profile “{old}” is called “{new}”, and keeps all that it has here.</source>
        <translation>Le profil « {old} » s’appelle alors « {new} » et garde tout ce qu’il a ici.</translation>
    </message>
    <message>
        <source>The profile “{old}” is replaced by “{new}”.</source>
        <translation>Le profil « {old} » est remplacé par « {new} ».</translation>
    </message>
    <message>
        <source>{profile}: {change}</source>
        <translation>{profile} : {change}</translation>
    </message>
    <message>
        <source>{profile}: what was learned is replaced (resting face, answers, likes, history).</source>
        <translation>{profile} : ce qui a été appris est remplacé (visage au repos, réponses, goûts, historique).</translation>
    </message>
    <message>
        <source>{setting}: {new} (now {old})</source>
        <translation>{setting} : {new} (maintenant {old})</translation>
    </message>
    <message>
        <source>Nothing was changed, for the backup is damaged: {why}</source>
        <translation>Rien n’a changé, car la sauvegarde est endommagée : {why}</translation>
    </message>
    <message>
        <source>The backup could not be brought back: {why}. All is as it was. Make room or see whether MoodGuard&apos;s folders can be written, then try again.</source>
        <translation>La sauvegarde n’a pas pu être restaurée : {why}. Tout est comme avant. Faites de la place ou vérifiez que les dossiers de MoodGuard sont accessibles en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>Another backup is being looked at just now, in MoodGuard&apos;s window or by another command. End that first, then try again. Nothing was changed.</source>
        <translation>Une autre sauvegarde est examinée en ce moment, dans la fenêtre de MoodGuard ou par une autre commande. Terminez d’abord cela, puis réessayez. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>What was to be brought back is gone. Nothing was changed. Choose the backup once more.</source>
        <translation>Ce qui devait être restauré n’est plus là. Rien n’a été changé. Choisissez à nouveau la sauvegarde.</translation>
    </message>
    <message>
        <source>The backup could be brought back only in part: {why}. Make room or see whether MoodGuard&apos;s folders can be written, then start MoodGuard anew: it puts that in order first.</source>
        <translation>La sauvegarde n’a pu être restaurée qu’en partie : {why}. Faites de la place ou vérifiez si l’on peut écrire dans les dossiers de MoodGuard, puis redémarrez MoodGuard : il remet d’abord cela en ordre.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {why}. Choose another place.</source>
        <translation>« {file} » ne peut pas être écrit : {why}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Enregistré dans {file}.</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Chercher dans ce texte</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>MoodGuard: licences</source>
        <translation>MoodGuard : licences</translation>
    </message>
    <message>
        <source>MoodGuard is made of these parts. Each stands under its own licence.</source>
        <translation>MoodGuard est fait de ces parties. Chacune a sa propre licence.</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Parties du programme</translation>
    </message>
    <message>
        <source>MoodGuard: the log</source>
        <translation>MoodGuard : le journal</translation>
    </message>
    <message>
        <source>States and errors, the newest at the end. It never says when somebody was tense.</source>
        <translation>États et erreurs, les plus récents à la fin. Il ne dit jamais quand quelqu’un était tendu.</translation>
    </message>
    <message>
        <source>Problems alone</source>
        <translation>Problèmes seulement</translation>
    </message>
    <message>
        <source>Read it anew</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Montrer son dossier</translation>
    </message>
    <message>
        <source>No problem is in it.</source>
        <translation>Il ne contient aucun problème.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Il ne contient encore rien.</translation>
    </message>
    <message>
        <source>MoodGuard: report for a helper</source>
        <translation>MoodGuard : rapport pour qui vous aide</translation>
    </message>
    <message>
        <source>For somebody who helps you. It has no numbers about moods, and no names of files or profiles. It goes nowhere by itself: read it, then save or copy it.</source>
        <translation>Pour quelqu’un qui vous aide. Il n’a ni chiffres sur les humeurs, ni noms de fichiers ou de profils. Il ne part nulle part tout seul : lisez-le, puis enregistrez-le ou copiez-le.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>A square for each day of twelve weeks. The arrow keys go from day to day.</source>
        <translation>Un carré pour chaque jour de douze semaines. Les flèches passent d’un jour à l’autre.</translation>
    </message>
    <message>
        <source>MoodGuard waits in the tray and offers a pause when you have looked tense for a while.</source>
        <translation>MoodGuard attend dans la zone de notification et propose une pause quand vous paraissez tendu depuis un moment.</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t set itself to start at login from within its Flatpak. Your desktop can: add MoodGuard to the programs that start with it, in its settings.</source>
        <translation>Depuis son Flatpak, MoodGuard ne peut pas se faire démarrer à la connexion. Votre bureau le peut : ajoutez MoodGuard, dans ses réglages, aux programmes qui démarrent avec lui.</translation>
    </message>
    <message>
        <source>Your desktop asks you whether MoodGuard may start when you log in. Once you have said yes there, it does.</source>
        <translation>Votre bureau vous demande si MoodGuard peut démarrer à l’ouverture de session. Dès que vous y aurez dit oui, il le fera.</translation>
    </message>
    <message>
        <source>Your desktop does not let MoodGuard start when you log in. Allow it in the desktop&apos;s settings, under the programs that may run in the background, then switch it on here again.</source>
        <translation>Votre bureau ne laisse pas MoodGuard démarrer à l’ouverture de session. Autorisez-le dans les réglages du bureau, parmi les programmes qui peuvent tourner en arrière-plan, puis activez-le de nouveau ici.</translation>
    </message>
    <message>
        <source>MoodGuard may still start at login, since your desktop can&apos;t be told otherwise just now. Take it out of the programs that start with your desktop, in its settings.</source>
        <translation>MoodGuard démarre peut-être encore à l’ouverture de session, car votre bureau ne répond pas pour l’instant. Retirez-le, dans ses réglages, des programmes qui démarrent avec lui.</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two days or hours</comment>
        <translation>et</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days or hours</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>n’est pas un nombre</translation>
    </message>
    <message>
        <source>is no finite number</source>
        <translation>n’est pas un nombre fini</translation>
    </message>
    <message>
        <source>is {number}, but must be {least} to {most}</source>
        <translation>vaut {number}, mais doit aller de {least} à {most}</translation>
    </message>
    <message numerus="yes">
        <source>at most %n program(s) can be listed</source>
        <translation>
            <numerusform>%n programme au plus peut être indiqué</numerusform>
            <numerusform>%n programmes au plus peuvent être indiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is a path; its last part alone is the program&apos;s name</source>
        <translation>« {name} » est un chemin ; seule sa dernière partie est le nom du programme</translation>
    </message>
    <message>
        <source>“{name}…” is too long for a program&apos;s name</source>
        <translation>« {name}… » est trop long pour un nom de programme</translation>
    </message>
    <message numerus="yes">
        <source>at most %n calendar(s) can be listed</source>
        <translation>
            <numerusform>%n calendrier au plus peut être indiqué</numerusform>
            <numerusform>%n calendriers au plus peuvent être indiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>MoodGuard uses no network: name a calendar&apos;s file on this computer</source>
        <translation>MoodGuard n’utilise pas le réseau : indiquez le fichier d’un calendrier sur cet ordinateur</translation>
    </message>
    <message>
        <source>“{file}” is no name in full, from the topmost folder on</source>
        <translation>« {file} » n’est pas un nom complet, depuis le dossier racine</translation>
    </message>
    <message>
        <source>must be on or off</source>
        <translation>doit être activé ou désactivé</translation>
    </message>
    <message>
        <source>must be one of: {names}</source>
        <translation>doit être l’un de : {names}</translation>
    </message>
    <message numerus="yes">
        <source>must be a text of at most %n letter(s)</source>
        <translation>
            <numerusform>doit être un texte de %n caractère au plus</numerusform>
            <numerusform>doit être un texte de %n caractères au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>Crépuscule</translation>
    </message>
    <message>
        <source>Turquoise water</source>
        <translation>Eau turquoise</translation>
    </message>
    <message>
        <source>Blue hour</source>
        <translation>Heure bleue</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Forêt</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Golden light</source>
        <translation>Lumière dorée</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Collines</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Brume</translation>
    </message>
    <message>
        <source>Rocks and water</source>
        <translation>Rochers et eau</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Ciel</translation>
    </message>
    <message numerus="yes">
        <source>a command has at most %n line(s)</source>
        <translation>
            <numerusform>une commande a %n ligne au plus</numerusform>
            <numerusform>une commande a %n lignes au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>the first line names the program</source>
        <translation>la première ligne nomme le programme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>What you have chosen for all profiles together.</source>
        <translation>Ce que vous avez choisi pour tous les profils ensemble.</translation>
    </message>
    <message>
        <source>Your yes to the camera</source>
        <translation>Votre oui à la caméra</translation>
    </message>
    <message>
        <source>Since when MoodGuard may use it.</source>
        <translation>Depuis quand MoodGuard peut l’utiliser.</translation>
    </message>
    <message>
        <source>For each: your own settings, your resting face as a few numbers, what you have answered, which pictures help, how you felt after a guided minute, and your history: how tense each minute was, as a number, and what was suggested and answered.</source>
        <translation>Pour chacun : vos propres réglages, votre visage au repos en quelques nombres, vos réponses, les images qui aident, comment vous alliez après une minute guidée, et votre historique : à quel point chaque minute était tendue, en un nombre, et ce qui a été proposé et répondu.</translation>
    </message>
    <message>
        <source>A backup on its way</source>
        <translation>Une sauvegarde en cours de restauration</translation>
    </message>
    <message>
        <source>Only while a backup is brought back, and until that is done.</source>
        <translation>Seulement pendant qu’une sauvegarde est restaurée, et jusqu’à ce que ce soit fait.</translation>
    </message>
    <message>
        <source>Paintings</source>
        <translation>Peintures</translation>
    </message>
    <message>
        <source>Pictures that MoodGuard has painted for you. You are in none of them.</source>
        <translation>Images que MoodGuard a peintes pour vous. Vous n’êtes sur aucune d’elles.</translation>
    </message>
    <message>
        <source>Wallpaper</source>
        <translation>Fond d’écran</translation>
    </message>
    <message>
        <source>The picture that you made your wallpaper, which your desktop shows.</source>
        <translation>L’image dont vous avez fait votre fond d’écran, et que votre bureau affiche.</translation>
    </message>
    <message>
        <source>Pictures of windows</source>
        <translation>Images de fenêtres</translation>
    </message>
    <message>
        <source>What MoodGuard&apos;s windows looked like in a run without a screen. You are in none of them.</source>
        <translation>À quoi ressemblaient les fenêtres de MoodGuard lors d’un lancement sans écran. Vous n’êtes sur aucune d’elles.</translation>
    </message>
    <message>
        <source>State and log</source>
        <translation>État et journal</translation>
    </message>
    <message>
        <source>A pause or silent time that outlasts a restart; states and errors; where windows were.</source>
        <translation>Une pause ou un temps de silence qui survit à un redémarrage ; états et erreurs ; où étaient les fenêtres.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be read: {error}.</source>
        <translation>Le calendrier {file} ne peut pas être lu : {error}.</translation>
    </message>
    <message>
        <source>The calendar {file} is too large to be used.</source>
        <translation>Le calendrier {file} est trop grand pour être utilisé.</translation>
    </message>
    <message>
        <source>The calendar {file} has too many events to be used.</source>
        <translation>Le calendrier {file} a trop d’événements pour être utilisé.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: it can&apos;t be understood.</source>
        <translation>Le calendrier {file} ne peut pas être utilisé : il est incompréhensible.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: it is no calendar.</source>
        <translation>Le calendrier {file} ne peut pas être utilisé : ce n’est pas un calendrier.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: something in it repeats more often than once a day.</source>
        <translation>Le calendrier {file} ne peut pas être utilisé : quelque chose s’y répète plus d’une fois par jour.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: it takes too long to be read.</source>
        <translation>Le calendrier {file} ne peut pas être utilisé : sa lecture prend trop de temps.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: a rule in it, by which something repeats, may never come true.</source>
        <translation>Le calendrier {file} ne peut pas être utilisé : une règle de répétition qu’il contient ne se réalisera peut-être jamais.</translation>
    </message>
</context>
</TS>

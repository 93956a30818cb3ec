<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Noted. In the demo nothing is learned from it.</source>
        <translation>Anotado. En la demo no se aprende nada de ello.</translation>
    </message>
    <message>
        <source>Your desktop has no place for MoodGuard&apos;s icon just now. MoodGuard goes on as usual. Start it again to come back to this window; “moodguard pause” and “moodguard quit” in a terminal pause and end it.</source>
        <translation>Tu escritorio no tiene sitio para el icono de MoodGuard ahora mismo. MoodGuard sigue como siempre. Ábrelo otra vez para volver a esta ventana; «moodguard pause» y «moodguard quit» en un terminal lo pausan y lo cierran.</translation>
    </message>
    <message>
        <source>Your face moved too much to tell how it looks at rest. Lean back for a moment and try again.</source>
        <translation>Tu cara se ha movido demasiado para saber cómo es en reposo. Recuéstate un momento e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>{words}. Let MoodGuard watch again, then measure.</source>
        <translation>{words}. Deja que MoodGuard vuelva a mirar y mide después.</translation>
    </message>
    <message>
        <source>{words}. It goes on when MoodGuard may watch again.</source>
        <translation>{words}. Continúa cuando MoodGuard pueda volver a mirar.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>the camera</comment>
        <translation>apagada</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>Ponte cómodo</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>Respirar despacio</translation>
    </message>
    <message>
        <source>Rest your eyes</source>
        <translation>Descansar la vista</translation>
    </message>
    <message>
        <source>Stretch a little</source>
        <translation>Estirarse un poco</translation>
    </message>
    <message>
        <source>Get away for a while</source>
        <translation>Alejarse un rato</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>De vuelta a las {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s): back at {time}</source>
        <translation>
            <numerusform>%n minuto: de vuelta a las {time}</numerusform>
            <numerusform>%n minutos: de vuelta a las {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Now the other side. {move}</source>
        <translation>Ahora el otro lado. {move}</translation>
    </message>
    <message>
        <source>Your gallery</source>
        <translation>Tu galería</translation>
    </message>
    <message>
        <source>Some calming pictures</source>
        <translation>Unas imágenes relajantes</translation>
    </message>
    <message>
        <source>The page that says how MoodGuard works did not come with it, or can&apos;t be read. All else works. Install MoodGuard again to have it back.</source>
        <translation>La página que explica cómo funciona MoodGuard falta o no se puede leer. Todo lo demás funciona. Instala MoodGuard de nuevo para recuperarla.</translation>
    </message>
    <message>
        <source>The demo plays: a day of a person who does not exist. Nothing here is about you, and nothing is kept.</source>
        <translation>La demo está en marcha: un día de una persona que no existe. Nada de esto trata de ti y no se guarda nada.</translation>
    </message>
    <message numerus="yes">
        <source>Camera: {camera}. It looks for a moment about every %n second(s).</source>
        <translation>
            <numerusform>Cámara: {camera}. Mira un momento más o menos cada segundo.</numerusform>
            <numerusform>Cámara: {camera}. Mira un momento más o menos cada %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera: {camera}.</source>
        <translation>Cámara: {camera}.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Salir de la demo</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Set up the camera…</source>
        <translation>Configurar la cámara…</translation>
    </message>
    <message>
        <source>Nothing here shows it. It lies at {path}: open it with a text editor.</source>
        <translation>Ningún programa lo muestra aquí. Está en {path}: ábrelo con un editor de texto.</translation>
    </message>
    <message>
        <source>There is no such file yet; it would lie at {path}. MoodGuard goes on as usual.</source>
        <translation>Ese archivo no existe todavía; estaría en {path}. MoodGuard sigue como siempre.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to {target}.</source>
        <translation>
            <numerusform>Se ha exportado %n archivo a {target}.</numerusform>
            <numerusform>Se han exportado %n archivos a {target}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers were forgotten.</source>
        <translation>Tus respuestas se han olvidado.</translation>
    </message>
    <message>
        <source>Everything was erased.</source>
        <translation>Se ha borrado todo.</translation>
    </message>
    <message>
        <source>That was your minute.</source>
        <translation>Ese ha sido tu minuto.</translation>
    </message>
    <message>
        <source>20 seconds are over. You can look back now.</source>
        <translation>Han pasado 20 segundos. Ya puedes volver a mirar.</translation>
    </message>
    <message>
        <source>That was the last move.</source>
        <translation>Ese ha sido el último movimiento.</translation>
    </message>
    <message>
        <source>Welcome back. Your break is over.</source>
        <translation>Qué bien verte. Tu descanso ha terminado.</translation>
    </message>
    <message>
        <source>Your minute</source>
        <translation>Tu minuto</translation>
    </message>
    <message>
        <source>That was a break of your own length.</source>
        <translation>Ha sido un descanso a tu medida.</translation>
    </message>
    <message>
        <source>This is the demo, so your answer is not kept.</source>
        <translation>Esto es la demo, así que tu respuesta no se guarda.</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>En 10 minutos</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>“{label}” has the same keys as “{other}”. Choose others for it.</source>
        <translation>«{label}» tiene las mismas teclas que «{other}». Elige otras.</translation>
    </message>
    <message>
        <source>A quiet moment</source>
        <translation>Un momento de calma</translation>
    </message>
    <message>
        <source>Some calm pictures may help.</source>
        <translation>Unas imágenes tranquilas pueden ayudar.</translation>
    </message>
    <message>
        <source>A quiet minute?</source>
        <translation>¿Un minuto de calma?</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Enséñame</translation>
    </message>
    <message>
        <source>Play something calm</source>
        <translation>Algo tranquilo</translation>
    </message>
    <message>
        <source>MoodGuard suggests a break when your face looks tense for a while. It may be wrong: tell it so, and it learns. A click on this card sends it away.</source>
        <translation>MoodGuard sugiere un descanso cuando tu cara parece tensa durante un rato. Puede equivocarse: díselo y aprenderá. Un clic en esta tarjeta la hace desaparecer.</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Tomar un descanso</translation>
    </message>
    <message>
        <source>Breathe with me</source>
        <translation>Respira conmigo</translation>
    </message>
    <message>
        <source>Rest my eyes</source>
        <translation>Descansar la vista</translation>
    </message>
    <message>
        <source>Stretch with me</source>
        <translation>Estírate conmigo</translation>
    </message>
    <message>
        <source>Take a minute</source>
        <translation>Tomar un minuto</translation>
    </message>
    <message>
        <source>Your wallpaper is as it was ({error}). Save the picture, and choose it in your desktop&apos;s settings.</source>
        <translation>Tu fondo de pantalla sigue igual ({error}). Guarda la imagen y elígela en los ajustes de tu escritorio.</translation>
    </message>
    <message>
        <source>Waiting for your yes: the camera is shut</source>
        <translation>Esperando tu sí: la cámara está cerrada</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in and it is used, or try the demo</source>
        <translation>No se encontró ninguna cámara. Conecta una y se usará, o prueba la demo</translation>
    </message>
    <message>
        <source>The camera is shut until you say yes to it. Do so in the welcome, then measure.</source>
        <translation>La cámara está cerrada hasta que digas que sí. Hazlo en la bienvenida y mide después.</translation>
    </message>
    <message>
        <source>This is the demo: the face in it was painted, and is not yours. Let MoodGuard use your camera, then measure.</source>
        <translation>Esto es la demo: la cara está pintada y no es la tuya. Deja que MoodGuard use tu cámara y mide después.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Switching the camera off…</source>
        <translation>Apagando la cámara…</translation>
    </message>
    <message>
        <source>The recording has ended</source>
        <translation>La grabación ha terminado</translation>
    </message>
    <message>
        <source>MoodGuard: a break</source>
        <translation>MoodGuard: un descanso</translation>
    </message>
    <message>
        <source>Pause for 5 minutes</source>
        <translation>Pausar 5 minutos</translation>
    </message>
    <message>
        <source>Pause for 15 minutes</source>
        <translation>Pausar 15 minutos</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Pausar una hora</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pausar hasta mañana</translation>
    </message>
    <message>
        <source>Send this card away</source>
        <translation>Quitar esta tarjeta</translation>
    </message>
    <message>
        <source>Opens a sound of yours in your own player</source>
        <translation>Abre un sonido tuyo en tu propio reproductor</translation>
    </message>
    <message numerus="yes">
        <source>Remind me in %n minute(s)</source>
        <translation>
            <numerusform>Recordar en %n min</numerusform>
            <numerusform>Recordar en %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>This card comes again then, whatever your face looks like until then</source>
        <translation>Entonces vuelve esta tarjeta, sea cual sea tu cara hasta entonces</translation>
    </message>
    <message>
        <source>Skip this one, or pause for a while</source>
        <translation>Omitir esta o pausar un rato</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Omitir esta</translation>
    </message>
    <message>
        <source>That was right</source>
        <translation>Acertó</translation>
    </message>
    <message>
        <source>MoodGuard will notice a little sooner</source>
        <translation>MoodGuard lo notará un poco antes</translation>
    </message>
    <message>
        <source>That was wrong</source>
        <translation>Se equivocó</translation>
    </message>
    <message>
        <source>MoodGuard will be slower to speak up</source>
        <translation>MoodGuard tardará más en avisar</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>What MoodGuard has seen, in numbers</source>
        <translation>Lo que ha visto MoodGuard, en números</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>As if you had not answered</source>
        <translation>Como si no hubieras respondido</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>MoodGuard: your resting face</source>
        <translation>MoodGuard: tu cara en reposo</translation>
    </message>
    <message>
        <source>Your resting face</source>
        <translation>Tu cara en reposo</translation>
    </message>
    <message>
        <source>Faces differ at rest: some look stern, some look cheerful. Let MoodGuard see yours for {seconds:.0f} seconds, so that it does not take it for a mood.

Sit as you usually do and look at the screen. There is nothing to do: no smile, and no need to keep still.</source>
        <translation>Las caras son distintas en reposo: unas parecen serias, otras alegres. Deja que MoodGuard vea la tuya durante {seconds:.0f} segundos, para que no la tome por un estado de ánimo.

Siéntate como sueles y mira la pantalla. No hay nada que hacer: ni sonreír ni quedarte quieto.</translation>
    </message>
    <message>
        <source>Only a few numbers are kept, on this computer. No picture is stored.</source>
        <translation>Solo se guardan unos números, en este ordenador. No se guarda ninguna imagen.</translation>
    </message>
    <message>
        <source>Just be at rest…</source>
        <translation>Simplemente descansa…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>MoodGuard then begins to learn it anew, from the resting face of people in general</source>
        <translation>MoodGuard empieza a aprenderla de nuevo, a partir de la cara en reposo de la gente en general</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir otra vez</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>MoodGuard: how are you?</source>
        <translation>MoodGuard: ¿cómo estás?</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>¿Cómo estás?</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Gracias.</translation>
    </message>
    <message>
        <source>One tap, kept on this computer alone. MoodGuard learns from it how your face looks then.</source>
        <translation>Un clic que se queda solo en este ordenador. MoodGuard aprende de él cómo es tu cara entonces.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Así así</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Con tensión</translation>
    </message>
    <message>
        <source>Don&apos;t ask any more</source>
        <translation>No preguntar más</translation>
    </message>
    <message>
        <source>You can change that in the settings</source>
        <translation>Puedes cambiarlo en los ajustes</translation>
    </message>
    <message>
        <source>MoodGuard may use the camera, since {day}</source>
        <translation>MoodGuard puede usar la cámara, desde el {day}</translation>
    </message>
    <message>
        <source>MoodGuard may not use the camera</source>
        <translation>MoodGuard no puede usar la cámara</translation>
    </message>
    <message>
        <source>Taken back, the camera is closed at once and stays shut until you say yes again.</source>
        <translation>Si lo retiras, la cámara se cierra al momento y queda cerrada hasta que vuelvas a decir que sí.</translation>
    </message>
    <message>
        <source>It stays shut until you say yes. You can take that back here at any time.</source>
        <translation>Queda cerrada hasta que digas que sí. Puedes retirarlo aquí cuando quieras.</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>&amp;Use my camera</source>
        <translation>&amp;Usar mi cámara</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Your share of the disk is full</source>
        <translation>Tu parte del disco está llena</translation>
    </message>
    <message>
        <source>That folder is not yours to write to</source>
        <translation>No puedes escribir en esa carpeta</translation>
    </message>
    <message>
        <source>That disk can&apos;t be written to</source>
        <translation>No se puede escribir en ese disco</translation>
    </message>
    <message>
        <source>That name is too long</source>
        <translation>Ese nombre es demasiado largo</translation>
    </message>
    <message>
        <source>The picture is not there any more, so it can&apos;t be copied.</source>
        <translation>La imagen ya no está, así que no se puede copiar.</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>Imagen WebP</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Imagen JPEG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read: {error}. Choose another one.</source>
        <translation>La imagen no se puede leer: {error}. Elige otra.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be made a file of that kind ({error}). Take another.</source>
        <translation>La imagen no se puede guardar en ese formato ({error}). Elige otro.</translation>
    </message>
    <message>
        <source>That is the picture itself. Save the copy under another name.</source>
        <translation>Esa es la propia imagen. Guarda la copia con otro nombre.</translation>
    </message>
    <message>
        <source>The copy could not be written ({error})</source>
        <translation>No se pudo escribir la copia ({error})</translation>
    </message>
    <message>
        <source>{what}. Choose another place and save again.</source>
        <translation>{what}. Elige otro lugar y guarda de nuevo.</translation>
    </message>
    <message>
        <source>What you entered can&apos;t be used, and does not hold: {what}.</source>
        <translation>Lo que has escrito no se puede usar y no vale: {what}.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse for: {what}</source>
        <translation>Examinar para: {what}</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Browse for a folder: {what}</source>
        <translation>Buscar una carpeta para: {what}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Look for cameras that were plugged in since</source>
        <translation>Buscar cámaras conectadas desde entonces</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Mostrar imagen</translation>
    </message>
    <message>
        <source>Shows what this camera sees, until you close the page. Nothing is kept.</source>
        <translation>Muestra lo que ve esta cámara hasta que cierres la página. No se guarda nada.</translation>
    </message>
    <message>
        <source>Just now: {state}.</source>
        <translation>Ahora mismo: {state}.</translation>
    </message>
    <message>
        <source>Hide picture</source>
        <translation>Ocultar imagen</translation>
    </message>
    <message>
        <source>{camera} (not plugged in)</source>
        <translation>{camera} (no conectada)</translation>
    </message>
    <message>
        <source>{why}. It stays at {value}</source>
        <translation>{why}. Se queda en {value}</translation>
    </message>
    <message>
        <source>“{typed}” is not {least} to {most}</source>
        <translation>«{typed}» no está entre {least} y {most}</translation>
    </message>
    <message>
        <source>“{typed}” is finer than can be set here</source>
        <translation>«{typed}» es más fino de lo que se puede ajustar aquí</translation>
    </message>
    <message>
        <source>You have no favourites here yet. The heart below a picture (L) makes it one.</source>
        <translation>Aún no tienes favoritas aquí. El corazón bajo una imagen (L) la convierte en una.</translation>
    </message>
    <message>
        <source>None of these pictures can be read.</source>
        <translation>No se puede leer ninguna de estas imágenes.</translation>
    </message>
    <message>
        <source>There are no pictures here yet.</source>
        <translation>Aquí no hay imágenes todavía.</translation>
    </message>
    <message>
        <source>Help and about</source>
        <translation>Ayuda e información</translation>
    </message>
    <message>
        <source>All calm. MoodGuard looks for a moment now and then.</source>
        <translation>Todo en calma. MoodGuard mira un momento de vez en cuando.</translation>
    </message>
    <message>
        <source>MoodGuard gets to know today&apos;s light, or your face begins to look tense.</source>
        <translation>MoodGuard se acostumbra a la luz de hoy, o tu cara empieza a parecer tensa.</translation>
    </message>
    <message>
        <source>A break was suggested.</source>
        <translation>Se ha sugerido un descanso.</translation>
    </message>
    <message>
        <source>It is quiet by itself: a call, a full screen, “do not disturb”, or nobody is there.</source>
        <translation>Guarda silencio por sí solo: una llamada, pantalla completa, «no molestar» o no hay nadie.</translation>
    </message>
    <message>
        <source>You paused it. The camera is off.</source>
        <translation>Lo has pausado. La cámara está apagada.</translation>
    </message>
    <message>
        <source>The demo plays. Nothing of it is about you.</source>
        <translation>La demo está en marcha. Nada de ella trata de ti.</translation>
    </message>
    <message>
        <source>The camera can&apos;t be used just now.</source>
        <translation>La cámara no se puede usar ahora mismo.</translation>
    </message>
    <message>
        <source>Something else needs a look; the page “Now” says what.</source>
        <translation>Otra cosa necesita atención; la página «Ahora» dice cuál.</translation>
    </message>
    <message>
        <source>It said that I look tense, and I am not.</source>
        <translation>Dijo que parezco en tensión, y no lo estoy.</translation>
    </message>
    <message>
        <source>That happens: a camera sees a face, not a feeling. Answer “That was wrong”, and it gets slower to speak up. Measuring your resting face helps most.</source>
        <translation>A veces pasa: una cámara ve una cara, no un sentimiento. Responde «Se equivocó» y tardará más en avisar. Medir tu cara en reposo es lo que más ayuda.</translation>
    </message>
    <message>
        <source>It never says anything.</source>
        <translation>Nunca dice nada.</translation>
    </message>
    <message>
        <source>It speaks up only when tension lasts, at most a few times a day, and not in calls or on a full screen. The page “Now” says what it waits for.</source>
        <translation>Solo avisa cuando la tensión dura, unas pocas veces al día como mucho, y no en llamadas ni a pantalla completa. La página «Ahora» dice a qué espera.</translation>
    </message>
    <message>
        <source>Who sees the pictures?</source>
        <translation>¿Quién ve las imágenes?</translation>
    </message>
    <message>
        <source>Nobody. They are looked at in memory, a moment each, and forgotten at once. “What MoodGuard knows” shows all that is kept, and erases it.</source>
        <translation>Nadie. Se miran en memoria, un instante cada una, y se olvidan al momento. «Lo que sabe MoodGuard» muestra todo lo que se guarda y lo borra.</translation>
    </message>
    <message>
        <source>How do I stop it?</source>
        <translation>¿Cómo lo paro?</translation>
    </message>
    <message>
        <source>“Pause” closes the camera, for as long as you like. “Quit MoodGuard” ends it.</source>
        <translation>«Pausar» cierra la cámara todo el tiempo que quieras. «Salir de MoodGuard» lo cierra.</translation>
    </message>
    <message>
        <source>MoodGuard {version}, free software under the MIT licence. It notices when your face looks tense for long, and suggests a break.

Nothing leaves this computer: there is no network, no account, and no picture of you is stored. It serves you alone. It is no medical device.</source>
        <translation>MoodGuard {version}, software libre con licencia MIT. Nota cuándo tu cara parece tensa durante mucho tiempo y sugiere un descanso.

Nada sale de este ordenador: no hay red ni cuenta, y no se guarda ninguna imagen tuya. Te sirve solo a ti. No es un producto sanitario.</translation>
    </message>
    <message>
        <source>How MoodGuard works</source>
        <translation>Cómo funciona MoodGuard</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Look at the log</source>
        <translation>Ver el registro</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Show the log&apos;s folder</source>
        <translation>Mostrar la carpeta del registro</translation>
    </message>
    <message>
        <source>Make a report for a helper…</source>
        <translation>Crear un informe para quien te ayude…</translation>
    </message>
    <message>
        <source>For somebody who helps you. You read it first; it goes nowhere by itself.</source>
        <translation>Para alguien que te ayude. Lo lees tú primero; no va a ninguna parte por sí solo.</translation>
    </message>
    <message>
        <source>What the icon says</source>
        <translation>Lo que dice el icono</translation>
    </message>
    <message>
        <source>What people ask</source>
        <translation>Lo que la gente pregunta</translation>
    </message>
    <message>
        <source>Where something doesn&apos;t work</source>
        <translation>Si algo no funciona</translation>
    </message>
    <message>
        <source>The log has states and errors. A report has what a helper needs.</source>
        <translation>El registro tiene estados y errores. Un informe tiene lo que necesita quien te ayude.</translation>
    </message>
    <message>
        <source>About MoodGuard</source>
        <translation>Acerca de MoodGuard</translation>
    </message>
    <message>
        <source>What MoodGuard knows</source>
        <translation>Lo que sabe MoodGuard</translation>
    </message>
    <message>
        <source>This is all that MoodGuard keeps. It lies on this computer alone, readable by you alone, and there is no picture of you in it.</source>
        <translation>Esto es todo lo que MoodGuard guarda. Está solo en este ordenador, solo tú puedes leerlo y no hay ninguna imagen tuya.</translation>
    </message>
    <message>
        <source>Erase everything that MoodGuard knows: settings, all profiles with resting faces and likes, paintings, and the log? It then starts as on the first day. This can&apos;t be taken back.</source>
        <translation>¿Borrar todo lo que sabe MoodGuard: ajustes, todos los perfiles con caras en reposo y gustos, pinturas y el registro? Empezará como el primer día. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Forget all that you have answered: which suggestions were right or wrong, and how you felt? MoodGuard then judges as if you had never answered. This can&apos;t be taken back.</source>
        <translation>¿Olvidar todo lo que has respondido: qué sugerencias acertaron o no y cómo te sentías? MoodGuard juzgará como si nunca hubieras respondido. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Writes all of it to one ZIP file</source>
        <translation>Lo escribe todo en un archivo ZIP</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>Forget my answers…</source>
        <translation>Olvidar mis respuestas…</translation>
    </message>
    <message>
        <source>MoodGuard then judges as if you had never answered</source>
        <translation>MoodGuard juzga entonces como si nunca hubieras respondido</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Forget my answers</source>
        <translation>Olvidar mis respuestas</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n archivo, {size}</numerusform>
            <numerusform>%n archivos, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no picture of you is stored.</source>
        <translation>Nada sale de este ordenador y no se guarda ninguna imagen tuya.</translation>
    </message>
    <message>
        <source>MoodGuard is not a medical device.</source>
        <translation>MoodGuard no es un producto sanitario.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Puts usual values back; “Undo” takes that back</source>
        <translation>Vuelve a poner los valores habituales; «Deshacer» lo retira</translation>
    </message>
    <message>
        <source>The usual values on &amp;this page</source>
        <translation>Los valores habituales de &amp;esta página</translation>
    </message>
    <message>
        <source>The usual values on &amp;all pages</source>
        <translation>Los valores habituales de &amp;todas las páginas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Deshace el último cambio</translation>
    </message>
    <message>
        <source>Changed: {setting}.</source>
        <translation>Cambiado: {setting}.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n ajuste cambiado.</numerusform>
            <numerusform>%n ajustes cambiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>MoodGuard: how it works</source>
        <translation>MoodGuard: cómo funciona</translation>
    </message>
    <message>
        <source>How do you feel now?</source>
        <translation>¿Cómo te sientes ahora?</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>One tap, kept on this computer alone. What does you good is offered first.</source>
        <translation>Un clic que se queda solo en este ordenador. Lo que te sienta bien se ofrece primero.</translation>
    </message>
    <message>
        <source>A circle sets the pace, for about a minute.</source>
        <translation>Un círculo marca el ritmo, durante un minuto más o menos.</translation>
    </message>
    <message>
        <source>Look far away for 20 seconds.</source>
        <translation>Mira a lo lejos durante 20 segundos.</translation>
    </message>
    <message>
        <source>Six easy moves in pictures, for about a minute.</source>
        <translation>Seis movimientos fáciles en imágenes, durante un minuto más o menos.</translation>
    </message>
    <message>
        <source>5, 10 or 15 minutes, and no alarm at the end.</source>
        <translation>5, 10 o 15 minutos, y sin alarma al final.</translation>
    </message>
    <message>
        <source>It did you good before.</source>
        <translation>Ya te ha sentado bien antes.</translation>
    </message>
    <message>
        <source>Look at calming pictures instead</source>
        <translation>Mejor ver imágenes relajantes</translation>
    </message>
    <message>
        <source>Follow the circle. Never hold longer than feels good.</source>
        <translation>Sigue el círculo. No aguantes nunca más de lo que te resulte agradable.</translation>
    </message>
    <message>
        <source>Follow the words. Never hold longer than feels good.</source>
        <translation>Sigue las palabras. No aguantes nunca más de lo que te resulte agradable.</translation>
    </message>
    <message>
        <source>Look at something far away</source>
        <translation>Mira algo lejano</translation>
    </message>
    <message>
        <source>Out of the window, or across the room: about six metres, or 20 feet. Blink now and then. There is no need to watch this window.</source>
        <translation>Por la ventana o al otro lado de la habitación: unos seis metros. Parpadea de vez en cuando. No hace falta vigilar esta ventana.</translation>
    </message>
    <message>
        <source>How to breathe, in seconds</source>
        <translation>Cómo respirar, en segundos</translation>
    </message>
    <message>
        <source>{left} s  ·  {place} of {count}</source>
        <translation>{left} s  ·  {place} de {count}</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>¿Cuánto tiempo?</translation>
    </message>
    <message>
        <source>Walk a few steps, fetch some water, look at the sky. Nothing will ring.</source>
        <translation>Da unos pasos, ve a por agua, mira el cielo. No sonará nada.</translation>
    </message>
    <message>
        <source>{words}. You can leave this window as it is.</source>
        <translation>{words}. Puedes dejar esta ventana como está.</translation>
    </message>
    <message>
        <source>Sound during the minute</source>
        <translation>Sonido durante el minuto</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>MoodGuard: a minute for you</source>
        <translation>MoodGuard: un minuto para ti</translation>
    </message>
    <message>
        <source>A minute for you</source>
        <translation>Un minuto para ti</translation>
    </message>
    <message>
        <source>Choose what would do you good. You can stop at any time.</source>
        <translation>Elige lo que te siente bien. Puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>&amp;Back to work</source>
        <translation>&amp;Volver al trabajo</translation>
    </message>
    <message>
        <source>Ends the minute (Escape)</source>
        <translation>Termina el minuto (Escape)</translation>
    </message>
    <message>
        <source>None since MoodGuard was started.</source>
        <translation>Ninguna desde que se abrió MoodGuard.</translation>
    </message>
    <message>
        <source>You said that it was right.</source>
        <translation>Has dicho que acertó.</translation>
    </message>
    <message>
        <source>You said that it was wrong.</source>
        <translation>Has dicho que se equivocó.</translation>
    </message>
    <message>
        <source>How things are</source>
        <translation>Cómo van las cosas</translation>
    </message>
    <message>
        <source>Shows the numbers behind this</source>
        <translation>Muestra los números que hay detrás</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>How things are: {words}</source>
        <translation>Cómo van las cosas: {words}</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>R&amp;eanudar</translation>
    </message>
    <message>
        <source>C&amp;hange the pause</source>
        <translation>Ca&amp;mbiar la pausa</translation>
    </message>
    <message>
        <source>&amp;Watch anyway for an hour</source>
        <translation>&amp;Observar de todos modos una hora</translation>
    </message>
    <message>
        <source>Take a &amp;break now</source>
        <translation>&amp;Descansar ahora</translation>
    </message>
    <message>
        <source>Open the &amp;gallery</source>
        <translation>Abrir la &amp;galería</translation>
    </message>
    <message>
        <source>&amp;Measure my resting face…</source>
        <translation>&amp;Medir mi cara en reposo…</translation>
    </message>
    <message>
        <source>How am I doing?</source>
        <translation>¿Cómo me va?</translation>
    </message>
    <message>
        <source>States and errors of MoodGuard. It never says when somebody was tense.</source>
        <translation>Estados y errores de MoodGuard. Nunca dice cuándo alguien estaba en tensión.</translation>
    </message>
    <message>
        <source>&amp;Quit MoodGuard</source>
        <translation>&amp;Salir de MoodGuard</translation>
    </message>
    <message>
        <source>The last suggestion</source>
        <translation>La última sugerencia</translation>
    </message>
    <message>
        <source>For 5 minutes</source>
        <translation>Durante 5 minutos</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>Durante 15 minutos</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Hasta que lo reanude</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>That did not work ({error}). Nothing has changed; try again, or save under another name.</source>
        <translation>No ha funcionado ({error}). Nada ha cambiado; inténtalo de nuevo o guarda con otro nombre.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>“{target}” exists already. Save it under another name.</source>
        <translation>«{target}» ya existe. Guarda con otro nombre.</translation>
    </message>
    <message>
        <source>Saved as “{target}”.</source>
        <translation>Guardado como «{target}».</translation>
    </message>
    <message>
        <source>Copied: paste it where you like.</source>
        <translation>Copiada: pégala donde quieras.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>el archivo no se puede leer</translation>
    </message>
    <message>
        <source>the file is cut off, so a part of the picture is missing</source>
        <translation>el archivo está cortado, así que falta una parte de la imagen</translation>
    </message>
    <message>
        <source>too large to be read ({megapixels} megapixels)</source>
        <translation>demasiado grande para leerla ({megapixels} megapíxeles)</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>el archivo ya no está</translation>
    </message>
    <message>
        <source>the file is damaged, so a part of the picture is missing</source>
        <translation>el archivo está dañado, así que falta una parte de la imagen</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Iniciando la cámara…</translation>
    </message>
    <message>
        <source>Live picture of the camera</source>
        <translation>Imagen en directo de la cámara</translation>
    </message>
    <message>
        <source>A profile has its own resting face, answers, likes, themes and picture folder. Keep one for work and one for home, or one for each person at this login. What you do here holds at once.</source>
        <translation>Un perfil tiene su propia cara en reposo, respuestas, gustos, temas y carpeta de imágenes. Ten uno para el trabajo y otro para casa, o uno por persona en esta sesión. Lo que hagas aquí vale al momento.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>{profile}  ·  in use</source>
        <translation>{profile}  ·  en uso</translation>
    </message>
    <message>
        <source>The only profile can&apos;t be deleted</source>
        <translation>El único perfil no se puede eliminar</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>Name of the new profile:</source>
        <translation>Nombre del perfil nuevo:</translation>
    </message>
    <message>
        <source>New name of “{profile}”:</source>
        <translation>Nombre nuevo de «{profile}»:</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Renombrar perfil</translation>
    </message>
    <message>
        <source>Delete the profile “{profile}”? Its resting face, likes, choices and paintings are erased. This can&apos;t be taken back.</source>
        <translation>¿Eliminar el perfil «{profile}»? Se borrarán su cara en reposo, gustos, opciones y pinturas. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Eliminar perfil</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>For this profile.</source>
        <translation>Para este perfil.</translation>
    </message>
    <message>
        <source>Show advanced settings</source>
        <translation>Mostrar ajustes avanzados</translation>
    </message>
    <message>
        <source>Hide advanced settings</source>
        <translation>Ocultar ajustes avanzados</translation>
    </message>
    <message>
        <source>See the welcome again</source>
        <translation>Ver otra vez la bienvenida</translation>
    </message>
    <message>
        <source>Measure my resting face…</source>
        <translation>Medir mi cara en reposo…</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Olvidar lo aprendido</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Volver al trabajo</translation>
    </message>
    <message>
        <source>Goes by itself at {when}</source>
        <translation>Se va por sí sola a las {when}</translation>
    </message>
    <message>
        <source>Picture {number} of {count}: {name}</source>
        <translation>Imagen {number} de {count}: {name}</translation>
    </message>
    <message>
        <source>Picture {number} of {count}: {name}, you like it</source>
        <translation>Imagen {number} de {count}: {name}, te gusta</translation>
    </message>
    <message>
        <source>All pictures in a row</source>
        <translation>Todas las imágenes en una fila</translation>
    </message>
    <message>
        <source>Something needs a look: click here.</source>
        <translation>Algo necesita atención: haz clic aquí.</translation>
    </message>
    <message>
        <source>Pro&amp;file: {name}</source>
        <translation>Per&amp;fil: {name}</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>&amp;Gestionar perfiles…</translation>
    </message>
    <message>
        <source>&amp;Open MoodGuard</source>
        <translation>&amp;Abrir MoodGuard</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Take a break now…</source>
        <translation>&amp;Descansar ahora…</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Per&amp;fil</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Camera: {camera}</source>
        <translation>Cámara: {camera}</translation>
    </message>
    <message>
        <source>Change the &amp;pause</source>
        <translation>Cambiar la &amp;pausa</translation>
    </message>
    <message>
        <source>MoodGuard: gallery</source>
        <translation>MoodGuard: galería</translation>
    </message>
    <message>
        <source>It is one of your pictures.</source>
        <translation>Es una de tus imágenes.</translation>
    </message>
    <message>
        <source>Stop the slideshow</source>
        <translation>Detener la presentación</translation>
    </message>
    <message>
        <source>Start the slideshow</source>
        <translation>Iniciar la presentación</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Elegir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Skipped “{path}”: {why}.</source>
        <translation>Se ha omitido «{path}»: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>Skipped {count} pictures that can&apos;t be read: {names} and %n more.</source>
        <translation>
            <numerusform>Se han omitido {count} imágenes que no se pueden leer: {names} y %n más.</numerusform>
            <numerusform>Se han omitido {count} imágenes que no se pueden leer: {names} y %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n picture(s) that can&apos;t be read: {names}.</source>
        <translation>
            <numerusform>Se ha omitido %n imagen que no se puede leer: {names}.</numerusform>
            <numerusform>Se han omitido %n imágenes que no se pueden leer: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You like this one: such pictures will come more often. Press L to take it back.</source>
        <translation>Esta te gusta: vendrán más a menudo imágenes así. Pulsa L para retirarlo.</translation>
    </message>
    <message>
        <source>That one won&apos;t come again.</source>
        <translation>Esa no volverá.</translation>
    </message>
    <message>
        <source>You like this picture</source>
        <translation>Te gusta esta imagen</translation>
    </message>
    <message>
        <source>Not for me: won&apos;t come again</source>
        <translation>No es para mí: no volverá</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retirado.</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>Elegir lo que se muestra</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>right click</source>
        <translation>clic derecho</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Hide the row</source>
        <translation>Ocultar la fila</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Primera imagen</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>Última imagen</translation>
    </message>
    <message>
        <source>Like this picture</source>
        <translation>Me gusta esta imagen</translation>
    </message>
    <message>
        <source>Take back “Not for me”</source>
        <translation>Retirar «No es para mí»</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>¿Por qué esta?</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Show all in a row</source>
        <translation>Mostrar todas en una fila</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Set as wallpaper</source>
        <translation>Usar como fondo de pantalla</translation>
    </message>
    <message>
        <source>Take a guided minute…</source>
        <translation>Tomar un minuto guiado…</translation>
    </message>
    <message>
        <source>Choose a folder of pictures…</source>
        <translation>Elegir una carpeta de imágenes…</translation>
    </message>
    <message>
        <source>Back to MoodGuard&apos;s own paintings</source>
        <translation>Volver a las pinturas de MoodGuard</translation>
    </message>
    <message>
        <source>Leave full screen, or close</source>
        <translation>Salir de pantalla completa o cerrar</translation>
    </message>
    <message>
        <source>Right, or Space</source>
        <translation>Derecha o Espacio</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Don&apos;t like it any more</source>
        <translation>Ya no me gusta</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Mostrarla otra vez</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Mostrar todas las imágenes</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Your camera</source>
        <translation>Tu cámara</translation>
    </message>
    <message>
        <source>Only you see this picture, and only while this page is open. None of it is kept.</source>
        <translation>Solo tú ves esta imagen, y solo mientras esta página está abierta. No se guarda nada.</translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation>La primera que se encuentre</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, then look again; or try the demo for now.</source>
        <translation>No se encontró ninguna cámara. Conecta una y busca otra vez, o prueba la demo por ahora.</translation>
    </message>
    <message>
        <source>Some faces look stern at rest, some cheerful. If MoodGuard sees yours for 20 seconds, it won&apos;t take it for tense, and errs less often. You can do this later, too.</source>
        <translation>Algunas caras parecen serias en reposo y otras alegres. Si MoodGuard ve la tuya durante 20 segundos, no la tomará por tensión y se equivocará menos. También puedes hacerlo más tarde.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar otra vez</translation>
    </message>
    <message>
        <source>How well your face can be seen</source>
        <translation>Lo bien que se ve tu cara</translation>
    </message>
    <message>
        <source>&amp;Measure my resting face</source>
        <translation>&amp;Medir mi cara en reposo</translation>
    </message>
    <message>
        <source>When, and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
    <message>
        <source>MoodGuard lives in your tray. Look for this icon: a click on it shows how things are.</source>
        <translation>MoodGuard vive en la bandeja del sistema. Busca este icono: un clic en él muestra cómo van las cosas.</translation>
    </message>
    <message>
        <source>Your desktop shows no tray, so MoodGuard&apos;s window is its home. Close it, and MoodGuard goes on; start MoodGuard again, and it is back.</source>
        <translation>Tu escritorio no muestra una bandeja, así que la ventana de MoodGuard es su casa. Ciérrala y MoodGuard sigue; abre MoodGuard otra vez y volverá.</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings, and this welcome can be seen again from there.</source>
        <translation>Todo esto se puede cambiar en los ajustes, y desde ahí puedes volver a ver esta bienvenida.</translation>
    </message>
    <message>
        <source>The icon of MoodGuard</source>
        <translation>El icono de MoodGuard</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Dónde encontrarlo</translation>
    </message>
    <message>
        <source>Welcome to MoodGuard</source>
        <translation>Te damos la bienvenida a MoodGuard</translation>
    </message>
    <message>
        <source>Now and then MoodGuard looks at you through your camera, for a moment. When you have looked tense for a while it suggests a break, and shows you calming pictures if you like.</source>
        <translation>De vez en cuando MoodGuard te mira un momento por la cámara. Cuando llevas un rato con aspecto tenso, sugiere un descanso y, si quieres, te enseña imágenes relajantes.</translation>
    </message>
    <message>
        <source>It stays here.</source>
        <translation>Se queda aquí.</translation>
    </message>
    <message>
        <source>No picture of you is stored, and nothing leaves this computer.</source>
        <translation>No se guarda ninguna imagen tuya y nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>It serves you alone.</source>
        <translation>Te sirve solo a ti.</translation>
    </message>
    <message>
        <source>No employer and no school may run it on you.</source>
        <translation>Ninguna empresa ni escuela puede usarlo contigo.</translation>
    </message>
    <message>
        <source>It errs.</source>
        <translation>Se equivoca.</translation>
    </message>
    <message>
        <source>An expression is not a feeling. You can tell MoodGuard when it was wrong, and it learns from that.</source>
        <translation>Una expresión no es un sentimiento. Puedes decirle a MoodGuard cuándo se equivocó, y aprende de ello.</translation>
    </message>
    <message>
        <source>You decide.</source>
        <translation>Tú decides.</translation>
    </message>
    <message>
        <source>The camera stays shut until you say yes, and you can take your yes back at any time.</source>
        <translation>La cámara queda cerrada hasta que digas que sí, y puedes retirarlo cuando quieras.</translation>
    </message>
    <message>
        <source>The demo shows all of it with a painted person, an hour in a minute. Your camera stays shut.</source>
        <translation>La demo muestra todo esto con una persona pintada, una hora en un minuto. Tu cámara sigue cerrada.</translation>
    </message>
    <message>
        <source>MoodGuard: welcome</source>
        <translation>MoodGuard: bienvenida</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demo</translation>
    </message>
    <message>
        <source>Try the &amp;demo instead</source>
        <translation>Probar mejor la &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there any more.</source>
        <translation>La carpeta «{folder}» ya no está.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>«{folder}» no es una carpeta.</translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be read ({reason}).</source>
        <translation>La carpeta «{folder}» no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>All themes are switched off in the settings. Switch one on to see pictures.</source>
        <translation>Todos los temas están desactivados en los ajustes. Activa uno para ver imágenes.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds no PNG, JPEG or WebP pictures.</source>
        <translation>La carpeta «{folder}» no tiene imágenes PNG, JPEG ni WebP.</translation>
    </message>
    <message>
        <source>MoodGuard&apos;s own paintings are missing: install it again, or choose another folder.</source>
        <translation>Faltan las pinturas de MoodGuard: instálalo de nuevo o elige otra carpeta.</translation>
    </message>
    <message>
        <source>These are MoodGuard&apos;s own paintings.</source>
        <translation>Estas son las pinturas de MoodGuard.</translation>
    </message>
    <message>
        <source>You said of all these pictures that they are not for you. Choose others.</source>
        <translation>Has dicho de todas estas imágenes que no son para ti. Elige otras.</translation>
    </message>
    <message numerus="yes">
        <source>MoodGuard has painted %n new picture(s) for you ({size} MB).</source>
        <translation>
            <numerusform>MoodGuard ha pintado %n imagen nueva para ti ({size} MB).</numerusform>
            <numerusform>MoodGuard ha pintado %n imágenes nuevas para ti ({size} MB).</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the last paintings was calm enough to keep, so MoodGuard rests its brush for an hour. The pictures that are there stay.</source>
        <translation>Ninguna de las últimas pinturas era lo bastante tranquila para guardarla, así que MoodGuard deja el pincel una hora. Las imágenes que hay se quedan.</translation>
    </message>
    <message>
        <source>New pictures can&apos;t be painted: {error}. Those that MoodGuard ships with are shown. Install MoodGuard again, or switch painting off in the settings.</source>
        <translation>No se pueden pintar imágenes nuevas: {error}. Se muestran las que vienen con MoodGuard. Instala MoodGuard de nuevo o desactiva la pintura en los ajustes.</translation>
    </message>
    <message>
        <source>New pictures can&apos;t be painted, for which are calm can&apos;t be told: {error}. Those that are there are shown. Install MoodGuard again, or switch painting off in the settings.</source>
        <translation>No se pueden pintar imágenes nuevas porque no se puede saber cuáles son tranquilas: {error}. Se muestran las que hay. Instala MoodGuard de nuevo o desactiva la pintura en los ajustes.</translation>
    </message>
    <message>
        <source>New pictures are painted, but less clean than they could be: {error}. Install MoodGuard again, and the next ones are.</source>
        <translation>Se pintan imágenes nuevas, pero menos limpias de lo que podrían ser: {error}. Instala MoodGuard de nuevo y las próximas lo serán.</translation>
    </message>
    <message>
        <source>New paintings can&apos;t be kept: this computer can&apos;t write WebP pictures.</source>
        <translation>No se pueden guardar pinturas nuevas: este ordenador no puede escribir imágenes WebP.</translation>
    </message>
    <message>
        <source>New paintings can&apos;t be kept: {error}. Those that are there are shown. Make room or check the folder {folder}, or switch painting off in the settings.</source>
        <translation>No se pueden guardar pinturas nuevas: {error}. Se muestran las que hay. Haz sitio o revisa la carpeta {folder}, o desactiva la pintura en los ajustes.</translation>
    </message>
    <message>
        <source>New pictures can&apos;t be painted just now; the log says more.</source>
        <translation>Ahora mismo no se pueden pintar imágenes nuevas; el registro dice más.</translation>
    </message>
    <message>
        <source>New to you.</source>
        <translation>Nueva para ti.</translation>
    </message>
    <message>
        <source>You like this one.</source>
        <translation>Esta te gusta.</translation>
    </message>
    <message>
        <source>You said that it is not for you.</source>
        <translation>Has dicho que no es para ti.</translation>
    </message>
    <message>
        <source>You have looked calmer with this one before.</source>
        <translation>Con esta ya se te ha visto más en calma.</translation>
    </message>
    <message>
        <source>One of the best for a first visit.</source>
        <translation>Una de las mejores para una primera visita.</translation>
    </message>
    <message>
        <source>You liked others of “{theme}”.</source>
        <translation>Te gustaron otras de «{theme}».</translation>
    </message>
    <message>
        <source>You have looked calmer with “{theme}” before.</source>
        <translation>Con «{theme}» ya se te ha visto más en calma.</translation>
    </message>
    <message>
        <source>For a change: now and then comes one of which little is known yet.</source>
        <translation>Para variar: de vez en cuando llega una de la que aún se sabe poco.</translation>
    </message>
    <message>
        <source>Painted for you, and new to you.</source>
        <translation>Pintada para ti y nueva para ti.</translation>
    </message>
    <message>
        <source>Nothing has been learned yet about the pictures that help you.</source>
        <translation>Aún no se ha aprendido nada sobre las imágenes que te ayudan.</translation>
    </message>
    <message numerus="yes">
        <source>You like %n picture(s).</source>
        <translation>
            <numerusform>Te gusta %n imagen.</numerusform>
            <numerusform>Te gustan %n imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not for you: %n picture(s).</source>
        <translation>
            <numerusform>No son para ti: %n imagen.</numerusform>
            <numerusform>No son para ti: %n imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your face was followed through %n picture(s); no theme stands out yet.</source>
        <translation>
            <numerusform>Se ha seguido tu cara en %n imagen; aún no destaca ningún tema.</numerusform>
            <numerusform>Se ha seguido tu cara en %n imágenes; aún no destaca ningún tema.</numerusform>
        </translation>
    </message>
    <message>
        <source>You calm down most with {themes}.</source>
        <translation>Lo que más te calma es {themes}.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>MoodGuard may not use the camera before you have said yes to it, in the welcome or on the page “Camera” of the settings.</source>
        <translation>MoodGuard no puede usar la cámara hasta que digas que sí, en la bienvenida o en la página «Cámara» de los ajustes.</translation>
    </message>
    <message>
        <source>MoodGuard is not allowed to use the camera.</source>
        <translation>MoodGuard no tiene permiso para usar la cámara.</translation>
    </message>
    <message>
        <source>MoodGuard may not read {address}: your user has to be in its group.</source>
        <translation>MoodGuard no puede leer {address}: tu usuario tiene que estar en su grupo.</translation>
    </message>
    <message>
        <source>The camera “{camera}” still does not answer.</source>
        <translation>La cámara «{camera}» sigue sin responder.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>No se encontró ninguna cámara.</translation>
    </message>
    <message>
        <source>The camera “{camera}” is not plugged in.</source>
        <translation>La cámara «{camera}» no está conectada.</translation>
    </message>
    <message>
        <source>The camera “{camera}” sends the same picture over and over.</source>
        <translation>La cámara «{camera}» envía siempre la misma imagen.</translation>
    </message>
    <message>
        <source>The camera “{camera}” was unplugged.</source>
        <translation>La cámara «{camera}» se ha desconectado.</translation>
    </message>
    <message>
        <source>“{camera}” is no camera that gives pictures; choose another one in the settings.</source>
        <translation>«{camera}» no es una cámara que dé imágenes; elige otra en los ajustes.</translation>
    </message>
    <message>
        <source>The camera “{camera}” gives no picture; another program may be using it, or none feeds it.</source>
        <translation>La cámara «{camera}» no da imagen; puede que la use otro programa, o que ninguno la alimente.</translation>
    </message>
    <message>
        <source>The camera “{camera}” stopped sending pictures.</source>
        <translation>La cámara «{camera}» ha dejado de enviar imágenes.</translation>
    </message>
    <message>
        <source>The camera “{camera}” does not answer.</source>
        <translation>La cámara «{camera}» no responde.</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>observando</translation>
    </message>
    <message>
        <source>resting between two looks</source>
        <translation>descansando entre dos miradas</translation>
    </message>
    <message>
        <source>showing you its picture</source>
        <translation>te muestra su imagen</translation>
    </message>
    <message>
        <source>no face in view</source>
        <translation>no se ve ninguna cara</translation>
    </message>
    <message>
        <source>too dark to see you, or covered</source>
        <translation>demasiado oscuro para verte, o está tapada</translation>
    </message>
    <message>
        <source>no picture; another program may be using it</source>
        <translation>sin imagen; puede que la use otro programa</translation>
    </message>
    <message>
        <source>none found; plug one in, or choose another one in the settings</source>
        <translation>no se encontró ninguna; conecta una o elige otra en los ajustes</translation>
    </message>
    <message>
        <source>its picture can&apos;t be read; choose another one in the settings</source>
        <translation>no se puede leer su imagen; elige otra en los ajustes</translation>
    </message>
    <message>
        <source>not allowed; the system&apos;s privacy settings can change that</source>
        <translation>no permitida; la configuración de privacidad del sistema puede cambiarlo</translation>
    </message>
    <message>
        <source>shut until you say yes to it</source>
        <translation>cerrada hasta que digas que sí</translation>
    </message>
    <message>
        <source>it does not answer; it is tried again by itself</source>
        <translation>no responde; se vuelve a intentar solo</translation>
    </message>
    <message>
        <source>off for now after a fault; it is tried again by itself</source>
        <translation>apagada por ahora tras un fallo; se vuelve a intentar solo</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Cámara {number}</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw, so the camera is closed. All else goes on, and it is tried again by itself, less and less often. If this stays, choose another camera or expression model in the settings; the log says more.</source>
        <translation>Ha fallado algo imprevisto, así que la cámara está cerrada. Todo lo demás sigue, y se vuelve a intentar solo, cada vez menos. Si continúa, elige otra cámara u otro modelo de expresión en los ajustes; el registro dice más.</translation>
    </message>
    <message>
        <source>MoodGuard is paused or quiet, so the camera stays off.</source>
        <translation>MoodGuard está en pausa o en silencio, así que la cámara sigue apagada.</translation>
    </message>
    <message>
        <source>Your expression model can&apos;t be used: {error}. The one MoodGuard ships with is used.</source>
        <translation>No se puede usar tu modelo de expresión: {error}. Se usa el que viene con MoodGuard.</translation>
    </message>
    <message>
        <source>MoodGuard&apos;s expression model can&apos;t be used: {unusable}. Install it again.</source>
        <translation>No se puede usar el modelo de expresión de MoodGuard: {unusable}. Instálalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing can be heard: this computer has no sound output just now. The minute goes on without. Plug one in or switch it on, then choose the sound again.</source>
        <translation>No se oye nada: este ordenador no tiene salida de sonido ahora mismo. El minuto sigue sin él. Conecta una o enciéndela y elige otra vez el sonido.</translation>
    </message>
    <message>
        <source>Nothing can be heard: the part of MoodGuard that plays sounds is missing or can&apos;t be loaded. The minute goes on without. Install MoodGuard again.</source>
        <translation>No se oye nada: la parte de MoodGuard que reproduce sonidos falta o no se puede cargar. El minuto sigue sin él. Instala MoodGuard de nuevo.</translation>
    </message>
    <message>
        <source>The sound has stopped after a fault of MoodGuard&apos;s. All else goes on.</source>
        <translation>El sonido se ha parado por un fallo de MoodGuard. Todo lo demás sigue.</translation>
    </message>
    <message>
        <source>An older copy of your resting face can&apos;t be erased ({error}). Take it away yourself: it lies in {folder}.</source>
        <translation>No se puede borrar una copia antigua de tu cara en reposo ({error}). Quítala tú: está en {folder}.</translation>
    </message>
    <message>
        <source>An older copy of your answers can&apos;t be erased ({error}). Take it away yourself: it lies in {folder}.</source>
        <translation>No se puede borrar una copia antigua de tus respuestas ({error}). Quítala tú: está en {folder}.</translation>
    </message>
    <message>
        <source>The camera stays shut until you say yes again.</source>
        <translation>La cámara queda cerrada hasta que vuelvas a decir que sí.</translation>
    </message>
    <message>
        <source>Your yes to the camera was written by a later version of MoodGuard: {path}. It is left as it is. {shut}</source>
        <translation>Tu sí a la cámara lo escribió una versión posterior de MoodGuard: {path}. Se deja como está. {shut}</translation>
    </message>
    <message>
        <source>Your yes to the camera can&apos;t be read ({error}): {path}. {shut} To have it kept, make the file readable, or take it away.</source>
        <translation>Tu sí a la cámara no se puede leer ({error}): {path}. {shut} Para que se guarde, haz legible el archivo o quítalo.</translation>
    </message>
    <message>
        <source>Your yes to the camera holds until you quit: what lies at {path} can&apos;t be used, and is left as it is. Take it away to have your yes kept.</source>
        <translation>Tu sí a la cámara vale hasta que salgas: lo que hay en {path} no se puede usar y se deja como está. Quítalo para que tu sí se guarde.</translation>
    </message>
    <message>
        <source>Your yes to the camera can&apos;t be kept on disk ({error}): {path}. It holds until you quit. Make room or check the folder, then say it again.</source>
        <translation>Tu sí a la cámara no se puede guardar en disco ({error}): {path}. Vale hasta que salgas. Haz sitio o revisa la carpeta y dilo otra vez.</translation>
    </message>
    <message>
        <source>The camera is shut, but your earlier yes can&apos;t be erased ({error}) and would count at the next start. Delete this file before: {path}</source>
        <translation>La cámara está cerrada, pero tu sí anterior no se puede borrar ({error}) y valdría al volver a abrir. Borra antes este archivo: {path}</translation>
    </message>
    <message>
        <source>The file with your yes to the camera is damaged: {path}.</source>
        <translation>El archivo con tu sí a la cámara está dañado: {path}.</translation>
    </message>
    <message>
        <source>The file with your yes to the camera is damaged, and can&apos;t be kept aside ({error}).</source>
        <translation>El archivo con tu sí a la cámara está dañado y no se puede apartar ({error}).</translation>
    </message>
    <message>
        <source>The file with your yes to the camera is damaged; it is kept as {kept}.</source>
        <translation>El archivo con tu sí a la cámara está dañado; se guarda como {kept}.</translation>
    </message>
    <message>
        <source>“{part}” is not like “Mon-Fri 9:00-17:30”</source>
        <translation>«{part}» no es como «lun-vie 9:00-17:30»</translation>
    </message>
    <message>
        <source>“{name}” is no weekday; use Mon, Tue, Wed, Thu, Fri, Sat, Sun</source>
        <translation>«{name}» no es un día de la semana; usa lun, mar, mié, jue, vie, sáb, dom</translation>
    </message>
    <message>
        <source>“{part}” begins when it ends</source>
        <translation>«{part}» empieza cuando termina</translation>
    </message>
    <message>
        <source>“{text}” is no time of day</source>
        <translation>«{text}» no es una hora</translation>
    </message>
    <message>
        <source>“{text}” is no time of day; say it like 14:30</source>
        <translation>«{text}» no es una hora; escríbela como 14:30</translation>
    </message>
    <message>
        <source>the file can&apos;t be kept aside and mended ({error})</source>
        <translation>el archivo no se puede apartar y reparar ({error})</translation>
    </message>
    <message>
        <source>the file is kept as {aside}</source>
        <translation>el archivo se guarda como {aside}</translation>
    </message>
    <message>
        <source>Nothing was exported, since MoodGuard can&apos;t look into {closed}. Make it readable, then try again.</source>
        <translation>No se ha exportado nada porque MoodGuard no puede mirar en {closed}. Hazlo legible e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{target}” can&apos;t be written: {error}. What is kept stays as it is. Make room or choose another place, then try again.</source>
        <translation>No se puede escribir «{target}»: {error}. Lo guardado sigue como está. Haz sitio o elige otro lugar e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Not everything could be erased: {left}.</source>
        <translation>No se pudo borrar todo: {left}.</translation>
    </message>
    <message numerus="yes">
        <source>{some} and %n more</source>
        <translation>
            <numerusform>{some} y %n más</numerusform>
            <numerusform>{some} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} can&apos;t be read ({error}): {path}. Nothing new is kept of it meanwhile.</source>
        <translation>{title}: no se puede leer ({error}): {path}. Mientras tanto no se guarda nada nuevo.</translation>
    </message>
    <message>
        <source>{title} was written by a later version of MoodGuard: {path}. It is left as it is, and nothing is learned meanwhile. Install that version again, or have it forgotten.</source>
        <translation>{title}: lo escribió una versión posterior de MoodGuard: {path}. Se deja como está y mientras tanto no se aprende nada. Instala esa versión otra vez o haz que se olvide.</translation>
    </message>
    <message>
        <source>{title} holds values that can&apos;t be used: {complaints}. All else of it is used; {learned}.</source>
        <translation>{title}: tiene valores que no se pueden usar: {complaints}. Todo lo demás se usa; {learned}.</translation>
    </message>
    <message>
        <source>{title} can&apos;t be kept on disk ({error}): {path}. It holds until you quit, and is tried again with the next change. Make room or check the folder.</source>
        <translation>{title}: no se puede guardar en disco ({error}): {path}. Vale hasta que salgas y se intenta otra vez con el próximo cambio. Haz sitio o revisa la carpeta.</translation>
    </message>
    <message>
        <source>What was learned could not be erased ({error}): {path}</source>
        <translation>No se pudo borrar lo aprendido ({error}): {path}</translation>
    </message>
    <message>
        <source>{title} is damaged and can&apos;t be read ({reason}); it is learned anew.</source>
        <translation>{title}: está dañado y no se puede leer ({reason}); se aprende de nuevo.</translation>
    </message>
    <message>
        <source>{title} is damaged; it is kept as {aside}, and is learned anew.</source>
        <translation>{title}: está dañado; se guarda como {aside} y se aprende de nuevo.</translation>
    </message>
    <message>
        <source>What helped you in your breaks</source>
        <translation>Lo que te ayudó en tus descansos</translation>
    </message>
    <message>
        <source>“{typed}” is no number</source>
        <translation>«{typed}» no es un número</translation>
    </message>
    <message>
        <source>“{typed}” is no number that can be used</source>
        <translation>«{typed}» no es un número que se pueda usar</translation>
    </message>
    <message>
        <source>“{typed}” could be {one} or {other}; type it without that mark</source>
        <translation>«{typed}» podría ser {one} o {other}; escríbelo sin ese signo</translation>
    </message>
    <message>
        <source>“{typed}” is no number of {unit}</source>
        <translation>«{typed}» no es un número de {unit}</translation>
    </message>
    <message>
        <source>What was learned about your resting face</source>
        <translation>Lo aprendido sobre tu cara en reposo</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>There is no profile “{name}”. There are: {names}.</source>
        <translation>No hay ningún perfil «{name}». Hay: {names}.</translation>
    </message>
    <message>
        <source>The list of profiles was written by a later version of MoodGuard, and is left as it is. The profiles are served, without their names. Install that version again, or take {path} away.</source>
        <translation>La lista de perfiles la escribió una versión posterior de MoodGuard y se deja como está. Los perfiles se usan sin sus nombres. Instala esa versión otra vez o quita {path}.</translation>
    </message>
    <message>
        <source>The list of profiles can&apos;t be read ({error}).</source>
        <translation>No se puede leer la lista de perfiles ({error}).</translation>
    </message>
    <message>
        <source>Make {path} readable, then try again.</source>
        <translation>Haz legible {path} e inténtalo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n profile(s) already. Delete one first.</source>
        <translation>
            <numerusform>Ya hay %n perfil. Elimina antes uno.</numerusform>
            <numerusform>Ya hay %n perfiles. Elimina antes uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the only profile. Make another one before you delete it.</source>
        <translation>Este es el único perfil. Crea otro antes de eliminarlo.</translation>
    </message>
    <message>
        <source>“{profile}” can&apos;t be deleted: {error}.</source>
        <translation>No se puede eliminar «{profile}»: {error}.</translation>
    </message>
    <message>
        <source>it is kept as {name}</source>
        <translation>se guarda como {name}</translation>
    </message>
    <message>
        <source>it can&apos;t be kept aside and mended ({error})</source>
        <translation>no se puede apartar y reparar ({error})</translation>
    </message>
    <message>
        <source>The list of profiles holds values that can&apos;t be used: {complaints}. All else of it is used; {aside}.</source>
        <translation>La lista de perfiles tiene valores que no se pueden usar: {complaints}. Todo lo demás se usa; {aside}.</translation>
    </message>
    <message>
        <source>Another MoodGuard is changing the profiles. Try again when it is done.</source>
        <translation>Otro MoodGuard está cambiando los perfiles. Inténtalo de nuevo cuando acabe.</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be saved: {error}. Make room or check the folder {folder}, then try again.</source>
        <translation>No se pueden guardar los perfiles: {error}. Haz sitio o revisa la carpeta {folder} e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The profile “{profile}” is there no more: somebody has deleted it meanwhile.</source>
        <translation>El perfil «{profile}» ya no existe: alguien lo ha eliminado mientras tanto.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un perfil necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>A profile&apos;s name has at most %n letter(s).</source>
        <translation>
            <numerusform>El nombre de un perfil tiene como mucho %n letra.</numerusform>
            <numerusform>El nombre de un perfil tiene como mucho %n letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a profile “{name}” already. Choose another name.</source>
        <translation>Ya hay un perfil «{name}». Elige otro nombre.</translation>
    </message>
    <message>
        <source>Profile {number}</source>
        <translation>Perfil {number}</translation>
    </message>
    <message>
        <source>The list of profiles can&apos;t be read ({error}); their names are lost.</source>
        <translation>No se puede leer la lista de perfiles ({error}); se han perdido sus nombres.</translation>
    </message>
    <message>
        <source>The list of profiles is damaged; it is kept as {aside}. The profiles are there; name them anew.</source>
        <translation>La lista de perfiles está dañada; se guarda como {aside}. Los perfiles están; ponles nombre de nuevo.</translation>
    </message>
    <message>
        <source>What was to outlast a restart was written by a later version of MoodGuard: {path}. It is left as it is; pauses hold until you quit. Install that version again, or take the file away.</source>
        <translation>Lo que debía durar tras un reinicio lo escribió una versión posterior de MoodGuard: {path}. Se deja como está; las pausas valen hasta que salgas. Instala esa versión otra vez o quita el archivo.</translation>
    </message>
    <message>
        <source>What was to outlast a restart can&apos;t be read ({error}): {path}. A pause from before is over, and a new one holds until you quit. Make the file readable, or take it away.</source>
        <translation>Lo que debía durar tras un reinicio no se puede leer ({error}): {path}. Una pausa anterior ha terminado y una nueva vale hasta que salgas. Haz legible el archivo o quítalo.</translation>
    </message>
    <message>
        <source>What was to outlast a restart, such as a pause, holds values that can&apos;t be used: {complaints}. All else of it is used; {state}.</source>
        <translation>Lo que debía durar tras un reinicio, como una pausa, tiene valores que no se pueden usar: {complaints}. Todo lo demás se usa; {state}.</translation>
    </message>
    <message>
        <source>What is to outlast a restart, as a pause does, can&apos;t be kept on disk ({error}): {path}. It holds until you quit, and is tried again. Make room or check the folder.</source>
        <translation>Lo que debe durar tras un reinicio, como una pausa, no se puede guardar en disco ({error}): {path}. Vale hasta que salgas y se intenta otra vez. Haz sitio o revisa la carpeta.</translation>
    </message>
    <message>
        <source>The file of what was to outlast a restart is damaged, and can&apos;t be kept aside ({error}). A pause from before is over; choose it again.</source>
        <translation>El archivo de lo que debía durar tras un reinicio está dañado y no se puede apartar ({error}). Una pausa anterior ha terminado; elígela otra vez.</translation>
    </message>
    <message>
        <source>The file of what was to outlast a restart is damaged; it is kept as {kept}. A pause from before is over; choose it again.</source>
        <translation>El archivo de lo que debía durar tras un reinicio está dañado; se guarda como {kept}. Una pausa anterior ha terminado; elígela otra vez.</translation>
    </message>
    <message>
        <source>Your settings were written by a later version of MoodGuard, and are left as they are: {path}. Install that version again, or take the file away to begin anew.</source>
        <translation>Tus ajustes los escribió una versión posterior de MoodGuard y se dejan como están: {path}. Instala esa versión otra vez o quita el archivo para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The settings file is damaged. {then}</source>
        <translation>El archivo de ajustes está dañado. {then}</translation>
    </message>
    <message>
        <source>The settings file is damaged; it is kept as {kept}. {then}</source>
        <translation>El archivo de ajustes está dañado; se guarda como {kept}. {then}</translation>
    </message>
    <message>
        <source>The settings file is damaged and can&apos;t be kept aside ({error}). {then}</source>
        <translation>El archivo de ajustes está dañado y no se puede apartar ({error}). {then}</translation>
    </message>
    <message>
        <source>The settings file holds values that can&apos;t be used. {then}</source>
        <translation>El archivo de ajustes tiene valores que no se pueden usar. {then}</translation>
    </message>
    <message>
        <source>The settings file holds values that can&apos;t be used; it is kept as {kept}. {then}</source>
        <translation>El archivo de ajustes tiene valores que no se pueden usar; se guarda como {kept}. {then}</translation>
    </message>
    <message>
        <source>The settings file holds values that can&apos;t be used and can&apos;t be kept aside ({error}). {then}</source>
        <translation>El archivo de ajustes tiene valores que no se pueden usar y no se puede apartar ({error}). {then}</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be read ({error}); the usual ones are used.</source>
        <translation>No se pueden leer tus ajustes ({error}); se usan los habituales.</translation>
    </message>
    <message>
        <source>The usual settings are used.</source>
        <translation>Se usan los ajustes habituales.</translation>
    </message>
    <message>
        <source>Your settings could not be saved: {error}. They hold until you quit. Make room or check the folder {parent}, then save again.</source>
        <translation>No se pudieron guardar tus ajustes: {error}. Valen hasta que salgas. Haz sitio o revisa la carpeta {parent} y guarda otra vez.</translation>
    </message>
    <message>
        <source>{complaints}. The usual values are used instead, and all others hold.</source>
        <translation>{complaints}. En su lugar se usan los valores habituales; los demás valen.</translation>
    </message>
    <message>
        <source>What was learned about pictures</source>
        <translation>Lo aprendido sobre las imágenes</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: {agent} can&apos;t be written ({error})</source>
        <translation>MoodGuard no puede abrirse al iniciar sesión: no se puede escribir {agent} ({error})</translation>
    </message>
    <message>
        <source>At login an old MoodGuard is still started: {agent} can&apos;t be written ({error}). This one works as usual. Once the file can be written, save the settings again.</source>
        <translation>Al iniciar sesión se sigue abriendo un MoodGuard antiguo: no se puede escribir {agent} ({error}). Este funciona como siempre. Cuando se pueda escribir el archivo, guarda los ajustes otra vez.</translation>
    </message>
    <message>
        <source>MoodGuard still starts at login: {entry} can&apos;t be removed ({error})</source>
        <translation>MoodGuard sigue abriéndose al iniciar sesión: no se puede quitar {entry} ({error})</translation>
    </message>
    <message>
        <source>MoodGuard doesn&apos;t start at login any more, but {path}, which it has written for that, can&apos;t be removed ({error}). Remove it yourself.</source>
        <translation>MoodGuard ya no se abre al iniciar sesión, pero {path}, que escribió para ello, no se puede quitar ({error}). Quítalo tú.</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: Windows refused it ({error})</source>
        <translation>MoodGuard no puede abrirse al iniciar sesión: Windows lo ha rechazado ({error})</translation>
    </message>
    <message>
        <source>MoodGuard still starts at login: Windows refused the change ({error})</source>
        <translation>MoodGuard sigue abriéndose al iniciar sesión: Windows ha rechazado el cambio ({error})</translation>
    </message>
    <message>
        <source>At login an old MoodGuard is still started: Windows refused the change ({error}). This one works as usual. Save the settings again to try anew.</source>
        <translation>Al iniciar sesión se sigue abriendo un MoodGuard antiguo: Windows ha rechazado el cambio ({error}). Este funciona como siempre. Guarda los ajustes otra vez para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: its path is too long for Windows ({program}). Move it to a shorter one.</source>
        <translation>MoodGuard no puede abrirse al iniciar sesión: su ruta es demasiado larga para Windows ({program}). Muévelo a una más corta.</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: {entry} can&apos;t be written ({error})</source>
        <translation>MoodGuard no puede abrirse al iniciar sesión: no se puede escribir {entry} ({error})</translation>
    </message>
    <message>
        <source>At login an old MoodGuard is still started: {entry} can&apos;t be written ({error}). This one works as usual. Once the file can be written, save the settings again.</source>
        <translation>Al iniciar sesión se sigue abriendo un MoodGuard antiguo: no se puede escribir {entry} ({error}). Este funciona como siempre. Cuando se pueda escribir el archivo, guarda los ajustes otra vez.</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: its path {path} has a character that a login entry can&apos;t hold. Move it to another folder.</source>
        <translation>MoodGuard no puede abrirse al iniciar sesión: su ruta {path} tiene un carácter que una entrada de inicio no admite. Muévelo a otra carpeta.</translation>
    </message>
    <message>
        <source>The desktop&apos;s message bus doesn&apos;t answer, so MoodGuard may have no tray icon, and can&apos;t tell whether the screen is locked or you don&apos;t want to be disturbed. It watches and suggests breaks as usual. Log out and in again to mend it.</source>
        <translation>El bus de mensajes del escritorio no responde, así que puede que MoodGuard no tenga icono ni sepa si la pantalla está bloqueada o no quieres que te molesten. Observa y sugiere descansos como siempre. Cierra la sesión y vuelve a entrar para arreglarlo.</translation>
    </message>
    <message>
        <source>hold Ctrl, Alt or Meta and press one more key, like Ctrl+Alt+B</source>
        <translation>mantén Ctrl, Alt o Meta y pulsa otra tecla, como Ctrl+Alt+B</translation>
    </message>
    <message>
        <source>“{keys}” is no keyboard shortcut; {example}</source>
        <translation>«{keys}» no es un atajo de teclado; {example}</translation>
    </message>
    <message>
        <source>“{keys}” would be taken from all that you type; {example}</source>
        <translation>«{keys}» se quitaría de todo lo que escribes; {example}</translation>
    </message>
    <message>
        <source>No log is kept, since {log_file} can&apos;t be written: {error}. All else goes on as usual. Take away what lies there, or make room, then start MoodGuard anew.</source>
        <translation>No se lleva registro porque no se puede escribir {log_file}: {error}. Todo lo demás sigue como siempre. Quita lo que haya ahí o haz sitio y abre MoodGuard de nuevo.</translation>
    </message>
    <message>
        <source>The log could not be erased ({error}): {path}</source>
        <translation>No se pudo borrar el registro ({error}): {path}</translation>
    </message>
    <message>
        <source>Another program uses {keys} already. {advice}</source>
        <translation>Otro programa ya usa {keys}. {advice}</translation>
    </message>
    <message>
        <source>Your keyboard has no key {key}. {advice}</source>
        <translation>Tu teclado no tiene la tecla {key}. {advice}</translation>
    </message>
    <message>
        <source>Choose others for “{shortcut}” in the settings.</source>
        <translation>Elige otras para «{shortcut}» en los ajustes.</translation>
    </message>
    <message>
        <source>macOS does not give {keys} to programs (error {error}).</source>
        <translation>macOS no cede {keys} a los programas (error {error}).</translation>
    </message>
    <message>
        <source>The desktop gave MoodGuard no keyboard shortcuts: they were declined there. Save the settings with other keys to be asked again. All else works as usual.</source>
        <translation>El escritorio no dio atajos a MoodGuard: se rechazaron allí. Guarda los ajustes con otras teclas para que vuelva a preguntar. Todo lo demás funciona como siempre.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keyboard shortcuts. In its own settings you can have keys run a command: moodguard skip, right, wrong, later, break, pause and resume do the same. All else works as usual.</source>
        <translation>Este escritorio no da atajos a los programas. En sus propios ajustes puedes hacer que unas teclas ejecuten un comando: moodguard skip, right, wrong, later, break, pause y resume hacen lo mismo. Todo lo demás funciona como siempre.</translation>
    </message>
    <message>
        <source>Windows does not give {keys} to programs (error {error}).</source>
        <translation>Windows no cede {keys} a los programas (error {error}).</translation>
    </message>
    <message>
        <source>The keyboard shortcuts can&apos;t be had, because the display doesn&apos;t answer. All else goes on; they are asked for again at the next start.</source>
        <translation>No se pueden obtener los atajos porque la pantalla no responde. Todo lo demás sigue; se volverán a pedir al abrir de nuevo.</translation>
    </message>
    <message>
        <source>MoodGuard knows no way to set this desktop&apos;s wallpaper. Save the picture, and choose it in your desktop&apos;s own settings.</source>
        <translation>MoodGuard no sabe cómo poner el fondo de este escritorio. Guarda la imagen y elígela en los ajustes de tu escritorio.</translation>
    </message>
    <message>
        <source>It is your wallpaper now.</source>
        <translation>Ya es tu fondo de pantalla.</translation>
    </message>
    <message>
        <source>Your desktop did not take the picture as its wallpaper{told}. Save the picture, and choose it in your desktop&apos;s own settings.</source>
        <translation>Tu escritorio no ha aceptado la imagen como fondo{told}. Guarda la imagen y elígela en los ajustes de tu escritorio.</translation>
    </message>
    <message>
        <source>Your desktop has the picture now, and may ask whether to take it.</source>
        <translation>Tu escritorio tiene ya la imagen y puede que pregunte si usarla.</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>per cent; some languages put a space before the sign</comment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>it is too dark to see you, or the camera is covered</source>
        <translation>está demasiado oscuro para verte o la cámara está tapada</translation>
    </message>
    <message>
        <source>you are too far from the camera to be seen well</source>
        <translation>estás demasiado lejos de la cámara para verte bien</translation>
    </message>
    <message>
        <source>I can&apos;t read you well in this light</source>
        <translation>no te veo bien con esta luz</translation>
    </message>
    <message>
        <source>getting to know the new light or place</source>
        <translation>conociendo la luz o el lugar nuevos</translation>
    </message>
    <message>
        <source>the picture of you is blurred</source>
        <translation>tu imagen está borrosa</translation>
    </message>
    <message>
        <source>you are turned away from the camera</source>
        <translation>no miras hacia la cámara</translation>
    </message>
    <message>
        <source>part of your face is covered</source>
        <translation>parte de tu cara está tapada</translation>
    </message>
    <message>
        <source>your face can&apos;t be seen well</source>
        <translation>tu cara no se ve bien</translation>
    </message>
    <message>
        <source>another program may be using the camera</source>
        <translation>puede que otro programa use la cámara</translation>
    </message>
    <message>
        <source>no camera is plugged in</source>
        <translation>no hay ninguna cámara conectada</translation>
    </message>
    <message>
        <source>the camera does not answer</source>
        <translation>la cámara no responde</translation>
    </message>
    <message>
        <source>MoodGuard is not allowed to use the camera</source>
        <translation>MoodGuard no tiene permiso para usar la cámara</translation>
    </message>
    <message>
        <source>you have not said yes to the camera</source>
        <translation>no has dicho que sí a la cámara</translation>
    </message>
    <message>
        <source>the camera&apos;s picture can&apos;t be read</source>
        <translation>no se puede leer la imagen de la cámara</translation>
    </message>
    <message>
        <source>your expression can&apos;t be told just now</source>
        <translation>tu expresión no se distingue ahora mismo</translation>
    </message>
    <message>
        <source>MoodGuard goes on as soon as you are back.</source>
        <translation>MoodGuard sigue en cuanto vuelvas.</translation>
    </message>
    <message>
        <source>Open its cover, or switch a lamp on.</source>
        <translation>Abre su tapa o enciende una lámpara.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation>Acércate un poco.</translation>
    </message>
    <message>
        <source>A lamp in front of you helps, or a curtain before the sun. Nothing is guessed.</source>
        <translation>Ayuda una lámpara delante de ti o una cortina contra el sol. No se adivina nada.</translation>
    </message>
    <message>
        <source>Faces look different in it, so MoodGuard looks for a minute before it says anything.</source>
        <translation>Las caras se ven distintas, así que MoodGuard mira un minuto antes de decir nada.</translation>
    </message>
    <message>
        <source>Wiping the camera may help.</source>
        <translation>Limpiar la cámara puede ayudar.</translation>
    </message>
    <message>
        <source>Turn towards the screen.</source>
        <translation>Gírate hacia la pantalla.</translation>
    </message>
    <message>
        <source>A hand, a cup or the edge of the picture may be in the way.</source>
        <translation>Puede que estorbe una mano, una taza o el borde de la imagen.</translation>
    </message>
    <message>
        <source>Turn towards the screen, with a lamp in front of you.</source>
        <translation>Gírate hacia la pantalla, con una lámpara delante.</translation>
    </message>
    <message>
        <source>MoodGuard waits, and tries again by itself.</source>
        <translation>MoodGuard espera y vuelve a intentarlo solo.</translation>
    </message>
    <message>
        <source>Plug one in, or choose another one in the settings.</source>
        <translation>Conecta una o elige otra en los ajustes.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Unplugging it and plugging it in again may help.</source>
        <translation>Se vuelve a intentar solo. Desconectarla y conectarla otra vez puede ayudar.</translation>
    </message>
    <message>
        <source>The system&apos;s privacy settings can change that.</source>
        <translation>La configuración de privacidad del sistema puede cambiarlo.</translation>
    </message>
    <message>
        <source>It stays shut until you do, in the welcome or in the settings.</source>
        <translation>Queda cerrada hasta que lo hagas, en la bienvenida o en los ajustes.</translation>
    </message>
    <message>
        <source>It is tried again by itself. You can choose another camera in the settings.</source>
        <translation>Se vuelve a intentar solo. Puedes elegir otra cámara en los ajustes.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>Good: your face can be seen well.</source>
        <translation>Bien: tu cara se ve bien.</translation>
    </message>
    <message>
        <source>Sit in front of the camera.</source>
        <translation>Siéntate delante de la cámara.</translation>
    </message>
    <message>
        <source>Noted. It fits what I know of you, so nothing changes.</source>
        <translation>Anotado. Encaja con lo que sé de ti, así que nada cambia.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up sooner.</source>
        <translation>Anotado: avisaré antes.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up a little sooner.</source>
        <translation>Anotado: avisaré un poco antes.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be a little slower to speak up.</source>
        <translation>Anotado: tardaré un poco más en avisar.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be slower to speak up.</source>
        <translation>Anotado: tardaré más en avisar.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up sooner and stay silent for longer afterwards.</source>
        <translation>Anotado: avisaré antes y después callaré más tiempo.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up a little sooner and stay silent for longer afterwards.</source>
        <translation>Anotado: avisaré un poco antes y después callaré más tiempo.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll stay silent for longer afterwards.</source>
        <translation>Anotado: después callaré más tiempo.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be a little slower to speak up and stay silent for longer afterwards.</source>
        <translation>Anotado: tardaré un poco más en avisar y después callaré más tiempo.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be slower to speak up and stay silent for longer afterwards.</source>
        <translation>Anotado: tardaré más en avisar y después callaré más tiempo.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up sooner and stay silent for less long afterwards.</source>
        <translation>Anotado: avisaré antes y después callaré menos tiempo.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up a little sooner and stay silent for less long afterwards.</source>
        <translation>Anotado: avisaré un poco antes y después callaré menos tiempo.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll stay silent for less long afterwards.</source>
        <translation>Anotado: después callaré menos tiempo.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be a little slower to speak up and stay silent for less long afterwards.</source>
        <translation>Anotado: tardaré un poco más en avisar y después callaré menos tiempo.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be slower to speak up and stay silent for less long afterwards.</source>
        <translation>Anotado: tardaré más en avisar y después callaré menos tiempo.</translation>
    </message>
    <message>
        <source>Your answers go this way and that, so MoodGuard follows them only a little.</source>
        <translation>Tus respuestas van de un lado a otro, así que MoodGuard las sigue solo un poco.</translation>
    </message>
    <message>
        <source>You have not yet called a suggestion right or wrong.</source>
        <translation>Aún no has dicho de ninguna sugerencia si acertó o se equivocó.</translation>
    </message>
    <message numerus="yes">
        <source>You called %n suggestion(s) wrong and none right.</source>
        <translation>
            <numerusform>Has dicho que %n sugerencia se equivocó y ninguna acertó.</numerusform>
            <numerusform>Has dicho que %n sugerencias se equivocaron y ninguna acertó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You called %n suggestion(s) right and none wrong.</source>
        <translation>
            <numerusform>Has dicho que %n sugerencia acertó y ninguna se equivocó.</numerusform>
            <numerusform>Has dicho que %n sugerencias acertaron y ninguna se equivocó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You called %n suggestion(s) wrong and {right} right.</source>
        <translation>
            <numerusform>Has dicho que %n sugerencia se equivocó y {right} acertaron.</numerusform>
            <numerusform>Has dicho que %n sugerencias se equivocaron y {right} acertaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>A face must now look much tenser than usual to count.</source>
        <translation>Ahora una cara tiene que parecer mucho más tensa de lo habitual para contar.</translation>
    </message>
    <message>
        <source>A face must now look somewhat tenser than usual to count.</source>
        <translation>Ahora una cara tiene que parecer algo más tensa de lo habitual para contar.</translation>
    </message>
    <message>
        <source>A face now counts as tense a little sooner than usual.</source>
        <translation>Ahora una cara cuenta como tensa un poco antes de lo habitual.</translation>
    </message>
    <message>
        <source>A face counts as tense as usual.</source>
        <translation>Una cara cuenta como tensa como de costumbre.</translation>
    </message>
    <message>
        <source>Before it speaks up, MoodGuard must be surer than usual.</source>
        <translation>Antes de hablarte, MoodGuard debe estar más seguro que de costumbre.</translation>
    </message>
    <message>
        <source>After a suggestion you have peace for longer.</source>
        <translation>Después de una sugerencia tienes paz más tiempo.</translation>
    </message>
    <message>
        <source>Suggestions may follow each other sooner.</source>
        <translation>Las sugerencias pueden seguirse más pronto.</translation>
    </message>
    <message>
        <source>you are in a call ({programs})</source>
        <translation>estás en una llamada ({programs})</translation>
    </message>
    <message numerus="yes">
        <source>{programs} (uses|use) the camera or microphone</source>
        <translation>
            <numerusform>{programs} usa la cámara o el micrófono</numerusform>
            <numerusform>{programs} usan la cámara o el micrófono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{programs} (is|are) running</source>
        <translation>
            <numerusform>{programs} está en marcha</numerusform>
            <numerusform>{programs} están en marcha</numerusform>
        </translation>
    </message>
    <message>
        <source>{programs} and others</source>
        <translation>{programs} y otros</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspira</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Aguanta</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Espira</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansa</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Let your head sink towards one shoulder, and breathe.</source>
        <translation>Deja caer la cabeza hacia un hombro y respira.</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Hombros</translation>
    </message>
    <message>
        <source>Draw them up to your ears, hold, and let them fall.</source>
        <translation>Súbelos hasta las orejas, aguanta y déjalos caer.</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Brazos</translation>
    </message>
    <message>
        <source>Reach up with both hands, as far as feels good.</source>
        <translation>Estira las dos manos hacia arriba, hasta donde te siente bien.</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Costados</translation>
    </message>
    <message>
        <source>One arm over your head: lean over a little.</source>
        <translation>Un brazo sobre la cabeza: inclínate un poco.</translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation>Muñecas</translation>
    </message>
    <message>
        <source>Arm out, fingers up: draw them gently back.</source>
        <translation>Brazo estirado, dedos arriba: tira de ellos con suavidad hacia atrás.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Espalda</translation>
    </message>
    <message>
        <source>Let your upper body hang, with loose arms and neck.</source>
        <translation>Deja colgar el tronco, con brazos y cuello sueltos.</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Queda %n minuto más o menos</numerusform>
            <numerusform>Quedan unos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>outside your hours</source>
        <translation>fuera de tu horario</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <translation>la pantalla está bloqueada</translation>
    </message>
    <message>
        <source>you seem to be away</source>
        <translation>parece que no estás</translation>
    </message>
    <message>
        <source>the camera or microphone is in use</source>
        <translation>la cámara o el micrófono están en uso</translation>
    </message>
    <message>
        <source>a program that you have listed is running</source>
        <translation>está en marcha un programa de tu lista</translation>
    </message>
    <message>
        <source>your calendar says that you are busy</source>
        <translation>tu calendario dice que estás ocupado</translation>
    </message>
    <message>
        <source>something fills the screen</source>
        <translation>algo ocupa toda la pantalla</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>«no molestar» está activado</translation>
    </message>
    <message>
        <source>checking that you are not in a call</source>
        <translation>comprobando que no estás en una llamada</translation>
    </message>
    <message>
        <source>the computer has just woken up</source>
        <translation>el ordenador acaba de despertar</translation>
    </message>
    <message>
        <source>off while MoodGuard is paused</source>
        <translation>apagada mientras MoodGuard está en pausa</translation>
    </message>
    <message>
        <source>off outside your hours</source>
        <translation>apagada fuera de tu horario</translation>
    </message>
    <message>
        <source>off while {reason}</source>
        <translation>apagada: {reason}</translation>
    </message>
    <message>
        <source>MoodGuard has begun to learn your resting face. Measuring it is a quicker start.</source>
        <translation>MoodGuard ha empezado a aprender tu cara en reposo. Medirla es más rápido.</translation>
    </message>
    <message>
        <source>Your resting face is not known yet, so MoodGuard goes by that of people in general.</source>
        <translation>Aún no se conoce tu cara en reposo, así que MoodGuard se guía por la de la gente en general.</translation>
    </message>
    <message>
        <source>Your resting face was measured with another expression model. Measure it again.</source>
        <translation>Tu cara en reposo se midió con otro modelo de expresión. Mídela otra vez.</translation>
    </message>
    <message>
        <source>Your resting face looks a little stern, and MoodGuard now takes that as normal.</source>
        <translation>Tu cara en reposo parece algo seria, y MoodGuard lo toma ahora como normal.</translation>
    </message>
    <message>
        <source>Your resting face looks relaxed, so MoodGuard can notice tension a little sooner.</source>
        <translation>Tu cara en reposo parece relajada, así que MoodGuard puede notar la tensión un poco antes.</translation>
    </message>
    <message>
        <source>Your resting face looks much like that of people in general.</source>
        <translation>Tu cara en reposo se parece a la de la gente en general.</translation>
    </message>
    <message>
        <source>A break was suggested</source>
        <translation>Se ha sugerido un descanso</translation>
    </message>
    <message>
        <source>A quiet minute was suggested</source>
        <translation>Se ha sugerido un minuto de calma</translation>
    </message>
    <message>
        <source>MoodGuard goes on watching, and says nothing.</source>
        <translation>MoodGuard sigue observando y no dice nada.</translation>
    </message>
    <message>
        <source>A bit tense for about one and a half hours</source>
        <translation>Con algo de tensión desde hace una hora y media</translation>
    </message>
    <message>
        <source>A bit tense for about two and a half hours</source>
        <translation>Con algo de tensión desde hace dos horas y media</translation>
    </message>
    <message>
        <source>A bit tense for about three and a half hours</source>
        <translation>Con algo de tensión desde hace tres horas y media</translation>
    </message>
    <message>
        <source>Measuring your resting face</source>
        <translation>Midiendo tu cara en reposo</translation>
    </message>
    <message>
        <source>Meanwhile nothing is suggested.</source>
        <translation>Mientras tanto no se sugiere nada.</translation>
    </message>
    <message>
        <source>Your guided minute is on</source>
        <translation>Tu minuto guiado está en marcha</translation>
    </message>
    <message>
        <source>Until it ends nothing is suggested.</source>
        <translation>Hasta que termine no se sugiere nada.</translation>
    </message>
    <message>
        <source>You asked for this pause. The camera is off.</source>
        <translation>Has pedido esta pausa. La cámara está apagada.</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>En pausa hasta que lo reanudes</translation>
    </message>
    <message>
        <source>Paused {until}</source>
        <translation>En pausa {until}</translation>
    </message>
    <message>
        <source>The camera is off meanwhile.</source>
        <translation>Mientras tanto la cámara está apagada.</translation>
    </message>
    <message>
        <source>What was seen before counts no more, so MoodGuard looks for a while before it says anything.</source>
        <translation>Lo visto antes ya no cuenta, así que MoodGuard mira un rato antes de decir nada.</translation>
    </message>
    <message>
        <source>Quiet: {reason}</source>
        <translation>En silencio: {reason}</translation>
    </message>
    <message>
        <source>Quiet {until}: {reason}</source>
        <translation>En silencio {until}: {reason}</translation>
    </message>
    <message>
        <source>You asked to be reminded. Until then nothing is suggested.</source>
        <translation>Has pedido un recordatorio. Hasta entonces no se sugiere nada.</translation>
    </message>
    <message>
        <source>The suggestion comes again {when}</source>
        <translation>La sugerencia vuelve {when}</translation>
    </message>
    <message>
        <source>Resting {until}: you had a suggestion</source>
        <translation>En reposo {until}: has tenido una sugerencia</translation>
    </message>
    <message>
        <source>About to take a first look</source>
        <translation>A punto de dar la primera mirada</translation>
    </message>
    <message>
        <source>Nothing was seen yet.</source>
        <translation>Aún no se ha visto nada.</translation>
    </message>
    <message numerus="yes">
        <source>You had %n suggestion(s) today, the most you allow; more from tomorrow</source>
        <translation>
            <numerusform>Hoy has tenido %n sugerencia, tu máximo; más a partir de mañana</numerusform>
            <numerusform>Hoy has tenido %n sugerencias, tu máximo; más a partir de mañana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had %n suggestion(s) today, more than you allow now; more from tomorrow</source>
        <translation>
            <numerusform>Hoy has tenido %n sugerencia, más de lo que permites; más desde mañana</numerusform>
            <numerusform>Hoy has tenido %n sugerencias, más de lo que permites; más desde mañana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The settings allow %n a day.</source>
        <translation>
            <numerusform>Los ajustes permiten %n al día.</numerusform>
            <numerusform>Los ajustes permiten %n al día.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting to know today&apos;s light, ready {when}</source>
        <translation>Conociendo la luz de hoy, listo {when}</translation>
    </message>
    <message>
        <source>Before MoodGuard says anything, it looks at your face for {needed}. So far it has seen {seen}.</source>
        <translation>Antes de decir nada, MoodGuard mira tu cara durante {needed}. Hasta ahora ha visto {seen}.</translation>
    </message>
    <message>
        <source>All calm</source>
        <translation>Todo en calma</translation>
    </message>
    <message>
        <source>Mostly calm</source>
        <translation>Casi todo en calma</translation>
    </message>
    <message>
        <source>A bit tense just now</source>
        <translation>Con algo de tensión ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>A bit tense for about %n minute(s)</source>
        <translation>
            <numerusform>Con algo de tensión desde hace %n minuto</numerusform>
            <numerusform>Con algo de tensión desde hace unos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>A bit tense for about an hour</source>
        <translation>Con algo de tensión desde hace una hora</translation>
    </message>
    <message numerus="yes">
        <source>A bit tense for about %n hour(s)</source>
        <translation>
            <numerusform>Con algo de tensión desde hace %n hora</numerusform>
            <numerusform>Con algo de tensión desde hace unas %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tense for {share} of the last {span}; a break is suggested from {limit}. MoodGuard is {sure} sure that you look tense now; it needs {needed}.</source>
        <translation>Con tensión el {share} de los últimos {span}; se sugiere un descanso desde el {limit}. MoodGuard está seguro al {sure} de que ahora pareces en tensión; necesita el {needed}.</translation>
    </message>
    <message>
        <source>You have looked tense for a while.</source>
        <translation>Llevas un rato con aspecto tenso.</translation>
    </message>
    <message>
        <source>You look calmer again.</source>
        <translation>Se te ve otra vez más en calma.</translation>
    </message>
    <message>
        <source>You were hardly in view since.</source>
        <translation>Apenas se te ha visto desde entonces.</translation>
    </message>
    <message>
        <source>You still look a bit tense.</source>
        <translation>Todavía se te ve con algo de tensión.</translation>
    </message>
    <message>
        <source>The gallery was closed.</source>
        <translation>Se cerró la galería.</translation>
    </message>
    <message>
        <source>The quiet minute is over.</source>
        <translation>El minuto de calma ha terminado.</translation>
    </message>
    <message>
        <source>MoodGuard may speak up again.</source>
        <translation>MoodGuard puede volver a avisar.</translation>
    </message>
    <message>
        <source>You skipped the suggestion.</source>
        <translation>Has omitido la sugerencia.</translation>
    </message>
    <message>
        <source>You took a break.</source>
        <translation>Has tomado un descanso.</translation>
    </message>
    <message>
        <source>You asked to be reminded later.</source>
        <translation>Has pedido que te lo recuerde más tarde.</translation>
    </message>
    <message>
        <source>You asked to be reminded.</source>
        <translation>Has pedido un recordatorio.</translation>
    </message>
    <message>
        <source>You took a minute.</source>
        <translation>Te has tomado un minuto.</translation>
    </message>
    <message>
        <source>{share} of the last {span} looked tense; a break is suggested from {limit}. MoodGuard is {sure} sure that this goes on; it needs {needed}.</source>
        <translation>El {share} de los últimos {span} parecía en tensión; se sugiere un descanso desde el {limit}. MoodGuard está seguro al {sure} de que continúa; necesita el {needed}.</translation>
    </message>
    <message>
        <source>Your face was seen for {share} of the {span} after the suggestion; {needed} is needed.</source>
        <translation>Se ha visto tu cara el {share} de los {span} tras la sugerencia; hace falta el {needed}.</translation>
    </message>
    <message>
        <source>{share} of the {span} after the suggestion looked tense; a quiet minute is suggested from {limit}.</source>
        <translation>El {share} de los {span} tras la sugerencia parecía en tensión; se sugiere un minuto de calma desde el {limit}.</translation>
    </message>
    <message>
        <source>No suggestion follows for {span}.</source>
        <translation>No habrá sugerencias durante {span}.</translation>
    </message>
    <message>
        <source>{span} without a suggestion are over.</source>
        <translation>Han pasado {span} sin sugerencias.</translation>
    </message>
    <message>
        <source>for about one and a half hours more</source>
        <translation>otra hora y media más o menos</translation>
    </message>
    <message>
        <source>for about two and a half hours more</source>
        <translation>otras dos horas y media más o menos</translation>
    </message>
    <message>
        <source>for about three and a half hours more</source>
        <translation>otras tres horas y media más o menos</translation>
    </message>
    <message>
        <source>until {weekday} {time}</source>
        <translation>hasta el {weekday} a las {time}</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>hasta medianoche</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>hasta las {time}</translation>
    </message>
    <message>
        <source>until {time} tomorrow</source>
        <translation>hasta mañana a las {time}</translation>
    </message>
    <message>
        <source>until {time} on {date}</source>
        <translation>hasta el {date} a las {time}</translation>
    </message>
    <message>
        <source>at midnight</source>
        <translation>a medianoche</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>at {time} tomorrow</source>
        <translation>mañana a las {time}</translation>
    </message>
    <message>
        <source>at {time} on {weekday}</source>
        <translation>el {weekday} a las {time}</translation>
    </message>
    <message>
        <source>at {time} on {date}</source>
        <translation>el {date} a las {time}</translation>
    </message>
    <message>
        <source>for a moment more</source>
        <translation>un momento más</translation>
    </message>
    <message>
        <source>for about a minute more</source>
        <translation>un minuto más o menos</translation>
    </message>
    <message numerus="yes">
        <source>for about %n minute(s) more</source>
        <translation>
            <numerusform>otro %n minuto más o menos</numerusform>
            <numerusform>otros %n minutos más o menos</numerusform>
        </translation>
    </message>
    <message>
        <source>for about an hour more</source>
        <translation>otra hora más o menos</translation>
    </message>
    <message numerus="yes">
        <source>for about %n hour(s) more</source>
        <translation>
            <numerusform>otra %n hora más o menos</numerusform>
            <numerusform>otras %n horas más o menos</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>en un momento</translation>
    </message>
    <message>
        <source>in about a minute</source>
        <translation>en un minuto más o menos</translation>
    </message>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation>
            <numerusform>en %n minuto más o menos</numerusform>
            <numerusform>en unos %n minutos</numerusform>
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
        <translation>Tómate un café</translation>
    </message>
    <message>
        <source>Time for a few deep breaths?</source>
        <translation>¿Unas respiraciones profundas?</translation>
    </message>
    <message>
        <source>Look out of the window for a moment</source>
        <translation>Mira un momento por la ventana</translation>
    </message>
    <message>
        <source>Stand up and stretch a little</source>
        <translation>Levántate y estírate un poco</translation>
    </message>
    <message>
        <source>A glass of water, and a short walk?</source>
        <translation>¿Un vaso de agua y un paseo corto?</translation>
    </message>
    <message>
        <source>Put on a piece of music that you like</source>
        <translation>Pon una música que te guste</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>When to speak up</source>
        <translation>Cuándo avisar</translation>
    </message>
    <message>
        <source>Quiet times</source>
        <translation>Momentos de silencio</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Guided minutes</source>
        <translation>Minutos guiados</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Abrir al iniciar sesión</translation>
    </message>
    <message>
        <source>MoodGuard then waits in the tray. It never starts by itself unless you switch this on.</source>
        <translation>MoodGuard espera entonces en la bandeja. Nunca se abre solo si no lo activas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of MoodGuard&apos;s windows and cards. What you have written yourself stays as it is.</source>
        <translation>De las ventanas y tarjetas de MoodGuard. Lo que has escrito tú se queda como está.</translation>
    </message>
    <message>
        <source>Break messages</source>
        <translation>Mensajes de descanso</translation>
    </message>
    <message>
        <source>One a line. The small card that suggests a break shows them in turn.</source>
        <translation>Uno por línea. La tarjeta que sugiere un descanso los muestra por turnos.</translation>
    </message>
    <message>
        <source>Break message stays for</source>
        <translation>El mensaje se queda durante</translation>
    </message>
    <message>
        <source>It never takes the keyboard, and a click sends it away.</source>
        <translation>Nunca toma el teclado, y un clic lo quita.</translation>
    </message>
    <message>
        <source>Show the card on</source>
        <translation>Mostrar la tarjeta en</translation>
    </message>
    <message>
        <source>Where you have several screens.</source>
        <translation>Si tienes varias pantallas.</translation>
    </message>
    <message>
        <source>Where the mouse is</source>
        <translation>Donde está el ratón</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>La pantalla principal</translation>
    </message>
    <message>
        <source>All screens</source>
        <translation>Todas las pantallas</translation>
    </message>
    <message>
        <source>Wait until I pause for</source>
        <translation>Esperar a que pare durante</translation>
    </message>
    <message>
        <source>Nothing comes up while you type or move the mouse, but when you have paused for so long, or after 3 minutes at the latest.</source>
        <translation>No aparece nada mientras escribes o mueves el ratón, sino cuando hayas parado ese tiempo, o a los 3 minutos como mucho.</translation>
    </message>
    <message>
        <source>Don&apos;t wait</source>
        <translation>No esperar</translation>
    </message>
    <message>
        <source>Suggest by a notification of the desktop</source>
        <translation>Sugerir con una notificación del escritorio</translation>
    </message>
    <message>
        <source>In place of the card. Where the desktop shows none, the card comes all the same.</source>
        <translation>En lugar de la tarjeta. Si el escritorio no muestra ninguna, aparece la tarjeta igualmente.</translation>
    </message>
    <message>
        <source>Calm sound</source>
        <translation>Sonido tranquilo</translation>
    </message>
    <message>
        <source>An audio file of yours, or a folder of them. The card then has a button that plays one with the player that you use.</source>
        <translation>Un archivo de audio tuyo o una carpeta. La tarjeta tiene entonces un botón que reproduce uno con tu reproductor.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Pause music and films during a break</source>
        <translation>Pausar música y películas en un descanso</translation>
    </message>
    <message>
        <source>What plays is paused when a break begins, and goes on after it. On Linux, with players that can be told.</source>
        <translation>Lo que suena se pausa al empezar un descanso y sigue después. En Linux, con reproductores que lo permiten.</translation>
    </message>
    <message>
        <source>Pictures from it are looked at in memory and forgotten at once.</source>
        <translation>Sus imágenes se miran en memoria y se olvidan al momento.</translation>
    </message>
    <message>
        <source>Look about every</source>
        <translation>Mirar más o menos cada</translation>
    </message>
    <message>
        <source>Longer is lighter on the computer; shorter notices sooner.</source>
        <translation>Más largo cansa menos al ordenador; más corto nota antes.</translation>
    </message>
    <message>
        <source>Look more or less often by itself</source>
        <translation>Mirar más o menos a menudo por sí solo</translation>
    </message>
    <message>
        <source>Half as often while all is calm or you are away, half as often again on battery, and twice as often while tension builds.</source>
        <translation>La mitad cuando todo está en calma o no estás, otra mitad con batería y el doble mientras crece la tensión.</translation>
    </message>
    <message>
        <source>Keep the camera open between looks</source>
        <translation>Dejar la cámara abierta entre miradas</translation>
    </message>
    <message>
        <source>Its light then stays on, and other programs may not be able to use the camera.</source>
        <translation>Su luz queda encendida y puede que otros programas no puedan usar la cámara.</translation>
    </message>
    <message>
        <source>Expression model</source>
        <translation>Modelo de expresión</translation>
    </message>
    <message>
        <source>For experts: a file of your own that tells expressions apart, made for MoodGuard.</source>
        <translation>Para expertos: un archivo propio que distingue expresiones, hecho para MoodGuard.</translation>
    </message>
    <message>
        <source>The one MoodGuard ships with</source>
        <translation>El que viene con MoodGuard</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Eager</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Judge by my resting face</source>
        <translation>Juzgar por mi cara en reposo</translation>
    </message>
    <message>
        <source>A face that looks stern by nature is then not taken for tense. MoodGuard learns it by and by; measuring it takes 20 seconds.</source>
        <translation>Una cara seria por naturaleza no se toma entonces por tensa. MoodGuard la aprende poco a poco; medirla lleva 20 segundos.</translation>
    </message>
    <message>
        <source>A face counts as tense from</source>
        <translation>Una cara cuenta como tensa desde</translation>
    </message>
    <message>
        <source>Higher: MoodGuard is slower to take a face for tense, and errs less often.</source>
        <translation>Más alto: MoodGuard tarda más en tomar una cara por tensa y se equivoca menos.</translation>
    </message>
    <message>
        <source>MoodGuard decides</source>
        <translation>MoodGuard decide</translation>
    </message>
    <message>
        <source>Look back over</source>
        <translation>Mirar atrás durante</translation>
    </message>
    <message>
        <source>What was seen longer ago no longer counts.</source>
        <translation>Lo que se vio hace más tiempo ya no cuenta.</translation>
    </message>
    <message>
        <source>A tense mood lasts about</source>
        <translation>Un estado de tensión dura más o menos</translation>
    </message>
    <message>
        <source>A few tense looks are then no mood yet, and one smile does not end it.</source>
        <translation>Unas pocas miradas tensas no son aún un estado, y una sonrisa no lo termina.</translation>
    </message>
    <message>
        <source>Each look alone</source>
        <translation>Cada mirada por sí sola</translation>
    </message>
    <message>
        <source>Seen for at least</source>
        <translation>Visto al menos</translation>
    </message>
    <message>
        <source>MoodGuard stays silent until it has seen your face for this much of that time.</source>
        <translation>MoodGuard calla hasta haber visto tu cara esa parte del tiempo.</translation>
    </message>
    <message>
        <source>Suggest a break when tense for</source>
        <translation>Sugerir un descanso con tensión durante</translation>
    </message>
    <message>
        <source>How much of that time has to look tense. Lower: MoodGuard speaks up sooner, and errs more often.</source>
        <translation>Cuánto de ese tiempo tiene que parecer tenso. Más bajo: MoodGuard avisa antes y se equivoca más.</translation>
    </message>
    <message>
        <source>And when this sure that it goes on</source>
        <translation>Y con esta seguridad de que continúa</translation>
    </message>
    <message>
        <source>Higher: MoodGuard errs less often, and speaks up later.</source>
        <translation>Más alto: MoodGuard se equivoca menos y avisa más tarde.</translation>
    </message>
    <message>
        <source>Then watch for another</source>
        <translation>Luego observar otros</translation>
    </message>
    <message>
        <source>If you look tense for much of this time, too, a quiet minute is suggested.</source>
        <translation>Si también pareces en tensión buena parte de ese tiempo, se sugiere un minuto de calma.</translation>
    </message>
    <message>
        <source>Suggest that quiet minute when tense for</source>
        <translation>Sugerir ese minuto con tensión durante</translation>
    </message>
    <message>
        <source>How much of the time since the first suggestion has to look tense.</source>
        <translation>Cuánto del tiempo desde la primera sugerencia tiene que parecer tenso.</translation>
    </message>
    <message>
        <source>Give the gallery</source>
        <translation>Dar a la galería</translation>
    </message>
    <message>
        <source>After this time, or when you close it, MoodGuard leaves you alone for a while.</source>
        <translation>Después, o cuando la cierres, MoodGuard te deja en paz un rato.</translation>
    </message>
    <message>
        <source>Afterwards stay silent for</source>
        <translation>Después callar durante</translation>
    </message>
    <message>
        <source>After a suggestion MoodGuard leaves you alone for this long.</source>
        <translation>Tras una sugerencia MoodGuard te deja en paz este tiempo.</translation>
    </message>
    <message>
        <source>Suggest a break at most</source>
        <translation>Sugerir un descanso como mucho</translation>
    </message>
    <message>
        <source>So that MoodGuard itself never becomes a disturbance.</source>
        <translation>Para que el propio MoodGuard nunca sea una molestia.</translation>
    </message>
    <message>
        <source>times a day</source>
        <translation>veces al día</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Ask me how I am</source>
        <translation>Preguntarme cómo estoy</translation>
    </message>
    <message>
        <source>A small card with three buttons, when you pause. Your answer helps MoodGuard to tell your face; no answer is fine, too.</source>
        <translation>Una tarjeta pequeña con tres botones, cuando paras. Tu respuesta ayuda a MoodGuard a leer tu cara; no responder también está bien.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>At most once a week</source>
        <translation>Una vez a la semana como mucho</translation>
    </message>
    <message>
        <source>At most once a day</source>
        <translation>Una vez al día como mucho</translation>
    </message>
    <message>
        <source>Watch only at these hours</source>
        <translation>Observar solo a estas horas</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>Switch the camera off when I am away for</source>
        <translation>Apagar la cámara cuando no estoy durante</translation>
    </message>
    <message>
        <source>Counted from the last key or mouse movement.</source>
        <translation>Contado desde la última tecla o movimiento del ratón.</translation>
    </message>
    <message>
        <source>Switch the camera off in calls</source>
        <translation>Apagar la cámara en llamadas</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>Colores y texto</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Keep my history for</source>
        <translation>Guardar mi historial durante</translation>
    </message>
    <message>
        <source>How your days were, as numbers on this computer alone: “How am I doing” shows them. What is older is erased within the hour.</source>
        <translation>Cómo han sido tus días, en números y solo en este ordenador: «Cómo me va» los muestra. Lo más antiguo se borra en una hora.</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>No guardar nada</translation>
    </message>
    <message>
        <source>How easily MoodGuard speaks up</source>
        <translation>Con qué facilidad avisa MoodGuard</translation>
    </message>
    <message>
        <source>To the right it speaks up sooner, and errs more often. To the left it comes later and less often.</source>
        <translation>Hacia la derecha avisa antes y se equivoca más. Hacia la izquierda, más tarde y menos.</translation>
    </message>
    <message>
        <source>Very gentle</source>
        <translation>Muy suave</translation>
    </message>
    <message>
        <source>Very eager</source>
        <translation>Muy activo</translation>
    </message>
    <message>
        <source>At other times the camera is off. Drag over the hours, or go there with the arrow keys and press Space, or type them: “Mon-Fri 9:00-17:30; Sat 10-12”.</source>
        <translation>A otras horas la cámara está apagada. Arrastra sobre las horas, o ve con las flechas y pulsa Espacio, o escríbelas: «lun-vie 9:00-17:30; sáb 10-12».</translation>
    </message>
    <message>
        <source>While another program uses the camera or the microphone.</source>
        <translation>Mientras otro programa usa la cámara o el micrófono.</translation>
    </message>
    <message>
        <source>Say nothing while something fills the screen</source>
        <translation>No decir nada mientras algo ocupa toda la pantalla</translation>
    </message>
    <message>
        <source>A film, a game or a presentation. MoodGuard goes on watching.</source>
        <translation>Una película, un juego o una presentación. MoodGuard sigue observando.</translation>
    </message>
    <message>
        <source>Respect “do not disturb”</source>
        <translation>Respetar «no molestar»</translation>
    </message>
    <message>
        <source>MoodGuard goes on watching, but says nothing until it is switched off.</source>
        <translation>MoodGuard sigue observando, pero no dice nada hasta que se desactive.</translation>
    </message>
    <message>
        <source>Pause while one of these programs runs</source>
        <translation>Pausar mientras esté en marcha uno de estos programas</translation>
    </message>
    <message>
        <source>Their names, one a line, like obs or powerpnt. The camera is off meanwhile.</source>
        <translation>Sus nombres, uno por línea, como obs o powerpnt. Mientras tanto la cámara está apagada.</translation>
    </message>
    <message>
        <source>Pause at the busy times of these calendars</source>
        <translation>Pausar en las horas ocupadas de estos calendarios</translation>
    </message>
    <message>
        <source>Calendar files (.ics) on this computer, one a line. Only the times are read. Whole days, and what is marked as free, don&apos;t count.</source>
        <translation>Archivos de calendario (.ics) de este ordenador, uno por línea. Solo se leen las horas. No cuentan los días enteros ni lo marcado como libre.</translation>
    </message>
    <message>
        <source>Picture folder</source>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <source>PNG, JPEG and WebP pictures in it are shown. Each folder in it is a theme.</source>
        <translation>Se muestran sus imágenes PNG, JPEG y WebP. Cada carpeta en ella es un tema.</translation>
    </message>
    <message>
        <source>MoodGuard&apos;s own paintings</source>
        <translation>Las pinturas de MoodGuard</translation>
    </message>
    <message>
        <source>Show MoodGuard&apos;s paintings beside my pictures</source>
        <translation>Mostrar las pinturas de MoodGuard junto a mis imágenes</translation>
    </message>
    <message>
        <source>Otherwise they are shown where no folder is chosen.</source>
        <translation>Si no, se muestran cuando no hay carpeta elegida.</translation>
    </message>
    <message>
        <source>What you like to see</source>
        <translation>Lo que te gusta ver</translation>
    </message>
    <message>
        <source>Themes that are switched off are not shown. MoodGuard chooses among the others.</source>
        <translation>Los temas desactivados no se muestran. MoodGuard elige entre los demás.</translation>
    </message>
    <message>
        <source>Open the gallery by itself</source>
        <translation>Abrir la galería sola</translation>
    </message>
    <message>
        <source>When you still look tense some minutes after a suggestion. Otherwise a card offers it.</source>
        <translation>Cuando sigues pareciendo en tensión unos minutos tras una sugerencia. Si no, una tarjeta la ofrece.</translation>
    </message>
    <message>
        <source>In the slideshow each picture stays for</source>
        <translation>En la presentación cada imagen se queda</translation>
    </message>
    <message>
        <source>Long enough to breathe out.</source>
        <translation>Lo suficiente para soltar el aire.</translation>
    </message>
    <message>
        <source>Let pictures drift in the slideshow</source>
        <translation>Dejar que las imágenes se deslicen en la presentación</translation>
    </message>
    <message>
        <source>So slowly that you hardly notice. Off, they keep still.</source>
        <translation>Tan despacio que apenas lo notas. Si no, se quedan quietas.</translation>
    </message>
    <message>
        <source>Paint new pictures by itself</source>
        <translation>Pintar imágenes nuevas por sí solo</translation>
    </message>
    <message>
        <source>A few at a time, like those that have calmed you, while the computer has nothing better to do: not in calls, in full screen or on battery. You are never in them.</source>
        <translation>Unas pocas cada vez, como las que te han calmado, cuando el ordenador no tiene nada mejor que hacer: no en llamadas, a pantalla completa ni con batería. Tú nunca sales en ellas.</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Guardar como mucho</translation>
    </message>
    <message>
        <source>Of the new pictures, those that help you least go first, then the oldest. They take 50 MB at most.</source>
        <translation>De las imágenes nuevas se van primero las que menos te ayudan y luego las más antiguas. Ocupan 50 MB como mucho.</translation>
    </message>
    <message>
        <source>paintings</source>
        <translation>pinturas</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Respirar</translation>
    </message>
    <message>
        <source>How long to breathe in, hold and breathe out, in seconds. You can change it while you breathe.</source>
        <translation>Cuánto inspirar, aguantar y espirar, en segundos. Puedes cambiarlo mientras respiras.</translation>
    </message>
    <message>
        <source>4 in, 6 out</source>
        <translation>4 inspirar, 6 espirar</translation>
    </message>
    <message>
        <source>4 in, hold 4, 4 out, rest 4</source>
        <translation>4 inspirar, 4 aguantar, 4 espirar, 4 descansar</translation>
    </message>
    <message>
        <source>4 in, hold 7, 8 out</source>
        <translation>4 inspirar, 7 aguantar, 8 espirar</translation>
    </message>
    <message>
        <source>Breathe by words alone</source>
        <translation>Respirar solo con palabras</translation>
    </message>
    <message>
        <source>In place of the circle that grows and shrinks, with nothing that moves.</source>
        <translation>En lugar del círculo que crece y encoge, sin nada que se mueva.</translation>
    </message>
    <message>
        <source>Sound during a minute</source>
        <translation>Sonido durante un minuto</translation>
    </message>
    <message>
        <source>Made by MoodGuard itself. It fades in and out, and ends with the minute.</source>
        <translation>Hecho por el propio MoodGuard. Aparece y se va poco a poco, y termina con el minuto.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Lluvia</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Olas</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Viento</translation>
    </message>
    <message>
        <source>Deep rush</source>
        <translation>Rumor grave</translation>
    </message>
    <message>
        <source>On top of the volume of your computer.</source>
        <translation>Además del volumen de tu ordenador.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>“As the system has it” follows your desktop, also as it changes.</source>
        <translation>«Como el sistema» sigue a tu escritorio, también cuando cambia.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>In MoodGuard&apos;s own windows, on top of the size that your desktop has.</source>
        <translation>En las ventanas de MoodGuard, además del tamaño de tu escritorio.</translation>
    </message>
    <message>
        <source>A little larger</source>
        <translation>Algo más grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>El doble de grande</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>Words and outlines stand out more. It is on anyway where your desktop asks for it.</source>
        <translation>Las palabras y los contornos destacan más. De todos modos está activo si tu escritorio lo pide.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Nothing fades, drifts or grows: pictures keep still, and you breathe by words.</source>
        <translation>Nada se desvanece, se desliza ni crece: las imágenes se quedan quietas y respiras con palabras.</translation>
    </message>
    <message>
        <source>Tell screen readers</source>
        <translation>Avisar a los lectores de pantalla</translation>
    </message>
    <message>
        <source>A screen reader then says a suggestion as it comes, for its card never takes the keyboard.</source>
        <translation>Un lector de pantalla dice entonces una sugerencia al llegar, pues su tarjeta nunca toma el teclado.</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation>Descansar ahora</translation>
    </message>
    <message>
        <source>Press keys together, like Ctrl+Alt+B. They work whatever window is in front.</source>
        <translation>Pulsa teclas a la vez, como Ctrl+Alt+B. Funcionan sea cual sea la ventana que esté delante.</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>The camera is off while MoodGuard is paused.</source>
        <translation>La cámara está apagada mientras MoodGuard está en pausa.</translation>
    </message>
    <message>
        <source>Skip the suggestion</source>
        <translation>Omitir la sugerencia</translation>
    </message>
    <message>
        <source>As “Not now” on the card.</source>
        <translation>Como «Ahora no» en la tarjeta.</translation>
    </message>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation>Recordármelo en 10 minutos</translation>
    </message>
    <message>
        <source>The suggestion then comes again.</source>
        <translation>La sugerencia vuelve entonces.</translation>
    </message>
    <message>
        <source>MoodGuard then speaks up a little sooner.</source>
        <translation>MoodGuard avisa entonces un poco antes.</translation>
    </message>
    <message>
        <source>MoodGuard is then slower to speak up.</source>
        <translation>MoodGuard tarda entonces más en avisar.</translation>
    </message>
    <message>
        <source>Let other programs of mine use MoodGuard</source>
        <translation>Dejar que otros programas míos usen MoodGuard</translation>
    </message>
    <message>
        <source>By the desktop&apos;s message bus, on Linux: they can do what the icon&apos;s menu can, and are told of suggestions and pauses.</source>
        <translation>Por el bus de mensajes del escritorio, en Linux: pueden lo mismo que el menú del icono y se enteran de sugerencias y pausas.</translation>
    </message>
    <message>
        <source>Run when MoodGuard suggests a break</source>
        <translation>Ejecutar cuando MoodGuard sugiere un descanso</translation>
    </message>
    <message>
        <source>A program of yours: its name in the first line, then one argument a line. No shell is involved.</source>
        <translation>Un programa tuyo: su nombre en la primera línea y luego un argumento por línea. Sin shell.</translation>
    </message>
    <message>
        <source>Run when a break is over</source>
        <translation>Ejecutar cuando termina un descanso</translation>
    </message>
    <message>
        <source>When a guided minute has ended, or the gallery was closed.</source>
        <translation>Cuando ha terminado un minuto guiado o se ha cerrado la galería.</translation>
    </message>
    <message>
        <source>Run when a pause begins</source>
        <translation>Ejecutar al pausar</translation>
    </message>
    <message>
        <source>When you pause MoodGuard.</source>
        <translation>Cuando pausas MoodGuard.</translation>
    </message>
    <message>
        <source>Run when a pause ends</source>
        <translation>Ejecutar al reanudar</translation>
    </message>
    <message>
        <source>When you resume MoodGuard, or a pause is over.</source>
        <translation>Cuando reanudas MoodGuard o termina la pausa.</translation>
    </message>
    <message>
        <source>Run when the camera goes off</source>
        <translation>Ejecutar cuando se apaga la cámara</translation>
    </message>
    <message>
        <source>In a pause, in a call, out of hours, when you are away or the screen is locked.</source>
        <translation>En pausa, en una llamada, fuera de horario, si no estás o con la pantalla bloqueada.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were put into {file}.</source>
        <translation>
            <numerusform>Se ha puesto %n archivo en {file}.</numerusform>
            <numerusform>Se han puesto %n archivos en {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup was brought back, and holds from now on.</source>
        <translation>La copia se ha recuperado y vale desde ahora.</translation>
    </message>
    <message>
        <source>All was left as it is.</source>
        <translation>Todo quedó como estaba.</translation>
    </message>
    <message>
        <source>Your system has no message bus by which programs could use MoodGuard.</source>
        <translation>Tu sistema no tiene un bus de mensajes con el que los programas puedan usar MoodGuard.</translation>
    </message>
    <message>
        <source>Other programs can&apos;t use MoodGuard just now: the desktop&apos;s message bus isn&apos;t there, or another program goes by its name. All else goes on. Switch that off and on in the settings to try anew.</source>
        <translation>Otros programas no pueden usar MoodGuard ahora: falta el bus de mensajes u otro programa lleva su nombre. Todo lo demás sigue. Desactívalo y actívalo en los ajustes para probar de nuevo.</translation>
    </message>
    <message>
        <source>Your calendars can&apos;t be read just now. All else goes on, and it is tried again.</source>
        <translation>Ahora no se pueden leer tus calendarios. Todo lo demás sigue, y se volverá a intentar.</translation>
    </message>
    <message>
        <source>Your calendars take too long to be read, so they are left out. All else goes on.</source>
        <translation>Leer tus calendarios tarda demasiado, así que se dejan fuera. Todo lo demás sigue.</translation>
    </message>
    <message>
        <source>It was erased.</source>
        <translation>Se ha borrado.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: {reason}. Your history stays as it is. Make room or choose another place, then try again.</source>
        <translation>No se puede escribir «{name}»: {reason}. Tu historial sigue como está. Haz sitio o elige otro lugar e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>It is written to {path}.</source>
        <translation>Está escrito en {path}.</translation>
    </message>
    <message>
        <source>Something went wrong with your history; the log says more. All else goes on.</source>
        <translation>Algo ha fallado con tu historial; el registro dice más. Todo lo demás sigue.</translation>
    </message>
    <message>
        <source>Too many of your commands still run, so a new one was not begun. All else goes on.</source>
        <translation>Aún hay demasiados comandos tuyos en marcha, así que no se ha empezado otro. Todo lo demás sigue.</translation>
    </message>
    <message>
        <source>Your command “{name}” can&apos;t be started: there is no such program, or you may not run it. All else goes on. Mend its first line in the settings.</source>
        <translation>Tu comando «{name}» no se puede iniciar: no existe ese programa o no puedes ejecutarlo. Todo lo demás sigue. Corrige su primera línea en los ajustes.</translation>
    </message>
    <message>
        <source>It ran, and ended without trouble.</source>
        <translation>Se ejecutó y terminó sin problemas.</translation>
    </message>
    <message>
        <source>Your command “{name}” broke off. All else goes on.</source>
        <translation>Tu comando «{name}» se interrumpió. Todo lo demás sigue.</translation>
    </message>
    <message>
        <source>Your command “{name}” ended with the status {status}. All else goes on.</source>
        <translation>Tu comando «{name}» terminó con el estado {status}. Todo lo demás sigue.</translation>
    </message>
    <message>
        <source>Your command “{name}” took too long and was ended. All else goes on.</source>
        <translation>Tu comando «{name}» tardó demasiado y se detuvo. Todo lo demás sigue.</translation>
    </message>
    <message>
        <source>how often that is, nobody has counted with your advanced settings.</source>
        <translation>con tus ajustes avanzados nadie ha contado cuántas veces es.</translation>
    </message>
    <message numerus="yes">
        <source>about one suggestion in %n calm day(s).</source>
        <translation>
            <numerusform>más o menos una sugerencia en %n día tranquilo.</numerusform>
            <numerusform>más o menos una sugerencia en %n días tranquilos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>It can&apos;t be used: {why}.</source>
        <translation>No se puede usar: {why}.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>No existe ese archivo o carpeta.</translation>
    </message>
    <message>
        <source>There is no sound in this folder that MoodGuard knows: {endings}.</source>
        <translation>En esta carpeta no hay ningún sonido que MoodGuard conozca: {endings}.</translation>
    </message>
    <message>
        <source>This is no sound that MoodGuard knows: {endings}.</source>
        <translation>No es un sonido que MoodGuard conozca: {endings}.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Hacer una copia…</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>Recuperar una copia…</translation>
    </message>
    <message>
        <source>A backup is one file with your settings, all profiles, and what MoodGuard has learned. It holds no picture of you. Keep it where only you can read it, or take it to another computer.</source>
        <translation>Una copia es un archivo con tus ajustes, todos los perfiles y lo que MoodGuard ha aprendido. No contiene ninguna imagen tuya. Guárdala donde solo tú puedas leerla o llévala a otro ordenador.</translation>
    </message>
    <message>
        <source>What this backup would change</source>
        <translation>Lo que cambiaría esta copia</translation>
    </message>
    <message>
        <source>What this backup of {day} would change</source>
        <translation>Lo que cambiaría esta copia del {day}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: all is like that already.</source>
        <translation>Nada: todo está ya así.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Recuperar una copia</translation>
    </message>
    <message>
        <source>No command</source>
        <translation>Ningún comando</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Runs what stands here once, whether it is saved or not</source>
        <translation>Ejecuta una vez lo que hay aquí, guardado o no</translation>
    </message>
    <message>
        <source>Test: {label}</source>
        <translation>Probar: {label}</translation>
    </message>
    <message>
        <source>That is no command: {why}.</source>
        <translation>Eso no es un comando: {why}.</translation>
    </message>
    <message>
        <source>It runs…</source>
        <translation>Se está ejecutando…</translation>
    </message>
    <message>
        <source>Erase from this day</source>
        <translation>Borrar desde este día</translation>
    </message>
    <message>
        <source>Erase to this day</source>
        <translation>Borrar hasta este día</translation>
    </message>
    <message>
        <source>Erase these days…</source>
        <translation>Borrar estos días…</translation>
    </message>
    <message>
        <source>Erase all of it…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Erase your history from {first} to {last}, both included? What MoodGuard has learned from your answers stays. This can&apos;t be taken back.</source>
        <translation>¿Borrar tu historial del {first} al {last}, ambos incluidos? Lo que MoodGuard ha aprendido de tus respuestas se queda. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Erase these days</source>
        <translation>Borrar estos días</translation>
    </message>
    <message>
        <source>Erase all of your history? What MoodGuard has learned from your answers stays. This can&apos;t be taken back.</source>
        <translation>¿Borrar todo tu historial? Lo que MoodGuard ha aprendido de tus respuestas se queda. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Erase your history</source>
        <translation>Borrar tu historial</translation>
    </message>
    <message>
        <source>Erase all of it</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>After your first guided minute, or a visit to the gallery, you can see here what helped.</source>
        <translation>Tras tu primer minuto guiado o una visita a la galería verás aquí lo que ayudó.</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Break or gallery</source>
        <translation>Descanso o galería</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Qué significan los colores</translation>
    </message>
    <message>
        <source>How am I doing</source>
        <translation>Cómo me va</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Tables for spreadsheets</source>
        <translation>Tablas para hojas de cálculo</translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <translation>JSON para programas</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Guardar los números</translation>
    </message>
    <message>
        <source>Nothing of today was noted yet.</source>
        <translation>Hoy aún no se ha anotado nada.</translation>
    </message>
    <message>
        <source>The fuller a square, the more of what was seen of that day looked tense.</source>
        <translation>Cuanto más lleno un cuadrado, más de lo visto ese día parecía tenso.</translation>
    </message>
    <message>
        <source>A square fills for each day that MoodGuard has watched.</source>
        <translation>Se llena un cuadrado por cada día que MoodGuard ha observado.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Los últimos siete días</translation>
    </message>
    <message>
        <source>Twelve weeks</source>
        <translation>Doce semanas</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Lo que ayudó</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Save the numbers…</source>
        <translation>Guardar los números…</translation>
    </message>
    <message>
        <source>As a table for spreadsheets (CSV), or as JSON</source>
        <translation>Como tabla para hojas de cálculo (CSV) o como JSON</translation>
    </message>
    <message>
        <source>These are guesses from how you looked, and no measure of how you felt. They are on this computer alone, and nobody else&apos;s affair.</source>
        <translation>Son suposiciones por cómo se te veía, no una medida de cómo te sentías. Están solo en este ordenador y no son asunto de nadie más.</translation>
    </message>
    <message>
        <source>This is yours</source>
        <translation>Esto es tuyo</translation>
    </message>
    <message>
        <source>The demo plays, and nothing of it is noted here.</source>
        <translation>La demo está en marcha y nada de ella se anota aquí.</translation>
    </message>
    <message>
        <source>You have chosen to keep no history. The settings can change that, on the page “General”.</source>
        <translation>Has elegido no guardar historial. Los ajustes pueden cambiarlo, en la página «General».</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>En calma</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>No visto</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>legend: camera or microphone were in use</comment>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>{begin} to {end}: you looked calm.</source>
        <translation>{begin} a {end}: parecías en calma.</translation>
    </message>
    <message>
        <source>{begin} to {end}: you looked tense.</source>
        <translation>{begin} a {end}: parecías en tensión.</translation>
    </message>
    <message>
        <source>{begin} to {end}: you were not seen.</source>
        <translation>{begin} a {end}: no se te vio.</translation>
    </message>
    <message>
        <source>{begin} to {end}: MoodGuard was paused.</source>
        <translation>{begin} a {end}: MoodGuard estaba en pausa.</translation>
    </message>
    <message>
        <source>{begin} to {end}: you were in a call, and the camera was off.</source>
        <translation>{begin} a {end}: estabas en una llamada y la cámara estaba apagada.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s).</source>
        <translation>
            <numerusform>%n sugerencia.</numerusform>
            <numerusform>%n sugerencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s).</source>
        <translation>
            <numerusform>%n descanso.</numerusform>
            <numerusform>%n descansos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: nothing was noted.</source>
        <translation>{day}: no se anotó nada.</translation>
    </message>
    <message>
        <source>{day}: seen for {seen}, too short to say more.</source>
        <translation>{day}: visto {seen}, muy poco para decir más.</translation>
    </message>
    <message>
        <source>{day}: seen for {seen}, calm all the time.</source>
        <translation>{day}: visto {seen}, en calma todo el tiempo.</translation>
    </message>
    <message>
        <source>{day}: seen for {seen}, and for {tense} of that you looked tense.</source>
        <translation>{day}: visto {seen}, y de ello {tense} parecías en tensión.</translation>
    </message>
    <message>
        <source>Once MoodGuard has watched for a minute, your day begins to show here.</source>
        <translation>En cuanto MoodGuard haya observado un minuto, tu día empieza a verse aquí.</translation>
    </message>
    <message>
        <source>A sentence about your week will stand here from {day} on, if enough was seen by then.</source>
        <translation>Una frase sobre tu semana estará aquí desde {day}, si para entonces se ha visto lo suficiente.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Rest for the eyes</source>
        <translation>Descanso de la vista</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Estiramientos</translation>
    </message>
    <message>
        <source>A short break</source>
        <translation>Un descanso corto</translation>
    </message>
    <message numerus="yes">
        <source>You looked calmer with {helped} of %n picture(s).</source>
        <translation>
            <numerusform>Parecías más en calma con {helped} de %n imagen.</numerusform>
            <numerusform>Parecías más en calma con {helped} de %n imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You felt better after {helped} of %n time(s).</source>
        <translation>
            <numerusform>Te sentiste mejor {helped} de %n vez.</numerusform>
            <numerusform>Te sentiste mejor {helped} de %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is few, so far.</source>
        <translation>Por ahora es poco.</translation>
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
        <translation>Aún no se te ha visto.</translation>
    </message>
    <message>
        <source>You were seen for {seen}, and looked calm.</source>
        <translation>Se te ha visto {seen} y parecías en calma.</translation>
    </message>
    <message>
        <source>You were seen for {seen}, and looked tense for {tense} of that.</source>
        <translation>Se te ha visto {seen}, y de ello {tense} parecías en tensión.</translation>
    </message>
    <message>
        <source>Last week no time of the day stood out.</source>
        <translation>La semana pasada no destacó ninguna hora del día.</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} morning.</source>
        <translation>La semana pasada parecías más en tensión el {day} por la mañana.</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} after lunch.</source>
        <translation>La semana pasada parecías más en tensión el {day} después de comer.</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} afternoon.</source>
        <translation>La semana pasada parecías más en tensión el {day} por la tarde.</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} evening.</source>
        <translation>La semana pasada parecías más en tensión el {day} al anochecer.</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} night.</source>
        <translation>La semana pasada parecías más en tensión el {day} por la noche.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n break(s) none helped, you said.</source>
        <translation>
            <numerusform>De %n descanso, ninguno ayudó, dijiste.</numerusform>
            <numerusform>De %n descansos, ninguno ayudó, dijiste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{helped} of %n break(s) helped, you said.</source>
        <translation>
            <numerusform>{helped} de %n descanso ayudó, dijiste.</numerusform>
            <numerusform>{helped} de %n descansos ayudaron, dijiste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Horas de la semana</translation>
    </message>
    <message>
        <source>at least one hour is needed; “Pause” switches the camera off for good</source>
        <translation>hace falta al menos una hora; «Pausar» apaga la cámara del todo</translation>
    </message>
    <message>
        <source>{days}, {start} to {end}: on</source>
        <translation>{days}, {start} a {end}: activo</translation>
    </message>
    <message>
        <source>{days}, {start} to {end}: off</source>
        <translation>{days}, {start} a {end}: inactivo</translation>
    </message>
    <message>
        <source>{days}, {start} to {end}: partly on</source>
        <translation>{days}, {start} a {end}: activo en parte</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {why}. All that is kept stays as it is. Make room or choose another place, then try again.</source>
        <translation>No se puede escribir «{file}»: {why}. Todo lo guardado sigue como está. Haz sitio o elige otro lugar e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, or no backup of MoodGuard&apos;s. Nothing was changed.</source>
        <translation>«{file}» está dañado o no es una copia de MoodGuard. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed.</source>
        <translation>El archivo está dañado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file holds far more than a backup of MoodGuard&apos;s. Nothing was changed.</source>
        <translation>El archivo tiene mucho más que una copia de MoodGuard. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is no backup of MoodGuard&apos;s. Nothing was changed.</source>
        <translation>No es una copia de MoodGuard. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file holds “{name}”, which is no part of a backup. Nothing was changed.</source>
        <translation>El archivo contiene «{name}», que no es parte de una copia. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This backup was made by a later MoodGuard. Install that version, then try again.</source>
        <translation>Esta copia la hizo un MoodGuard posterior. Instala esa versión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>What you erased from your history still lies beside it on the disk, since another program reads it. It goes with the next minute that is written.</source>
        <translation>Lo que borraste de tu historial sigue al lado en el disco, pues otro programa lo lee. Se irá con el próximo minuto que se escriba.</translation>
    </message>
    <message>
        <source>Your history was damaged. It is kept as {name}, and a new one has begun.</source>
        <translation>Tu historial estaba dañado. Se guarda como {name} y ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>Your history is damaged and can&apos;t be read: {path}. While MoodGuard runs, it keeps it under another name and begins a new one.</source>
        <translation>Tu historial está dañado y no se puede leer: {path}. Mientras MoodGuard esté abierto, lo guarda con otro nombre y empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The disk is full, so your history waits. Make room: what was noted meanwhile is then written. All else goes on.</source>
        <translation>El disco está lleno, así que tu historial espera. Haz sitio: lo anotado mientras tanto se escribirá entonces. Todo lo demás sigue.</translation>
    </message>
    <message>
        <source>Another program holds your history, so it waits. What was noted meanwhile is written once that program lets go of {path}. All else goes on.</source>
        <translation>Otro programa retiene tu historial, así que espera. Lo anotado mientras tanto se escribirá cuando ese programa suelte {path}. Todo lo demás sigue.</translation>
    </message>
    <message>
        <source>Your history can&apos;t be kept on disk ({reason}): {path}. It is tried again each minute. Make room or check the folder. All else goes on.</source>
        <translation>Tu historial no se puede guardar en disco ({reason}): {path}. Se intenta cada minuto. Haz sitio o revisa la carpeta. Todo lo demás sigue.</translation>
    </message>
    <message>
        <source>Your history was written by a later version of MoodGuard: {path}. It is left as it is, and nothing new is kept in it. Install that version again, or take the file away.</source>
        <translation>Tu historial lo escribió una versión posterior de MoodGuard: {path}. Se deja como está y no se guarda nada nuevo en él. Instala esa versión otra vez o quita el archivo.</translation>
    </message>
    <message>
        <source>What lies in the place of your history is another program&apos;s: {path}. It is left as it is, and no history is kept. Take the file away to begin one.</source>
        <translation>Lo que hay en el lugar de tu historial es de otro programa: {path}. Se deja como está y no se lleva historial. Quita el archivo para empezar uno.</translation>
    </message>
    <message>
        <source>The profile “{name}” comes anew, with nothing but its name.</source>
        <translation>El perfil «{name}» se añade, solo con su nombre.</translation>
    </message>
    <message>
        <source>The profile “{name}” comes anew.</source>
        <translation>Se añade el perfil «{name}».</translation>
    </message>
    <message>
        <source>The profile “{old}” is called “{new}”, and keeps all that it has here.</source>
        <translation>El perfil «{old}» pasa a llamarse «{new}» y conserva todo lo que tiene aquí.</translation>
    </message>
    <message>
        <source>The profile “{old}” is replaced by “{new}”.</source>
        <translation>El perfil «{old}» se sustituye por «{new}».</translation>
    </message>
    <message>
        <source>{profile}: {change}</source>
        <translation>{profile}: {change}</translation>
    </message>
    <message>
        <source>{profile}: what was learned is replaced (resting face, answers, likes, history).</source>
        <translation>{profile}: se sustituye lo aprendido (cara en reposo, respuestas, gustos, historial).</translation>
    </message>
    <message>
        <source>{setting}: {new} (now {old})</source>
        <translation>{setting}: {new} (ahora {old})</translation>
    </message>
    <message>
        <source>Nothing was changed, for the backup is damaged: {why}</source>
        <translation>No se ha cambiado nada, pues la copia está dañada: {why}</translation>
    </message>
    <message>
        <source>The backup could not be brought back: {why}. All is as it was. Make room or see whether MoodGuard&apos;s folders can be written, then try again.</source>
        <translation>No se pudo recuperar la copia: {why}. Todo está como estaba. Haz sitio o mira si se puede escribir en las carpetas de MoodGuard e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another backup is being looked at just now, in MoodGuard&apos;s window or by another command. End that first, then try again. Nothing was changed.</source>
        <translation>Ahora mismo se está mirando otra copia de seguridad, en la ventana de MoodGuard o con otra orden. Termina eso primero y vuelve a intentarlo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>What was to be brought back is gone. Nothing was changed. Choose the backup once more.</source>
        <translation>Lo que se iba a recuperar ya no está. No se ha cambiado nada. Elige la copia de seguridad otra vez.</translation>
    </message>
    <message>
        <source>The backup could be brought back only in part: {why}. Make room or see whether MoodGuard&apos;s folders can be written, then start MoodGuard anew: it puts that in order first.</source>
        <translation>La copia de seguridad solo se ha podido recuperar en parte: {why}. Haz sitio o mira si se puede escribir en las carpetas de MoodGuard y vuelve a iniciar MoodGuard: lo primero que hace es ponerlo en orden.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {why}. Choose another place.</source>
        <translation>No se puede escribir «{file}»: {why}. Elige otro lugar.</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Guardado en {file}.</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>MoodGuard: licences</source>
        <translation>MoodGuard: licencias</translation>
    </message>
    <message>
        <source>MoodGuard is made of these parts. Each stands under its own licence.</source>
        <translation>MoodGuard está hecho de estas partes. Cada una tiene su propia licencia.</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Partes del programa</translation>
    </message>
    <message>
        <source>MoodGuard: the log</source>
        <translation>MoodGuard: el registro</translation>
    </message>
    <message>
        <source>States and errors, the newest at the end. It never says when somebody was tense.</source>
        <translation>Estados y errores, los más recientes al final. Nunca dice cuándo alguien estaba en tensión.</translation>
    </message>
    <message>
        <source>Problems alone</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>Read it anew</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Mostrar su carpeta</translation>
    </message>
    <message>
        <source>No problem is in it.</source>
        <translation>No hay ningún problema en él.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Aún no hay nada en él.</translation>
    </message>
    <message>
        <source>MoodGuard: report for a helper</source>
        <translation>MoodGuard: informe para quien te ayude</translation>
    </message>
    <message>
        <source>For somebody who helps you. It has no numbers about moods, and no names of files or profiles. It goes nowhere by itself: read it, then save or copy it.</source>
        <translation>Para alguien que te ayude. No tiene números sobre estados de ánimo ni nombres de archivos o perfiles. No va a ninguna parte por sí solo: léelo y luego guárdalo o cópialo.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>A square for each day of twelve weeks. The arrow keys go from day to day.</source>
        <translation>Un cuadrado por cada día de doce semanas. Las flechas van de día en día.</translation>
    </message>
    <message>
        <source>MoodGuard waits in the tray and offers a pause when you have looked tense for a while.</source>
        <translation>MoodGuard espera en la bandeja y ofrece un descanso cuando llevas un rato con aspecto tenso.</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t set itself to start at login from within its Flatpak. Your desktop can: add MoodGuard to the programs that start with it, in its settings.</source>
        <translation>Desde su Flatpak, MoodGuard no puede hacer que se inicie al entrar. Tu escritorio sí: añade MoodGuard, en sus ajustes, a los programas que se inician con él.</translation>
    </message>
    <message>
        <source>Your desktop asks you whether MoodGuard may start when you log in. Once you have said yes there, it does.</source>
        <translation>Tu escritorio te pregunta si MoodGuard puede arrancar al iniciar sesión. En cuanto digas que sí, lo hará.</translation>
    </message>
    <message>
        <source>Your desktop does not let MoodGuard start when you log in. Allow it in the desktop&apos;s settings, under the programs that may run in the background, then switch it on here again.</source>
        <translation>Tu escritorio no deja que MoodGuard arranque al iniciar sesión. Permítelo en los ajustes del escritorio, entre los programas que pueden funcionar en segundo plano, y actívalo aquí otra vez.</translation>
    </message>
    <message>
        <source>MoodGuard may still start at login, since your desktop can&apos;t be told otherwise just now. Take it out of the programs that start with your desktop, in its settings.</source>
        <translation>Puede que MoodGuard siga arrancando al iniciar sesión, pues ahora mismo no se le puede decir otra cosa a tu escritorio. Quítalo, en sus ajustes, de los programas que arrancan con él.</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two days or hours</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days or hours</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>is no finite number</source>
        <translation>no es un número finito</translation>
    </message>
    <message>
        <source>is {number}, but must be {least} to {most}</source>
        <translation>es {number}, pero debe estar entre {least} y {most}</translation>
    </message>
    <message numerus="yes">
        <source>at most %n program(s) can be listed</source>
        <translation>
            <numerusform>se puede indicar como máximo %n programa</numerusform>
            <numerusform>se pueden indicar como máximo %n programas</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is a path; its last part alone is the program&apos;s name</source>
        <translation>«{name}» es una ruta; solo su última parte es el nombre del programa</translation>
    </message>
    <message>
        <source>“{name}…” is too long for a program&apos;s name</source>
        <translation>«{name}…» es demasiado largo para el nombre de un programa</translation>
    </message>
    <message numerus="yes">
        <source>at most %n calendar(s) can be listed</source>
        <translation>
            <numerusform>se puede indicar como máximo %n calendario</numerusform>
            <numerusform>se pueden indicar como máximo %n calendarios</numerusform>
        </translation>
    </message>
    <message>
        <source>MoodGuard uses no network: name a calendar&apos;s file on this computer</source>
        <translation>MoodGuard no usa la red: indica el archivo de un calendario en este equipo</translation>
    </message>
    <message>
        <source>“{file}” is no name in full, from the topmost folder on</source>
        <translation>«{file}» no es un nombre completo, desde la carpeta raíz</translation>
    </message>
    <message>
        <source>must be on or off</source>
        <translation>debe estar activado o desactivado</translation>
    </message>
    <message>
        <source>must be one of: {names}</source>
        <translation>debe ser uno de: {names}</translation>
    </message>
    <message numerus="yes">
        <source>must be a text of at most %n letter(s)</source>
        <translation>
            <numerusform>debe ser un texto de %n letra como máximo</numerusform>
            <numerusform>debe ser un texto de %n letras como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>Atardecer</translation>
    </message>
    <message>
        <source>Turquoise water</source>
        <translation>Agua turquesa</translation>
    </message>
    <message>
        <source>Blue hour</source>
        <translation>Hora azul</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Bosque</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Golden light</source>
        <translation>Luz dorada</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Colinas</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Niebla</translation>
    </message>
    <message>
        <source>Rocks and water</source>
        <translation>Rocas y agua</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Cielo</translation>
    </message>
    <message numerus="yes">
        <source>a command has at most %n line(s)</source>
        <translation>
            <numerusform>una orden tiene %n línea como máximo</numerusform>
            <numerusform>una orden tiene %n líneas como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>the first line names the program</source>
        <translation>la primera línea nombra el programa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What you have chosen for all profiles together.</source>
        <translation>Lo que has elegido para todos los perfiles juntos.</translation>
    </message>
    <message>
        <source>Your yes to the camera</source>
        <translation>Tu sí a la cámara</translation>
    </message>
    <message>
        <source>Since when MoodGuard may use it.</source>
        <translation>Desde cuándo MoodGuard puede usarla.</translation>
    </message>
    <message>
        <source>For each: your own settings, your resting face as a few numbers, what you have answered, which pictures help, how you felt after a guided minute, and your history: how tense each minute was, as a number, and what was suggested and answered.</source>
        <translation>Para cada uno: tus propios ajustes, tu cara en reposo en unos pocos números, lo que has respondido, qué imágenes ayudan, cómo te sentías tras un minuto guiado, y tu historial: lo tenso que fue cada minuto, como número, y lo que se propuso y respondió.</translation>
    </message>
    <message>
        <source>A backup on its way</source>
        <translation>Una copia en camino</translation>
    </message>
    <message>
        <source>Only while a backup is brought back, and until that is done.</source>
        <translation>Solo mientras se recupera una copia, y hasta que termina.</translation>
    </message>
    <message>
        <source>Paintings</source>
        <translation>Pinturas</translation>
    </message>
    <message>
        <source>Pictures that MoodGuard has painted for you. You are in none of them.</source>
        <translation>Imágenes que MoodGuard ha pintado para ti. No apareces en ninguna.</translation>
    </message>
    <message>
        <source>Wallpaper</source>
        <translation>Fondo de pantalla</translation>
    </message>
    <message>
        <source>The picture that you made your wallpaper, which your desktop shows.</source>
        <translation>La imagen que pusiste como fondo de pantalla y que muestra tu escritorio.</translation>
    </message>
    <message>
        <source>Pictures of windows</source>
        <translation>Imágenes de ventanas</translation>
    </message>
    <message>
        <source>What MoodGuard&apos;s windows looked like in a run without a screen. You are in none of them.</source>
        <translation>Cómo se veían las ventanas de MoodGuard en una ejecución sin pantalla. No apareces en ninguna.</translation>
    </message>
    <message>
        <source>State and log</source>
        <translation>Estado y registro</translation>
    </message>
    <message>
        <source>A pause or silent time that outlasts a restart; states and errors; where windows were.</source>
        <translation>Una pausa o un tiempo de silencio que dura más que un reinicio; estados y errores; dónde estaban las ventanas.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be read: {error}.</source>
        <translation>El calendario {file} no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>The calendar {file} is too large to be used.</source>
        <translation>El calendario {file} es demasiado grande para usarlo.</translation>
    </message>
    <message>
        <source>The calendar {file} has too many events to be used.</source>
        <translation>El calendario {file} tiene demasiadas citas para usarlo.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: it can&apos;t be understood.</source>
        <translation>El calendario {file} no se puede usar: no se entiende.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: it is no calendar.</source>
        <translation>El calendario {file} no se puede usar: no es un calendario.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: something in it repeats more often than once a day.</source>
        <translation>El calendario {file} no se puede usar: algo en él se repite más de una vez al día.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: it takes too long to be read.</source>
        <translation>El calendario {file} no se puede usar: se tarda demasiado en leerlo.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: a rule in it, by which something repeats, may never come true.</source>
        <translation>El calendario {file} no se puede usar: una regla de repetición que contiene quizá no se cumpla nunca.</translation>
    </message>
</context>
</TS>

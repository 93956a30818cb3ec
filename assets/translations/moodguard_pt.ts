<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Noted. In the demo nothing is learned from it.</source>
        <translation>Anotado. Na demonstração, nada é aprendido com isso.</translation>
    </message>
    <message>
        <source>Your desktop has no place for MoodGuard&apos;s icon just now. MoodGuard goes on as usual. Start it again to come back to this window; “moodguard pause” and “moodguard quit” in a terminal pause and end it.</source>
        <translation>Sua área de trabalho não tem lugar para o ícone do MoodGuard no momento. O MoodGuard continua normalmente. Abra-o de novo para voltar a esta janela; “moodguard pause” e “moodguard quit” em um terminal o pausam e o encerram.</translation>
    </message>
    <message>
        <source>Your face moved too much to tell how it looks at rest. Lean back for a moment and try again.</source>
        <translation>Seu rosto se mexeu demais para saber como ele é em repouso. Recoste-se um instante e tente de novo.</translation>
    </message>
    <message>
        <source>{words}. Let MoodGuard watch again, then measure.</source>
        <translation>{words}. Deixe o MoodGuard observar de novo e depois meça.</translation>
    </message>
    <message>
        <source>{words}. It goes on when MoodGuard may watch again.</source>
        <translation>{words}. Continua quando o MoodGuard puder observar de novo.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>the camera</comment>
        <translation>desligada</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>Acomode-se</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>Respirar devagar</translation>
    </message>
    <message>
        <source>Rest your eyes</source>
        <translation>Descansar os olhos</translation>
    </message>
    <message>
        <source>Stretch a little</source>
        <translation>Alongar-se um pouco</translation>
    </message>
    <message>
        <source>Get away for a while</source>
        <translation>Afastar-se um pouco</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>De volta às {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s): back at {time}</source>
        <translation>
            <numerusform>%n minuto: de volta às {time}</numerusform>
            <numerusform>%n minutos: de volta às {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Now the other side. {move}</source>
        <translation>Agora o outro lado. {move}</translation>
    </message>
    <message>
        <source>Your gallery</source>
        <translation>Sua galeria</translation>
    </message>
    <message>
        <source>Some calming pictures</source>
        <translation>Algumas imagens relaxantes</translation>
    </message>
    <message>
        <source>The page that says how MoodGuard works did not come with it, or can&apos;t be read. All else works. Install MoodGuard again to have it back.</source>
        <translation>A página que explica como o MoodGuard funciona não veio com ele ou não pode ser lida. Todo o resto funciona. Instale o MoodGuard de novo para tê-la de volta.</translation>
    </message>
    <message>
        <source>The demo plays: a day of a person who does not exist. Nothing here is about you, and nothing is kept.</source>
        <translation>A demonstração está em andamento: o dia de uma pessoa que não existe. Nada aqui é sobre você, e nada é guardado.</translation>
    </message>
    <message numerus="yes">
        <source>Camera: {camera}. It looks for a moment about every %n second(s).</source>
        <translation>
            <numerusform>Câmera: {camera}. Ela olha por um instante mais ou menos a cada segundo.</numerusform>
            <numerusform>Câmera: {camera}. Ela olha por um instante mais ou menos a cada %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera: {camera}.</source>
        <translation>Câmera: {camera}.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Sair da demonstração</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Experimentar a demonstração</translation>
    </message>
    <message>
        <source>Set up the camera…</source>
        <translation>Configurar a câmera…</translation>
    </message>
    <message>
        <source>Nothing here shows it. It lies at {path}: open it with a text editor.</source>
        <translation>Nenhum programa o mostra aqui. Ele está em {path}: abra-o com um editor de texto.</translation>
    </message>
    <message>
        <source>There is no such file yet; it would lie at {path}. MoodGuard goes on as usual.</source>
        <translation>Esse arquivo ainda não existe; ele ficaria em {path}. O MoodGuard continua normalmente.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to {target}.</source>
        <translation>
            <numerusform>%n arquivo exportado para {target}.</numerusform>
            <numerusform>%n arquivos exportados para {target}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers were forgotten.</source>
        <translation>Suas respostas foram esquecidas.</translation>
    </message>
    <message>
        <source>Everything was erased.</source>
        <translation>Tudo foi apagado.</translation>
    </message>
    <message>
        <source>That was your minute.</source>
        <translation>Esse foi o seu minuto.</translation>
    </message>
    <message>
        <source>20 seconds are over. You can look back now.</source>
        <translation>Passaram-se 20 segundos. Você já pode olhar de volta.</translation>
    </message>
    <message>
        <source>That was the last move.</source>
        <translation>Esse foi o último movimento.</translation>
    </message>
    <message>
        <source>Welcome back. Your break is over.</source>
        <translation>Que bom que você voltou. Sua pausa acabou.</translation>
    </message>
    <message>
        <source>Your minute</source>
        <translation>Seu minuto</translation>
    </message>
    <message>
        <source>That was a break of your own length.</source>
        <translation>Foi uma pausa do seu tamanho.</translation>
    </message>
    <message>
        <source>This is the demo, so your answer is not kept.</source>
        <translation>Esta é a demonstração, então sua resposta não é guardada.</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Em 10 minutos</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>“{label}” has the same keys as “{other}”. Choose others for it.</source>
        <translation>“{label}” tem as mesmas teclas que “{other}”. Escolha outras.</translation>
    </message>
    <message>
        <source>A quiet moment</source>
        <translation>Um momento de calma</translation>
    </message>
    <message>
        <source>Some calm pictures may help.</source>
        <translation>Algumas imagens calmas podem ajudar.</translation>
    </message>
    <message>
        <source>A quiet minute?</source>
        <translation>Um minuto de calma?</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostre-me</translation>
    </message>
    <message>
        <source>Play something calm</source>
        <translation>Tocar algo calmo</translation>
    </message>
    <message>
        <source>MoodGuard suggests a break when your face looks tense for a while. It may be wrong: tell it so, and it learns. A click on this card sends it away.</source>
        <translation>O MoodGuard sugere uma pausa quando seu rosto parece tenso por um tempo. Ele pode errar: diga isso, e ele aprende. Um clique neste cartão o faz sumir.</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Fazer uma pausa</translation>
    </message>
    <message>
        <source>Breathe with me</source>
        <translation>Respire comigo</translation>
    </message>
    <message>
        <source>Rest my eyes</source>
        <translation>Descansar os olhos</translation>
    </message>
    <message>
        <source>Stretch with me</source>
        <translation>Alongue-se comigo</translation>
    </message>
    <message>
        <source>Take a minute</source>
        <translation>Tirar um minuto</translation>
    </message>
    <message>
        <source>Your wallpaper is as it was ({error}). Save the picture, and choose it in your desktop&apos;s settings.</source>
        <translation>Seu papel de parede continua como estava ({error}). Salve a imagem e escolha-a nas configurações da sua área de trabalho.</translation>
    </message>
    <message>
        <source>Waiting for your yes: the camera is shut</source>
        <translation>Aguardando o seu sim: a câmera está fechada</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in and it is used, or try the demo</source>
        <translation>Nenhuma câmera foi encontrada. Conecte uma e ela será usada, ou experimente a demonstração</translation>
    </message>
    <message>
        <source>The camera is shut until you say yes to it. Do so in the welcome, then measure.</source>
        <translation>A câmera fica fechada até você dizer sim. Faça isso nas boas-vindas e depois meça.</translation>
    </message>
    <message>
        <source>This is the demo: the face in it was painted, and is not yours. Let MoodGuard use your camera, then measure.</source>
        <translation>Esta é a demonstração: o rosto nela é pintado e não é o seu. Deixe o MoodGuard usar sua câmera e depois meça.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>Switching the camera off…</source>
        <translation>Desligando a câmera…</translation>
    </message>
    <message>
        <source>The recording has ended</source>
        <translation>A gravação terminou</translation>
    </message>
    <message>
        <source>MoodGuard: a break</source>
        <translation>MoodGuard: uma pausa</translation>
    </message>
    <message>
        <source>Pause for 5 minutes</source>
        <translation>Pausar por 5 minutos</translation>
    </message>
    <message>
        <source>Pause for 15 minutes</source>
        <translation>Pausar por 15 minutos</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Pausar por uma hora</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pausar até amanhã</translation>
    </message>
    <message>
        <source>Send this card away</source>
        <translation>Dispensar este cartão</translation>
    </message>
    <message>
        <source>Opens a sound of yours in your own player</source>
        <translation>Abre um som seu no seu próprio player</translation>
    </message>
    <message numerus="yes">
        <source>Remind me in %n minute(s)</source>
        <translation>
            <numerusform>Lembrar em %n min</numerusform>
            <numerusform>Lembrar em %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>This card comes again then, whatever your face looks like until then</source>
        <translation>Este cartão volta então, seja qual for a sua expressão até lá</translation>
    </message>
    <message>
        <source>Skip this one, or pause for a while</source>
        <translation>Pular esta ou pausar por um tempo</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Pular esta</translation>
    </message>
    <message>
        <source>That was right</source>
        <translation>Acertou</translation>
    </message>
    <message>
        <source>MoodGuard will notice a little sooner</source>
        <translation>O MoodGuard notará um pouco antes</translation>
    </message>
    <message>
        <source>That was wrong</source>
        <translation>Errou</translation>
    </message>
    <message>
        <source>MoodGuard will be slower to speak up</source>
        <translation>O MoodGuard demorará mais para avisar</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>What MoodGuard has seen, in numbers</source>
        <translation>O que o MoodGuard viu, em números</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>As if you had not answered</source>
        <translation>Como se você não tivesse respondido</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>MoodGuard: your resting face</source>
        <translation>MoodGuard: seu rosto em repouso</translation>
    </message>
    <message>
        <source>Your resting face</source>
        <translation>Seu rosto em repouso</translation>
    </message>
    <message>
        <source>Faces differ at rest: some look stern, some look cheerful. Let MoodGuard see yours for {seconds:.0f} seconds, so that it does not take it for a mood.

Sit as you usually do and look at the screen. There is nothing to do: no smile, and no need to keep still.</source>
        <translation>Os rostos são diferentes em repouso: alguns parecem sérios, outros alegres. Deixe o MoodGuard ver o seu por {seconds:.0f} segundos, para que não o tome por um humor.

Sente-se como de costume e olhe para a tela. Não há nada a fazer: nem sorrir, nem ficar imóvel.</translation>
    </message>
    <message>
        <source>Only a few numbers are kept, on this computer. No picture is stored.</source>
        <translation>Apenas alguns números são guardados, neste computador. Nenhuma imagem é armazenada.</translation>
    </message>
    <message>
        <source>Just be at rest…</source>
        <translation>Apenas relaxe…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>MoodGuard then begins to learn it anew, from the resting face of people in general</source>
        <translation>O MoodGuard começa a aprendê-lo de novo, a partir do rosto em repouso das pessoas em geral</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de novo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>MoodGuard: how are you?</source>
        <translation>MoodGuard: como você está?</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>Como você está?</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Obrigado.</translation>
    </message>
    <message>
        <source>One tap, kept on this computer alone. MoodGuard learns from it how your face looks then.</source>
        <translation>Um clique, guardado só neste computador. O MoodGuard aprende com ele como seu rosto fica nessa hora.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bem</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Mais ou menos</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Tenso</translation>
    </message>
    <message>
        <source>Don&apos;t ask any more</source>
        <translation>Não perguntar mais</translation>
    </message>
    <message>
        <source>You can change that in the settings</source>
        <translation>Você pode mudar isso nas configurações</translation>
    </message>
    <message>
        <source>MoodGuard may use the camera, since {day}</source>
        <translation>O MoodGuard pode usar a câmera, desde {day}</translation>
    </message>
    <message>
        <source>MoodGuard may not use the camera</source>
        <translation>O MoodGuard não pode usar a câmera</translation>
    </message>
    <message>
        <source>Taken back, the camera is closed at once and stays shut until you say yes again.</source>
        <translation>Se você voltar atrás, a câmera é fechada na hora e assim fica até você dizer sim de novo.</translation>
    </message>
    <message>
        <source>It stays shut until you say yes. You can take that back here at any time.</source>
        <translation>Ela fica fechada até você dizer sim. Você pode voltar atrás aqui a qualquer momento.</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Voltar atrás</translation>
    </message>
    <message>
        <source>&amp;Use my camera</source>
        <translation>&amp;Usar minha câmera</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>Your share of the disk is full</source>
        <translation>Sua parte do disco está cheia</translation>
    </message>
    <message>
        <source>That folder is not yours to write to</source>
        <translation>Você não pode gravar nessa pasta</translation>
    </message>
    <message>
        <source>That disk can&apos;t be written to</source>
        <translation>Não é possível gravar nesse disco</translation>
    </message>
    <message>
        <source>That name is too long</source>
        <translation>Esse nome é longo demais</translation>
    </message>
    <message>
        <source>The picture is not there any more, so it can&apos;t be copied.</source>
        <translation>A imagem não está mais lá, então não pode ser copiada.</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>Imagem WebP</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Imagem JPEG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagem PNG</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read: {error}. Choose another one.</source>
        <translation>A imagem não pode ser lida: {error}. Escolha outra.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be made a file of that kind ({error}). Take another.</source>
        <translation>A imagem não pode ser salva nesse tipo de arquivo ({error}). Escolha outro.</translation>
    </message>
    <message>
        <source>That is the picture itself. Save the copy under another name.</source>
        <translation>Essa é a própria imagem. Salve a cópia com outro nome.</translation>
    </message>
    <message>
        <source>The copy could not be written ({error})</source>
        <translation>Não foi possível gravar a cópia ({error})</translation>
    </message>
    <message>
        <source>{what}. Choose another place and save again.</source>
        <translation>{what}. Escolha outro lugar e salve de novo.</translation>
    </message>
    <message>
        <source>What you entered can&apos;t be used, and does not hold: {what}.</source>
        <translation>O que você digitou não pode ser usado e não vale: {what}.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Browse for: {what}</source>
        <translation>Procurar para: {what}</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Arquivo…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Pasta…</translation>
    </message>
    <message>
        <source>Browse for a folder: {what}</source>
        <translation>Procurar uma pasta para: {what}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Look for cameras that were plugged in since</source>
        <translation>Procurar câmeras conectadas desde então</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Mostrar imagem</translation>
    </message>
    <message>
        <source>Shows what this camera sees, until you close the page. Nothing is kept.</source>
        <translation>Mostra o que esta câmera vê até você fechar a página. Nada é guardado.</translation>
    </message>
    <message>
        <source>Just now: {state}.</source>
        <translation>Agora mesmo: {state}.</translation>
    </message>
    <message>
        <source>Hide picture</source>
        <translation>Ocultar imagem</translation>
    </message>
    <message>
        <source>{camera} (not plugged in)</source>
        <translation>{camera} (não conectada)</translation>
    </message>
    <message>
        <source>{why}. It stays at {value}</source>
        <translation>{why}. Continua em {value}</translation>
    </message>
    <message>
        <source>“{typed}” is not {least} to {most}</source>
        <translation>“{typed}” não está entre {least} e {most}</translation>
    </message>
    <message>
        <source>“{typed}” is finer than can be set here</source>
        <translation>“{typed}” é mais preciso do que se pode definir aqui</translation>
    </message>
    <message>
        <source>You have no favourites here yet. The heart below a picture (L) makes it one.</source>
        <translation>Você ainda não tem favoritas aqui. O coração abaixo de uma imagem (L) a torna uma.</translation>
    </message>
    <message>
        <source>None of these pictures can be read.</source>
        <translation>Nenhuma destas imagens pode ser lida.</translation>
    </message>
    <message>
        <source>There are no pictures here yet.</source>
        <translation>Ainda não há imagens aqui.</translation>
    </message>
    <message>
        <source>Help and about</source>
        <translation>Ajuda e sobre</translation>
    </message>
    <message>
        <source>All calm. MoodGuard looks for a moment now and then.</source>
        <translation>Tudo calmo. O MoodGuard olha por um instante de vez em quando.</translation>
    </message>
    <message>
        <source>MoodGuard gets to know today&apos;s light, or your face begins to look tense.</source>
        <translation>O MoodGuard está conhecendo a luz de hoje, ou seu rosto começa a parecer tenso.</translation>
    </message>
    <message>
        <source>A break was suggested.</source>
        <translation>Uma pausa foi sugerida.</translation>
    </message>
    <message>
        <source>It is quiet by itself: a call, a full screen, “do not disturb”, or nobody is there.</source>
        <translation>Ele fica quieto sozinho: uma chamada, tela cheia, “não perturbe” ou não há ninguém.</translation>
    </message>
    <message>
        <source>You paused it. The camera is off.</source>
        <translation>Você o pausou. A câmera está desligada.</translation>
    </message>
    <message>
        <source>The demo plays. Nothing of it is about you.</source>
        <translation>A demonstração está em andamento. Nada dela é sobre você.</translation>
    </message>
    <message>
        <source>The camera can&apos;t be used just now.</source>
        <translation>A câmera não pode ser usada no momento.</translation>
    </message>
    <message>
        <source>Something else needs a look; the page “Now” says what.</source>
        <translation>Outra coisa precisa de atenção; a página “Agora” diz qual.</translation>
    </message>
    <message>
        <source>It said that I look tense, and I am not.</source>
        <translation>Ele disse que pareço tenso, e não estou.</translation>
    </message>
    <message>
        <source>That happens: a camera sees a face, not a feeling. Answer “That was wrong”, and it gets slower to speak up. Measuring your resting face helps most.</source>
        <translation>Isso acontece: uma câmera vê um rosto, não um sentimento. Responda “Errou”, e ele demora mais para avisar. Medir seu rosto em repouso é o que mais ajuda.</translation>
    </message>
    <message>
        <source>It never says anything.</source>
        <translation>Ele nunca diz nada.</translation>
    </message>
    <message>
        <source>It speaks up only when tension lasts, at most a few times a day, and not in calls or on a full screen. The page “Now” says what it waits for.</source>
        <translation>Ele só avisa quando a tensão dura, no máximo algumas vezes por dia, e não em chamadas nem em tela cheia. A página “Agora” diz o que ele espera.</translation>
    </message>
    <message>
        <source>Who sees the pictures?</source>
        <translation>Quem vê as imagens?</translation>
    </message>
    <message>
        <source>Nobody. They are looked at in memory, a moment each, and forgotten at once. “What MoodGuard knows” shows all that is kept, and erases it.</source>
        <translation>Ninguém. Elas são vistas na memória, um instante cada, e esquecidas na hora. “O que o MoodGuard sabe” mostra tudo o que é guardado e o apaga.</translation>
    </message>
    <message>
        <source>How do I stop it?</source>
        <translation>Como eu o paro?</translation>
    </message>
    <message>
        <source>“Pause” closes the camera, for as long as you like. “Quit MoodGuard” ends it.</source>
        <translation>“Pausar” fecha a câmera pelo tempo que você quiser. “Sair do MoodGuard” o encerra.</translation>
    </message>
    <message>
        <source>MoodGuard {version}, free software under the MIT licence. It notices when your face looks tense for long, and suggests a break.

Nothing leaves this computer: there is no network, no account, and no picture of you is stored. It serves you alone. It is no medical device.</source>
        <translation>MoodGuard {version}, software livre sob a licença MIT. Ele nota quando seu rosto parece tenso por muito tempo e sugere uma pausa.

Nada sai deste computador: não há rede, não há conta, e nenhuma imagem sua é armazenada. Ele serve só a você. Não é um dispositivo médico.</translation>
    </message>
    <message>
        <source>How MoodGuard works</source>
        <translation>Como o MoodGuard funciona</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Look at the log</source>
        <translation>Ver o registro</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir o registro</translation>
    </message>
    <message>
        <source>Show the log&apos;s folder</source>
        <translation>Mostrar a pasta do registro</translation>
    </message>
    <message>
        <source>Make a report for a helper…</source>
        <translation>Criar um relatório para quem ajuda você…</translation>
    </message>
    <message>
        <source>For somebody who helps you. You read it first; it goes nowhere by itself.</source>
        <translation>Para alguém que ajude você. Você o lê primeiro; ele não vai a lugar nenhum sozinho.</translation>
    </message>
    <message>
        <source>What the icon says</source>
        <translation>O que o ícone diz</translation>
    </message>
    <message>
        <source>What people ask</source>
        <translation>O que as pessoas perguntam</translation>
    </message>
    <message>
        <source>Where something doesn&apos;t work</source>
        <translation>Se algo não funciona</translation>
    </message>
    <message>
        <source>The log has states and errors. A report has what a helper needs.</source>
        <translation>O registro tem estados e erros. Um relatório tem o que quem ajuda precisa.</translation>
    </message>
    <message>
        <source>About MoodGuard</source>
        <translation>Sobre o MoodGuard</translation>
    </message>
    <message>
        <source>What MoodGuard knows</source>
        <translation>O que o MoodGuard sabe</translation>
    </message>
    <message>
        <source>This is all that MoodGuard keeps. It lies on this computer alone, readable by you alone, and there is no picture of you in it.</source>
        <translation>Isto é tudo o que o MoodGuard guarda. Fica só neste computador, só você pode ler, e não há nenhuma imagem sua.</translation>
    </message>
    <message>
        <source>Erase everything that MoodGuard knows: settings, all profiles with resting faces and likes, paintings, and the log? It then starts as on the first day. This can&apos;t be taken back.</source>
        <translation>Apagar tudo o que o MoodGuard sabe: configurações, todos os perfis com rostos em repouso e gostos, pinturas e o registro? Ele começa então como no primeiro dia. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Forget all that you have answered: which suggestions were right or wrong, and how you felt? MoodGuard then judges as if you had never answered. This can&apos;t be taken back.</source>
        <translation>Esquecer tudo o que você respondeu: quais sugestões acertaram ou erraram e como você se sentia? O MoodGuard julga então como se você nunca tivesse respondido. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Writes all of it to one ZIP file</source>
        <translation>Grava tudo em um arquivo ZIP</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Apagar tudo…</translation>
    </message>
    <message>
        <source>Forget my answers…</source>
        <translation>Esquecer minhas respostas…</translation>
    </message>
    <message>
        <source>MoodGuard then judges as if you had never answered</source>
        <translation>O MoodGuard julga então como se você nunca tivesse respondido</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Arquivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Forget my answers</source>
        <translation>Esquecer minhas respostas</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Apagar tudo</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n arquivo, {size}</numerusform>
            <numerusform>%n arquivos, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no picture of you is stored.</source>
        <translation>Nada sai deste computador, e nenhuma imagem sua é armazenada.</translation>
    </message>
    <message>
        <source>MoodGuard is not a medical device.</source>
        <translation>O MoodGuard não é um dispositivo médico.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Puts usual values back; “Undo” takes that back</source>
        <translation>Repõe os valores de costume; “Desfazer” volta atrás</translation>
    </message>
    <message>
        <source>The usual values on &amp;this page</source>
        <translation>Os valores de costume &amp;desta página</translation>
    </message>
    <message>
        <source>The usual values on &amp;all pages</source>
        <translation>Os valores de costume de &amp;todas as páginas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Desfaz a última alteração</translation>
    </message>
    <message>
        <source>Changed: {setting}.</source>
        <translation>Alterado: {setting}.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n configuração alterada.</numerusform>
            <numerusform>%n configurações alteradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Encontrar uma configuração</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nada tem esse nome.</translation>
    </message>
    <message>
        <source>MoodGuard: how it works</source>
        <translation>MoodGuard: como funciona</translation>
    </message>
    <message>
        <source>How do you feel now?</source>
        <translation>Como você se sente agora?</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Melhor</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Pior</translation>
    </message>
    <message>
        <source>One tap, kept on this computer alone. What does you good is offered first.</source>
        <translation>Um clique, guardado só neste computador. O que faz bem a você é oferecido primeiro.</translation>
    </message>
    <message>
        <source>A circle sets the pace, for about a minute.</source>
        <translation>Um círculo marca o ritmo, por cerca de um minuto.</translation>
    </message>
    <message>
        <source>Look far away for 20 seconds.</source>
        <translation>Olhe para longe por 20 segundos.</translation>
    </message>
    <message>
        <source>Six easy moves in pictures, for about a minute.</source>
        <translation>Seis movimentos fáceis em imagens, por cerca de um minuto.</translation>
    </message>
    <message>
        <source>5, 10 or 15 minutes, and no alarm at the end.</source>
        <translation>5, 10 ou 15 minutos, sem alarme no fim.</translation>
    </message>
    <message>
        <source>It did you good before.</source>
        <translation>Já fez bem a você antes.</translation>
    </message>
    <message>
        <source>Look at calming pictures instead</source>
        <translation>Ver imagens relaxantes em vez disso</translation>
    </message>
    <message>
        <source>Follow the circle. Never hold longer than feels good.</source>
        <translation>Siga o círculo. Nunca segure mais do que for confortável.</translation>
    </message>
    <message>
        <source>Follow the words. Never hold longer than feels good.</source>
        <translation>Siga as palavras. Nunca segure mais do que for confortável.</translation>
    </message>
    <message>
        <source>Look at something far away</source>
        <translation>Olhe para algo distante</translation>
    </message>
    <message>
        <source>Out of the window, or across the room: about six metres, or 20 feet. Blink now and then. There is no need to watch this window.</source>
        <translation>Pela janela ou do outro lado da sala: cerca de seis metros. Pisque de vez em quando. Não é preciso ficar olhando esta janela.</translation>
    </message>
    <message>
        <source>How to breathe, in seconds</source>
        <translation>Como respirar, em segundos</translation>
    </message>
    <message>
        <source>{left} s  ·  {place} of {count}</source>
        <translation>{left} s  ·  {place} de {count}</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Por quanto tempo?</translation>
    </message>
    <message>
        <source>Walk a few steps, fetch some water, look at the sky. Nothing will ring.</source>
        <translation>Dê alguns passos, pegue um pouco de água, olhe o céu. Nada vai tocar.</translation>
    </message>
    <message>
        <source>{words}. You can leave this window as it is.</source>
        <translation>{words}. Você pode deixar esta janela como está.</translation>
    </message>
    <message>
        <source>Sound during the minute</source>
        <translation>Som durante o minuto</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>MoodGuard: a minute for you</source>
        <translation>MoodGuard: um minuto para você</translation>
    </message>
    <message>
        <source>A minute for you</source>
        <translation>Um minuto para você</translation>
    </message>
    <message>
        <source>Choose what would do you good. You can stop at any time.</source>
        <translation>Escolha o que lhe faria bem. Você pode parar a qualquer momento.</translation>
    </message>
    <message>
        <source>&amp;Back to work</source>
        <translation>&amp;Voltar ao trabalho</translation>
    </message>
    <message>
        <source>Ends the minute (Escape)</source>
        <translation>Encerra o minuto (Esc)</translation>
    </message>
    <message>
        <source>None since MoodGuard was started.</source>
        <translation>Nenhuma desde que o MoodGuard foi aberto.</translation>
    </message>
    <message>
        <source>You said that it was right.</source>
        <translation>Você disse que acertou.</translation>
    </message>
    <message>
        <source>You said that it was wrong.</source>
        <translation>Você disse que errou.</translation>
    </message>
    <message>
        <source>How things are</source>
        <translation>Como estão as coisas</translation>
    </message>
    <message>
        <source>Shows the numbers behind this</source>
        <translation>Mostra os números por trás disso</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>How things are: {words}</source>
        <translation>Como estão as coisas: {words}</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>R&amp;etomar</translation>
    </message>
    <message>
        <source>C&amp;hange the pause</source>
        <translation>A&amp;lterar a pausa</translation>
    </message>
    <message>
        <source>&amp;Watch anyway for an hour</source>
        <translation>&amp;Observar mesmo assim por uma hora</translation>
    </message>
    <message>
        <source>Take a &amp;break now</source>
        <translation>&amp;Fazer uma pausa agora</translation>
    </message>
    <message>
        <source>Open the &amp;gallery</source>
        <translation>Abrir a &amp;galeria</translation>
    </message>
    <message>
        <source>&amp;Measure my resting face…</source>
        <translation>&amp;Medir meu rosto em repouso…</translation>
    </message>
    <message>
        <source>How am I doing?</source>
        <translation>Como estou indo?</translation>
    </message>
    <message>
        <source>States and errors of MoodGuard. It never says when somebody was tense.</source>
        <translation>Estados e erros do MoodGuard. Nunca diz quando alguém estava tenso.</translation>
    </message>
    <message>
        <source>&amp;Quit MoodGuard</source>
        <translation>&amp;Sair do MoodGuard</translation>
    </message>
    <message>
        <source>The last suggestion</source>
        <translation>A última sugestão</translation>
    </message>
    <message>
        <source>For 5 minutes</source>
        <translation>Por 5 minutos</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>Por 15 minutos</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Por uma hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Até amanhã</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Até eu retomar</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Todas as imagens</translation>
    </message>
    <message>
        <source>That did not work ({error}). Nothing has changed; try again, or save under another name.</source>
        <translation>Não deu certo ({error}). Nada mudou; tente de novo ou salve com outro nome.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>“{target}” exists already. Save it under another name.</source>
        <translation>“{target}” já existe. Salve com outro nome.</translation>
    </message>
    <message>
        <source>Saved as “{target}”.</source>
        <translation>Salvo como “{target}”.</translation>
    </message>
    <message>
        <source>Copied: paste it where you like.</source>
        <translation>Copiada: cole onde quiser.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Nenhuma imagem</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>o arquivo não pode ser lido</translation>
    </message>
    <message>
        <source>the file is cut off, so a part of the picture is missing</source>
        <translation>o arquivo está cortado, então falta uma parte da imagem</translation>
    </message>
    <message>
        <source>too large to be read ({megapixels} megapixels)</source>
        <translation>grande demais para ser lida ({megapixels} megapixels)</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>o arquivo sumiu</translation>
    </message>
    <message>
        <source>the file is damaged, so a part of the picture is missing</source>
        <translation>o arquivo está danificado, então falta uma parte da imagem</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Iniciando a câmera…</translation>
    </message>
    <message>
        <source>Live picture of the camera</source>
        <translation>Imagem ao vivo da câmera</translation>
    </message>
    <message>
        <source>A profile has its own resting face, answers, likes, themes and picture folder. Keep one for work and one for home, or one for each person at this login. What you do here holds at once.</source>
        <translation>Um perfil tem seu próprio rosto em repouso, respostas, gostos, temas e pasta de imagens. Tenha um para o trabalho e um para casa, ou um para cada pessoa neste login. O que você faz aqui vale na hora.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Novo…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>{profile}  ·  in use</source>
        <translation>{profile}  ·  em uso</translation>
    </message>
    <message>
        <source>The only profile can&apos;t be deleted</source>
        <translation>O único perfil não pode ser excluído</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>Name of the new profile:</source>
        <translation>Nome do novo perfil:</translation>
    </message>
    <message>
        <source>New name of “{profile}”:</source>
        <translation>Novo nome de “{profile}”:</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Renomear perfil</translation>
    </message>
    <message>
        <source>Delete the profile “{profile}”? Its resting face, likes, choices and paintings are erased. This can&apos;t be taken back.</source>
        <translation>Excluir o perfil “{profile}”? Seu rosto em repouso, gostos, escolhas e pinturas serão apagados. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Excluir perfil</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>For this profile.</source>
        <translation>Para este perfil.</translation>
    </message>
    <message>
        <source>Show advanced settings</source>
        <translation>Mostrar configurações avançadas</translation>
    </message>
    <message>
        <source>Hide advanced settings</source>
        <translation>Ocultar configurações avançadas</translation>
    </message>
    <message>
        <source>See the welcome again</source>
        <translation>Ver as boas-vindas de novo</translation>
    </message>
    <message>
        <source>Measure my resting face…</source>
        <translation>Medir meu rosto em repouso…</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Esquecer o que foi aprendido</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Voltar ao trabalho</translation>
    </message>
    <message>
        <source>Goes by itself at {when}</source>
        <translation>Some sozinha às {when}</translation>
    </message>
    <message>
        <source>Picture {number} of {count}: {name}</source>
        <translation>Imagem {number} de {count}: {name}</translation>
    </message>
    <message>
        <source>Picture {number} of {count}: {name}, you like it</source>
        <translation>Imagem {number} de {count}: {name}, você gosta dela</translation>
    </message>
    <message>
        <source>All pictures in a row</source>
        <translation>Todas as imagens em uma fileira</translation>
    </message>
    <message>
        <source>Something needs a look: click here.</source>
        <translation>Algo precisa de atenção: clique aqui.</translation>
    </message>
    <message>
        <source>Pro&amp;file: {name}</source>
        <translation>Per&amp;fil: {name}</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>&amp;Gerenciar perfis…</translation>
    </message>
    <message>
        <source>&amp;Open MoodGuard</source>
        <translation>&amp;Abrir o MoodGuard</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>&amp;Take a break now…</source>
        <translation>&amp;Fazer uma pausa agora…</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Per&amp;fil</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>Camera: {camera}</source>
        <translation>Câmera: {camera}</translation>
    </message>
    <message>
        <source>Change the &amp;pause</source>
        <translation>Alterar a &amp;pausa</translation>
    </message>
    <message>
        <source>MoodGuard: gallery</source>
        <translation>MoodGuard: galeria</translation>
    </message>
    <message>
        <source>It is one of your pictures.</source>
        <translation>É uma das suas imagens.</translation>
    </message>
    <message>
        <source>Stop the slideshow</source>
        <translation>Parar a apresentação</translation>
    </message>
    <message>
        <source>Start the slideshow</source>
        <translation>Iniciar a apresentação</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Escolher uma pasta de imagens</translation>
    </message>
    <message>
        <source>Skipped “{path}”: {why}.</source>
        <translation>“{path}” foi pulada: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>Skipped {count} pictures that can&apos;t be read: {names} and %n more.</source>
        <translation>
            <numerusform>{count} imagens que não podem ser lidas foram puladas: {names} e mais %n.</numerusform>
            <numerusform>{count} imagens que não podem ser lidas foram puladas: {names} e mais %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n picture(s) that can&apos;t be read: {names}.</source>
        <translation>
            <numerusform>%n imagem que não pode ser lida foi pulada: {names}.</numerusform>
            <numerusform>%n imagens que não podem ser lidas foram puladas: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You like this one: such pictures will come more often. Press L to take it back.</source>
        <translation>Você gosta desta: imagens assim virão com mais frequência. Pressione L para voltar atrás.</translation>
    </message>
    <message>
        <source>That one won&apos;t come again.</source>
        <translation>Essa não voltará.</translation>
    </message>
    <message>
        <source>You like this picture</source>
        <translation>Você gosta desta imagem</translation>
    </message>
    <message>
        <source>Not for me: won&apos;t come again</source>
        <translation>Não é para mim: não voltará</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Não é para mim</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>Escolher o que é mostrado</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>right click</source>
        <translation>clique direito</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Hide the row</source>
        <translation>Ocultar a fileira</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Próxima imagem</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Primeira imagem</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>Última imagem</translation>
    </message>
    <message>
        <source>Like this picture</source>
        <translation>Gosto desta imagem</translation>
    </message>
    <message>
        <source>Take back “Not for me”</source>
        <translation>Desfazer “Não é para mim”</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>Por que esta?</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Apresentação</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Show all in a row</source>
        <translation>Mostrar todas em uma fileira</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Set as wallpaper</source>
        <translation>Definir como papel de parede</translation>
    </message>
    <message>
        <source>Take a guided minute…</source>
        <translation>Fazer um minuto guiado…</translation>
    </message>
    <message>
        <source>Choose a folder of pictures…</source>
        <translation>Escolher uma pasta de imagens…</translation>
    </message>
    <message>
        <source>Back to MoodGuard&apos;s own paintings</source>
        <translation>Voltar às pinturas do MoodGuard</translation>
    </message>
    <message>
        <source>Leave full screen, or close</source>
        <translation>Sair da tela cheia ou fechar</translation>
    </message>
    <message>
        <source>Right, or Space</source>
        <translation>Direita ou Espaço</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Don&apos;t like it any more</source>
        <translation>Não gosto mais</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Mostrar de novo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Sair da tela cheia</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Mostrar todas as imagens</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Your camera</source>
        <translation>Sua câmera</translation>
    </message>
    <message>
        <source>Only you see this picture, and only while this page is open. None of it is kept.</source>
        <translation>Só você vê esta imagem, e só enquanto esta página está aberta. Nada dela é guardado.</translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation>A primeira encontrada</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, then look again; or try the demo for now.</source>
        <translation>Nenhuma câmera foi encontrada. Conecte uma e procure de novo, ou experimente a demonstração por enquanto.</translation>
    </message>
    <message>
        <source>Some faces look stern at rest, some cheerful. If MoodGuard sees yours for 20 seconds, it won&apos;t take it for tense, and errs less often. You can do this later, too.</source>
        <translation>Alguns rostos parecem sérios em repouso, outros alegres. Se o MoodGuard vir o seu por 20 segundos, não o tomará por tenso e errará menos. Você também pode fazer isso depois.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Procurar de novo</translation>
    </message>
    <message>
        <source>How well your face can be seen</source>
        <translation>O quanto seu rosto está visível</translation>
    </message>
    <message>
        <source>&amp;Measure my resting face</source>
        <translation>&amp;Medir meu rosto em repouso</translation>
    </message>
    <message>
        <source>When, and where</source>
        <translation>Quando e onde</translation>
    </message>
    <message>
        <source>MoodGuard lives in your tray. Look for this icon: a click on it shows how things are.</source>
        <translation>O MoodGuard fica na bandeja do sistema. Procure este ícone: um clique nele mostra como estão as coisas.</translation>
    </message>
    <message>
        <source>Your desktop shows no tray, so MoodGuard&apos;s window is its home. Close it, and MoodGuard goes on; start MoodGuard again, and it is back.</source>
        <translation>Sua área de trabalho não mostra uma bandeja, então a janela do MoodGuard é a casa dele. Feche-a, e o MoodGuard continua; abra o MoodGuard de novo, e ela volta.</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings, and this welcome can be seen again from there.</source>
        <translation>Tudo isso pode ser mudado nas configurações, e lá você pode ver estas boas-vindas de novo.</translation>
    </message>
    <message>
        <source>The icon of MoodGuard</source>
        <translation>O ícone do MoodGuard</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Onde encontrá-lo</translation>
    </message>
    <message>
        <source>Welcome to MoodGuard</source>
        <translation>Boas-vindas ao MoodGuard</translation>
    </message>
    <message>
        <source>Now and then MoodGuard looks at you through your camera, for a moment. When you have looked tense for a while it suggests a break, and shows you calming pictures if you like.</source>
        <translation>De vez em quando o MoodGuard olha para você pela câmera, por um instante. Quando você parece tenso há um tempo, ele sugere uma pausa e, se você quiser, mostra imagens relaxantes.</translation>
    </message>
    <message>
        <source>It stays here.</source>
        <translation>Fica aqui.</translation>
    </message>
    <message>
        <source>No picture of you is stored, and nothing leaves this computer.</source>
        <translation>Nenhuma imagem sua é armazenada, e nada sai deste computador.</translation>
    </message>
    <message>
        <source>It serves you alone.</source>
        <translation>Ele serve só a você.</translation>
    </message>
    <message>
        <source>No employer and no school may run it on you.</source>
        <translation>Nenhum empregador e nenhuma escola podem usá-lo em você.</translation>
    </message>
    <message>
        <source>It errs.</source>
        <translation>Ele erra.</translation>
    </message>
    <message>
        <source>An expression is not a feeling. You can tell MoodGuard when it was wrong, and it learns from that.</source>
        <translation>Uma expressão não é um sentimento. Você pode dizer ao MoodGuard quando ele errou, e ele aprende com isso.</translation>
    </message>
    <message>
        <source>You decide.</source>
        <translation>Você decide.</translation>
    </message>
    <message>
        <source>The camera stays shut until you say yes, and you can take your yes back at any time.</source>
        <translation>A câmera fica fechada até você dizer sim, e você pode voltar atrás a qualquer momento.</translation>
    </message>
    <message>
        <source>The demo shows all of it with a painted person, an hour in a minute. Your camera stays shut.</source>
        <translation>A demonstração mostra tudo isso com uma pessoa pintada, uma hora em um minuto. Sua câmera fica fechada.</translation>
    </message>
    <message>
        <source>MoodGuard: welcome</source>
        <translation>MoodGuard: boas-vindas</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Agora não</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Experimentar a &amp;demonstração</translation>
    </message>
    <message>
        <source>Try the &amp;demo instead</source>
        <translation>Experimentar a &amp;demonstração</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Pronto</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there any more.</source>
        <translation>A pasta “{folder}” não está mais lá.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>“{folder}” não é uma pasta.</translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be read ({reason}).</source>
        <translation>A pasta “{folder}” não pode ser lida ({reason}).</translation>
    </message>
    <message>
        <source>All themes are switched off in the settings. Switch one on to see pictures.</source>
        <translation>Todos os temas estão desligados nas configurações. Ligue um para ver imagens.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds no PNG, JPEG or WebP pictures.</source>
        <translation>A pasta “{folder}” não tem imagens PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>MoodGuard&apos;s own paintings are missing: install it again, or choose another folder.</source>
        <translation>As pinturas do MoodGuard estão faltando: instale-o de novo ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>These are MoodGuard&apos;s own paintings.</source>
        <translation>Estas são as pinturas do MoodGuard.</translation>
    </message>
    <message>
        <source>You said of all these pictures that they are not for you. Choose others.</source>
        <translation>Você disse de todas estas imagens que não são para você. Escolha outras.</translation>
    </message>
    <message numerus="yes">
        <source>MoodGuard has painted %n new picture(s) for you ({size} MB).</source>
        <translation>
            <numerusform>O MoodGuard pintou %n imagem nova para você ({size} MB).</numerusform>
            <numerusform>O MoodGuard pintou %n imagens novas para você ({size} MB).</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the last paintings was calm enough to keep, so MoodGuard rests its brush for an hour. The pictures that are there stay.</source>
        <translation>Nenhuma das últimas pinturas era calma o bastante para guardar, então o MoodGuard descansa o pincel por uma hora. As imagens que já existem ficam.</translation>
    </message>
    <message>
        <source>New pictures can&apos;t be painted: {error}. Those that MoodGuard ships with are shown. Install MoodGuard again, or switch painting off in the settings.</source>
        <translation>Não é possível pintar imagens novas: {error}. São mostradas as que vêm com o MoodGuard. Instale o MoodGuard de novo ou desligue a pintura nas configurações.</translation>
    </message>
    <message>
        <source>New pictures can&apos;t be painted, for which are calm can&apos;t be told: {error}. Those that are there are shown. Install MoodGuard again, or switch painting off in the settings.</source>
        <translation>Não é possível pintar imagens novas, pois não dá para saber quais são calmas: {error}. São mostradas as que existem. Instale o MoodGuard de novo ou desligue a pintura nas configurações.</translation>
    </message>
    <message>
        <source>New pictures are painted, but less clean than they could be: {error}. Install MoodGuard again, and the next ones are.</source>
        <translation>Imagens novas são pintadas, mas menos limpas do que poderiam ser: {error}. Instale o MoodGuard de novo, e as próximas serão.</translation>
    </message>
    <message>
        <source>New paintings can&apos;t be kept: this computer can&apos;t write WebP pictures.</source>
        <translation>Não é possível guardar pinturas novas: este computador não consegue gravar imagens WebP.</translation>
    </message>
    <message>
        <source>New paintings can&apos;t be kept: {error}. Those that are there are shown. Make room or check the folder {folder}, or switch painting off in the settings.</source>
        <translation>Não é possível guardar pinturas novas: {error}. São mostradas as que existem. Libere espaço ou verifique a pasta {folder}, ou desligue a pintura nas configurações.</translation>
    </message>
    <message>
        <source>New pictures can&apos;t be painted just now; the log says more.</source>
        <translation>Não é possível pintar imagens novas no momento; o registro diz mais.</translation>
    </message>
    <message>
        <source>New to you.</source>
        <translation>Nova para você.</translation>
    </message>
    <message>
        <source>You like this one.</source>
        <translation>Você gosta desta.</translation>
    </message>
    <message>
        <source>You said that it is not for you.</source>
        <translation>Você disse que não é para você.</translation>
    </message>
    <message>
        <source>You have looked calmer with this one before.</source>
        <translation>Com esta você já pareceu mais calmo.</translation>
    </message>
    <message>
        <source>One of the best for a first visit.</source>
        <translation>Uma das melhores para uma primeira visita.</translation>
    </message>
    <message>
        <source>You liked others of “{theme}”.</source>
        <translation>Você gostou de outras de “{theme}”.</translation>
    </message>
    <message>
        <source>You have looked calmer with “{theme}” before.</source>
        <translation>Com “{theme}” você já pareceu mais calmo.</translation>
    </message>
    <message>
        <source>For a change: now and then comes one of which little is known yet.</source>
        <translation>Para variar: de vez em quando vem uma da qual ainda se sabe pouco.</translation>
    </message>
    <message>
        <source>Painted for you, and new to you.</source>
        <translation>Pintada para você, e nova para você.</translation>
    </message>
    <message>
        <source>Nothing has been learned yet about the pictures that help you.</source>
        <translation>Ainda não se aprendeu nada sobre as imagens que ajudam você.</translation>
    </message>
    <message numerus="yes">
        <source>You like %n picture(s).</source>
        <translation>
            <numerusform>Você gosta de %n imagem.</numerusform>
            <numerusform>Você gosta de %n imagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not for you: %n picture(s).</source>
        <translation>
            <numerusform>Não são para você: %n imagem.</numerusform>
            <numerusform>Não são para você: %n imagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your face was followed through %n picture(s); no theme stands out yet.</source>
        <translation>
            <numerusform>Seu rosto foi acompanhado em %n imagem; nenhum tema se destaca ainda.</numerusform>
            <numerusform>Seu rosto foi acompanhado em %n imagens; nenhum tema se destaca ainda.</numerusform>
        </translation>
    </message>
    <message>
        <source>You calm down most with {themes}.</source>
        <translation>O que mais acalma você é {themes}.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>o arquivo está danificado</translation>
    </message>
    <message>
        <source>MoodGuard may not use the camera before you have said yes to it, in the welcome or on the page “Camera” of the settings.</source>
        <translation>O MoodGuard só pode usar a câmera depois do seu sim, nas boas-vindas ou na página “Câmera” das configurações.</translation>
    </message>
    <message>
        <source>MoodGuard is not allowed to use the camera.</source>
        <translation>O MoodGuard não tem permissão para usar a câmera.</translation>
    </message>
    <message>
        <source>MoodGuard may not read {address}: your user has to be in its group.</source>
        <translation>O MoodGuard não pode ler {address}: seu usuário precisa estar no grupo dele.</translation>
    </message>
    <message>
        <source>The camera “{camera}” still does not answer.</source>
        <translation>A câmera “{camera}” ainda não responde.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Nenhuma câmera foi encontrada.</translation>
    </message>
    <message>
        <source>The camera “{camera}” is not plugged in.</source>
        <translation>A câmera “{camera}” não está conectada.</translation>
    </message>
    <message>
        <source>The camera “{camera}” sends the same picture over and over.</source>
        <translation>A câmera “{camera}” envia sempre a mesma imagem.</translation>
    </message>
    <message>
        <source>The camera “{camera}” was unplugged.</source>
        <translation>A câmera “{camera}” foi desconectada.</translation>
    </message>
    <message>
        <source>“{camera}” is no camera that gives pictures; choose another one in the settings.</source>
        <translation>“{camera}” não é uma câmera que forneça imagens; escolha outra nas configurações.</translation>
    </message>
    <message>
        <source>The camera “{camera}” gives no picture; another program may be using it, or none feeds it.</source>
        <translation>A câmera “{camera}” não dá imagem; talvez outro programa a esteja usando, ou nenhum a alimenta.</translation>
    </message>
    <message>
        <source>The camera “{camera}” stopped sending pictures.</source>
        <translation>A câmera “{camera}” parou de enviar imagens.</translation>
    </message>
    <message>
        <source>The camera “{camera}” does not answer.</source>
        <translation>A câmera “{camera}” não responde.</translation>
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
        <translation>descansando entre dois olhares</translation>
    </message>
    <message>
        <source>showing you its picture</source>
        <translation>mostrando a imagem a você</translation>
    </message>
    <message>
        <source>no face in view</source>
        <translation>nenhum rosto à vista</translation>
    </message>
    <message>
        <source>too dark to see you, or covered</source>
        <translation>escuro demais para ver você, ou coberta</translation>
    </message>
    <message>
        <source>no picture; another program may be using it</source>
        <translation>sem imagem; talvez outro programa a esteja usando</translation>
    </message>
    <message>
        <source>none found; plug one in, or choose another one in the settings</source>
        <translation>nenhuma encontrada; conecte uma ou escolha outra nas configurações</translation>
    </message>
    <message>
        <source>its picture can&apos;t be read; choose another one in the settings</source>
        <translation>a imagem dela não pode ser lida; escolha outra nas configurações</translation>
    </message>
    <message>
        <source>not allowed; the system&apos;s privacy settings can change that</source>
        <translation>não permitida; as configurações de privacidade do sistema podem mudar isso</translation>
    </message>
    <message>
        <source>shut until you say yes to it</source>
        <translation>fechada até você dizer sim</translation>
    </message>
    <message>
        <source>it does not answer; it is tried again by itself</source>
        <translation>não responde; tenta-se de novo automaticamente</translation>
    </message>
    <message>
        <source>off for now after a fault; it is tried again by itself</source>
        <translation>desligada por ora após uma falha; tenta-se de novo automaticamente</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Câmera {number}</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw, so the camera is closed. All else goes on, and it is tried again by itself, less and less often. If this stays, choose another camera or expression model in the settings; the log says more.</source>
        <translation>Algo imprevisto deu errado, então a câmera está fechada. Todo o resto continua, e tenta-se de novo automaticamente, cada vez menos. Se persistir, escolha outra câmera ou outro modelo de expressão nas configurações; o registro diz mais.</translation>
    </message>
    <message>
        <source>MoodGuard is paused or quiet, so the camera stays off.</source>
        <translation>O MoodGuard está pausado ou quieto, então a câmera fica desligada.</translation>
    </message>
    <message>
        <source>Your expression model can&apos;t be used: {error}. The one MoodGuard ships with is used.</source>
        <translation>Seu modelo de expressão não pode ser usado: {error}. É usado o que vem com o MoodGuard.</translation>
    </message>
    <message>
        <source>MoodGuard&apos;s expression model can&apos;t be used: {unusable}. Install it again.</source>
        <translation>O modelo de expressão do MoodGuard não pode ser usado: {unusable}. Instale-o de novo.</translation>
    </message>
    <message>
        <source>Nothing can be heard: this computer has no sound output just now. The minute goes on without. Plug one in or switch it on, then choose the sound again.</source>
        <translation>Não se ouve nada: este computador não tem saída de som no momento. O minuto continua sem ele. Conecte uma ou ligue-a e escolha o som de novo.</translation>
    </message>
    <message>
        <source>Nothing can be heard: the part of MoodGuard that plays sounds is missing or can&apos;t be loaded. The minute goes on without. Install MoodGuard again.</source>
        <translation>Não se ouve nada: a parte do MoodGuard que toca sons está faltando ou não pode ser carregada. O minuto continua sem ele. Instale o MoodGuard de novo.</translation>
    </message>
    <message>
        <source>The sound has stopped after a fault of MoodGuard&apos;s. All else goes on.</source>
        <translation>O som parou após uma falha do MoodGuard. Todo o resto continua.</translation>
    </message>
    <message>
        <source>An older copy of your resting face can&apos;t be erased ({error}). Take it away yourself: it lies in {folder}.</source>
        <translation>Uma cópia antiga do seu rosto em repouso não pode ser apagada ({error}). Remova-a você mesmo: está em {folder}.</translation>
    </message>
    <message>
        <source>An older copy of your answers can&apos;t be erased ({error}). Take it away yourself: it lies in {folder}.</source>
        <translation>Uma cópia antiga das suas respostas não pode ser apagada ({error}). Remova-a você mesmo: está em {folder}.</translation>
    </message>
    <message>
        <source>The camera stays shut until you say yes again.</source>
        <translation>A câmera fica fechada até você dizer sim de novo.</translation>
    </message>
    <message>
        <source>Your yes to the camera was written by a later version of MoodGuard: {path}. It is left as it is. {shut}</source>
        <translation>Seu sim à câmera foi gravado por uma versão mais nova do MoodGuard: {path}. Ele fica como está. {shut}</translation>
    </message>
    <message>
        <source>Your yes to the camera can&apos;t be read ({error}): {path}. {shut} To have it kept, make the file readable, or take it away.</source>
        <translation>Seu sim à câmera não pode ser lido ({error}): {path}. {shut} Para que ele seja guardado, torne o arquivo legível ou remova-o.</translation>
    </message>
    <message>
        <source>Your yes to the camera holds until you quit: what lies at {path} can&apos;t be used, and is left as it is. Take it away to have your yes kept.</source>
        <translation>Seu sim à câmera vale até você sair: o que está em {path} não pode ser usado e fica como está. Remova-o para que seu sim seja guardado.</translation>
    </message>
    <message>
        <source>Your yes to the camera can&apos;t be kept on disk ({error}): {path}. It holds until you quit. Make room or check the folder, then say it again.</source>
        <translation>Seu sim à câmera não pode ser gravado ({error}): {path}. Ele vale até você sair. Libere espaço ou verifique a pasta e diga de novo.</translation>
    </message>
    <message>
        <source>The camera is shut, but your earlier yes can&apos;t be erased ({error}) and would count at the next start. Delete this file before: {path}</source>
        <translation>A câmera está fechada, mas seu sim anterior não pode ser apagado ({error}) e valeria na próxima vez. Apague antes este arquivo: {path}</translation>
    </message>
    <message>
        <source>The file with your yes to the camera is damaged: {path}.</source>
        <translation>O arquivo com seu sim à câmera está danificado: {path}.</translation>
    </message>
    <message>
        <source>The file with your yes to the camera is damaged, and can&apos;t be kept aside ({error}).</source>
        <translation>O arquivo com seu sim à câmera está danificado e não pode ser posto de lado ({error}).</translation>
    </message>
    <message>
        <source>The file with your yes to the camera is damaged; it is kept as {kept}.</source>
        <translation>O arquivo com seu sim à câmera está danificado; ele é guardado como {kept}.</translation>
    </message>
    <message>
        <source>“{part}” is not like “Mon-Fri 9:00-17:30”</source>
        <translation>“{part}” não é como “seg-sex 9:00-17:30”</translation>
    </message>
    <message>
        <source>“{name}” is no weekday; use Mon, Tue, Wed, Thu, Fri, Sat, Sun</source>
        <translation>“{name}” não é um dia da semana; use seg, ter, qua, qui, sex, sáb, dom</translation>
    </message>
    <message>
        <source>“{part}” begins when it ends</source>
        <translation>“{part}” começa quando termina</translation>
    </message>
    <message>
        <source>“{text}” is no time of day</source>
        <translation>“{text}” não é uma hora</translation>
    </message>
    <message>
        <source>“{text}” is no time of day; say it like 14:30</source>
        <translation>“{text}” não é uma hora; escreva como 14:30</translation>
    </message>
    <message>
        <source>the file can&apos;t be kept aside and mended ({error})</source>
        <translation>o arquivo não pode ser posto de lado e reparado ({error})</translation>
    </message>
    <message>
        <source>the file is kept as {aside}</source>
        <translation>o arquivo é guardado como {aside}</translation>
    </message>
    <message>
        <source>Nothing was exported, since MoodGuard can&apos;t look into {closed}. Make it readable, then try again.</source>
        <translation>Nada foi exportado, pois o MoodGuard não consegue ler {closed}. Torne-o legível e tente de novo.</translation>
    </message>
    <message>
        <source>“{target}” can&apos;t be written: {error}. What is kept stays as it is. Make room or choose another place, then try again.</source>
        <translation>“{target}” não pode ser gravado: {error}. O que está guardado fica como está. Libere espaço ou escolha outro lugar e tente de novo.</translation>
    </message>
    <message>
        <source>Not everything could be erased: {left}.</source>
        <translation>Nem tudo pôde ser apagado: {left}.</translation>
    </message>
    <message numerus="yes">
        <source>{some} and %n more</source>
        <translation>
            <numerusform>{some} e mais %n</numerusform>
            <numerusform>{some} e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} can&apos;t be read ({error}): {path}. Nothing new is kept of it meanwhile.</source>
        <translation>{title}: não pode ser lido ({error}): {path}. Enquanto isso, nada de novo é guardado.</translation>
    </message>
    <message>
        <source>{title} was written by a later version of MoodGuard: {path}. It is left as it is, and nothing is learned meanwhile. Install that version again, or have it forgotten.</source>
        <translation>{title}: foi gravado por uma versão mais nova do MoodGuard: {path}. Fica como está, e nada é aprendido enquanto isso. Instale essa versão de novo ou faça-o ser esquecido.</translation>
    </message>
    <message>
        <source>{title} holds values that can&apos;t be used: {complaints}. All else of it is used; {learned}.</source>
        <translation>{title}: tem valores que não podem ser usados: {complaints}. Todo o resto é usado; {learned}.</translation>
    </message>
    <message>
        <source>{title} can&apos;t be kept on disk ({error}): {path}. It holds until you quit, and is tried again with the next change. Make room or check the folder.</source>
        <translation>{title}: não pode ser gravado ({error}): {path}. Vale até você sair e tenta-se de novo na próxima alteração. Libere espaço ou verifique a pasta.</translation>
    </message>
    <message>
        <source>What was learned could not be erased ({error}): {path}</source>
        <translation>O que foi aprendido não pôde ser apagado ({error}): {path}</translation>
    </message>
    <message>
        <source>{title} is damaged and can&apos;t be read ({reason}); it is learned anew.</source>
        <translation>{title}: está danificado e não pode ser lido ({reason}); é aprendido de novo.</translation>
    </message>
    <message>
        <source>{title} is damaged; it is kept as {aside}, and is learned anew.</source>
        <translation>{title}: está danificado; é guardado como {aside} e aprendido de novo.</translation>
    </message>
    <message>
        <source>What helped you in your breaks</source>
        <translation>O que ajudou você nas suas pausas</translation>
    </message>
    <message>
        <source>“{typed}” is no number</source>
        <translation>“{typed}” não é um número</translation>
    </message>
    <message>
        <source>“{typed}” is no number that can be used</source>
        <translation>“{typed}” não é um número que possa ser usado</translation>
    </message>
    <message>
        <source>“{typed}” could be {one} or {other}; type it without that mark</source>
        <translation>“{typed}” pode ser {one} ou {other}; escreva sem esse sinal</translation>
    </message>
    <message>
        <source>“{typed}” is no number of {unit}</source>
        <translation>“{typed}” não é um número de {unit}</translation>
    </message>
    <message>
        <source>What was learned about your resting face</source>
        <translation>O que foi aprendido sobre seu rosto em repouso</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>There is no profile “{name}”. There are: {names}.</source>
        <translation>Não há perfil “{name}”. Há: {names}.</translation>
    </message>
    <message>
        <source>The list of profiles was written by a later version of MoodGuard, and is left as it is. The profiles are served, without their names. Install that version again, or take {path} away.</source>
        <translation>A lista de perfis foi gravada por uma versão mais nova do MoodGuard e fica como está. Os perfis são usados sem seus nomes. Instale essa versão de novo ou remova {path}.</translation>
    </message>
    <message>
        <source>The list of profiles can&apos;t be read ({error}).</source>
        <translation>A lista de perfis não pode ser lida ({error}).</translation>
    </message>
    <message>
        <source>Make {path} readable, then try again.</source>
        <translation>Torne {path} legível e tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n profile(s) already. Delete one first.</source>
        <translation>
            <numerusform>Já há %n perfil. Exclua um primeiro.</numerusform>
            <numerusform>Já há %n perfis. Exclua um primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the only profile. Make another one before you delete it.</source>
        <translation>Este é o único perfil. Crie outro antes de excluí-lo.</translation>
    </message>
    <message>
        <source>“{profile}” can&apos;t be deleted: {error}.</source>
        <translation>“{profile}” não pode ser excluído: {error}.</translation>
    </message>
    <message>
        <source>it is kept as {name}</source>
        <translation>ela é guardada como {name}</translation>
    </message>
    <message>
        <source>it can&apos;t be kept aside and mended ({error})</source>
        <translation>ela não pode ser posta de lado e reparada ({error})</translation>
    </message>
    <message>
        <source>The list of profiles holds values that can&apos;t be used: {complaints}. All else of it is used; {aside}.</source>
        <translation>A lista de perfis tem valores que não podem ser usados: {complaints}. Todo o resto é usado; {aside}.</translation>
    </message>
    <message>
        <source>Another MoodGuard is changing the profiles. Try again when it is done.</source>
        <translation>Outro MoodGuard está alterando os perfis. Tente de novo quando ele terminar.</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be saved: {error}. Make room or check the folder {folder}, then try again.</source>
        <translation>Os perfis não podem ser salvos: {error}. Libere espaço ou verifique a pasta {folder} e tente de novo.</translation>
    </message>
    <message>
        <source>The profile “{profile}” is there no more: somebody has deleted it meanwhile.</source>
        <translation>O perfil “{profile}” não existe mais: alguém o excluiu nesse meio-tempo.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Um perfil precisa de um nome.</translation>
    </message>
    <message numerus="yes">
        <source>A profile&apos;s name has at most %n letter(s).</source>
        <translation>
            <numerusform>O nome de um perfil tem no máximo %n letra.</numerusform>
            <numerusform>O nome de um perfil tem no máximo %n letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a profile “{name}” already. Choose another name.</source>
        <translation>Já há um perfil “{name}”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Profile {number}</source>
        <translation>Perfil {number}</translation>
    </message>
    <message>
        <source>The list of profiles can&apos;t be read ({error}); their names are lost.</source>
        <translation>A lista de perfis não pode ser lida ({error}); os nomes se perderam.</translation>
    </message>
    <message>
        <source>The list of profiles is damaged; it is kept as {aside}. The profiles are there; name them anew.</source>
        <translation>A lista de perfis está danificada; ela é guardada como {aside}. Os perfis estão lá; dê nomes a eles de novo.</translation>
    </message>
    <message>
        <source>What was to outlast a restart was written by a later version of MoodGuard: {path}. It is left as it is; pauses hold until you quit. Install that version again, or take the file away.</source>
        <translation>O que devia durar após um reinício foi gravado por uma versão mais nova do MoodGuard: {path}. Fica como está; as pausas valem até você sair. Instale essa versão de novo ou remova o arquivo.</translation>
    </message>
    <message>
        <source>What was to outlast a restart can&apos;t be read ({error}): {path}. A pause from before is over, and a new one holds until you quit. Make the file readable, or take it away.</source>
        <translation>O que devia durar após um reinício não pode ser lido ({error}): {path}. Uma pausa anterior acabou, e uma nova vale até você sair. Torne o arquivo legível ou remova-o.</translation>
    </message>
    <message>
        <source>What was to outlast a restart, such as a pause, holds values that can&apos;t be used: {complaints}. All else of it is used; {state}.</source>
        <translation>O que devia durar após um reinício, como uma pausa, tem valores que não podem ser usados: {complaints}. Todo o resto é usado; {state}.</translation>
    </message>
    <message>
        <source>What is to outlast a restart, as a pause does, can&apos;t be kept on disk ({error}): {path}. It holds until you quit, and is tried again. Make room or check the folder.</source>
        <translation>O que deve durar após um reinício, como uma pausa, não pode ser gravado ({error}): {path}. Vale até você sair e tenta-se de novo. Libere espaço ou verifique a pasta.</translation>
    </message>
    <message>
        <source>The file of what was to outlast a restart is damaged, and can&apos;t be kept aside ({error}). A pause from before is over; choose it again.</source>
        <translation>O arquivo do que devia durar após um reinício está danificado e não pode ser posto de lado ({error}). Uma pausa anterior acabou; escolha-a de novo.</translation>
    </message>
    <message>
        <source>The file of what was to outlast a restart is damaged; it is kept as {kept}. A pause from before is over; choose it again.</source>
        <translation>O arquivo do que devia durar após um reinício está danificado; ele é guardado como {kept}. Uma pausa anterior acabou; escolha-a de novo.</translation>
    </message>
    <message>
        <source>Your settings were written by a later version of MoodGuard, and are left as they are: {path}. Install that version again, or take the file away to begin anew.</source>
        <translation>Suas configurações foram gravadas por uma versão mais nova do MoodGuard e ficam como estão: {path}. Instale essa versão de novo ou remova o arquivo para recomeçar.</translation>
    </message>
    <message>
        <source>The settings file is damaged. {then}</source>
        <translation>O arquivo de configurações está danificado. {then}</translation>
    </message>
    <message>
        <source>The settings file is damaged; it is kept as {kept}. {then}</source>
        <translation>O arquivo de configurações está danificado; ele é guardado como {kept}. {then}</translation>
    </message>
    <message>
        <source>The settings file is damaged and can&apos;t be kept aside ({error}). {then}</source>
        <translation>O arquivo de configurações está danificado e não pode ser posto de lado ({error}). {then}</translation>
    </message>
    <message>
        <source>The settings file holds values that can&apos;t be used. {then}</source>
        <translation>O arquivo de configurações tem valores que não podem ser usados. {then}</translation>
    </message>
    <message>
        <source>The settings file holds values that can&apos;t be used; it is kept as {kept}. {then}</source>
        <translation>O arquivo de configurações tem valores que não podem ser usados; ele é guardado como {kept}. {then}</translation>
    </message>
    <message>
        <source>The settings file holds values that can&apos;t be used and can&apos;t be kept aside ({error}). {then}</source>
        <translation>O arquivo de configurações tem valores que não podem ser usados e não pode ser posto de lado ({error}). {then}</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be read ({error}); the usual ones are used.</source>
        <translation>Suas configurações não podem ser lidas ({error}); são usadas as de costume.</translation>
    </message>
    <message>
        <source>The usual settings are used.</source>
        <translation>São usadas as configurações de costume.</translation>
    </message>
    <message>
        <source>Your settings could not be saved: {error}. They hold until you quit. Make room or check the folder {parent}, then save again.</source>
        <translation>Suas configurações não puderam ser salvas: {error}. Elas valem até você sair. Libere espaço ou verifique a pasta {parent} e salve de novo.</translation>
    </message>
    <message>
        <source>{complaints}. The usual values are used instead, and all others hold.</source>
        <translation>{complaints}. Em vez deles são usados os valores de costume, e todos os outros valem.</translation>
    </message>
    <message>
        <source>What was learned about pictures</source>
        <translation>O que foi aprendido sobre as imagens</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: {agent} can&apos;t be written ({error})</source>
        <translation>O MoodGuard não pode abrir ao iniciar a sessão: {agent} não pode ser gravado ({error})</translation>
    </message>
    <message>
        <source>At login an old MoodGuard is still started: {agent} can&apos;t be written ({error}). This one works as usual. Once the file can be written, save the settings again.</source>
        <translation>Ao iniciar a sessão ainda abre um MoodGuard antigo: {agent} não pode ser gravado ({error}). Este funciona normalmente. Quando o arquivo puder ser gravado, salve as configurações de novo.</translation>
    </message>
    <message>
        <source>MoodGuard still starts at login: {entry} can&apos;t be removed ({error})</source>
        <translation>O MoodGuard ainda abre ao iniciar a sessão: {entry} não pode ser removido ({error})</translation>
    </message>
    <message>
        <source>MoodGuard doesn&apos;t start at login any more, but {path}, which it has written for that, can&apos;t be removed ({error}). Remove it yourself.</source>
        <translation>O MoodGuard não abre mais ao iniciar a sessão, mas {path}, que ele gravou para isso, não pode ser removido ({error}). Remova-o você mesmo.</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: Windows refused it ({error})</source>
        <translation>O MoodGuard não pode abrir ao iniciar a sessão: o Windows recusou ({error})</translation>
    </message>
    <message>
        <source>MoodGuard still starts at login: Windows refused the change ({error})</source>
        <translation>O MoodGuard ainda abre ao iniciar a sessão: o Windows recusou a alteração ({error})</translation>
    </message>
    <message>
        <source>At login an old MoodGuard is still started: Windows refused the change ({error}). This one works as usual. Save the settings again to try anew.</source>
        <translation>Ao iniciar a sessão ainda abre um MoodGuard antigo: o Windows recusou a alteração ({error}). Este funciona normalmente. Salve as configurações de novo para tentar outra vez.</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: its path is too long for Windows ({program}). Move it to a shorter one.</source>
        <translation>O MoodGuard não pode abrir ao iniciar a sessão: o caminho dele é longo demais para o Windows ({program}). Mova-o para um mais curto.</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: {entry} can&apos;t be written ({error})</source>
        <translation>O MoodGuard não pode abrir ao iniciar a sessão: {entry} não pode ser gravado ({error})</translation>
    </message>
    <message>
        <source>At login an old MoodGuard is still started: {entry} can&apos;t be written ({error}). This one works as usual. Once the file can be written, save the settings again.</source>
        <translation>Ao iniciar a sessão ainda abre um MoodGuard antigo: {entry} não pode ser gravado ({error}). Este funciona normalmente. Quando o arquivo puder ser gravado, salve as configurações de novo.</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: its path {path} has a character that a login entry can&apos;t hold. Move it to another folder.</source>
        <translation>O MoodGuard não pode abrir ao iniciar a sessão: o caminho {path} tem um caractere que uma entrada de início não aceita. Mova-o para outra pasta.</translation>
    </message>
    <message>
        <source>The desktop&apos;s message bus doesn&apos;t answer, so MoodGuard may have no tray icon, and can&apos;t tell whether the screen is locked or you don&apos;t want to be disturbed. It watches and suggests breaks as usual. Log out and in again to mend it.</source>
        <translation>O barramento de mensagens da área de trabalho não responde, então o MoodGuard talvez não tenha ícone e não saiba se a tela está bloqueada ou se você não quer ser perturbado. Ele observa e sugere pausas normalmente. Saia da sessão e entre de novo para resolver.</translation>
    </message>
    <message>
        <source>hold Ctrl, Alt or Meta and press one more key, like Ctrl+Alt+B</source>
        <translation>segure Ctrl, Alt ou Meta e pressione outra tecla, como Ctrl+Alt+B</translation>
    </message>
    <message>
        <source>“{keys}” is no keyboard shortcut; {example}</source>
        <translation>“{keys}” não é um atalho de teclado; {example}</translation>
    </message>
    <message>
        <source>“{keys}” would be taken from all that you type; {example}</source>
        <translation>“{keys}” seria tirado de tudo o que você digita; {example}</translation>
    </message>
    <message>
        <source>No log is kept, since {log_file} can&apos;t be written: {error}. All else goes on as usual. Take away what lies there, or make room, then start MoodGuard anew.</source>
        <translation>Nenhum registro é mantido, pois {log_file} não pode ser gravado: {error}. Todo o resto continua normalmente. Remova o que está lá ou libere espaço e abra o MoodGuard de novo.</translation>
    </message>
    <message>
        <source>The log could not be erased ({error}): {path}</source>
        <translation>O registro não pôde ser apagado ({error}): {path}</translation>
    </message>
    <message>
        <source>Another program uses {keys} already. {advice}</source>
        <translation>Outro programa já usa {keys}. {advice}</translation>
    </message>
    <message>
        <source>Your keyboard has no key {key}. {advice}</source>
        <translation>Seu teclado não tem a tecla {key}. {advice}</translation>
    </message>
    <message>
        <source>Choose others for “{shortcut}” in the settings.</source>
        <translation>Escolha outras para “{shortcut}” nas configurações.</translation>
    </message>
    <message>
        <source>macOS does not give {keys} to programs (error {error}).</source>
        <translation>O macOS não cede {keys} a programas (erro {error}).</translation>
    </message>
    <message>
        <source>The desktop gave MoodGuard no keyboard shortcuts: they were declined there. Save the settings with other keys to be asked again. All else works as usual.</source>
        <translation>A área de trabalho não deu atalhos ao MoodGuard: eles foram recusados lá. Salve as configurações com outras teclas para que se pergunte de novo. Todo o resto funciona normalmente.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keyboard shortcuts. In its own settings you can have keys run a command: moodguard skip, right, wrong, later, break, pause and resume do the same. All else works as usual.</source>
        <translation>Esta área de trabalho não dá atalhos a programas. Nas configurações dela você pode fazer teclas executarem um comando: moodguard skip, right, wrong, later, break, pause e resume fazem o mesmo. Todo o resto funciona normalmente.</translation>
    </message>
    <message>
        <source>Windows does not give {keys} to programs (error {error}).</source>
        <translation>O Windows não cede {keys} a programas (erro {error}).</translation>
    </message>
    <message>
        <source>The keyboard shortcuts can&apos;t be had, because the display doesn&apos;t answer. All else goes on; they are asked for again at the next start.</source>
        <translation>Os atalhos não estão disponíveis, pois a tela não responde. Todo o resto continua; eles serão pedidos de novo na próxima vez.</translation>
    </message>
    <message>
        <source>MoodGuard knows no way to set this desktop&apos;s wallpaper. Save the picture, and choose it in your desktop&apos;s own settings.</source>
        <translation>O MoodGuard não sabe definir o papel de parede desta área de trabalho. Salve a imagem e escolha-a nas configurações dela.</translation>
    </message>
    <message>
        <source>It is your wallpaper now.</source>
        <translation>Agora é o seu papel de parede.</translation>
    </message>
    <message>
        <source>Your desktop did not take the picture as its wallpaper{told}. Save the picture, and choose it in your desktop&apos;s own settings.</source>
        <translation>Sua área de trabalho não aceitou a imagem como papel de parede{told}. Salve a imagem e escolha-a nas configurações dela.</translation>
    </message>
    <message>
        <source>Your desktop has the picture now, and may ask whether to take it.</source>
        <translation>Sua área de trabalho já tem a imagem e talvez pergunte se deve usá-la.</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>per cent; some languages put a space before the sign</comment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>it is too dark to see you, or the camera is covered</source>
        <translation>está escuro demais para ver você, ou a câmera está coberta</translation>
    </message>
    <message>
        <source>you are too far from the camera to be seen well</source>
        <translation>você está longe demais da câmera para ser bem visto</translation>
    </message>
    <message>
        <source>I can&apos;t read you well in this light</source>
        <translation>não consigo ver você bem com esta luz</translation>
    </message>
    <message>
        <source>getting to know the new light or place</source>
        <translation>conhecendo a nova luz ou o novo lugar</translation>
    </message>
    <message>
        <source>the picture of you is blurred</source>
        <translation>a sua imagem está borrada</translation>
    </message>
    <message>
        <source>you are turned away from the camera</source>
        <translation>você não está virado para a câmera</translation>
    </message>
    <message>
        <source>part of your face is covered</source>
        <translation>parte do seu rosto está coberta</translation>
    </message>
    <message>
        <source>your face can&apos;t be seen well</source>
        <translation>seu rosto não está bem visível</translation>
    </message>
    <message>
        <source>another program may be using the camera</source>
        <translation>talvez outro programa esteja usando a câmera</translation>
    </message>
    <message>
        <source>no camera is plugged in</source>
        <translation>nenhuma câmera está conectada</translation>
    </message>
    <message>
        <source>the camera does not answer</source>
        <translation>a câmera não responde</translation>
    </message>
    <message>
        <source>MoodGuard is not allowed to use the camera</source>
        <translation>o MoodGuard não tem permissão para usar a câmera</translation>
    </message>
    <message>
        <source>you have not said yes to the camera</source>
        <translation>você não disse sim à câmera</translation>
    </message>
    <message>
        <source>the camera&apos;s picture can&apos;t be read</source>
        <translation>a imagem da câmera não pode ser lida</translation>
    </message>
    <message>
        <source>your expression can&apos;t be told just now</source>
        <translation>sua expressão não pode ser lida no momento</translation>
    </message>
    <message>
        <source>MoodGuard goes on as soon as you are back.</source>
        <translation>O MoodGuard continua assim que você voltar.</translation>
    </message>
    <message>
        <source>Open its cover, or switch a lamp on.</source>
        <translation>Abra a tampa dela ou acenda uma luz.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation>Chegue um pouco mais perto.</translation>
    </message>
    <message>
        <source>A lamp in front of you helps, or a curtain before the sun. Nothing is guessed.</source>
        <translation>Ajuda uma luz à sua frente ou uma cortina contra o sol. Nada é adivinhado.</translation>
    </message>
    <message>
        <source>Faces look different in it, so MoodGuard looks for a minute before it says anything.</source>
        <translation>Os rostos parecem diferentes nela, então o MoodGuard olha por um minuto antes de dizer algo.</translation>
    </message>
    <message>
        <source>Wiping the camera may help.</source>
        <translation>Limpar a câmera pode ajudar.</translation>
    </message>
    <message>
        <source>Turn towards the screen.</source>
        <translation>Vire-se para a tela.</translation>
    </message>
    <message>
        <source>A hand, a cup or the edge of the picture may be in the way.</source>
        <translation>Talvez uma mão, uma xícara ou a borda da imagem esteja no caminho.</translation>
    </message>
    <message>
        <source>Turn towards the screen, with a lamp in front of you.</source>
        <translation>Vire-se para a tela, com uma luz à sua frente.</translation>
    </message>
    <message>
        <source>MoodGuard waits, and tries again by itself.</source>
        <translation>O MoodGuard espera e tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>Plug one in, or choose another one in the settings.</source>
        <translation>Conecte uma ou escolha outra nas configurações.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Unplugging it and plugging it in again may help.</source>
        <translation>Tenta-se de novo automaticamente. Desconectá-la e conectá-la de novo pode ajudar.</translation>
    </message>
    <message>
        <source>The system&apos;s privacy settings can change that.</source>
        <translation>As configurações de privacidade do sistema podem mudar isso.</translation>
    </message>
    <message>
        <source>It stays shut until you do, in the welcome or in the settings.</source>
        <translation>Ela fica fechada até você dizer, nas boas-vindas ou nas configurações.</translation>
    </message>
    <message>
        <source>It is tried again by itself. You can choose another camera in the settings.</source>
        <translation>Tenta-se de novo automaticamente. Você pode escolher outra câmera nas configurações.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Tenta-se de novo automaticamente.</translation>
    </message>
    <message>
        <source>Good: your face can be seen well.</source>
        <translation>Bom: seu rosto está bem visível.</translation>
    </message>
    <message>
        <source>Sit in front of the camera.</source>
        <translation>Sente-se em frente à câmera.</translation>
    </message>
    <message>
        <source>Noted. It fits what I know of you, so nothing changes.</source>
        <translation>Anotado. Combina com o que sei de você, então nada muda.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up sooner.</source>
        <translation>Anotado: vou avisar mais cedo.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up a little sooner.</source>
        <translation>Anotado: vou avisar um pouco mais cedo.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be a little slower to speak up.</source>
        <translation>Anotado: vou demorar um pouco mais para avisar.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be slower to speak up.</source>
        <translation>Anotado: vou demorar mais para avisar.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up sooner and stay silent for longer afterwards.</source>
        <translation>Anotado: vou avisar mais cedo e depois ficar quieto por mais tempo.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up a little sooner and stay silent for longer afterwards.</source>
        <translation>Anotado: vou avisar um pouco mais cedo e depois ficar quieto por mais tempo.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll stay silent for longer afterwards.</source>
        <translation>Anotado: vou ficar quieto por mais tempo depois.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be a little slower to speak up and stay silent for longer afterwards.</source>
        <translation>Anotado: vou demorar um pouco mais para avisar e depois ficar quieto por mais tempo.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be slower to speak up and stay silent for longer afterwards.</source>
        <translation>Anotado: vou demorar mais para avisar e depois ficar quieto por mais tempo.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up sooner and stay silent for less long afterwards.</source>
        <translation>Anotado: vou avisar mais cedo e depois ficar quieto por menos tempo.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up a little sooner and stay silent for less long afterwards.</source>
        <translation>Anotado: vou avisar um pouco mais cedo e depois ficar quieto por menos tempo.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll stay silent for less long afterwards.</source>
        <translation>Anotado: vou ficar quieto por menos tempo depois.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be a little slower to speak up and stay silent for less long afterwards.</source>
        <translation>Anotado: vou demorar um pouco mais para avisar e depois ficar quieto por menos tempo.</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be slower to speak up and stay silent for less long afterwards.</source>
        <translation>Anotado: vou demorar mais para avisar e depois ficar quieto por menos tempo.</translation>
    </message>
    <message>
        <source>Your answers go this way and that, so MoodGuard follows them only a little.</source>
        <translation>Suas respostas vão e vêm, então o MoodGuard as segue só um pouco.</translation>
    </message>
    <message>
        <source>You have not yet called a suggestion right or wrong.</source>
        <translation>Você ainda não disse de nenhuma sugestão se acertou ou errou.</translation>
    </message>
    <message numerus="yes">
        <source>You called %n suggestion(s) wrong and none right.</source>
        <translation>
            <numerusform>Você disse que %n sugestão errou e nenhuma acertou.</numerusform>
            <numerusform>Você disse que %n sugestões erraram e nenhuma acertou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You called %n suggestion(s) right and none wrong.</source>
        <translation>
            <numerusform>Você disse que %n sugestão acertou e nenhuma errou.</numerusform>
            <numerusform>Você disse que %n sugestões acertaram e nenhuma errou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You called %n suggestion(s) wrong and {right} right.</source>
        <translation>
            <numerusform>Você disse que %n sugestão errou e {right} acertaram.</numerusform>
            <numerusform>Você disse que %n sugestões erraram e {right} acertaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>A face must now look much tenser than usual to count.</source>
        <translation>Agora um rosto precisa parecer bem mais tenso que de costume para contar.</translation>
    </message>
    <message>
        <source>A face must now look somewhat tenser than usual to count.</source>
        <translation>Agora um rosto precisa parecer um pouco mais tenso que de costume para contar.</translation>
    </message>
    <message>
        <source>A face now counts as tense a little sooner than usual.</source>
        <translation>Agora um rosto conta como tenso um pouco antes que de costume.</translation>
    </message>
    <message>
        <source>A face counts as tense as usual.</source>
        <translation>Um rosto conta como tenso como de costume.</translation>
    </message>
    <message>
        <source>Before it speaks up, MoodGuard must be surer than usual.</source>
        <translation>Antes de falar, o MoodGuard precisa ter mais certeza do que de costume.</translation>
    </message>
    <message>
        <source>After a suggestion you have peace for longer.</source>
        <translation>Depois de uma sugestão você tem paz por mais tempo.</translation>
    </message>
    <message>
        <source>Suggestions may follow each other sooner.</source>
        <translation>As sugestões podem vir mais próximas umas das outras.</translation>
    </message>
    <message>
        <source>you are in a call ({programs})</source>
        <translation>você está em uma chamada ({programs})</translation>
    </message>
    <message numerus="yes">
        <source>{programs} (uses|use) the camera or microphone</source>
        <translation>
            <numerusform>{programs} usa a câmera ou o microfone</numerusform>
            <numerusform>{programs} usam a câmera ou o microfone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{programs} (is|are) running</source>
        <translation>
            <numerusform>{programs} está em execução</numerusform>
            <numerusform>{programs} estão em execução</numerusform>
        </translation>
    </message>
    <message>
        <source>{programs} and others</source>
        <translation>{programs} e outros</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspire</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Segure</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanse</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Pescoço</translation>
    </message>
    <message>
        <source>Let your head sink towards one shoulder, and breathe.</source>
        <translation>Deixe a cabeça cair em direção a um ombro e respire.</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Ombros</translation>
    </message>
    <message>
        <source>Draw them up to your ears, hold, and let them fall.</source>
        <translation>Suba-os até as orelhas, segure e deixe-os cair.</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Braços</translation>
    </message>
    <message>
        <source>Reach up with both hands, as far as feels good.</source>
        <translation>Estique as duas mãos para cima, até onde for bom.</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Laterais</translation>
    </message>
    <message>
        <source>One arm over your head: lean over a little.</source>
        <translation>Um braço sobre a cabeça: incline-se um pouco.</translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation>Punhos</translation>
    </message>
    <message>
        <source>Arm out, fingers up: draw them gently back.</source>
        <translation>Braço esticado, dedos para cima: puxe-os de leve para trás.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Costas</translation>
    </message>
    <message>
        <source>Let your upper body hang, with loose arms and neck.</source>
        <translation>Deixe o tronco pender, com braços e pescoço soltos.</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Falta menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Falta cerca de %n minuto</numerusform>
            <numerusform>Faltam cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>outside your hours</source>
        <translation>fora do seu horário</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <translation>a tela está bloqueada</translation>
    </message>
    <message>
        <source>you seem to be away</source>
        <translation>parece que você não está</translation>
    </message>
    <message>
        <source>the camera or microphone is in use</source>
        <translation>a câmera ou o microfone está em uso</translation>
    </message>
    <message>
        <source>a program that you have listed is running</source>
        <translation>um programa da sua lista está em execução</translation>
    </message>
    <message>
        <source>your calendar says that you are busy</source>
        <translation>seu calendário diz que você está ocupado</translation>
    </message>
    <message>
        <source>something fills the screen</source>
        <translation>algo ocupa a tela toda</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>“não perturbe” está ligado</translation>
    </message>
    <message>
        <source>checking that you are not in a call</source>
        <translation>verificando se você não está em uma chamada</translation>
    </message>
    <message>
        <source>the computer has just woken up</source>
        <translation>o computador acabou de acordar</translation>
    </message>
    <message>
        <source>off while MoodGuard is paused</source>
        <translation>desligada enquanto o MoodGuard está pausado</translation>
    </message>
    <message>
        <source>off outside your hours</source>
        <translation>desligada fora do seu horário</translation>
    </message>
    <message>
        <source>off while {reason}</source>
        <translation>desligada: {reason}</translation>
    </message>
    <message>
        <source>MoodGuard has begun to learn your resting face. Measuring it is a quicker start.</source>
        <translation>O MoodGuard começou a aprender seu rosto em repouso. Medi-lo é mais rápido.</translation>
    </message>
    <message>
        <source>Your resting face is not known yet, so MoodGuard goes by that of people in general.</source>
        <translation>Seu rosto em repouso ainda não é conhecido, então o MoodGuard se guia pelo das pessoas em geral.</translation>
    </message>
    <message>
        <source>Your resting face was measured with another expression model. Measure it again.</source>
        <translation>Seu rosto em repouso foi medido com outro modelo de expressão. Meça-o de novo.</translation>
    </message>
    <message>
        <source>Your resting face looks a little stern, and MoodGuard now takes that as normal.</source>
        <translation>Seu rosto em repouso parece um pouco sério, e o MoodGuard agora toma isso como normal.</translation>
    </message>
    <message>
        <source>Your resting face looks relaxed, so MoodGuard can notice tension a little sooner.</source>
        <translation>Seu rosto em repouso parece relaxado, então o MoodGuard pode notar a tensão um pouco antes.</translation>
    </message>
    <message>
        <source>Your resting face looks much like that of people in general.</source>
        <translation>Seu rosto em repouso se parece com o das pessoas em geral.</translation>
    </message>
    <message>
        <source>A break was suggested</source>
        <translation>Uma pausa foi sugerida</translation>
    </message>
    <message>
        <source>A quiet minute was suggested</source>
        <translation>Um minuto de calma foi sugerido</translation>
    </message>
    <message>
        <source>MoodGuard goes on watching, and says nothing.</source>
        <translation>O MoodGuard continua observando e não diz nada.</translation>
    </message>
    <message>
        <source>A bit tense for about one and a half hours</source>
        <translation>Um pouco tenso há cerca de uma hora e meia</translation>
    </message>
    <message>
        <source>A bit tense for about two and a half hours</source>
        <translation>Um pouco tenso há cerca de duas horas e meia</translation>
    </message>
    <message>
        <source>A bit tense for about three and a half hours</source>
        <translation>Um pouco tenso há cerca de três horas e meia</translation>
    </message>
    <message>
        <source>Measuring your resting face</source>
        <translation>Medindo seu rosto em repouso</translation>
    </message>
    <message>
        <source>Meanwhile nothing is suggested.</source>
        <translation>Enquanto isso nada é sugerido.</translation>
    </message>
    <message>
        <source>Your guided minute is on</source>
        <translation>Seu minuto guiado está em andamento</translation>
    </message>
    <message>
        <source>Until it ends nothing is suggested.</source>
        <translation>Até ele terminar nada é sugerido.</translation>
    </message>
    <message>
        <source>You asked for this pause. The camera is off.</source>
        <translation>Você pediu esta pausa. A câmera está desligada.</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Pausado até você retomar</translation>
    </message>
    <message>
        <source>Paused {until}</source>
        <translation>Pausado {until}</translation>
    </message>
    <message>
        <source>The camera is off meanwhile.</source>
        <translation>Enquanto isso a câmera está desligada.</translation>
    </message>
    <message>
        <source>What was seen before counts no more, so MoodGuard looks for a while before it says anything.</source>
        <translation>O que foi visto antes não conta mais, então o MoodGuard olha por um tempo antes de dizer algo.</translation>
    </message>
    <message>
        <source>Quiet: {reason}</source>
        <translation>Quieto: {reason}</translation>
    </message>
    <message>
        <source>Quiet {until}: {reason}</source>
        <translation>Quieto {until}: {reason}</translation>
    </message>
    <message>
        <source>You asked to be reminded. Until then nothing is suggested.</source>
        <translation>Você pediu um lembrete. Até lá nada é sugerido.</translation>
    </message>
    <message>
        <source>The suggestion comes again {when}</source>
        <translation>A sugestão volta {when}</translation>
    </message>
    <message>
        <source>Resting {until}: you had a suggestion</source>
        <translation>Em repouso {until}: você teve uma sugestão</translation>
    </message>
    <message>
        <source>About to take a first look</source>
        <translation>Prestes a dar a primeira olhada</translation>
    </message>
    <message>
        <source>Nothing was seen yet.</source>
        <translation>Nada foi visto ainda.</translation>
    </message>
    <message numerus="yes">
        <source>You had %n suggestion(s) today, the most you allow; more from tomorrow</source>
        <translation>
            <numerusform>Você teve %n sugestão hoje, o seu máximo; mais a partir de amanhã</numerusform>
            <numerusform>Você teve %n sugestões hoje, o seu máximo; mais a partir de amanhã</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had %n suggestion(s) today, more than you allow now; more from tomorrow</source>
        <translation>
            <numerusform>Você teve %n sugestão hoje, mais do que permite agora; mais amanhã</numerusform>
            <numerusform>Você teve %n sugestões hoje, mais do que permite agora; mais amanhã</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The settings allow %n a day.</source>
        <translation>
            <numerusform>As configurações permitem %n por dia.</numerusform>
            <numerusform>As configurações permitem %n por dia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting to know today&apos;s light, ready {when}</source>
        <translation>Conhecendo a luz de hoje, pronto {when}</translation>
    </message>
    <message>
        <source>Before MoodGuard says anything, it looks at your face for {needed}. So far it has seen {seen}.</source>
        <translation>Antes de dizer algo, o MoodGuard olha seu rosto por {needed}. Até agora viu {seen}.</translation>
    </message>
    <message>
        <source>All calm</source>
        <translation>Tudo calmo</translation>
    </message>
    <message>
        <source>Mostly calm</source>
        <translation>Quase tudo calmo</translation>
    </message>
    <message>
        <source>A bit tense just now</source>
        <translation>Um pouco tenso agora</translation>
    </message>
    <message numerus="yes">
        <source>A bit tense for about %n minute(s)</source>
        <translation>
            <numerusform>Um pouco tenso há cerca de %n minuto</numerusform>
            <numerusform>Um pouco tenso há cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>A bit tense for about an hour</source>
        <translation>Um pouco tenso há cerca de uma hora</translation>
    </message>
    <message numerus="yes">
        <source>A bit tense for about %n hour(s)</source>
        <translation>
            <numerusform>Um pouco tenso há cerca de %n hora</numerusform>
            <numerusform>Um pouco tenso há cerca de %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tense for {share} of the last {span}; a break is suggested from {limit}. MoodGuard is {sure} sure that you look tense now; it needs {needed}.</source>
        <translation>Tenso em {share} dos últimos {span}; uma pausa é sugerida a partir de {limit}. O MoodGuard tem {sure} de certeza de que você parece tenso agora; precisa de {needed}.</translation>
    </message>
    <message>
        <source>You have looked tense for a while.</source>
        <translation>Você parece tenso há um tempo.</translation>
    </message>
    <message>
        <source>You look calmer again.</source>
        <translation>Você parece mais calmo de novo.</translation>
    </message>
    <message>
        <source>You were hardly in view since.</source>
        <translation>Quase não se viu você desde então.</translation>
    </message>
    <message>
        <source>You still look a bit tense.</source>
        <translation>Você ainda parece um pouco tenso.</translation>
    </message>
    <message>
        <source>The gallery was closed.</source>
        <translation>A galeria foi fechada.</translation>
    </message>
    <message>
        <source>The quiet minute is over.</source>
        <translation>O minuto de calma acabou.</translation>
    </message>
    <message>
        <source>MoodGuard may speak up again.</source>
        <translation>O MoodGuard pode avisar de novo.</translation>
    </message>
    <message>
        <source>You skipped the suggestion.</source>
        <translation>Você pulou a sugestão.</translation>
    </message>
    <message>
        <source>You took a break.</source>
        <translation>Você fez uma pausa.</translation>
    </message>
    <message>
        <source>You asked to be reminded later.</source>
        <translation>Você pediu para ser lembrado mais tarde.</translation>
    </message>
    <message>
        <source>You asked to be reminded.</source>
        <translation>Você pediu um lembrete.</translation>
    </message>
    <message>
        <source>You took a minute.</source>
        <translation>Você tirou um minuto.</translation>
    </message>
    <message>
        <source>{share} of the last {span} looked tense; a break is suggested from {limit}. MoodGuard is {sure} sure that this goes on; it needs {needed}.</source>
        <translation>{share} dos últimos {span} pareciam tensos; uma pausa é sugerida a partir de {limit}. O MoodGuard tem {sure} de certeza de que isso continua; precisa de {needed}.</translation>
    </message>
    <message>
        <source>Your face was seen for {share} of the {span} after the suggestion; {needed} is needed.</source>
        <translation>Seu rosto foi visto em {share} dos {span} após a sugestão; é preciso {needed}.</translation>
    </message>
    <message>
        <source>{share} of the {span} after the suggestion looked tense; a quiet minute is suggested from {limit}.</source>
        <translation>{share} dos {span} após a sugestão pareciam tensos; um minuto de calma é sugerido a partir de {limit}.</translation>
    </message>
    <message>
        <source>No suggestion follows for {span}.</source>
        <translation>Nenhuma sugestão virá por {span}.</translation>
    </message>
    <message>
        <source>{span} without a suggestion are over.</source>
        <translation>Passaram-se {span} sem sugestões.</translation>
    </message>
    <message>
        <source>for about one and a half hours more</source>
        <translation>por mais uma hora e meia</translation>
    </message>
    <message>
        <source>for about two and a half hours more</source>
        <translation>por mais duas horas e meia</translation>
    </message>
    <message>
        <source>for about three and a half hours more</source>
        <translation>por mais três horas e meia</translation>
    </message>
    <message>
        <source>until {weekday} {time}</source>
        <translation>até {weekday} às {time}</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>até meia-noite</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>até {time}</translation>
    </message>
    <message>
        <source>until {time} tomorrow</source>
        <translation>até amanhã às {time}</translation>
    </message>
    <message>
        <source>until {time} on {date}</source>
        <translation>até {date} às {time}</translation>
    </message>
    <message>
        <source>at midnight</source>
        <translation>à meia-noite</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>às {time}</translation>
    </message>
    <message>
        <source>at {time} tomorrow</source>
        <translation>amanhã às {time}</translation>
    </message>
    <message>
        <source>at {time} on {weekday}</source>
        <translation>{weekday} às {time}</translation>
    </message>
    <message>
        <source>at {time} on {date}</source>
        <translation>em {date} às {time}</translation>
    </message>
    <message>
        <source>for a moment more</source>
        <translation>por mais um instante</translation>
    </message>
    <message>
        <source>for about a minute more</source>
        <translation>por mais cerca de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>for about %n minute(s) more</source>
        <translation>
            <numerusform>por mais cerca de %n minuto</numerusform>
            <numerusform>por mais cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>for about an hour more</source>
        <translation>por mais cerca de uma hora</translation>
    </message>
    <message numerus="yes">
        <source>for about %n hour(s) more</source>
        <translation>
            <numerusform>por mais cerca de %n hora</numerusform>
            <numerusform>por mais cerca de %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>em um instante</translation>
    </message>
    <message>
        <source>in about a minute</source>
        <translation>em cerca de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation>
            <numerusform>em cerca de %n minuto</numerusform>
            <numerusform>em cerca de %n minutos</numerusform>
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
        <translation>Faça uma pausa para o café</translation>
    </message>
    <message>
        <source>Time for a few deep breaths?</source>
        <translation>Que tal respirar fundo algumas vezes?</translation>
    </message>
    <message>
        <source>Look out of the window for a moment</source>
        <translation>Olhe um instante pela janela</translation>
    </message>
    <message>
        <source>Stand up and stretch a little</source>
        <translation>Levante-se e alongue-se um pouco</translation>
    </message>
    <message>
        <source>A glass of water, and a short walk?</source>
        <translation>Um copo d’água e uma caminhada curta?</translation>
    </message>
    <message>
        <source>Put on a piece of music that you like</source>
        <translation>Coloque uma música de que você goste</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>When to speak up</source>
        <translation>Quando avisar</translation>
    </message>
    <message>
        <source>Quiet times</source>
        <translation>Momentos de silêncio</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Guided minutes</source>
        <translation>Minutos guiados</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Abrir ao iniciar a sessão</translation>
    </message>
    <message>
        <source>MoodGuard then waits in the tray. It never starts by itself unless you switch this on.</source>
        <translation>O MoodGuard espera então na bandeja. Ele nunca abre sozinho se você não ligar isto.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of MoodGuard&apos;s windows and cards. What you have written yourself stays as it is.</source>
        <translation>Das janelas e cartões do MoodGuard. O que você mesmo escreveu fica como está.</translation>
    </message>
    <message>
        <source>Break messages</source>
        <translation>Mensagens de pausa</translation>
    </message>
    <message>
        <source>One a line. The small card that suggests a break shows them in turn.</source>
        <translation>Uma por linha. O pequeno cartão que sugere uma pausa as mostra em rodízio.</translation>
    </message>
    <message>
        <source>Break message stays for</source>
        <translation>A mensagem fica por</translation>
    </message>
    <message>
        <source>It never takes the keyboard, and a click sends it away.</source>
        <translation>Ela nunca toma o teclado, e um clique a dispensa.</translation>
    </message>
    <message>
        <source>Show the card on</source>
        <translation>Mostrar o cartão em</translation>
    </message>
    <message>
        <source>Where you have several screens.</source>
        <translation>Se você tem várias telas.</translation>
    </message>
    <message>
        <source>Where the mouse is</source>
        <translation>Onde está o mouse</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>A tela principal</translation>
    </message>
    <message>
        <source>All screens</source>
        <translation>Todas as telas</translation>
    </message>
    <message>
        <source>Wait until I pause for</source>
        <translation>Esperar que eu pare por</translation>
    </message>
    <message>
        <source>Nothing comes up while you type or move the mouse, but when you have paused for so long, or after 3 minutes at the latest.</source>
        <translation>Nada aparece enquanto você digita ou move o mouse, e sim quando você parar por esse tempo, ou após 3 minutos no máximo.</translation>
    </message>
    <message>
        <source>Don&apos;t wait</source>
        <translation>Não esperar</translation>
    </message>
    <message>
        <source>Suggest by a notification of the desktop</source>
        <translation>Sugerir por uma notificação da área de trabalho</translation>
    </message>
    <message>
        <source>In place of the card. Where the desktop shows none, the card comes all the same.</source>
        <translation>Em vez do cartão. Se a área de trabalho não mostrar nenhuma, o cartão vem mesmo assim.</translation>
    </message>
    <message>
        <source>Calm sound</source>
        <translation>Som calmo</translation>
    </message>
    <message>
        <source>An audio file of yours, or a folder of them. The card then has a button that plays one with the player that you use.</source>
        <translation>Um arquivo de áudio seu ou uma pasta deles. O cartão tem então um botão que toca um no seu player.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Pause music and films during a break</source>
        <translation>Pausar música e filmes durante uma pausa</translation>
    </message>
    <message>
        <source>What plays is paused when a break begins, and goes on after it. On Linux, with players that can be told.</source>
        <translation>O que toca é pausado quando uma pausa começa e continua depois. No Linux, com players que o permitem.</translation>
    </message>
    <message>
        <source>Pictures from it are looked at in memory and forgotten at once.</source>
        <translation>As imagens dela são vistas na memória e esquecidas na hora.</translation>
    </message>
    <message>
        <source>Look about every</source>
        <translation>Olhar mais ou menos a cada</translation>
    </message>
    <message>
        <source>Longer is lighter on the computer; shorter notices sooner.</source>
        <translation>Mais longo pesa menos no computador; mais curto nota antes.</translation>
    </message>
    <message>
        <source>Look more or less often by itself</source>
        <translation>Olhar mais ou menos vezes por conta própria</translation>
    </message>
    <message>
        <source>Half as often while all is calm or you are away, half as often again on battery, and twice as often while tension builds.</source>
        <translation>Metade das vezes quando tudo está calmo ou você não está, metade de novo na bateria e o dobro enquanto a tensão cresce.</translation>
    </message>
    <message>
        <source>Keep the camera open between looks</source>
        <translation>Manter a câmera aberta entre os olhares</translation>
    </message>
    <message>
        <source>Its light then stays on, and other programs may not be able to use the camera.</source>
        <translation>A luz dela fica então acesa, e outros programas talvez não possam usar a câmera.</translation>
    </message>
    <message>
        <source>Expression model</source>
        <translation>Modelo de expressão</translation>
    </message>
    <message>
        <source>For experts: a file of your own that tells expressions apart, made for MoodGuard.</source>
        <translation>Para especialistas: um arquivo seu que distingue expressões, feito para o MoodGuard.</translation>
    </message>
    <message>
        <source>The one MoodGuard ships with</source>
        <translation>O que vem com o MoodGuard</translation>
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
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Judge by my resting face</source>
        <translation>Julgar pelo meu rosto em repouso</translation>
    </message>
    <message>
        <source>A face that looks stern by nature is then not taken for tense. MoodGuard learns it by and by; measuring it takes 20 seconds.</source>
        <translation>Um rosto sério por natureza não é então tomado por tenso. O MoodGuard o aprende aos poucos; medi-lo leva 20 segundos.</translation>
    </message>
    <message>
        <source>A face counts as tense from</source>
        <translation>Um rosto conta como tenso a partir de</translation>
    </message>
    <message>
        <source>Higher: MoodGuard is slower to take a face for tense, and errs less often.</source>
        <translation>Mais alto: o MoodGuard demora mais para tomar um rosto por tenso e erra menos.</translation>
    </message>
    <message>
        <source>MoodGuard decides</source>
        <translation>O MoodGuard decide</translation>
    </message>
    <message>
        <source>Look back over</source>
        <translation>Olhar para trás por</translation>
    </message>
    <message>
        <source>What was seen longer ago no longer counts.</source>
        <translation>O que foi visto há mais tempo não conta mais.</translation>
    </message>
    <message>
        <source>A tense mood lasts about</source>
        <translation>Um humor tenso dura cerca de</translation>
    </message>
    <message>
        <source>A few tense looks are then no mood yet, and one smile does not end it.</source>
        <translation>Alguns olhares tensos ainda não são um humor, e um sorriso não o encerra.</translation>
    </message>
    <message>
        <source>Each look alone</source>
        <translation>Cada olhar por si</translation>
    </message>
    <message>
        <source>Seen for at least</source>
        <translation>Visto por pelo menos</translation>
    </message>
    <message>
        <source>MoodGuard stays silent until it has seen your face for this much of that time.</source>
        <translation>O MoodGuard fica quieto até ter visto seu rosto por essa parte do tempo.</translation>
    </message>
    <message>
        <source>Suggest a break when tense for</source>
        <translation>Sugerir uma pausa se tenso por</translation>
    </message>
    <message>
        <source>How much of that time has to look tense. Lower: MoodGuard speaks up sooner, and errs more often.</source>
        <translation>Quanto desse tempo precisa parecer tenso. Mais baixo: o MoodGuard avisa antes e erra mais.</translation>
    </message>
    <message>
        <source>And when this sure that it goes on</source>
        <translation>E com esta certeza de que continua</translation>
    </message>
    <message>
        <source>Higher: MoodGuard errs less often, and speaks up later.</source>
        <translation>Mais alto: o MoodGuard erra menos e avisa mais tarde.</translation>
    </message>
    <message>
        <source>Then watch for another</source>
        <translation>Depois observar por mais</translation>
    </message>
    <message>
        <source>If you look tense for much of this time, too, a quiet minute is suggested.</source>
        <translation>Se você também parecer tenso em boa parte desse tempo, um minuto de calma é sugerido.</translation>
    </message>
    <message>
        <source>Suggest that quiet minute when tense for</source>
        <translation>Sugerir esse minuto se tenso por</translation>
    </message>
    <message>
        <source>How much of the time since the first suggestion has to look tense.</source>
        <translation>Quanto do tempo desde a primeira sugestão precisa parecer tenso.</translation>
    </message>
    <message>
        <source>Give the gallery</source>
        <translation>Dar à galeria</translation>
    </message>
    <message>
        <source>After this time, or when you close it, MoodGuard leaves you alone for a while.</source>
        <translation>Depois desse tempo, ou quando você a fechar, o MoodGuard deixa você em paz por um tempo.</translation>
    </message>
    <message>
        <source>Afterwards stay silent for</source>
        <translation>Depois ficar quieto por</translation>
    </message>
    <message>
        <source>After a suggestion MoodGuard leaves you alone for this long.</source>
        <translation>Após uma sugestão o MoodGuard deixa você em paz por esse tempo.</translation>
    </message>
    <message>
        <source>Suggest a break at most</source>
        <translation>Sugerir uma pausa no máximo</translation>
    </message>
    <message>
        <source>So that MoodGuard itself never becomes a disturbance.</source>
        <translation>Para que o próprio MoodGuard nunca vire um incômodo.</translation>
    </message>
    <message>
        <source>times a day</source>
        <translation>vezes por dia</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Ask me how I am</source>
        <translation>Perguntar como estou</translation>
    </message>
    <message>
        <source>A small card with three buttons, when you pause. Your answer helps MoodGuard to tell your face; no answer is fine, too.</source>
        <translation>Um pequeno cartão com três botões, quando você para. Sua resposta ajuda o MoodGuard a ler seu rosto; não responder também está bem.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>At most once a week</source>
        <translation>No máximo uma vez por semana</translation>
    </message>
    <message>
        <source>At most once a day</source>
        <translation>No máximo uma vez por dia</translation>
    </message>
    <message>
        <source>Watch only at these hours</source>
        <translation>Observar só nestes horários</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>A qualquer hora</translation>
    </message>
    <message>
        <source>Switch the camera off when I am away for</source>
        <translation>Desligar a câmera quando eu sair por</translation>
    </message>
    <message>
        <source>Counted from the last key or mouse movement.</source>
        <translation>Contado desde a última tecla ou movimento do mouse.</translation>
    </message>
    <message>
        <source>Switch the camera off in calls</source>
        <translation>Desligar a câmera em chamadas</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>Cores e texto</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Outros programas</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Keep my history for</source>
        <translation>Guardar meu histórico por</translation>
    </message>
    <message>
        <source>How your days were, as numbers on this computer alone: “How am I doing” shows them. What is older is erased within the hour.</source>
        <translation>Como foram seus dias, em números só neste computador: “Como estou indo” os mostra. O que é mais antigo é apagado em até uma hora.</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>Não guardar nada</translation>
    </message>
    <message>
        <source>How easily MoodGuard speaks up</source>
        <translation>Com que facilidade o MoodGuard avisa</translation>
    </message>
    <message>
        <source>To the right it speaks up sooner, and errs more often. To the left it comes later and less often.</source>
        <translation>Para a direita ele avisa antes e erra mais. Para a esquerda, mais tarde e menos.</translation>
    </message>
    <message>
        <source>Very gentle</source>
        <translation>Muito suave</translation>
    </message>
    <message>
        <source>Very eager</source>
        <translation>Muito ativo</translation>
    </message>
    <message>
        <source>At other times the camera is off. Drag over the hours, or go there with the arrow keys and press Space, or type them: “Mon-Fri 9:00-17:30; Sat 10-12”.</source>
        <translation>Em outros horários a câmera fica desligada. Arraste sobre as horas, ou vá com as setas e pressione Espaço, ou digite: “seg-sex 9:00-17:30; sáb 10-12”.</translation>
    </message>
    <message>
        <source>While another program uses the camera or the microphone.</source>
        <translation>Enquanto outro programa usa a câmera ou o microfone.</translation>
    </message>
    <message>
        <source>Say nothing while something fills the screen</source>
        <translation>Não dizer nada enquanto algo ocupa a tela toda</translation>
    </message>
    <message>
        <source>A film, a game or a presentation. MoodGuard goes on watching.</source>
        <translation>Um filme, um jogo ou uma apresentação. O MoodGuard continua observando.</translation>
    </message>
    <message>
        <source>Respect “do not disturb”</source>
        <translation>Respeitar “não perturbe”</translation>
    </message>
    <message>
        <source>MoodGuard goes on watching, but says nothing until it is switched off.</source>
        <translation>O MoodGuard continua observando, mas não diz nada até que seja desligado.</translation>
    </message>
    <message>
        <source>Pause while one of these programs runs</source>
        <translation>Pausar enquanto um destes programas estiver em execução</translation>
    </message>
    <message>
        <source>Their names, one a line, like obs or powerpnt. The camera is off meanwhile.</source>
        <translation>Os nomes deles, um por linha, como obs ou powerpnt. Enquanto isso a câmera fica desligada.</translation>
    </message>
    <message>
        <source>Pause at the busy times of these calendars</source>
        <translation>Pausar nos horários ocupados destes calendários</translation>
    </message>
    <message>
        <source>Calendar files (.ics) on this computer, one a line. Only the times are read. Whole days, and what is marked as free, don&apos;t count.</source>
        <translation>Arquivos de calendário (.ics) neste computador, um por linha. Só os horários são lidos. Dias inteiros e o que está marcado como livre não contam.</translation>
    </message>
    <message>
        <source>Picture folder</source>
        <translation>Pasta de imagens</translation>
    </message>
    <message>
        <source>PNG, JPEG and WebP pictures in it are shown. Each folder in it is a theme.</source>
        <translation>As imagens PNG, JPEG e WebP nela são mostradas. Cada pasta nela é um tema.</translation>
    </message>
    <message>
        <source>MoodGuard&apos;s own paintings</source>
        <translation>As pinturas do MoodGuard</translation>
    </message>
    <message>
        <source>Show MoodGuard&apos;s paintings beside my pictures</source>
        <translation>Mostrar as pinturas do MoodGuard junto às minhas imagens</translation>
    </message>
    <message>
        <source>Otherwise they are shown where no folder is chosen.</source>
        <translation>Caso contrário, são mostradas quando nenhuma pasta é escolhida.</translation>
    </message>
    <message>
        <source>What you like to see</source>
        <translation>O que você gosta de ver</translation>
    </message>
    <message>
        <source>Themes that are switched off are not shown. MoodGuard chooses among the others.</source>
        <translation>Temas desligados não são mostrados. O MoodGuard escolhe entre os outros.</translation>
    </message>
    <message>
        <source>Open the gallery by itself</source>
        <translation>Abrir a galeria sozinha</translation>
    </message>
    <message>
        <source>When you still look tense some minutes after a suggestion. Otherwise a card offers it.</source>
        <translation>Quando você ainda parece tenso alguns minutos após uma sugestão. Caso contrário, um cartão a oferece.</translation>
    </message>
    <message>
        <source>In the slideshow each picture stays for</source>
        <translation>Na apresentação cada imagem fica por</translation>
    </message>
    <message>
        <source>Long enough to breathe out.</source>
        <translation>O bastante para soltar o ar.</translation>
    </message>
    <message>
        <source>Let pictures drift in the slideshow</source>
        <translation>Deixar as imagens deslizarem na apresentação</translation>
    </message>
    <message>
        <source>So slowly that you hardly notice. Off, they keep still.</source>
        <translation>Tão devagar que você mal percebe. Desligado, ficam paradas.</translation>
    </message>
    <message>
        <source>Paint new pictures by itself</source>
        <translation>Pintar imagens novas por conta própria</translation>
    </message>
    <message>
        <source>A few at a time, like those that have calmed you, while the computer has nothing better to do: not in calls, in full screen or on battery. You are never in them.</source>
        <translation>Algumas por vez, como as que acalmaram você, quando o computador não tem nada melhor a fazer: não em chamadas, em tela cheia ou na bateria. Você nunca está nelas.</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Guardar no máximo</translation>
    </message>
    <message>
        <source>Of the new pictures, those that help you least go first, then the oldest. They take 50 MB at most.</source>
        <translation>Das imagens novas, as que menos ajudam você saem primeiro, depois as mais antigas. Elas ocupam no máximo 50 MB.</translation>
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
        <translation>Quanto inspirar, segurar e expirar, em segundos. Você pode mudar enquanto respira.</translation>
    </message>
    <message>
        <source>4 in, 6 out</source>
        <translation>4 inspirar, 6 expirar</translation>
    </message>
    <message>
        <source>4 in, hold 4, 4 out, rest 4</source>
        <translation>4 inspirar, 4 segurar, 4 expirar, 4 descansar</translation>
    </message>
    <message>
        <source>4 in, hold 7, 8 out</source>
        <translation>4 inspirar, 7 segurar, 8 expirar</translation>
    </message>
    <message>
        <source>Breathe by words alone</source>
        <translation>Respirar só com palavras</translation>
    </message>
    <message>
        <source>In place of the circle that grows and shrinks, with nothing that moves.</source>
        <translation>Em vez do círculo que cresce e encolhe, sem nada que se mova.</translation>
    </message>
    <message>
        <source>Sound during a minute</source>
        <translation>Som durante um minuto</translation>
    </message>
    <message>
        <source>Made by MoodGuard itself. It fades in and out, and ends with the minute.</source>
        <translation>Feito pelo próprio MoodGuard. Ele surge e some aos poucos e termina com o minuto.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sem som</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Chuva</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Ondas</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Vento</translation>
    </message>
    <message>
        <source>Deep rush</source>
        <translation>Rumor grave</translation>
    </message>
    <message>
        <source>On top of the volume of your computer.</source>
        <translation>Além do volume do seu computador.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>“As the system has it” follows your desktop, also as it changes.</source>
        <translation>“Como o sistema” segue sua área de trabalho, também quando ela muda.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>In MoodGuard&apos;s own windows, on top of the size that your desktop has.</source>
        <translation>Nas janelas do MoodGuard, além do tamanho da sua área de trabalho.</translation>
    </message>
    <message>
        <source>A little larger</source>
        <translation>Um pouco maior</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>Duas vezes maior</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mais contraste</translation>
    </message>
    <message>
        <source>Words and outlines stand out more. It is on anyway where your desktop asks for it.</source>
        <translation>Palavras e contornos se destacam mais. Fica ligado de qualquer modo se sua área de trabalho pedir.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Nothing fades, drifts or grows: pictures keep still, and you breathe by words.</source>
        <translation>Nada se esvai, desliza ou cresce: as imagens ficam paradas, e você respira com palavras.</translation>
    </message>
    <message>
        <source>Tell screen readers</source>
        <translation>Avisar leitores de tela</translation>
    </message>
    <message>
        <source>A screen reader then says a suggestion as it comes, for its card never takes the keyboard.</source>
        <translation>Um leitor de tela diz então a sugestão quando ela chega, pois o cartão nunca toma o teclado.</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation>Fazer uma pausa agora</translation>
    </message>
    <message>
        <source>Press keys together, like Ctrl+Alt+B. They work whatever window is in front.</source>
        <translation>Pressione teclas juntas, como Ctrl+Alt+B. Elas funcionam seja qual for a janela em primeiro plano.</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar ou retomar</translation>
    </message>
    <message>
        <source>The camera is off while MoodGuard is paused.</source>
        <translation>A câmera fica desligada enquanto o MoodGuard está pausado.</translation>
    </message>
    <message>
        <source>Skip the suggestion</source>
        <translation>Pular a sugestão</translation>
    </message>
    <message>
        <source>As “Not now” on the card.</source>
        <translation>Como “Agora não” no cartão.</translation>
    </message>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation>Lembrar em 10 minutos</translation>
    </message>
    <message>
        <source>The suggestion then comes again.</source>
        <translation>A sugestão volta então.</translation>
    </message>
    <message>
        <source>MoodGuard then speaks up a little sooner.</source>
        <translation>O MoodGuard avisa então um pouco antes.</translation>
    </message>
    <message>
        <source>MoodGuard is then slower to speak up.</source>
        <translation>O MoodGuard demora então mais para avisar.</translation>
    </message>
    <message>
        <source>Let other programs of mine use MoodGuard</source>
        <translation>Deixar outros programas meus usarem o MoodGuard</translation>
    </message>
    <message>
        <source>By the desktop&apos;s message bus, on Linux: they can do what the icon&apos;s menu can, and are told of suggestions and pauses.</source>
        <translation>Pelo barramento de mensagens da área de trabalho, no Linux: eles podem o mesmo que o menu do ícone e ficam sabendo de sugestões e pausas.</translation>
    </message>
    <message>
        <source>Run when MoodGuard suggests a break</source>
        <translation>Executar quando o MoodGuard sugere uma pausa</translation>
    </message>
    <message>
        <source>A program of yours: its name in the first line, then one argument a line. No shell is involved.</source>
        <translation>Um programa seu: o nome na primeira linha, depois um argumento por linha. Sem shell.</translation>
    </message>
    <message>
        <source>Run when a break is over</source>
        <translation>Executar quando uma pausa termina</translation>
    </message>
    <message>
        <source>When a guided minute has ended, or the gallery was closed.</source>
        <translation>Quando um minuto guiado terminou ou a galeria foi fechada.</translation>
    </message>
    <message>
        <source>Run when a pause begins</source>
        <translation>Executar ao pausar</translation>
    </message>
    <message>
        <source>When you pause MoodGuard.</source>
        <translation>Quando você pausa o MoodGuard.</translation>
    </message>
    <message>
        <source>Run when a pause ends</source>
        <translation>Executar ao retomar</translation>
    </message>
    <message>
        <source>When you resume MoodGuard, or a pause is over.</source>
        <translation>Quando você retoma o MoodGuard ou a pausa termina.</translation>
    </message>
    <message>
        <source>Run when the camera goes off</source>
        <translation>Executar quando a câmera é desligada</translation>
    </message>
    <message>
        <source>In a pause, in a call, out of hours, when you are away or the screen is locked.</source>
        <translation>Em pausa, em chamada, fora do horário, quando você não está ou com a tela bloqueada.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were put into {file}.</source>
        <translation>
            <numerusform>%n arquivo colocado em {file}.</numerusform>
            <numerusform>%n arquivos colocados em {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup was brought back, and holds from now on.</source>
        <translation>O backup foi restaurado e vale a partir de agora.</translation>
    </message>
    <message>
        <source>All was left as it is.</source>
        <translation>Tudo ficou como estava.</translation>
    </message>
    <message>
        <source>Your system has no message bus by which programs could use MoodGuard.</source>
        <translation>Seu sistema não tem um barramento de mensagens para programas usarem o MoodGuard.</translation>
    </message>
    <message>
        <source>Other programs can&apos;t use MoodGuard just now: the desktop&apos;s message bus isn&apos;t there, or another program goes by its name. All else goes on. Switch that off and on in the settings to try anew.</source>
        <translation>Outros programas não podem usar o MoodGuard agora: falta o barramento de mensagens ou outro programa tem o nome dele. Todo o resto continua. Desligue e ligue isso nas configurações para tentar de novo.</translation>
    </message>
    <message>
        <source>Your calendars can&apos;t be read just now. All else goes on, and it is tried again.</source>
        <translation>Seus calendários não podem ser lidos agora. Todo o resto continua, e tenta-se de novo.</translation>
    </message>
    <message>
        <source>Your calendars take too long to be read, so they are left out. All else goes on.</source>
        <translation>Ler seus calendários demora demais, então eles ficam de fora. Todo o resto continua.</translation>
    </message>
    <message>
        <source>It was erased.</source>
        <translation>Foi apagado.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: {reason}. Your history stays as it is. Make room or choose another place, then try again.</source>
        <translation>“{name}” não pode ser gravado: {reason}. Seu histórico fica como está. Libere espaço ou escolha outro lugar e tente de novo.</translation>
    </message>
    <message>
        <source>It is written to {path}.</source>
        <translation>Está gravado em {path}.</translation>
    </message>
    <message>
        <source>Something went wrong with your history; the log says more. All else goes on.</source>
        <translation>Algo deu errado com seu histórico; o registro diz mais. Todo o resto continua.</translation>
    </message>
    <message>
        <source>Too many of your commands still run, so a new one was not begun. All else goes on.</source>
        <translation>Ainda há comandos seus demais em execução, então nenhum novo foi iniciado. Todo o resto continua.</translation>
    </message>
    <message>
        <source>Your command “{name}” can&apos;t be started: there is no such program, or you may not run it. All else goes on. Mend its first line in the settings.</source>
        <translation>Seu comando “{name}” não pode ser iniciado: não há tal programa ou você não pode executá-lo. Todo o resto continua. Corrija a primeira linha dele nas configurações.</translation>
    </message>
    <message>
        <source>It ran, and ended without trouble.</source>
        <translation>Ele rodou e terminou sem problemas.</translation>
    </message>
    <message>
        <source>Your command “{name}” broke off. All else goes on.</source>
        <translation>Seu comando “{name}” foi interrompido. Todo o resto continua.</translation>
    </message>
    <message>
        <source>Your command “{name}” ended with the status {status}. All else goes on.</source>
        <translation>Seu comando “{name}” terminou com o status {status}. Todo o resto continua.</translation>
    </message>
    <message>
        <source>Your command “{name}” took too long and was ended. All else goes on.</source>
        <translation>Seu comando “{name}” demorou demais e foi encerrado. Todo o resto continua.</translation>
    </message>
    <message>
        <source>how often that is, nobody has counted with your advanced settings.</source>
        <translation>com suas configurações avançadas ninguém contou com que frequência.</translation>
    </message>
    <message numerus="yes">
        <source>about one suggestion in %n calm day(s).</source>
        <translation>
            <numerusform>cerca de uma sugestão em %n dia calmo.</numerusform>
            <numerusform>cerca de uma sugestão em %n dias calmos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Não há tal arquivo.</translation>
    </message>
    <message>
        <source>It can&apos;t be used: {why}.</source>
        <translation>Não pode ser usado: {why}.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Não há tal arquivo ou pasta.</translation>
    </message>
    <message>
        <source>There is no sound in this folder that MoodGuard knows: {endings}.</source>
        <translation>Nesta pasta não há nenhum som que o MoodGuard conheça: {endings}.</translation>
    </message>
    <message>
        <source>This is no sound that MoodGuard knows: {endings}.</source>
        <translation>Não é um som que o MoodGuard conheça: {endings}.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Fazer um backup…</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>Restaurar um backup…</translation>
    </message>
    <message>
        <source>A backup is one file with your settings, all profiles, and what MoodGuard has learned. It holds no picture of you. Keep it where only you can read it, or take it to another computer.</source>
        <translation>Um backup é um arquivo com suas configurações, todos os perfis e o que o MoodGuard aprendeu. Ele não contém nenhuma imagem sua. Guarde-o onde só você possa ler ou leve-o a outro computador.</translation>
    </message>
    <message>
        <source>What this backup would change</source>
        <translation>O que este backup mudaria</translation>
    </message>
    <message>
        <source>What this backup of {day} would change</source>
        <translation>O que este backup de {day} mudaria</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: all is like that already.</source>
        <translation>Nada: tudo já está assim.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Deixar tudo como está</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Fazer um backup</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>No command</source>
        <translation>Nenhum comando</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Runs what stands here once, whether it is saved or not</source>
        <translation>Executa uma vez o que está aqui, salvo ou não</translation>
    </message>
    <message>
        <source>Test: {label}</source>
        <translation>Testar: {label}</translation>
    </message>
    <message>
        <source>That is no command: {why}.</source>
        <translation>Isso não é um comando: {why}.</translation>
    </message>
    <message>
        <source>It runs…</source>
        <translation>Em execução…</translation>
    </message>
    <message>
        <source>Erase from this day</source>
        <translation>Apagar a partir deste dia</translation>
    </message>
    <message>
        <source>Erase to this day</source>
        <translation>Apagar até este dia</translation>
    </message>
    <message>
        <source>Erase these days…</source>
        <translation>Apagar estes dias…</translation>
    </message>
    <message>
        <source>Erase all of it…</source>
        <translation>Apagar tudo…</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Erase your history from {first} to {last}, both included? What MoodGuard has learned from your answers stays. This can&apos;t be taken back.</source>
        <translation>Apagar seu histórico de {first} a {last}, ambos incluídos? O que o MoodGuard aprendeu com suas respostas fica. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Erase these days</source>
        <translation>Apagar estes dias</translation>
    </message>
    <message>
        <source>Erase all of your history? What MoodGuard has learned from your answers stays. This can&apos;t be taken back.</source>
        <translation>Apagar todo o seu histórico? O que o MoodGuard aprendeu com suas respostas fica. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Erase your history</source>
        <translation>Apagar seu histórico</translation>
    </message>
    <message>
        <source>Erase all of it</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>After your first guided minute, or a visit to the gallery, you can see here what helped.</source>
        <translation>Após seu primeiro minuto guiado ou uma visita à galeria, você verá aqui o que ajudou.</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugestão</translation>
    </message>
    <message>
        <source>Break or gallery</source>
        <translation>Pausa ou galeria</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>O que as cores significam</translation>
    </message>
    <message>
        <source>How am I doing</source>
        <translation>Como estou indo</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Salvar como imagem</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imagens PNG (*.png)</translation>
    </message>
    <message>
        <source>Tables for spreadsheets</source>
        <translation>Tabelas para planilhas</translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <translation>JSON para programas</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Salvar os números</translation>
    </message>
    <message>
        <source>Nothing of today was noted yet.</source>
        <translation>Nada de hoje foi anotado ainda.</translation>
    </message>
    <message>
        <source>The fuller a square, the more of what was seen of that day looked tense.</source>
        <translation>Quanto mais cheio um quadrado, mais do que foi visto naquele dia parecia tenso.</translation>
    </message>
    <message>
        <source>A square fills for each day that MoodGuard has watched.</source>
        <translation>Um quadrado se preenche para cada dia em que o MoodGuard observou.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Os últimos sete dias</translation>
    </message>
    <message>
        <source>Twelve weeks</source>
        <translation>Doze semanas</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>O que ajudou</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Salvar como imagem…</translation>
    </message>
    <message>
        <source>Save the numbers…</source>
        <translation>Salvar os números…</translation>
    </message>
    <message>
        <source>As a table for spreadsheets (CSV), or as JSON</source>
        <translation>Como tabela para planilhas (CSV) ou como JSON</translation>
    </message>
    <message>
        <source>These are guesses from how you looked, and no measure of how you felt. They are on this computer alone, and nobody else&apos;s affair.</source>
        <translation>São suposições pela sua aparência, e não uma medida de como você se sentia. Ficam só neste computador e não dizem respeito a mais ninguém.</translation>
    </message>
    <message>
        <source>This is yours</source>
        <translation>Isto é seu</translation>
    </message>
    <message>
        <source>The demo plays, and nothing of it is noted here.</source>
        <translation>A demonstração está em andamento, e nada dela é anotado aqui.</translation>
    </message>
    <message>
        <source>You have chosen to keep no history. The settings can change that, on the page “General”.</source>
        <translation>Você escolheu não guardar histórico. As configurações podem mudar isso, na página “Geral”.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calmo</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Não visto</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>legend: camera or microphone were in use</comment>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>{begin} to {end}: you looked calm.</source>
        <translation>{begin} a {end}: você parecia calmo.</translation>
    </message>
    <message>
        <source>{begin} to {end}: you looked tense.</source>
        <translation>{begin} a {end}: você parecia tenso.</translation>
    </message>
    <message>
        <source>{begin} to {end}: you were not seen.</source>
        <translation>{begin} a {end}: você não foi visto.</translation>
    </message>
    <message>
        <source>{begin} to {end}: MoodGuard was paused.</source>
        <translation>{begin} a {end}: o MoodGuard estava pausado.</translation>
    </message>
    <message>
        <source>{begin} to {end}: you were in a call, and the camera was off.</source>
        <translation>{begin} a {end}: você estava em uma chamada, e a câmera estava desligada.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s).</source>
        <translation>
            <numerusform>%n sugestão.</numerusform>
            <numerusform>%n sugestões.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s).</source>
        <translation>
            <numerusform>%n pausa.</numerusform>
            <numerusform>%n pausas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: nothing was noted.</source>
        <translation>{day}: nada foi anotado.</translation>
    </message>
    <message>
        <source>{day}: seen for {seen}, too short to say more.</source>
        <translation>{day}: visto por {seen}, pouco para dizer mais.</translation>
    </message>
    <message>
        <source>{day}: seen for {seen}, calm all the time.</source>
        <translation>{day}: visto por {seen}, calmo o tempo todo.</translation>
    </message>
    <message>
        <source>{day}: seen for {seen}, and for {tense} of that you looked tense.</source>
        <translation>{day}: visto por {seen}, e em {tense} disso você parecia tenso.</translation>
    </message>
    <message>
        <source>Once MoodGuard has watched for a minute, your day begins to show here.</source>
        <translation>Assim que o MoodGuard observar por um minuto, seu dia começa a aparecer aqui.</translation>
    </message>
    <message>
        <source>A sentence about your week will stand here from {day} on, if enough was seen by then.</source>
        <translation>Uma frase sobre sua semana estará aqui a partir de {day}, se até lá se tiver visto o bastante.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiração</translation>
    </message>
    <message>
        <source>Rest for the eyes</source>
        <translation>Descanso para os olhos</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Alongamento</translation>
    </message>
    <message>
        <source>A short break</source>
        <translation>Uma pausa curta</translation>
    </message>
    <message numerus="yes">
        <source>You looked calmer with {helped} of %n picture(s).</source>
        <translation>
            <numerusform>Você pareceu mais calmo com {helped} de %n imagem.</numerusform>
            <numerusform>Você pareceu mais calmo com {helped} de %n imagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You felt better after {helped} of %n time(s).</source>
        <translation>
            <numerusform>Você se sentiu melhor em {helped} de %n vez.</numerusform>
            <numerusform>Você se sentiu melhor em {helped} de %n vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is few, so far.</source>
        <translation>Por enquanto é pouco.</translation>
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
        <translation>Você ainda não foi visto.</translation>
    </message>
    <message>
        <source>You were seen for {seen}, and looked calm.</source>
        <translation>Você foi visto por {seen} e parecia calmo.</translation>
    </message>
    <message>
        <source>You were seen for {seen}, and looked tense for {tense} of that.</source>
        <translation>Você foi visto por {seen}, e em {tense} disso parecia tenso.</translation>
    </message>
    <message>
        <source>Last week no time of the day stood out.</source>
        <translation>Na semana passada nenhuma hora do dia se destacou.</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} morning.</source>
        <translation>Na semana passada você pareceu mais tenso {day} de manhã.</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} after lunch.</source>
        <translation>Na semana passada você pareceu mais tenso {day} depois do almoço.</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} afternoon.</source>
        <translation>Na semana passada você pareceu mais tenso {day} à tarde.</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} evening.</source>
        <translation>Na semana passada você pareceu mais tenso {day} no começo da noite.</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} night.</source>
        <translation>Na semana passada você pareceu mais tenso {day} à noite.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n break(s) none helped, you said.</source>
        <translation>
            <numerusform>De %n pausa, nenhuma ajudou, você disse.</numerusform>
            <numerusform>De %n pausas, nenhuma ajudou, você disse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{helped} of %n break(s) helped, you said.</source>
        <translation>
            <numerusform>{helped} de %n pausa ajudou, você disse.</numerusform>
            <numerusform>{helped} de %n pausas ajudaram, você disse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Horas da semana</translation>
    </message>
    <message>
        <source>at least one hour is needed; “Pause” switches the camera off for good</source>
        <translation>é preciso pelo menos uma hora; “Pausar” desliga a câmera de vez</translation>
    </message>
    <message>
        <source>{days}, {start} to {end}: on</source>
        <translation>{days}, {start} a {end}: ligado</translation>
    </message>
    <message>
        <source>{days}, {start} to {end}: off</source>
        <translation>{days}, {start} a {end}: desligado</translation>
    </message>
    <message>
        <source>{days}, {start} to {end}: partly on</source>
        <translation>{days}, {start} a {end}: ligado em parte</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {why}. All that is kept stays as it is. Make room or choose another place, then try again.</source>
        <translation>“{file}” não pode ser gravado: {why}. Tudo o que está guardado fica como está. Libere espaço ou escolha outro lugar e tente de novo.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, or no backup of MoodGuard&apos;s. Nothing was changed.</source>
        <translation>“{file}” está danificado ou não é um backup do MoodGuard. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed.</source>
        <translation>O arquivo está danificado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The file holds far more than a backup of MoodGuard&apos;s. Nothing was changed.</source>
        <translation>O arquivo contém muito mais que um backup do MoodGuard. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This is no backup of MoodGuard&apos;s. Nothing was changed.</source>
        <translation>Não é um backup do MoodGuard. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The file holds “{name}”, which is no part of a backup. Nothing was changed.</source>
        <translation>O arquivo contém “{name}”, que não faz parte de um backup. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This backup was made by a later MoodGuard. Install that version, then try again.</source>
        <translation>Este backup foi feito por um MoodGuard mais novo. Instale essa versão e tente de novo.</translation>
    </message>
    <message>
        <source>What you erased from your history still lies beside it on the disk, since another program reads it. It goes with the next minute that is written.</source>
        <translation>O que você apagou do seu histórico ainda está ao lado no disco, pois outro programa o lê. Some com o próximo minuto gravado.</translation>
    </message>
    <message>
        <source>Your history was damaged. It is kept as {name}, and a new one has begun.</source>
        <translation>Seu histórico estava danificado. Ele é guardado como {name}, e um novo começou.</translation>
    </message>
    <message>
        <source>Your history is damaged and can&apos;t be read: {path}. While MoodGuard runs, it keeps it under another name and begins a new one.</source>
        <translation>Seu histórico está danificado e não pode ser lido: {path}. Enquanto o MoodGuard roda, ele o guarda com outro nome e começa um novo.</translation>
    </message>
    <message>
        <source>The disk is full, so your history waits. Make room: what was noted meanwhile is then written. All else goes on.</source>
        <translation>O disco está cheio, então seu histórico espera. Libere espaço: o que foi anotado nesse meio-tempo é então gravado. Todo o resto continua.</translation>
    </message>
    <message>
        <source>Another program holds your history, so it waits. What was noted meanwhile is written once that program lets go of {path}. All else goes on.</source>
        <translation>Outro programa retém seu histórico, então ele espera. O que foi anotado é gravado assim que esse programa soltar {path}. Todo o resto continua.</translation>
    </message>
    <message>
        <source>Your history can&apos;t be kept on disk ({reason}): {path}. It is tried again each minute. Make room or check the folder. All else goes on.</source>
        <translation>Seu histórico não pode ser gravado ({reason}): {path}. Tenta-se de novo a cada minuto. Libere espaço ou verifique a pasta. Todo o resto continua.</translation>
    </message>
    <message>
        <source>Your history was written by a later version of MoodGuard: {path}. It is left as it is, and nothing new is kept in it. Install that version again, or take the file away.</source>
        <translation>Seu histórico foi gravado por uma versão mais nova do MoodGuard: {path}. Fica como está, e nada de novo é guardado nele. Instale essa versão de novo ou remova o arquivo.</translation>
    </message>
    <message>
        <source>What lies in the place of your history is another program&apos;s: {path}. It is left as it is, and no history is kept. Take the file away to begin one.</source>
        <translation>O que está no lugar do seu histórico é de outro programa: {path}. Fica como está, e nenhum histórico é mantido. Remova o arquivo para começar um.</translation>
    </message>
    <message>
        <source>The profile “{name}” comes anew, with nothing but its name.</source>
        <translation>O perfil “{name}” é adicionado, só com o nome.</translation>
    </message>
    <message>
        <source>The profile “{name}” comes anew.</source>
        <translation>O perfil “{name}” é adicionado.</translation>
    </message>
    <message>
        <source>The profile “{old}” is called “{new}”, and keeps all that it has here.</source>
        <translation>O perfil “{old}” passa a se chamar “{new}” e mantém tudo o que tem aqui.</translation>
    </message>
    <message>
        <source>The profile “{old}” is replaced by “{new}”.</source>
        <translation>O perfil “{old}” é substituído por “{new}”.</translation>
    </message>
    <message>
        <source>{profile}: {change}</source>
        <translation>{profile}: {change}</translation>
    </message>
    <message>
        <source>{profile}: what was learned is replaced (resting face, answers, likes, history).</source>
        <translation>{profile}: o que foi aprendido é substituído (rosto em repouso, respostas, gostos, histórico).</translation>
    </message>
    <message>
        <source>{setting}: {new} (now {old})</source>
        <translation>{setting}: {new} (agora {old})</translation>
    </message>
    <message>
        <source>Nothing was changed, for the backup is damaged: {why}</source>
        <translation>Nada foi alterado, pois o backup está danificado: {why}</translation>
    </message>
    <message>
        <source>The backup could not be brought back: {why}. All is as it was. Make room or see whether MoodGuard&apos;s folders can be written, then try again.</source>
        <translation>O backup não pôde ser restaurado: {why}. Tudo está como estava. Libere espaço ou veja se as pastas do MoodGuard podem ser gravadas e tente de novo.</translation>
    </message>
    <message>
        <source>Another backup is being looked at just now, in MoodGuard&apos;s window or by another command. End that first, then try again. Nothing was changed.</source>
        <translation>Outro backup está sendo visto agora, na janela do MoodGuard ou por outro comando. Termine isso primeiro e tente de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>What was to be brought back is gone. Nothing was changed. Choose the backup once more.</source>
        <translation>O que seria trazido de volta não está mais lá. Nada foi alterado. Escolha o backup mais uma vez.</translation>
    </message>
    <message>
        <source>The backup could be brought back only in part: {why}. Make room or see whether MoodGuard&apos;s folders can be written, then start MoodGuard anew: it puts that in order first.</source>
        <translation>O backup só pôde ser trazido de volta em parte: {why}. Libere espaço ou veja se é possível gravar nas pastas do MoodGuard e inicie o MoodGuard de novo: ele põe isso em ordem primeiro.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {why}. Choose another place.</source>
        <translation>“{file}” não pode ser gravado: {why}. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Salvo em {file}.</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Procurar neste texto</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>MoodGuard: licences</source>
        <translation>MoodGuard: licenças</translation>
    </message>
    <message>
        <source>MoodGuard is made of these parts. Each stands under its own licence.</source>
        <translation>O MoodGuard é feito destas partes. Cada uma tem sua própria licença.</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Partes do programa</translation>
    </message>
    <message>
        <source>MoodGuard: the log</source>
        <translation>MoodGuard: o registro</translation>
    </message>
    <message>
        <source>States and errors, the newest at the end. It never says when somebody was tense.</source>
        <translation>Estados e erros, os mais recentes no fim. Nunca diz quando alguém estava tenso.</translation>
    </message>
    <message>
        <source>Problems alone</source>
        <translation>Só problemas</translation>
    </message>
    <message>
        <source>Read it anew</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
    <message>
        <source>No problem is in it.</source>
        <translation>Não há nenhum problema nele.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Ainda não há nada nele.</translation>
    </message>
    <message>
        <source>MoodGuard: report for a helper</source>
        <translation>MoodGuard: relatório para quem ajuda você</translation>
    </message>
    <message>
        <source>For somebody who helps you. It has no numbers about moods, and no names of files or profiles. It goes nowhere by itself: read it, then save or copy it.</source>
        <translation>Para alguém que ajude você. Não tem números sobre humores nem nomes de arquivos ou perfis. Ele não vai a lugar nenhum sozinho: leia-o e depois salve-o ou copie-o.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>A square for each day of twelve weeks. The arrow keys go from day to day.</source>
        <translation>Um quadrado para cada dia de doze semanas. As setas vão de dia em dia.</translation>
    </message>
    <message>
        <source>MoodGuard waits in the tray and offers a pause when you have looked tense for a while.</source>
        <translation>O MoodGuard espera na bandeja e oferece uma pausa quando você parece tenso há um tempo.</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t set itself to start at login from within its Flatpak. Your desktop can: add MoodGuard to the programs that start with it, in its settings.</source>
        <translation>De dentro do Flatpak, o MoodGuard não pode se configurar para iniciar com o login. Sua área de trabalho pode: adicione o MoodGuard, nas configurações dela, aos programas que iniciam junto.</translation>
    </message>
    <message>
        <source>Your desktop asks you whether MoodGuard may start when you log in. Once you have said yes there, it does.</source>
        <translation>Sua área de trabalho pergunta se o MoodGuard pode iniciar no login. Assim que você disser sim, ele inicia.</translation>
    </message>
    <message>
        <source>Your desktop does not let MoodGuard start when you log in. Allow it in the desktop&apos;s settings, under the programs that may run in the background, then switch it on here again.</source>
        <translation>Sua área de trabalho não deixa o MoodGuard iniciar no login. Permita isso nas configurações dela, entre os programas que podem rodar em segundo plano, e ative aqui de novo.</translation>
    </message>
    <message>
        <source>MoodGuard may still start at login, since your desktop can&apos;t be told otherwise just now. Take it out of the programs that start with your desktop, in its settings.</source>
        <translation>Talvez o MoodGuard ainda inicie no login, pois agora não é possível avisar sua área de trabalho. Remova-o, nas configurações dela, dos programas que iniciam junto.</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two days or hours</comment>
        <translation>e</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days or hours</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>não é um número</translation>
    </message>
    <message>
        <source>is no finite number</source>
        <translation>não é um número finito</translation>
    </message>
    <message>
        <source>is {number}, but must be {least} to {most}</source>
        <translation>é {number}, mas deve ficar entre {least} e {most}</translation>
    </message>
    <message numerus="yes">
        <source>at most %n program(s) can be listed</source>
        <translation>
            <numerusform>no máximo %n programa pode ser listado</numerusform>
            <numerusform>no máximo %n programas podem ser listados</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is a path; its last part alone is the program&apos;s name</source>
        <translation>“{name}” é um caminho; só a última parte é o nome do programa</translation>
    </message>
    <message>
        <source>“{name}…” is too long for a program&apos;s name</source>
        <translation>“{name}…” é longo demais para o nome de um programa</translation>
    </message>
    <message numerus="yes">
        <source>at most %n calendar(s) can be listed</source>
        <translation>
            <numerusform>no máximo %n calendário pode ser listado</numerusform>
            <numerusform>no máximo %n calendários podem ser listados</numerusform>
        </translation>
    </message>
    <message>
        <source>MoodGuard uses no network: name a calendar&apos;s file on this computer</source>
        <translation>O MoodGuard não usa a rede: indique o arquivo de um calendário neste computador</translation>
    </message>
    <message>
        <source>“{file}” is no name in full, from the topmost folder on</source>
        <translation>“{file}” não é um nome completo, a partir da pasta raiz</translation>
    </message>
    <message>
        <source>must be on or off</source>
        <translation>deve estar ligado ou desligado</translation>
    </message>
    <message>
        <source>must be one of: {names}</source>
        <translation>deve ser um de: {names}</translation>
    </message>
    <message numerus="yes">
        <source>must be a text of at most %n letter(s)</source>
        <translation>
            <numerusform>deve ser um texto de no máximo %n letra</numerusform>
            <numerusform>deve ser um texto de no máximo %n letras</numerusform>
        </translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>Anoitecer</translation>
    </message>
    <message>
        <source>Turquoise water</source>
        <translation>Água turquesa</translation>
    </message>
    <message>
        <source>Blue hour</source>
        <translation>Hora azul</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Floresta</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noite</translation>
    </message>
    <message>
        <source>Golden light</source>
        <translation>Luz dourada</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Colinas</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Névoa</translation>
    </message>
    <message>
        <source>Rocks and water</source>
        <translation>Rochas e água</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Céu</translation>
    </message>
    <message numerus="yes">
        <source>a command has at most %n line(s)</source>
        <translation>
            <numerusform>um comando tem no máximo %n linha</numerusform>
            <numerusform>um comando tem no máximo %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>the first line names the program</source>
        <translation>a primeira linha nomeia o programa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>What you have chosen for all profiles together.</source>
        <translation>O que você escolheu para todos os perfis juntos.</translation>
    </message>
    <message>
        <source>Your yes to the camera</source>
        <translation>Seu sim à câmera</translation>
    </message>
    <message>
        <source>Since when MoodGuard may use it.</source>
        <translation>Desde quando o MoodGuard pode usá-la.</translation>
    </message>
    <message>
        <source>For each: your own settings, your resting face as a few numbers, what you have answered, which pictures help, how you felt after a guided minute, and your history: how tense each minute was, as a number, and what was suggested and answered.</source>
        <translation>Para cada um: suas próprias configurações, seu rosto em repouso em alguns números, o que você respondeu, quais imagens ajudam, como você se sentiu depois de um minuto guiado, e seu histórico: quão tenso foi cada minuto, como número, e o que foi sugerido e respondido.</translation>
    </message>
    <message>
        <source>A backup on its way</source>
        <translation>Um backup a caminho</translation>
    </message>
    <message>
        <source>Only while a backup is brought back, and until that is done.</source>
        <translation>Só enquanto um backup é restaurado, e até isso terminar.</translation>
    </message>
    <message>
        <source>Paintings</source>
        <translation>Pinturas</translation>
    </message>
    <message>
        <source>Pictures that MoodGuard has painted for you. You are in none of them.</source>
        <translation>Imagens que o MoodGuard pintou para você. Você não está em nenhuma delas.</translation>
    </message>
    <message>
        <source>Wallpaper</source>
        <translation>Papel de parede</translation>
    </message>
    <message>
        <source>The picture that you made your wallpaper, which your desktop shows.</source>
        <translation>A imagem que você usou como papel de parede e que sua área de trabalho mostra.</translation>
    </message>
    <message>
        <source>Pictures of windows</source>
        <translation>Imagens de janelas</translation>
    </message>
    <message>
        <source>What MoodGuard&apos;s windows looked like in a run without a screen. You are in none of them.</source>
        <translation>Como eram as janelas do MoodGuard em uma execução sem tela. Você não está em nenhuma delas.</translation>
    </message>
    <message>
        <source>State and log</source>
        <translation>Estado e registro</translation>
    </message>
    <message>
        <source>A pause or silent time that outlasts a restart; states and errors; where windows were.</source>
        <translation>Uma pausa ou um tempo de silêncio que dura além de um reinício; estados e erros; onde estavam as janelas.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be read: {error}.</source>
        <translation>O calendário {file} não pode ser lido: {error}.</translation>
    </message>
    <message>
        <source>The calendar {file} is too large to be used.</source>
        <translation>O calendário {file} é grande demais para ser usado.</translation>
    </message>
    <message>
        <source>The calendar {file} has too many events to be used.</source>
        <translation>O calendário {file} tem eventos demais para ser usado.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: it can&apos;t be understood.</source>
        <translation>O calendário {file} não pode ser usado: não dá para entendê-lo.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: it is no calendar.</source>
        <translation>O calendário {file} não pode ser usado: não é um calendário.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: something in it repeats more often than once a day.</source>
        <translation>O calendário {file} não pode ser usado: algo nele se repete mais de uma vez por dia.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: it takes too long to be read.</source>
        <translation>O calendário {file} não pode ser usado: demora demais para ser lido.</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: a rule in it, by which something repeats, may never come true.</source>
        <translation>O calendário {file} não pode ser usado: uma regra de repetição nele talvez nunca se cumpra.</translation>
    </message>
</context>
</TS>

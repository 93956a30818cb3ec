<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Noted. In the demo nothing is learned from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop has no place for MoodGuard&apos;s icon just now. MoodGuard goes on as usual. Start it again to come back to this window; “moodguard pause” and “moodguard quit” in a terminal pause and end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your face moved too much to tell how it looks at rest. Lean back for a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. Let MoodGuard watch again, then measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. It goes on when MoodGuard may watch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <comment>the camera</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest your eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get away for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s): back at {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Now the other side. {move}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some calming pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page that says how MoodGuard works did not come with it, or can&apos;t be read. All else works. Install MoodGuard again to have it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo plays: a day of a person who does not exist. Nothing here is about you, and nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Camera: {camera}. It looks for a moment about every %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Camera: {camera}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here shows it. It lies at {path}: open it with a text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file yet; it would lie at {path}. MoodGuard goes on as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to {target}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers were forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was your minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 seconds are over. You can look back now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back. Your break is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was a break of your own length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the demo, so your answer is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” has the same keys as “{other}”. Choose others for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some calm pictures may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet minute?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play something calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard suggests a break when your face looks tense for a while. It may be wrong: tell it so, and it learns. A click on this card sends it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest my eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your wallpaper is as it was ({error}). Save the picture, and choose it in your desktop&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your yes: the camera is shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found. Plug one in and it is used, or try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is shut until you say yes to it. Do so in the welcome, then measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the demo: the face in it was painted, and is not yours. Let MoodGuard use your camera, then measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching the camera off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard: a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause for 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause for 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this card away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a sound of yours in your own player</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remind me in %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This card comes again then, whatever your face looks like until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this one, or pause for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard will notice a little sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard will be slower to speak up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What MoodGuard has seen, in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if you had not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard: your resting face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your resting face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces differ at rest: some look stern, some look cheerful. Let MoodGuard see yours for {seconds:.0f} seconds, so that it does not take it for a mood.

Sit as you usually do and look at the screen. There is nothing to do: no smile, and no need to keep still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a few numbers are kept, on this computer. No picture is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just be at rest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard then begins to learn it anew, from the resting face of people in general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard: how are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One tap, kept on this computer alone. MoodGuard learns from it how your face looks then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So-so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t ask any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change that in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard may use the camera, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard may not use the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back, the camera is closed at once and stays shut until you say yes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays shut until you say yes. You can take that back here at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use my camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your share of the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder is not yours to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That disk can&apos;t be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is not there any more, so it can&apos;t be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture can&apos;t be read: {error}. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture can&apos;t be made a file of that kind ({error}). Take another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the picture itself. Save the copy under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be written ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. Choose another place and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have changed settings and not saved them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression models (*.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio files ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for: {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a folder: {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for cameras that were plugged in since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what this camera sees, until you close the page. Nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just now: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} (not plugged in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}. It stays at {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is finer than can be set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no favourites here yet. The heart below a picture (L) makes it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these pictures can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calm. MoodGuard looks for a moment now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard gets to know today&apos;s light, or your face begins to look tense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break was suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is quiet by itself: a call, a full screen, “do not disturb”, or nobody is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You paused it. The camera is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo plays. Nothing of it is about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera can&apos;t be used just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else needs a look; the page “Now” says what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said that I look tense, and I am not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That happens: a camera sees a face, not a feeling. Answer “That was wrong”, and it gets slower to speak up. Measuring your resting face helps most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never says anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks up only when tension lasts, at most a few times a day, and not in calls or on a full screen. The page “Now” says what it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees the pictures?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody. They are looked at in memory, a moment each, and forgotten at once. “What MoodGuard knows” shows all that is kept, and erases it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I stop it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Pause” closes the camera, for as long as you like. “Quit MoodGuard” ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard {version}, free software under the MIT licence. It notices when your face looks tense for long, and suggests a break.

Nothing leaves this computer: there is no network, no account, and no picture of you is stored. It serves you alone. It is no medical device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How MoodGuard works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the icon says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About MoodGuard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What MoodGuard knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that MoodGuard keeps. It lies on this computer alone, readable by you alone, and there is no picture of you in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything that MoodGuard knows: settings, all profiles with resting faces and likes, paintings, and the log? It then starts as on the first day. This can&apos;t be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all that you have answered: which suggestions were right or wrong, and how you felt? MoodGuard then judges as if you had never answered. This can&apos;t be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes all of it to one ZIP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget my answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard then judges as if you had never answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no picture of you is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard is not a medical device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the usual values on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what holds, and forgets what was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard: how it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you feel now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One tap, kept on this computer alone. What does you good is offered first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circle sets the pace, for about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look far away for 20 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six easy moves in pictures, for about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5, 10 or 15 minutes, and no alarm at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did you good before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at calming pictures instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the circle. Never hold longer than feels good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the words. Never hold longer than feels good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at something far away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the window, or across the room: about six metres, or 20 feet. Blink now and then. There is no need to watch this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to breathe, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} s  ·  {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk a few steps, fetch some water, look at the sky. Nothing will ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. You can leave this window as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound during the minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard: a minute for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what would do you good. You can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the minute (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None since MoodGuard was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that it was right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that it was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the numbers behind this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange the pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch anyway for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a &amp;break now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measure my resting face…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States and errors of MoodGuard. It never says when somebody was tense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit MoodGuard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work ({error}). Nothing has changed; try again, or save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{target}” exists already. Save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{target}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: paste it where you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is cut off, so a part of the picture is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large to be read ({megapixels} megapixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged, so a part of the picture is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live picture of the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile has its own resting face, answers, likes, themes and picture folder. Keep one for work and one for home, or one for each person at this login. What you do here holds at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile}  ·  in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only profile can&apos;t be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new profile:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of “{profile}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the profile “{profile}”? Its resting face, likes, choices and paintings are erased. This can&apos;t be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the welcome again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes by itself at {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture {number} of {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture {number} of {count}: {name}, you like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pictures in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something needs a look: click here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;file: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open MoodGuard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take a break now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera: {camera}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard: gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of your pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the slideshow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the slideshow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped “{path}”: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n picture(s) that can&apos;t be read: {names} and others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n picture(s) that can&apos;t be read: {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You like this one: such pictures will come more often. Press L to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That one won&apos;t come again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You like this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for me: won&apos;t come again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back “Not for me”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as wallpaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a guided minute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to MoodGuard&apos;s own paintings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen, or close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, or Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t like it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this picture, and only while this page is open. None of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, then look again; or try the demo for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some faces look stern at rest, some cheerful. If MoodGuard sees yours for 20 seconds, it won&apos;t take it for tense, and errs less often. You can do this later, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well your face can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measure my resting face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard lives in your tray. Look for this icon: a click on it shows how things are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop shows no tray, so MoodGuard&apos;s window is its home. Close it, and MoodGuard goes on; start MoodGuard again, and it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this can be changed in the settings, and this welcome can be seen again from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The icon of MoodGuard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to MoodGuard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now and then MoodGuard looks at you through your camera, for a moment. When you have looked tense for a while it suggests a break, and shows you calming pictures if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture of you is stored, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It serves you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No employer and no school may run it on you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It errs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression is not a feeling. You can tell MoodGuard when it was wrong, and it learns from that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stays shut until you say yes, and you can take your yes back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo shows all of it with a painted person, an hour in a minute. Your camera stays shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard: welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;demo instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All themes are switched off in the settings. Switch one on to see pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” holds no PNG, JPEG or WebP pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard&apos;s own paintings are missing: install it again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are MoodGuard&apos;s own paintings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said of all these pictures that they are not for you. Choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>MoodGuard has painted %n new picture(s) for you ({size} MB).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None of the last paintings was calm enough to keep, so MoodGuard rests its brush for an hour. The pictures that are there stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pictures can&apos;t be painted: {error}. Those that MoodGuard ships with are shown. Install MoodGuard again, or switch painting off in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pictures can&apos;t be painted, for which are calm can&apos;t be told: {error}. Those that are there are shown. Install MoodGuard again, or switch painting off in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pictures are painted, but less clean than they could be: {error}. Install MoodGuard again, and the next ones are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New paintings can&apos;t be kept: this computer can&apos;t write WebP pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New paintings can&apos;t be kept: {error}. Those that are there are shown. Make room or check the folder {folder}, or switch painting off in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pictures can&apos;t be painted just now; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You like this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that it is not for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have looked calmer with this one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the best for a first visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You liked others of “{theme}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have looked calmer with “{theme}” before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a change: now and then comes one of which little is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painted for you, and new to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been learned yet about the pictures that help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You like %n picture(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not for you: %n picture(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your face was followed through %n picture(s); no theme stands out yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You calm down most with {themes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard may not use the camera before you have said yes to it, in the welcome or on the page “Camera” of the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard is not allowed to use the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard may not read {address}: your user has to be in its group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera “{camera}” still does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera “{camera}” is not plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera “{camera}” sends the same picture over and over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera “{camera}” was unplugged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{camera}” is no camera that gives pictures; choose another one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera “{camera}” gives no picture; another program may be using it, or none feeds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera “{camera}” stopped sending pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera “{camera}” does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resting between two looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing you its picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too dark to see you, or covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture; another program may be using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found; plug one in, or choose another one in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture can&apos;t be read; choose another one in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed; the system&apos;s privacy settings can change that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shut until you say yes to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not answer; it is tried again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off for now after a fault; it is tried again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw, so the camera is closed. All else goes on, and it is tried again by itself, less and less often. If this stays, choose another camera or expression model in the settings; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard is paused or quiet, so the camera stays off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your expression model can&apos;t be used: {error}. The one MoodGuard ships with is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard&apos;s expression model can&apos;t be used: {unusable}. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be heard: this computer has no sound output just now. The minute goes on without. Plug one in or switch it on, then choose the sound again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be heard: the part of MoodGuard that plays sounds is missing or can&apos;t be loaded. The minute goes on without. Install MoodGuard again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound has stopped after a fault of MoodGuard&apos;s. All else goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older copy of your resting face can&apos;t be erased ({error}). Take it away yourself: it lies in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older copy of your answers can&apos;t be erased ({error}). Take it away yourself: it lies in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stays shut until you say yes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your yes to the camera was written by a later version of MoodGuard: {path}. It is left as it is. {shut}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your yes to the camera can&apos;t be read ({error}): {path}. {shut} To have it kept, make the file readable, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your yes to the camera holds until you quit: what lies at {path} can&apos;t be used, and is left as it is. Take it away to have your yes kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your yes to the camera can&apos;t be kept on disk ({error}): {path}. It holds until you quit. Make room or check the folder, then say it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is shut, but your earlier yes can&apos;t be erased ({error}) and would count at the next start. Delete this file before: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your yes to the camera is damaged, and can&apos;t be kept aside ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your yes to the camera is damaged; it is kept as {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” is not like “Mon-Fri 9:00-17:30”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no weekday; use Mon, Tue, Wed, Thu, Fri, Sat, Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” begins when it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file can&apos;t be kept aside and mended ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is kept as {aside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported, since MoodGuard can&apos;t look into {closed}. Make it readable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{target}” can&apos;t be written: {error}. What is kept stays as it is. Make room or choose another place, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be erased: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{some} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title} can&apos;t be read ({error}): {path}. Nothing new is kept of it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was written by a later version of MoodGuard: {path}. It is left as it is, and nothing is learned meanwhile. Install that version again, or have it forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} holds values that can&apos;t be used: {complaints}. All else of it is used; {learned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} can&apos;t be kept on disk ({error}): {path}. It holds until you quit, and is tried again with the next change. Make room or check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned could not be erased ({error}): {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is damaged and can&apos;t be read ({reason}); it is learned anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is damaged; it is kept as {aside}, and is learned anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped you in your breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no number that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” could be {one} or {other}; type it without that mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no number of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned about your resting face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile “{name}”. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of profiles was written by a later version of MoodGuard, and is left as it is. The profiles are served, without their names. Install that version again, or take {path} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of profiles can&apos;t be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {path} readable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n profile(s) already. Delete one first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is the only profile. Make another one before you delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{profile}” can&apos;t be deleted: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is kept as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be kept aside and mended ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of profiles holds values that can&apos;t be used: {complaints}. All else of it is used; {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another MoodGuard is changing the profiles. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles can&apos;t be saved: {error}. Make room or check the folder {folder}, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “{profile}” is there no more: somebody has deleted it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A profile&apos;s name has at most %n letter(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a profile “{name}” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of profiles can&apos;t be read ({error}); their names are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of profiles is damaged; it is kept as {aside}. The profiles are there; name them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to outlast a restart was written by a later version of MoodGuard: {path}. It is left as it is; pauses hold until you quit. Install that version again, or take the file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to outlast a restart can&apos;t be read ({error}): {path}. A pause from before is over, and a new one holds until you quit. Make the file readable, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to outlast a restart, such as a pause, holds values that can&apos;t be used: {complaints}. All else of it is used; {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to outlast a restart, as a pause does, can&apos;t be kept on disk ({error}): {path}. It holds until you quit, and is tried again. Make room or check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of what was to outlast a restart is damaged, and can&apos;t be kept aside ({error}). A pause from before is over; choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of what was to outlast a restart is damaged; it is kept as {kept}. A pause from before is over; choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings were written by a later version of MoodGuard, and are left as they are: {path}. Install that version again, or take the file away to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file is damaged. {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file is damaged; it is kept as {kept}. {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file is damaged and can&apos;t be kept aside ({error}). {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file holds values that can&apos;t be used. {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file holds values that can&apos;t be used; it is kept as {kept}. {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file holds values that can&apos;t be used and can&apos;t be kept aside ({error}). {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings can&apos;t be read ({error}); the usual ones are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual settings are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be saved: {error}. They hold until you quit. Make room or check the folder {parent}, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{complaints}. The usual values are used instead, and all others hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned about pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: {agent} can&apos;t be written ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At login an old MoodGuard is still started: {agent} can&apos;t be written ({error}). This one works as usual. Once the file can be written, save the settings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard still starts at login: {entry} can&apos;t be removed ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard doesn&apos;t start at login any more, but {path}, which it has written for that, can&apos;t be removed ({error}). Remove it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: Windows refused it ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard still starts at login: Windows refused the change ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At login an old MoodGuard is still started: Windows refused the change ({error}). This one works as usual. Save the settings again to try anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: its path is too long for Windows ({program}). Move it to a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: {entry} can&apos;t be written ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At login an old MoodGuard is still started: {entry} can&apos;t be written ({error}). This one works as usual. Once the file can be written, save the settings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s message bus doesn&apos;t answer, so MoodGuard may have no tray icon, and can&apos;t tell whether the screen is locked or you don&apos;t want to be disturbed. It watches and suggests breaks as usual. Log out and in again to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold Ctrl, Alt or Meta and press one more key, like Ctrl+Alt+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{keys}” is no keyboard shortcut; {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{keys}” would be taken from all that you type; {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log is kept, since {log_file} can&apos;t be written: {error}. All else goes on as usual. Take away what lies there, or make room, then start MoodGuard anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be erased ({error}): {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses {keys} already. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyboard has no key {key}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose others for “{shortcut}” in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS does not give {keys} to programs (error {error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop gave MoodGuard no keyboard shortcuts: they were declined there. Save the settings with other keys to be asked again. All else works as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop gives programs no keyboard shortcuts. In its own settings you can have keys run a command: moodguard skip, right, wrong, later, break, pause and resume do the same. All else works as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not give {keys} to programs (error {error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyboard shortcuts can&apos;t be had, because the display doesn&apos;t answer. All else goes on; they are asked for again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard knows no way to set this desktop&apos;s wallpaper. Save the picture, and choose it in your desktop&apos;s own settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is your wallpaper now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop did not take the picture as its wallpaper{told}. Save the picture, and choose it in your desktop&apos;s own settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop has the picture now, and may ask whether to take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>per cent; some languages put a space before the sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too dark to see you, or the camera is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are too far from the camera to be seen well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can&apos;t read you well in this light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>getting to know the new light or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture of you is blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are turned away from the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of your face is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your face can&apos;t be seen well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program may be using the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no camera is plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard is not allowed to use the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have not said yes to the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera&apos;s picture can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your expression can&apos;t be told just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard goes on as soon as you are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its cover, or switch a lamp on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lamp in front of you helps, or a curtain before the sun. Nothing is guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces look different in it, so MoodGuard looks for a minute before it says anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiping the camera may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn towards the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hand, a cup or the edge of the picture may be in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn towards the screen, with a lamp in front of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard waits, and tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in, or choose another one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself. Unplugging it and plugging it in again may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s privacy settings can change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays shut until you do, in the welcome or in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself. You can choose another camera in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: your face can be seen well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit in front of the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. It fits what I know of you, so nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up a little sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be a little slower to speak up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be slower to speak up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up sooner and stay silent for longer afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up a little sooner and stay silent for longer afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: I&apos;ll stay silent for longer afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be a little slower to speak up and stay silent for longer afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be slower to speak up and stay silent for longer afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up sooner and stay silent for less long afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up a little sooner and stay silent for less long afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: I&apos;ll stay silent for less long afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be a little slower to speak up and stay silent for less long afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be slower to speak up and stay silent for less long afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers go this way and that, so MoodGuard follows them only a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not yet called a suggestion right or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You called %n suggestion(s) wrong and none right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You called %n suggestion(s) right and none wrong.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You called %n suggestion(s) wrong and {right} right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A face must now look much tenser than usual to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face must now look somewhat tenser than usual to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face now counts as tense a little sooner than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face counts as tense as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a suggestion you have peace for longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions may follow each other sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are in a call ({programs})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{programs} (uses|use) the camera or microphone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{programs} and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your head sink towards one shoulder, and breathe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw them up to your ears, hold, and let them fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach up with both hands, as far as feels good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One arm over your head: lean over a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm out, fingers up: draw them gently back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your upper body hang, with loose arms and neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>outside your hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you seem to be away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera or microphone is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something fills the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking that you are not in a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer has just woken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off while MoodGuard is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off outside your hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off while {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard has begun to learn your resting face. Measuring it is a quicker start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your resting face is not known yet, so MoodGuard goes by that of people in general.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your resting face was measured with another expression model. Measure it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your resting face looks a little stern, and MoodGuard now takes that as normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your resting face looks relaxed, so MoodGuard can notice tension a little sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your resting face looks much like that of people in general.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break was suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet minute was suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard goes on watching, and says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bit tense for about one and a half hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bit tense for about two and a half hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bit tense for about three and a half hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring your resting face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile nothing is suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your guided minute is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it ends nothing is suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for this pause. The camera is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is off meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen before counts no more, so MoodGuard looks for a while before it says anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet {until}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked to be reminded. Until then nothing is suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggestion comes again {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting {until}: you had a suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About to take a first look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was seen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You had %n suggestion(s) today, the most you allow; more from tomorrow</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had %n suggestion(s) today, more than you allow now; more from tomorrow</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The settings allow %n a day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Getting to know today&apos;s light, ready {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before MoodGuard says anything, it looks at your face for {needed}. So far it has seen {seen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bit tense just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A bit tense for about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A bit tense for about an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A bit tense for about %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tense for {share} of the last {span}; a break is suggested from {limit}. MoodGuard is {sure} sure that you look tense now; it needs {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have looked tense for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look calmer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were hardly in view since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You still look a bit tense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quiet minute is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoodGuard may speak up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You skipped the suggestion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked to be reminded later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked to be reminded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the last {span} looked tense; a break is suggested from {limit}. MoodGuard is {sure} sure that this goes on; it needs {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your face was seen for {share} of the {span} after the suggestion; {needed} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the {span} after the suggestion looked tense; a quiet minute is suggested from {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestion follows for {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} without a suggestion are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for about one and a half hours more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for about two and a half hours more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for about three and a half hours more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {weekday} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time} tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time} on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time} tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time} on {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time} on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a moment more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for about a minute more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for about %n minute(s) more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>for about an hour more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for about %n hour(s) more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in about a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

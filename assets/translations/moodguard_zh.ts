<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Noted. In the demo nothing is learned from it.</source>
        <translation>已记下。演示中不会据此学习。</translation>
    </message>
    <message>
        <source>Your desktop has no place for MoodGuard&apos;s icon just now. MoodGuard goes on as usual. Start it again to come back to this window; “moodguard pause” and “moodguard quit” in a terminal pause and end it.</source>
        <translation>你的桌面现在没有地方显示 MoodGuard 的图标。MoodGuard 照常运行。再次启动它即可回到此窗口；在终端中用“moodguard pause”和“moodguard quit”可以暂停和退出。</translation>
    </message>
    <message>
        <source>Your face moved too much to tell how it looks at rest. Lean back for a moment and try again.</source>
        <translation>你的脸动得太多，看不出放松时的样子。请靠在椅背上歇一会儿，再试一次。</translation>
    </message>
    <message>
        <source>{words}. Let MoodGuard watch again, then measure.</source>
        <translation>{words}。请先让 MoodGuard 重新开始观察，然后再测量。</translation>
    </message>
    <message>
        <source>{words}. It goes on when MoodGuard may watch again.</source>
        <translation>{words}。等 MoodGuard 可以再次观察时会继续。</translation>
    </message>
    <message>
        <source>off</source>
        <comment>the camera</comment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>坐好，放松</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>慢慢呼吸</translation>
    </message>
    <message>
        <source>Rest your eyes</source>
        <translation>让眼睛休息</translation>
    </message>
    <message>
        <source>Stretch a little</source>
        <translation>伸展一下</translation>
    </message>
    <message>
        <source>Get away for a while</source>
        <translation>离开一会儿</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>{time} 回来</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s): back at {time}</source>
        <translation>
            <numerusform>%n 分钟：{time} 回来</numerusform>
        </translation>
    </message>
    <message>
        <source>Now the other side. {move}</source>
        <translation>现在换另一边。{move}</translation>
    </message>
    <message>
        <source>Your gallery</source>
        <translation>你的画廊</translation>
    </message>
    <message>
        <source>Some calming pictures</source>
        <translation>一些让人放松的图片</translation>
    </message>
    <message>
        <source>The page that says how MoodGuard works did not come with it, or can&apos;t be read. All else works. Install MoodGuard again to have it back.</source>
        <translation>介绍 MoodGuard 工作方式的页面缺失或无法读取。其他一切正常。重新安装 MoodGuard 即可恢复。</translation>
    </message>
    <message>
        <source>The demo plays: a day of a person who does not exist. Nothing here is about you, and nothing is kept.</source>
        <translation>正在播放演示：一个不存在的人的一天。这里的一切都与你无关，也不会保存任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Camera: {camera}. It looks for a moment about every %n second(s).</source>
        <translation>
            <numerusform>摄像头：{camera}。大约每 %n 秒看一眼。</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera: {camera}.</source>
        <translation>摄像头：{camera}。</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>退出演示</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试看演示</translation>
    </message>
    <message>
        <source>Set up the camera…</source>
        <translation>设置摄像头…</translation>
    </message>
    <message>
        <source>Nothing here shows it. It lies at {path}: open it with a text editor.</source>
        <translation>这里没有程序能打开它。它位于 {path}：请用文本编辑器打开。</translation>
    </message>
    <message>
        <source>There is no such file yet; it would lie at {path}. MoodGuard goes on as usual.</source>
        <translation>这个文件还不存在；它本应位于 {path}。MoodGuard 照常运行。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to {target}.</source>
        <translation>
            <numerusform>已将 %n 个文件导出到 {target}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers were forgotten.</source>
        <translation>你的回答已被忘记。</translation>
    </message>
    <message>
        <source>Everything was erased.</source>
        <translation>已全部清除。</translation>
    </message>
    <message>
        <source>That was your minute.</source>
        <translation>你的一分钟结束了。</translation>
    </message>
    <message>
        <source>20 seconds are over. You can look back now.</source>
        <translation>20 秒到了。可以看回来了。</translation>
    </message>
    <message>
        <source>That was the last move.</source>
        <translation>这是最后一个动作。</translation>
    </message>
    <message>
        <source>Welcome back. Your break is over.</source>
        <translation>欢迎回来。休息结束了。</translation>
    </message>
    <message>
        <source>Your minute</source>
        <translation>你的一分钟</translation>
    </message>
    <message>
        <source>That was a break of your own length.</source>
        <translation>这次休息的长短由你决定。</translation>
    </message>
    <message>
        <source>This is the demo, so your answer is not kept.</source>
        <translation>这是演示，你的回答不会被保存。</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10 分钟后</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>现在不要</translation>
    </message>
    <message>
        <source>“{label}” has the same keys as “{other}”. Choose others for it.</source>
        <translation>“{label}”与“{other}”的按键相同。请为它选择其他按键。</translation>
    </message>
    <message>
        <source>A quiet moment</source>
        <translation>安静片刻</translation>
    </message>
    <message>
        <source>Some calm pictures may help.</source>
        <translation>看看宁静的图片也许有帮助。</translation>
    </message>
    <message>
        <source>A quiet minute?</source>
        <translation>安静一分钟？</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>给我看看</translation>
    </message>
    <message>
        <source>Play something calm</source>
        <translation>播放舒缓的声音</translation>
    </message>
    <message>
        <source>MoodGuard suggests a break when your face looks tense for a while. It may be wrong: tell it so, and it learns. A click on this card sends it away.</source>
        <translation>当你的脸看上去紧绷了一会儿时，MoodGuard 会建议休息。它可能会弄错：告诉它，它就会学习。点一下这张卡片即可关闭。</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>休息一下</translation>
    </message>
    <message>
        <source>Breathe with me</source>
        <translation>一起呼吸</translation>
    </message>
    <message>
        <source>Rest my eyes</source>
        <translation>让眼睛休息</translation>
    </message>
    <message>
        <source>Stretch with me</source>
        <translation>一起伸展</translation>
    </message>
    <message>
        <source>Take a minute</source>
        <translation>歇一分钟</translation>
    </message>
    <message>
        <source>Your wallpaper is as it was ({error}). Save the picture, and choose it in your desktop&apos;s settings.</source>
        <translation>壁纸没有改变（{error}）。请保存图片，然后在桌面设置中选择它。</translation>
    </message>
    <message>
        <source>Waiting for your yes: the camera is shut</source>
        <translation>等待你的同意：摄像头关着</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in and it is used, or try the demo</source>
        <translation>没有找到摄像头。接上一个就会使用，或者试看演示</translation>
    </message>
    <message>
        <source>The camera is shut until you say yes to it. Do so in the welcome, then measure.</source>
        <translation>在你同意之前摄像头一直关着。请在欢迎页面同意，然后再测量。</translation>
    </message>
    <message>
        <source>This is the demo: the face in it was painted, and is not yours. Let MoodGuard use your camera, then measure.</source>
        <translation>这是演示：其中的脸是画出来的，不是你的。请让 MoodGuard 使用你的摄像头，然后再测量。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Switching the camera off…</source>
        <translation>正在关闭摄像头…</translation>
    </message>
    <message>
        <source>The recording has ended</source>
        <translation>录像已播完</translation>
    </message>
    <message>
        <source>MoodGuard: a break</source>
        <translation>MoodGuard：休息</translation>
    </message>
    <message>
        <source>Pause for 5 minutes</source>
        <translation>暂停 5 分钟</translation>
    </message>
    <message>
        <source>Pause for 15 minutes</source>
        <translation>暂停 15 分钟</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>暂停一小时</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>暂停到明天</translation>
    </message>
    <message>
        <source>Send this card away</source>
        <translation>关闭这张卡片</translation>
    </message>
    <message>
        <source>Opens a sound of yours in your own player</source>
        <translation>用你自己的播放器打开你的声音</translation>
    </message>
    <message numerus="yes">
        <source>Remind me in %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后提醒我</numerusform>
        </translation>
    </message>
    <message>
        <source>This card comes again then, whatever your face looks like until then</source>
        <translation>届时这张卡片会再次出现，不管这期间你的表情如何</translation>
    </message>
    <message>
        <source>Skip this one, or pause for a while</source>
        <translation>跳过这次，或暂停一会儿</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>跳过这次</translation>
    </message>
    <message>
        <source>That was right</source>
        <translation>判断正确</translation>
    </message>
    <message>
        <source>MoodGuard will notice a little sooner</source>
        <translation>MoodGuard 会稍早一些注意到</translation>
    </message>
    <message>
        <source>That was wrong</source>
        <translation>判断有误</translation>
    </message>
    <message>
        <source>MoodGuard will be slower to speak up</source>
        <translation>MoodGuard 会更晚才提醒</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>What MoodGuard has seen, in numbers</source>
        <translation>MoodGuard 看到了什么，用数字表示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>As if you had not answered</source>
        <translation>就当没有回答过</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>MoodGuard: your resting face</source>
        <translation>MoodGuard：你放松时的脸</translation>
    </message>
    <message>
        <source>Your resting face</source>
        <translation>你放松时的脸</translation>
    </message>
    <message>
        <source>Faces differ at rest: some look stern, some look cheerful. Let MoodGuard see yours for {seconds:.0f} seconds, so that it does not take it for a mood.

Sit as you usually do and look at the screen. There is nothing to do: no smile, and no need to keep still.</source>
        <translation>每个人放松时的脸都不同：有的显得严肃，有的显得开朗。让 MoodGuard 看你 {seconds:.0f} 秒，它就不会把它当成情绪。

像平常一样坐着看屏幕。什么都不用做：不用微笑，也不用一动不动。</translation>
    </message>
    <message>
        <source>Only a few numbers are kept, on this computer. No picture is stored.</source>
        <translation>只保存几个数字，且只在这台电脑上。不保存任何图像。</translation>
    </message>
    <message>
        <source>Just be at rest…</source>
        <translation>放松就好…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘记它</translation>
    </message>
    <message>
        <source>MoodGuard then begins to learn it anew, from the resting face of people in general</source>
        <translation>MoodGuard 会从一般人放松时的脸开始重新学习</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>MoodGuard: how are you?</source>
        <translation>MoodGuard：你感觉怎么样？</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>你感觉怎么样？</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>谢谢。</translation>
    </message>
    <message>
        <source>One tap, kept on this computer alone. MoodGuard learns from it how your face looks then.</source>
        <translation>点一下即可，只保存在这台电脑上。MoodGuard 由此学习你那时的表情。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>不错</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>紧张</translation>
    </message>
    <message>
        <source>Don&apos;t ask any more</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>You can change that in the settings</source>
        <translation>可以在设置中更改</translation>
    </message>
    <message>
        <source>MoodGuard may use the camera, since {day}</source>
        <translation>自 {day} 起，MoodGuard 可以使用摄像头</translation>
    </message>
    <message>
        <source>MoodGuard may not use the camera</source>
        <translation>MoodGuard 不可以使用摄像头</translation>
    </message>
    <message>
        <source>Taken back, the camera is closed at once and stays shut until you say yes again.</source>
        <translation>收回同意后，摄像头会立即关闭，直到你再次同意。</translation>
    </message>
    <message>
        <source>It stays shut until you say yes. You can take that back here at any time.</source>
        <translation>在你同意之前它一直关着。你可以随时在这里收回。</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>收回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Use my camera</source>
        <translation>使用我的摄像头(&amp;U)</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Your share of the disk is full</source>
        <translation>你的磁盘配额已满</translation>
    </message>
    <message>
        <source>That folder is not yours to write to</source>
        <translation>你不能写入那个文件夹</translation>
    </message>
    <message>
        <source>That disk can&apos;t be written to</source>
        <translation>那个磁盘不可写入</translation>
    </message>
    <message>
        <source>That name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>The picture is not there any more, so it can&apos;t be copied.</source>
        <translation>图片已经不在了，无法复制。</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP 图片</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG 图片</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read: {error}. Choose another one.</source>
        <translation>无法读取图片：{error}。请选择另一张。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be made a file of that kind ({error}). Take another.</source>
        <translation>无法将图片存为这种文件（{error}）。请选另一种。</translation>
    </message>
    <message>
        <source>That is the picture itself. Save the copy under another name.</source>
        <translation>那就是图片本身。请用另一个名称保存副本。</translation>
    </message>
    <message>
        <source>The copy could not be written ({error})</source>
        <translation>无法写入副本（{error}）</translation>
    </message>
    <message>
        <source>{what}. Choose another place and save again.</source>
        <translation>{what}。请换一个位置再保存。</translation>
    </message>
    <message>
        <source>What you entered can&apos;t be used, and does not hold: {what}.</source>
        <translation>你输入的内容无法使用，不会生效：{what}。</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for: {what}</source>
        <translation>浏览：{what}</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Browse for a folder: {what}</source>
        <translation>浏览文件夹：{what}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Look for cameras that were plugged in since</source>
        <translation>查找后来接上的摄像头</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>显示画面</translation>
    </message>
    <message>
        <source>Shows what this camera sees, until you close the page. Nothing is kept.</source>
        <translation>显示这个摄像头看到的画面，直到你关闭此页。不会保存任何内容。</translation>
    </message>
    <message>
        <source>Just now: {state}.</source>
        <translation>目前：{state}。</translation>
    </message>
    <message>
        <source>Hide picture</source>
        <translation>隐藏画面</translation>
    </message>
    <message>
        <source>{camera} (not plugged in)</source>
        <translation>{camera}（未连接）</translation>
    </message>
    <message>
        <source>{why}. It stays at {value}</source>
        <translation>{why}。保持为 {value}</translation>
    </message>
    <message>
        <source>“{typed}” is not {least} to {most}</source>
        <translation>“{typed}”不在 {least} 到 {most} 之间</translation>
    </message>
    <message>
        <source>“{typed}” is finer than can be set here</source>
        <translation>“{typed}”比这里能设置的更精细</translation>
    </message>
    <message>
        <source>You have no favourites here yet. The heart below a picture (L) makes it one.</source>
        <translation>这里还没有你喜爱的图片。点图片下方的心形（L）即可添加。</translation>
    </message>
    <message>
        <source>None of these pictures can be read.</source>
        <translation>这些图片都无法读取。</translation>
    </message>
    <message>
        <source>There are no pictures here yet.</source>
        <translation>这里还没有图片。</translation>
    </message>
    <message>
        <source>Help and about</source>
        <translation>帮助与关于</translation>
    </message>
    <message>
        <source>All calm. MoodGuard looks for a moment now and then.</source>
        <translation>一切平静。MoodGuard 偶尔看一眼。</translation>
    </message>
    <message>
        <source>MoodGuard gets to know today&apos;s light, or your face begins to look tense.</source>
        <translation>MoodGuard 正在熟悉今天的光线，或者你的脸开始显得紧绷。</translation>
    </message>
    <message>
        <source>A break was suggested.</source>
        <translation>建议休息。</translation>
    </message>
    <message>
        <source>It is quiet by itself: a call, a full screen, “do not disturb”, or nobody is there.</source>
        <translation>它自动保持安静：通话、全屏、“勿扰”，或没有人在。</translation>
    </message>
    <message>
        <source>You paused it. The camera is off.</source>
        <translation>你已暂停它。摄像头已关闭。</translation>
    </message>
    <message>
        <source>The demo plays. Nothing of it is about you.</source>
        <translation>正在播放演示。其中的一切与你无关。</translation>
    </message>
    <message>
        <source>The camera can&apos;t be used just now.</source>
        <translation>现在无法使用摄像头。</translation>
    </message>
    <message>
        <source>Something else needs a look; the page “Now” says what.</source>
        <translation>有别的事需要你看一下；“现在”页面会说明。</translation>
    </message>
    <message>
        <source>It said that I look tense, and I am not.</source>
        <translation>它说我看上去紧绷，可我并没有。</translation>
    </message>
    <message>
        <source>That happens: a camera sees a face, not a feeling. Answer “That was wrong”, and it gets slower to speak up. Measuring your resting face helps most.</source>
        <translation>这种情况会有：摄像头看到的是脸，不是感受。回答“判断有误”，它就会更晚才提醒。测量你放松时的脸最有帮助。</translation>
    </message>
    <message>
        <source>It never says anything.</source>
        <translation>它从来不提醒。</translation>
    </message>
    <message>
        <source>It speaks up only when tension lasts, at most a few times a day, and not in calls or on a full screen. The page “Now” says what it waits for.</source>
        <translation>只有紧张持续时它才提醒，一天最多几次，通话或全屏时不会。“现在”页面会说明它在等什么。</translation>
    </message>
    <message>
        <source>Who sees the pictures?</source>
        <translation>谁会看到图像？</translation>
    </message>
    <message>
        <source>Nobody. They are looked at in memory, a moment each, and forgotten at once. “What MoodGuard knows” shows all that is kept, and erases it.</source>
        <translation>没有人。它们只在内存中被看一眼，随即忘掉。“MoodGuard 知道什么”会显示并可清除所有保存的内容。</translation>
    </message>
    <message>
        <source>How do I stop it?</source>
        <translation>怎样让它停下？</translation>
    </message>
    <message>
        <source>“Pause” closes the camera, for as long as you like. “Quit MoodGuard” ends it.</source>
        <translation>“暂停”会关闭摄像头，想多久就多久。“退出 MoodGuard”会结束它。</translation>
    </message>
    <message>
        <source>MoodGuard {version}, free software under the MIT licence. It notices when your face looks tense for long, and suggests a break.

Nothing leaves this computer: there is no network, no account, and no picture of you is stored. It serves you alone. It is no medical device.</source>
        <translation>MoodGuard {version}，MIT 许可的自由软件。当你的脸长时间显得紧绷时，它会注意到并建议休息。

任何内容都不会离开这台电脑：没有网络，没有账号，也不保存你的图像。它只为你服务。它不是医疗器械。</translation>
    </message>
    <message>
        <source>How MoodGuard works</source>
        <translation>MoodGuard 如何工作</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Look at the log</source>
        <translation>查看日志</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Show the log&apos;s folder</source>
        <translation>显示日志文件夹</translation>
    </message>
    <message>
        <source>Make a report for a helper…</source>
        <translation>生成供求助用的报告…</translation>
    </message>
    <message>
        <source>For somebody who helps you. You read it first; it goes nowhere by itself.</source>
        <translation>给帮助你的人。由你先阅读；它不会自己发到任何地方。</translation>
    </message>
    <message>
        <source>What the icon says</source>
        <translation>图标的含义</translation>
    </message>
    <message>
        <source>What people ask</source>
        <translation>常见问题</translation>
    </message>
    <message>
        <source>Where something doesn&apos;t work</source>
        <translation>遇到问题时</translation>
    </message>
    <message>
        <source>The log has states and errors. A report has what a helper needs.</source>
        <translation>日志记录状态和错误。报告包含帮助者需要的内容。</translation>
    </message>
    <message>
        <source>About MoodGuard</source>
        <translation>关于 MoodGuard</translation>
    </message>
    <message>
        <source>What MoodGuard knows</source>
        <translation>MoodGuard 知道什么</translation>
    </message>
    <message>
        <source>This is all that MoodGuard keeps. It lies on this computer alone, readable by you alone, and there is no picture of you in it.</source>
        <translation>这是 MoodGuard 保存的全部内容。它只在这台电脑上，只有你能读取，里面没有你的图像。</translation>
    </message>
    <message>
        <source>Erase everything that MoodGuard knows: settings, all profiles with resting faces and likes, paintings, and the log? It then starts as on the first day. This can&apos;t be taken back.</source>
        <translation>清除 MoodGuard 知道的一切：设置、所有个人资料（包括放松时的脸和喜好）、画作和日志？它会像第一天一样重新开始。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Forget all that you have answered: which suggestions were right or wrong, and how you felt? MoodGuard then judges as if you had never answered. This can&apos;t be taken back.</source>
        <translation>忘记你所有的回答：哪些建议对或错，以及你当时的感受？MoodGuard 会像你从未回答过一样判断。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Writes all of it to one ZIP file</source>
        <translation>把全部内容写入一个 ZIP 文件</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>全部清除…</translation>
    </message>
    <message>
        <source>Forget my answers…</source>
        <translation>忘记我的回答…</translation>
    </message>
    <message>
        <source>MoodGuard then judges as if you had never answered</source>
        <translation>MoodGuard 会像你从未回答过一样判断</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP 文件 (*.zip)</translation>
    </message>
    <message>
        <source>Forget my answers</source>
        <translation>忘记我的回答</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>全部清除</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n 个文件，{size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no picture of you is stored.</source>
        <translation>任何内容都不会离开这台电脑，也不保存你的图像。</translation>
    </message>
    <message>
        <source>MoodGuard is not a medical device.</source>
        <translation>MoodGuard 不是医疗器械。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Puts usual values back; “Undo” takes that back</source>
        <translation>恢复通常的值；“撤销”可以收回</translation>
    </message>
    <message>
        <source>The usual values on &amp;this page</source>
        <translation>此页的通常值(&amp;T)</translation>
    </message>
    <message>
        <source>The usual values on &amp;all pages</source>
        <translation>所有页面的通常值(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>收回上一次更改</translation>
    </message>
    <message>
        <source>Changed: {setting}.</source>
        <translation>已更改：{setting}。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>已更改 %n 项设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>没有这样的设置。</translation>
    </message>
    <message>
        <source>MoodGuard: how it works</source>
        <translation>MoodGuard：工作方式</translation>
    </message>
    <message>
        <source>How do you feel now?</source>
        <translation>你现在感觉怎么样？</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>好些了</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>一样</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>更差了</translation>
    </message>
    <message>
        <source>One tap, kept on this computer alone. What does you good is offered first.</source>
        <translation>点一下即可，只保存在这台电脑上。对你有益的会优先提供。</translation>
    </message>
    <message>
        <source>A circle sets the pace, for about a minute.</source>
        <translation>圆圈带着节奏，大约一分钟。</translation>
    </message>
    <message>
        <source>Look far away for 20 seconds.</source>
        <translation>看向远处 20 秒。</translation>
    </message>
    <message>
        <source>Six easy moves in pictures, for about a minute.</source>
        <translation>六个简单动作的图示，大约一分钟。</translation>
    </message>
    <message>
        <source>5, 10 or 15 minutes, and no alarm at the end.</source>
        <translation>5、10 或 15 分钟，结束时没有闹铃。</translation>
    </message>
    <message>
        <source>It did you good before.</source>
        <translation>以前对你有帮助。</translation>
    </message>
    <message>
        <source>Look at calming pictures instead</source>
        <translation>改为看看让人放松的图片</translation>
    </message>
    <message>
        <source>Follow the circle. Never hold longer than feels good.</source>
        <translation>跟着圆圈。屏气不要超过舒服的程度。</translation>
    </message>
    <message>
        <source>Follow the words. Never hold longer than feels good.</source>
        <translation>跟着文字。屏气不要超过舒服的程度。</translation>
    </message>
    <message>
        <source>Look at something far away</source>
        <translation>看看远处的东西</translation>
    </message>
    <message>
        <source>Out of the window, or across the room: about six metres, or 20 feet. Blink now and then. There is no need to watch this window.</source>
        <translation>窗外，或房间另一头：大约六米远。偶尔眨眨眼。不用盯着这个窗口。</translation>
    </message>
    <message>
        <source>How to breathe, in seconds</source>
        <translation>呼吸方式，以秒计</translation>
    </message>
    <message>
        <source>{left} s  ·  {place} of {count}</source>
        <translation>{left} 秒  ·  {place}/{count}</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>多久？</translation>
    </message>
    <message>
        <source>Walk a few steps, fetch some water, look at the sky. Nothing will ring.</source>
        <translation>走几步，倒杯水，看看天空。不会响铃。</translation>
    </message>
    <message>
        <source>{words}. You can leave this window as it is.</source>
        <translation>{words}。这个窗口可以就这样放着。</translation>
    </message>
    <message>
        <source>Sound during the minute</source>
        <translation>练习时的声音</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>MoodGuard: a minute for you</source>
        <translation>MoodGuard：给你的一分钟</translation>
    </message>
    <message>
        <source>A minute for you</source>
        <translation>给你的一分钟</translation>
    </message>
    <message>
        <source>Choose what would do you good. You can stop at any time.</source>
        <translation>选一个对你有益的。你可以随时停下。</translation>
    </message>
    <message>
        <source>&amp;Back to work</source>
        <translation>回到工作(&amp;B)</translation>
    </message>
    <message>
        <source>Ends the minute (Escape)</source>
        <translation>结束练习 (Esc)</translation>
    </message>
    <message>
        <source>None since MoodGuard was started.</source>
        <translation>自 MoodGuard 启动以来还没有。</translation>
    </message>
    <message>
        <source>You said that it was right.</source>
        <translation>你说过它是对的。</translation>
    </message>
    <message>
        <source>You said that it was wrong.</source>
        <translation>你说过它是错的。</translation>
    </message>
    <message>
        <source>How things are</source>
        <translation>目前的情况</translation>
    </message>
    <message>
        <source>Shows the numbers behind this</source>
        <translation>显示背后的数字</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>How things are: {words}</source>
        <translation>目前的情况：{words}</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;hange the pause</source>
        <translation>更改暂停(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Watch anyway for an hour</source>
        <translation>仍然观察一小时(&amp;W)</translation>
    </message>
    <message>
        <source>Take a &amp;break now</source>
        <translation>现在休息(&amp;B)</translation>
    </message>
    <message>
        <source>Open the &amp;gallery</source>
        <translation>打开画廊(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Measure my resting face…</source>
        <translation>测量我放松时的脸(&amp;M)…</translation>
    </message>
    <message>
        <source>How am I doing?</source>
        <translation>我的状态如何？</translation>
    </message>
    <message>
        <source>States and errors of MoodGuard. It never says when somebody was tense.</source>
        <translation>MoodGuard 的状态和错误。从不记录谁何时紧张。</translation>
    </message>
    <message>
        <source>&amp;Quit MoodGuard</source>
        <translation>退出 MoodGuard(&amp;Q)</translation>
    </message>
    <message>
        <source>The last suggestion</source>
        <translation>最近的建议</translation>
    </message>
    <message>
        <source>For 5 minutes</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>到明天</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>直到我继续</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>喜爱</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>所有图片</translation>
    </message>
    <message>
        <source>That did not work ({error}). Nothing has changed; try again, or save under another name.</source>
        <translation>没有成功（{error}）。什么都没有改变；请再试一次，或用其他名称保存。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>“{target}” exists already. Save it under another name.</source>
        <translation>“{target}”已存在。请用其他名称保存。</translation>
    </message>
    <message>
        <source>Saved as “{target}”.</source>
        <translation>已保存为“{target}”。</translation>
    </message>
    <message>
        <source>Copied: paste it where you like.</source>
        <translation>已复制：粘贴到任何地方即可。</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>the file is cut off, so a part of the picture is missing</source>
        <translation>文件不完整，缺少一部分图像</translation>
    </message>
    <message>
        <source>too large to be read ({megapixels} megapixels)</source>
        <translation>太大，无法读取（{megapixels} 百万像素）</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>文件不见了</translation>
    </message>
    <message>
        <source>the file is damaged, so a part of the picture is missing</source>
        <translation>文件已损坏，缺少一部分图像</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>正在启动摄像头…</translation>
    </message>
    <message>
        <source>Live picture of the camera</source>
        <translation>摄像头的实时画面</translation>
    </message>
    <message>
        <source>A profile has its own resting face, answers, likes, themes and picture folder. Keep one for work and one for home, or one for each person at this login. What you do here holds at once.</source>
        <translation>每份个人资料都有自己的放松时的脸、回答、喜好、主题和图片文件夹。可以工作和家里各用一份，或者同一登录下每人一份。在这里的操作立即生效。</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>使用这个</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>{profile}  ·  in use</source>
        <translation>{profile}  ·  使用中</translation>
    </message>
    <message>
        <source>The only profile can&apos;t be deleted</source>
        <translation>唯一的个人资料不能删除</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建个人资料</translation>
    </message>
    <message>
        <source>Name of the new profile:</source>
        <translation>新个人资料的名称：</translation>
    </message>
    <message>
        <source>New name of “{profile}”:</source>
        <translation>“{profile}”的新名称：</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>重命名个人资料</translation>
    </message>
    <message>
        <source>Delete the profile “{profile}”? Its resting face, likes, choices and paintings are erased. This can&apos;t be taken back.</source>
        <translation>删除个人资料“{profile}”？它的放松时的脸、喜好、选择和画作都会被清除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>删除个人资料</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>For this profile.</source>
        <translation>仅用于此个人资料。</translation>
    </message>
    <message>
        <source>Show advanced settings</source>
        <translation>显示高级设置</translation>
    </message>
    <message>
        <source>Hide advanced settings</source>
        <translation>隐藏高级设置</translation>
    </message>
    <message>
        <source>See the welcome again</source>
        <translation>再看一次欢迎页面</translation>
    </message>
    <message>
        <source>Measure my resting face…</source>
        <translation>测量我放松时的脸…</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>忘记学到的内容</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>回到工作</translation>
    </message>
    <message>
        <source>Goes by itself at {when}</source>
        <translation>{when} 自动关闭</translation>
    </message>
    <message>
        <source>Picture {number} of {count}: {name}</source>
        <translation>第 {number} 张，共 {count} 张：{name}</translation>
    </message>
    <message>
        <source>Picture {number} of {count}: {name}, you like it</source>
        <translation>第 {number} 张，共 {count} 张：{name}，你喜欢</translation>
    </message>
    <message>
        <source>All pictures in a row</source>
        <translation>所有图片排成一行</translation>
    </message>
    <message>
        <source>Something needs a look: click here.</source>
        <translation>有件事需要看一下：点这里。</translation>
    </message>
    <message>
        <source>Pro&amp;file: {name}</source>
        <translation>个人资料(&amp;F)：{name}</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>管理个人资料(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Open MoodGuard</source>
        <translation>打开 MoodGuard(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take a break now…</source>
        <translation>现在休息(&amp;T)…</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>个人资料(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Camera: {camera}</source>
        <translation>摄像头：{camera}</translation>
    </message>
    <message>
        <source>Change the &amp;pause</source>
        <translation>更改暂停(&amp;P)</translation>
    </message>
    <message>
        <source>MoodGuard: gallery</source>
        <translation>MoodGuard：画廊</translation>
    </message>
    <message>
        <source>It is one of your pictures.</source>
        <translation>这是你自己的图片。</translation>
    </message>
    <message>
        <source>Stop the slideshow</source>
        <translation>停止幻灯片</translation>
    </message>
    <message>
        <source>Start the slideshow</source>
        <translation>开始幻灯片</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>选择图片文件夹</translation>
    </message>
    <message>
        <source>Skipped “{path}”: {why}.</source>
        <translation>已跳过“{path}”：{why}。</translation>
    </message>
    <message numerus="yes">
        <source>Skipped {count} pictures that can&apos;t be read: {names} and %n more.</source>
        <translation>
            <numerusform>已跳过 {count} 张无法读取的图片：{names}和另外 %n 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n picture(s) that can&apos;t be read: {names}.</source>
        <translation>
            <numerusform>已跳过 %n 张无法读取的图片：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>You like this one: such pictures will come more often. Press L to take it back.</source>
        <translation>你喜欢这张：这样的图片会更常出现。按 L 可收回。</translation>
    </message>
    <message>
        <source>That one won&apos;t come again.</source>
        <translation>那张不会再出现。</translation>
    </message>
    <message>
        <source>You like this picture</source>
        <translation>你喜欢这张图片</translation>
    </message>
    <message>
        <source>Not for me: won&apos;t come again</source>
        <translation>不适合我：不会再出现</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>不适合我</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已收回。</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>选择显示内容</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>right click</source>
        <translation>右键</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Hide the row</source>
        <translation>隐藏这一行</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>第一张</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>最后一张</translation>
    </message>
    <message>
        <source>Like this picture</source>
        <translation>喜欢这张</translation>
    </message>
    <message>
        <source>Take back “Not for me”</source>
        <translation>收回“不适合我”</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>为什么是这张？</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Show all in a row</source>
        <translation>排成一行显示</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Set as wallpaper</source>
        <translation>设为壁纸</translation>
    </message>
    <message>
        <source>Take a guided minute…</source>
        <translation>做一分钟引导练习…</translation>
    </message>
    <message>
        <source>Choose a folder of pictures…</source>
        <translation>选择图片文件夹…</translation>
    </message>
    <message>
        <source>Back to MoodGuard&apos;s own paintings</source>
        <translation>回到 MoodGuard 自己的画作</translation>
    </message>
    <message>
        <source>Leave full screen, or close</source>
        <translation>退出全屏，或关闭</translation>
    </message>
    <message>
        <source>Right, or Space</source>
        <translation>右箭头或空格</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>左箭头</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Don&apos;t like it any more</source>
        <translation>不再喜欢</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>显示所有图片</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Your camera</source>
        <translation>你的摄像头</translation>
    </message>
    <message>
        <source>Only you see this picture, and only while this page is open. None of it is kept.</source>
        <translation>只有你能看到这个画面，而且只在此页打开时。什么都不会保存。</translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation>找到的第一个</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, then look again; or try the demo for now.</source>
        <translation>没有找到摄像头。请接上一个再查找，或先试看演示。</translation>
    </message>
    <message>
        <source>Some faces look stern at rest, some cheerful. If MoodGuard sees yours for 20 seconds, it won&apos;t take it for tense, and errs less often. You can do this later, too.</source>
        <translation>有的脸放松时显得严肃，有的显得开朗。让 MoodGuard 看 20 秒，它就不会把它当成紧张，也更少出错。也可以以后再做。</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
    <message>
        <source>How well your face can be seen</source>
        <translation>你的脸看得有多清楚</translation>
    </message>
    <message>
        <source>&amp;Measure my resting face</source>
        <translation>测量我放松时的脸(&amp;M)</translation>
    </message>
    <message>
        <source>When, and where</source>
        <translation>何时、何处</translation>
    </message>
    <message>
        <source>MoodGuard lives in your tray. Look for this icon: a click on it shows how things are.</source>
        <translation>MoodGuard 住在系统托盘里。找到这个图标：点一下就能看到目前的情况。</translation>
    </message>
    <message>
        <source>Your desktop shows no tray, so MoodGuard&apos;s window is its home. Close it, and MoodGuard goes on; start MoodGuard again, and it is back.</source>
        <translation>你的桌面没有系统托盘，所以 MoodGuard 的窗口就是它的家。关闭后 MoodGuard 继续运行；再次启动 MoodGuard，窗口就会回来。</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings, and this welcome can be seen again from there.</source>
        <translation>这些都可以在设置中更改，也可以从那里再次查看欢迎页面。</translation>
    </message>
    <message>
        <source>The icon of MoodGuard</source>
        <translation>MoodGuard 的图标</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>在哪里找到它</translation>
    </message>
    <message>
        <source>Welcome to MoodGuard</source>
        <translation>欢迎使用 MoodGuard</translation>
    </message>
    <message>
        <source>Now and then MoodGuard looks at you through your camera, for a moment. When you have looked tense for a while it suggests a break, and shows you calming pictures if you like.</source>
        <translation>MoodGuard 偶尔通过摄像头看你一眼。当你显得紧绷了一会儿时，它会建议休息，并在你愿意时展示让人放松的图片。</translation>
    </message>
    <message>
        <source>It stays here.</source>
        <translation>一切都留在这里。</translation>
    </message>
    <message>
        <source>No picture of you is stored, and nothing leaves this computer.</source>
        <translation>不保存你的图像，任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>It serves you alone.</source>
        <translation>它只为你服务。</translation>
    </message>
    <message>
        <source>No employer and no school may run it on you.</source>
        <translation>任何雇主或学校都不得对你使用它。</translation>
    </message>
    <message>
        <source>It errs.</source>
        <translation>它会出错。</translation>
    </message>
    <message>
        <source>An expression is not a feeling. You can tell MoodGuard when it was wrong, and it learns from that.</source>
        <translation>表情不等于感受。MoodGuard 判断错了你可以告诉它，它会从中学习。</translation>
    </message>
    <message>
        <source>You decide.</source>
        <translation>由你决定。</translation>
    </message>
    <message>
        <source>The camera stays shut until you say yes, and you can take your yes back at any time.</source>
        <translation>在你同意之前摄像头一直关着，你也可以随时收回同意。</translation>
    </message>
    <message>
        <source>The demo shows all of it with a painted person, an hour in a minute. Your camera stays shut.</source>
        <translation>演示用一个画出来的人展示这一切，一分钟走过一小时。你的摄像头保持关闭。</translation>
    </message>
    <message>
        <source>MoodGuard: welcome</source>
        <translation>MoodGuard：欢迎</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>现在不要(&amp;N)</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>试看演示(&amp;D)</translation>
    </message>
    <message>
        <source>Try the &amp;demo instead</source>
        <translation>改为试看演示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there any more.</source>
        <translation>文件夹“{folder}”已经不在了。</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>“{folder}”不是文件夹。</translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be read ({reason}).</source>
        <translation>无法读取文件夹“{folder}”（{reason}）。</translation>
    </message>
    <message>
        <source>All themes are switched off in the settings. Switch one on to see pictures.</source>
        <translation>设置中所有主题都已关闭。请打开一个以查看图片。</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds no PNG, JPEG or WebP pictures.</source>
        <translation>文件夹“{folder}”中没有 PNG、JPEG 或 WebP 图片。</translation>
    </message>
    <message>
        <source>MoodGuard&apos;s own paintings are missing: install it again, or choose another folder.</source>
        <translation>MoodGuard 自己的画作不见了：请重新安装，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>These are MoodGuard&apos;s own paintings.</source>
        <translation>这些是 MoodGuard 自己的画作。</translation>
    </message>
    <message>
        <source>You said of all these pictures that they are not for you. Choose others.</source>
        <translation>你说过这些图片都不适合你。请选择其他的。</translation>
    </message>
    <message numerus="yes">
        <source>MoodGuard has painted %n new picture(s) for you ({size} MB).</source>
        <translation>
            <numerusform>MoodGuard 为你画了 %n 张新图片（{size} MB）。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the last paintings was calm enough to keep, so MoodGuard rests its brush for an hour. The pictures that are there stay.</source>
        <translation>最近的画作都不够宁静，没有保留，MoodGuard 让画笔休息一小时。已有的图片不受影响。</translation>
    </message>
    <message>
        <source>New pictures can&apos;t be painted: {error}. Those that MoodGuard ships with are shown. Install MoodGuard again, or switch painting off in the settings.</source>
        <translation>无法绘制新图片：{error}。将显示随 MoodGuard 提供的图片。请重新安装 MoodGuard，或在设置中关闭绘画。</translation>
    </message>
    <message>
        <source>New pictures can&apos;t be painted, for which are calm can&apos;t be told: {error}. Those that are there are shown. Install MoodGuard again, or switch painting off in the settings.</source>
        <translation>无法绘制新图片，因为无法判断哪些宁静：{error}。将显示已有的图片。请重新安装 MoodGuard，或在设置中关闭绘画。</translation>
    </message>
    <message>
        <source>New pictures are painted, but less clean than they could be: {error}. Install MoodGuard again, and the next ones are.</source>
        <translation>正在绘制新图片，但不如应有的清晰：{error}。重新安装 MoodGuard 后，之后的图片就会好。</translation>
    </message>
    <message>
        <source>New paintings can&apos;t be kept: this computer can&apos;t write WebP pictures.</source>
        <translation>无法保存新画作：这台电脑不能写入 WebP 图片。</translation>
    </message>
    <message>
        <source>New paintings can&apos;t be kept: {error}. Those that are there are shown. Make room or check the folder {folder}, or switch painting off in the settings.</source>
        <translation>无法保存新画作：{error}。将显示已有的图片。请腾出空间或检查文件夹 {folder}，或在设置中关闭绘画。</translation>
    </message>
    <message>
        <source>New pictures can&apos;t be painted just now; the log says more.</source>
        <translation>现在无法绘制新图片；详情见日志。</translation>
    </message>
    <message>
        <source>New to you.</source>
        <translation>对你来说是新的。</translation>
    </message>
    <message>
        <source>You like this one.</source>
        <translation>你喜欢这张。</translation>
    </message>
    <message>
        <source>You said that it is not for you.</source>
        <translation>你说过它不适合你。</translation>
    </message>
    <message>
        <source>You have looked calmer with this one before.</source>
        <translation>看这张时你曾显得更平静。</translation>
    </message>
    <message>
        <source>One of the best for a first visit.</source>
        <translation>最适合初次观看的之一。</translation>
    </message>
    <message>
        <source>You liked others of “{theme}”.</source>
        <translation>你喜欢过“{theme}”中的其他图片。</translation>
    </message>
    <message>
        <source>You have looked calmer with “{theme}” before.</source>
        <translation>看“{theme}”时你曾显得更平静。</translation>
    </message>
    <message>
        <source>For a change: now and then comes one of which little is known yet.</source>
        <translation>换换口味：偶尔会出现一张还不太了解的。</translation>
    </message>
    <message>
        <source>Painted for you, and new to you.</source>
        <translation>为你而画，对你来说是新的。</translation>
    </message>
    <message>
        <source>Nothing has been learned yet about the pictures that help you.</source>
        <translation>还不了解哪些图片对你有帮助。</translation>
    </message>
    <message numerus="yes">
        <source>You like %n picture(s).</source>
        <translation>
            <numerusform>你喜欢 %n 张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not for you: %n picture(s).</source>
        <translation>
            <numerusform>不适合你：%n 张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your face was followed through %n picture(s); no theme stands out yet.</source>
        <translation>
            <numerusform>已在 %n 张图片中观察你的脸；还没有突出的主题。</numerusform>
        </translation>
    </message>
    <message>
        <source>You calm down most with {themes}.</source>
        <translation>最让你平静的是{themes}。</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>MoodGuard may not use the camera before you have said yes to it, in the welcome or on the page “Camera” of the settings.</source>
        <translation>在你于欢迎页面或设置的“摄像头”页面同意之前，MoodGuard 不能使用摄像头。</translation>
    </message>
    <message>
        <source>MoodGuard is not allowed to use the camera.</source>
        <translation>MoodGuard 没有使用摄像头的权限。</translation>
    </message>
    <message>
        <source>MoodGuard may not read {address}: your user has to be in its group.</source>
        <translation>MoodGuard 不能读取 {address}：你的用户必须在它的组中。</translation>
    </message>
    <message>
        <source>The camera “{camera}” still does not answer.</source>
        <translation>摄像头“{camera}”仍然没有响应。</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>没有找到摄像头。</translation>
    </message>
    <message>
        <source>The camera “{camera}” is not plugged in.</source>
        <translation>摄像头“{camera}”没有接上。</translation>
    </message>
    <message>
        <source>The camera “{camera}” sends the same picture over and over.</source>
        <translation>摄像头“{camera}”一直发送同一幅画面。</translation>
    </message>
    <message>
        <source>The camera “{camera}” was unplugged.</source>
        <translation>摄像头“{camera}”被拔掉了。</translation>
    </message>
    <message>
        <source>“{camera}” is no camera that gives pictures; choose another one in the settings.</source>
        <translation>“{camera}”不是能提供画面的摄像头；请在设置中选择其他的。</translation>
    </message>
    <message>
        <source>The camera “{camera}” gives no picture; another program may be using it, or none feeds it.</source>
        <translation>摄像头“{camera}”没有画面；可能有别的程序在用，或没有程序向它输出。</translation>
    </message>
    <message>
        <source>The camera “{camera}” stopped sending pictures.</source>
        <translation>摄像头“{camera}”不再发送画面。</translation>
    </message>
    <message>
        <source>The camera “{camera}” does not answer.</source>
        <translation>摄像头“{camera}”没有响应。</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>正在观察</translation>
    </message>
    <message>
        <source>resting between two looks</source>
        <translation>两次查看之间休息中</translation>
    </message>
    <message>
        <source>showing you its picture</source>
        <translation>正在向你显示画面</translation>
    </message>
    <message>
        <source>no face in view</source>
        <translation>看不到脸</translation>
    </message>
    <message>
        <source>too dark to see you, or covered</source>
        <translation>太暗看不到你，或被遮住</translation>
    </message>
    <message>
        <source>no picture; another program may be using it</source>
        <translation>没有画面；可能有别的程序在用</translation>
    </message>
    <message>
        <source>none found; plug one in, or choose another one in the settings</source>
        <translation>没有找到；请接上一个，或在设置中选择其他的</translation>
    </message>
    <message>
        <source>its picture can&apos;t be read; choose another one in the settings</source>
        <translation>画面无法读取；请在设置中选择其他的</translation>
    </message>
    <message>
        <source>not allowed; the system&apos;s privacy settings can change that</source>
        <translation>没有权限；可在系统的隐私设置中更改</translation>
    </message>
    <message>
        <source>shut until you say yes to it</source>
        <translation>在你同意之前关着</translation>
    </message>
    <message>
        <source>it does not answer; it is tried again by itself</source>
        <translation>没有响应；会自动重试</translation>
    </message>
    <message>
        <source>off for now after a fault; it is tried again by itself</source>
        <translation>出错后暂时关闭；会自动重试</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>摄像头 {number}</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw, so the camera is closed. All else goes on, and it is tried again by itself, less and less often. If this stays, choose another camera or expression model in the settings; the log says more.</source>
        <translation>发生了意料之外的问题，摄像头已关闭。其他一切照常，会自动重试，间隔越来越长。如果一直这样，请在设置中选择其他摄像头或表情模型；详情见日志。</translation>
    </message>
    <message>
        <source>MoodGuard is paused or quiet, so the camera stays off.</source>
        <translation>MoodGuard 已暂停或处于安静状态，摄像头保持关闭。</translation>
    </message>
    <message>
        <source>Your expression model can&apos;t be used: {error}. The one MoodGuard ships with is used.</source>
        <translation>无法使用你的表情模型：{error}。将使用随 MoodGuard 提供的。</translation>
    </message>
    <message>
        <source>MoodGuard&apos;s expression model can&apos;t be used: {unusable}. Install it again.</source>
        <translation>无法使用 MoodGuard 的表情模型：{unusable}。请重新安装。</translation>
    </message>
    <message>
        <source>Nothing can be heard: this computer has no sound output just now. The minute goes on without. Plug one in or switch it on, then choose the sound again.</source>
        <translation>听不到声音：这台电脑现在没有声音输出。练习会无声继续。请接上或打开输出设备，然后重新选择声音。</translation>
    </message>
    <message>
        <source>Nothing can be heard: the part of MoodGuard that plays sounds is missing or can&apos;t be loaded. The minute goes on without. Install MoodGuard again.</source>
        <translation>听不到声音：MoodGuard 播放声音的部分缺失或无法加载。练习会无声继续。请重新安装 MoodGuard。</translation>
    </message>
    <message>
        <source>The sound has stopped after a fault of MoodGuard&apos;s. All else goes on.</source>
        <translation>MoodGuard 出错，声音已停止。其他一切照常。</translation>
    </message>
    <message>
        <source>An older copy of your resting face can&apos;t be erased ({error}). Take it away yourself: it lies in {folder}.</source>
        <translation>无法清除放松时的脸的旧副本（{error}）。请自行删除：它在 {folder} 中。</translation>
    </message>
    <message>
        <source>An older copy of your answers can&apos;t be erased ({error}). Take it away yourself: it lies in {folder}.</source>
        <translation>无法清除你的回答的旧副本（{error}）。请自行删除：它在 {folder} 中。</translation>
    </message>
    <message>
        <source>The camera stays shut until you say yes again.</source>
        <translation>在你再次同意之前，摄像头一直关着。</translation>
    </message>
    <message>
        <source>Your yes to the camera was written by a later version of MoodGuard: {path}. It is left as it is. {shut}</source>
        <translation>你对摄像头的同意是由更新版本的 MoodGuard 写入的：{path}。它保持原样。{shut}</translation>
    </message>
    <message>
        <source>Your yes to the camera can&apos;t be read ({error}): {path}. {shut} To have it kept, make the file readable, or take it away.</source>
        <translation>无法读取你对摄像头的同意（{error}）：{path}。{shut}要保存它，请让文件可读，或删除它。</translation>
    </message>
    <message>
        <source>Your yes to the camera holds until you quit: what lies at {path} can&apos;t be used, and is left as it is. Take it away to have your yes kept.</source>
        <translation>你对摄像头的同意在退出前有效：{path} 处的内容无法使用，保持原样。删除它即可保存你的同意。</translation>
    </message>
    <message>
        <source>Your yes to the camera can&apos;t be kept on disk ({error}): {path}. It holds until you quit. Make room or check the folder, then say it again.</source>
        <translation>无法把你对摄像头的同意存盘（{error}）：{path}。它在退出前有效。请腾出空间或检查文件夹，然后再次同意。</translation>
    </message>
    <message>
        <source>The camera is shut, but your earlier yes can&apos;t be erased ({error}) and would count at the next start. Delete this file before: {path}</source>
        <translation>摄像头已关闭，但你之前的同意无法清除（{error}），下次启动时仍会生效。请先删除此文件：{path}</translation>
    </message>
    <message>
        <source>The file with your yes to the camera is damaged: {path}.</source>
        <translation>记录你对摄像头的同意的文件已损坏：{path}。</translation>
    </message>
    <message>
        <source>The file with your yes to the camera is damaged, and can&apos;t be kept aside ({error}).</source>
        <translation>记录你对摄像头的同意的文件已损坏，且无法另存（{error}）。</translation>
    </message>
    <message>
        <source>The file with your yes to the camera is damaged; it is kept as {kept}.</source>
        <translation>记录你对摄像头的同意的文件已损坏；已另存为 {kept}。</translation>
    </message>
    <message>
        <source>“{part}” is not like “Mon-Fri 9:00-17:30”</source>
        <translation>“{part}”的格式不像“周一-周五 9:00-17:30”</translation>
    </message>
    <message>
        <source>“{name}” is no weekday; use Mon, Tue, Wed, Thu, Fri, Sat, Sun</source>
        <translation>“{name}”不是星期几；请用 周一、周二、周三、周四、周五、周六、周日</translation>
    </message>
    <message>
        <source>“{part}” begins when it ends</source>
        <translation>“{part}”的开始和结束相同</translation>
    </message>
    <message>
        <source>“{text}” is no time of day</source>
        <translation>“{text}”不是时间</translation>
    </message>
    <message>
        <source>“{text}” is no time of day; say it like 14:30</source>
        <translation>“{text}”不是时间；请写成 14:30 这样</translation>
    </message>
    <message>
        <source>the file can&apos;t be kept aside and mended ({error})</source>
        <translation>无法另存并修复文件（{error}）</translation>
    </message>
    <message>
        <source>the file is kept as {aside}</source>
        <translation>文件已另存为 {aside}</translation>
    </message>
    <message>
        <source>Nothing was exported, since MoodGuard can&apos;t look into {closed}. Make it readable, then try again.</source>
        <translation>什么都没有导出，因为 MoodGuard 无法查看 {closed}。请让它可读，然后再试。</translation>
    </message>
    <message>
        <source>“{target}” can&apos;t be written: {error}. What is kept stays as it is. Make room or choose another place, then try again.</source>
        <translation>无法写入“{target}”：{error}。已保存的内容不变。请腾出空间或换个位置，然后再试。</translation>
    </message>
    <message>
        <source>Not everything could be erased: {left}.</source>
        <translation>未能全部清除：{left}。</translation>
    </message>
    <message numerus="yes">
        <source>{some} and %n more</source>
        <translation>
            <numerusform>{some}和另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} can&apos;t be read ({error}): {path}. Nothing new is kept of it meanwhile.</source>
        <translation>{title}：无法读取（{error}）：{path}。在此期间不会保存新内容。</translation>
    </message>
    <message>
        <source>{title} was written by a later version of MoodGuard: {path}. It is left as it is, and nothing is learned meanwhile. Install that version again, or have it forgotten.</source>
        <translation>{title}：由更新版本的 MoodGuard 写入：{path}。保持原样，在此期间不学习。请重新安装那个版本，或将其忘记。</translation>
    </message>
    <message>
        <source>{title} holds values that can&apos;t be used: {complaints}. All else of it is used; {learned}.</source>
        <translation>{title}：含有无法使用的值：{complaints}。其余照常使用；{learned}。</translation>
    </message>
    <message>
        <source>{title} can&apos;t be kept on disk ({error}): {path}. It holds until you quit, and is tried again with the next change. Make room or check the folder.</source>
        <translation>{title}：无法存盘（{error}）：{path}。在退出前有效，下次更改时会再试。请腾出空间或检查文件夹。</translation>
    </message>
    <message>
        <source>What was learned could not be erased ({error}): {path}</source>
        <translation>无法清除学到的内容（{error}）：{path}</translation>
    </message>
    <message>
        <source>{title} is damaged and can&apos;t be read ({reason}); it is learned anew.</source>
        <translation>{title}：已损坏且无法读取（{reason}）；会重新学习。</translation>
    </message>
    <message>
        <source>{title} is damaged; it is kept as {aside}, and is learned anew.</source>
        <translation>{title}：已损坏；已另存为 {aside}，会重新学习。</translation>
    </message>
    <message>
        <source>What helped you in your breaks</source>
        <translation>休息时对你有帮助的内容</translation>
    </message>
    <message>
        <source>“{typed}” is no number</source>
        <translation>“{typed}”不是数字</translation>
    </message>
    <message>
        <source>“{typed}” is no number that can be used</source>
        <translation>“{typed}”不是可用的数字</translation>
    </message>
    <message>
        <source>“{typed}” could be {one} or {other}; type it without that mark</source>
        <translation>“{typed}”可能是 {one} 或 {other}；请去掉那个符号</translation>
    </message>
    <message>
        <source>“{typed}” is no number of {unit}</source>
        <translation>“{typed}”不是以 {unit} 计的数字</translation>
    </message>
    <message>
        <source>What was learned about your resting face</source>
        <translation>关于放松时的脸学到的内容</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>There is no profile “{name}”. There are: {names}.</source>
        <translation>没有个人资料“{name}”。现有：{names}。</translation>
    </message>
    <message>
        <source>The list of profiles was written by a later version of MoodGuard, and is left as it is. The profiles are served, without their names. Install that version again, or take {path} away.</source>
        <translation>个人资料列表由更新版本的 MoodGuard 写入，保持原样。个人资料可用，但没有名称。请重新安装那个版本，或删除 {path}。</translation>
    </message>
    <message>
        <source>The list of profiles can&apos;t be read ({error}).</source>
        <translation>无法读取个人资料列表（{error}）。</translation>
    </message>
    <message>
        <source>Make {path} readable, then try again.</source>
        <translation>请让 {path} 可读，然后再试。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n profile(s) already. Delete one first.</source>
        <translation>
            <numerusform>已有 %n 份个人资料。请先删除一份。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the only profile. Make another one before you delete it.</source>
        <translation>这是唯一的个人资料。删除前请先新建一份。</translation>
    </message>
    <message>
        <source>“{profile}” can&apos;t be deleted: {error}.</source>
        <translation>无法删除“{profile}”：{error}。</translation>
    </message>
    <message>
        <source>it is kept as {name}</source>
        <translation>已另存为 {name}</translation>
    </message>
    <message>
        <source>it can&apos;t be kept aside and mended ({error})</source>
        <translation>无法另存并修复（{error}）</translation>
    </message>
    <message>
        <source>The list of profiles holds values that can&apos;t be used: {complaints}. All else of it is used; {aside}.</source>
        <translation>个人资料列表含有无法使用的值：{complaints}。其余照常使用；{aside}。</translation>
    </message>
    <message>
        <source>Another MoodGuard is changing the profiles. Try again when it is done.</source>
        <translation>另一个 MoodGuard 正在更改个人资料。等它完成后再试。</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be saved: {error}. Make room or check the folder {folder}, then try again.</source>
        <translation>无法保存个人资料：{error}。请腾出空间或检查文件夹 {folder}，然后再试。</translation>
    </message>
    <message>
        <source>The profile “{profile}” is there no more: somebody has deleted it meanwhile.</source>
        <translation>个人资料“{profile}”已经不在了：有人在此期间删除了它。</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>个人资料需要名称。</translation>
    </message>
    <message numerus="yes">
        <source>A profile&apos;s name has at most %n letter(s).</source>
        <translation>
            <numerusform>个人资料的名称最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a profile “{name}” already. Choose another name.</source>
        <translation>已有个人资料“{name}”。请换一个名称。</translation>
    </message>
    <message>
        <source>Profile {number}</source>
        <translation>个人资料 {number}</translation>
    </message>
    <message>
        <source>The list of profiles can&apos;t be read ({error}); their names are lost.</source>
        <translation>无法读取个人资料列表（{error}）；名称已丢失。</translation>
    </message>
    <message>
        <source>The list of profiles is damaged; it is kept as {aside}. The profiles are there; name them anew.</source>
        <translation>个人资料列表已损坏；已另存为 {aside}。个人资料还在；请重新命名。</translation>
    </message>
    <message>
        <source>What was to outlast a restart was written by a later version of MoodGuard: {path}. It is left as it is; pauses hold until you quit. Install that version again, or take the file away.</source>
        <translation>需要跨重启保留的内容由更新版本的 MoodGuard 写入：{path}。保持原样；暂停在退出前有效。请重新安装那个版本，或删除该文件。</translation>
    </message>
    <message>
        <source>What was to outlast a restart can&apos;t be read ({error}): {path}. A pause from before is over, and a new one holds until you quit. Make the file readable, or take it away.</source>
        <translation>无法读取需要跨重启保留的内容（{error}）：{path}。之前的暂停已结束，新的暂停在退出前有效。请让文件可读，或删除它。</translation>
    </message>
    <message>
        <source>What was to outlast a restart, such as a pause, holds values that can&apos;t be used: {complaints}. All else of it is used; {state}.</source>
        <translation>需要跨重启保留的内容（如暂停）含有无法使用的值：{complaints}。其余照常使用；{state}。</translation>
    </message>
    <message>
        <source>What is to outlast a restart, as a pause does, can&apos;t be kept on disk ({error}): {path}. It holds until you quit, and is tried again. Make room or check the folder.</source>
        <translation>需要跨重启保留的内容（如暂停）无法存盘（{error}）：{path}。在退出前有效，会再试。请腾出空间或检查文件夹。</translation>
    </message>
    <message>
        <source>The file of what was to outlast a restart is damaged, and can&apos;t be kept aside ({error}). A pause from before is over; choose it again.</source>
        <translation>记录需要跨重启保留内容的文件已损坏，且无法另存（{error}）。之前的暂停已结束；请重新选择。</translation>
    </message>
    <message>
        <source>The file of what was to outlast a restart is damaged; it is kept as {kept}. A pause from before is over; choose it again.</source>
        <translation>记录需要跨重启保留内容的文件已损坏；已另存为 {kept}。之前的暂停已结束；请重新选择。</translation>
    </message>
    <message>
        <source>Your settings were written by a later version of MoodGuard, and are left as they are: {path}. Install that version again, or take the file away to begin anew.</source>
        <translation>你的设置由更新版本的 MoodGuard 写入，保持原样：{path}。请重新安装那个版本，或删除该文件以重新开始。</translation>
    </message>
    <message>
        <source>The settings file is damaged. {then}</source>
        <translation>设置文件已损坏。{then}</translation>
    </message>
    <message>
        <source>The settings file is damaged; it is kept as {kept}. {then}</source>
        <translation>设置文件已损坏；已另存为 {kept}。{then}</translation>
    </message>
    <message>
        <source>The settings file is damaged and can&apos;t be kept aside ({error}). {then}</source>
        <translation>设置文件已损坏，且无法另存（{error}）。{then}</translation>
    </message>
    <message>
        <source>The settings file holds values that can&apos;t be used. {then}</source>
        <translation>设置文件含有无法使用的值。{then}</translation>
    </message>
    <message>
        <source>The settings file holds values that can&apos;t be used; it is kept as {kept}. {then}</source>
        <translation>设置文件含有无法使用的值；已另存为 {kept}。{then}</translation>
    </message>
    <message>
        <source>The settings file holds values that can&apos;t be used and can&apos;t be kept aside ({error}). {then}</source>
        <translation>设置文件含有无法使用的值，且无法另存（{error}）。{then}</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be read ({error}); the usual ones are used.</source>
        <translation>无法读取你的设置（{error}）；将使用通常的设置。</translation>
    </message>
    <message>
        <source>The usual settings are used.</source>
        <translation>将使用通常的设置。</translation>
    </message>
    <message>
        <source>Your settings could not be saved: {error}. They hold until you quit. Make room or check the folder {parent}, then save again.</source>
        <translation>无法保存你的设置：{error}。它们在退出前有效。请腾出空间或检查文件夹 {parent}，然后再保存。</translation>
    </message>
    <message>
        <source>{complaints}. The usual values are used instead, and all others hold.</source>
        <translation>{complaints}。改用通常的值，其余照常有效。</translation>
    </message>
    <message>
        <source>What was learned about pictures</source>
        <translation>关于图片学到的内容</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: {agent} can&apos;t be written ({error})</source>
        <translation>无法设置 MoodGuard 在登录时启动：不能写入 {agent}（{error}）</translation>
    </message>
    <message>
        <source>At login an old MoodGuard is still started: {agent} can&apos;t be written ({error}). This one works as usual. Once the file can be written, save the settings again.</source>
        <translation>登录时仍会启动旧的 MoodGuard：不能写入 {agent}（{error}）。当前这个照常工作。等文件可写后，请再次保存设置。</translation>
    </message>
    <message>
        <source>MoodGuard still starts at login: {entry} can&apos;t be removed ({error})</source>
        <translation>MoodGuard 仍会在登录时启动：无法移除 {entry}（{error}）</translation>
    </message>
    <message>
        <source>MoodGuard doesn&apos;t start at login any more, but {path}, which it has written for that, can&apos;t be removed ({error}). Remove it yourself.</source>
        <translation>MoodGuard 不再在登录时启动，但它为此写入的 {path} 无法移除（{error}）。请自行移除。</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: Windows refused it ({error})</source>
        <translation>无法设置 MoodGuard 在登录时启动：Windows 拒绝了（{error}）</translation>
    </message>
    <message>
        <source>MoodGuard still starts at login: Windows refused the change ({error})</source>
        <translation>MoodGuard 仍会在登录时启动：Windows 拒绝了更改（{error}）</translation>
    </message>
    <message>
        <source>At login an old MoodGuard is still started: Windows refused the change ({error}). This one works as usual. Save the settings again to try anew.</source>
        <translation>登录时仍会启动旧的 MoodGuard：Windows 拒绝了更改（{error}）。当前这个照常工作。再次保存设置即可重试。</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: its path is too long for Windows ({program}). Move it to a shorter one.</source>
        <translation>无法设置 MoodGuard 在登录时启动：路径对 Windows 来说太长（{program}）。请移到较短的路径。</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: {entry} can&apos;t be written ({error})</source>
        <translation>无法设置 MoodGuard 在登录时启动：不能写入 {entry}（{error}）</translation>
    </message>
    <message>
        <source>At login an old MoodGuard is still started: {entry} can&apos;t be written ({error}). This one works as usual. Once the file can be written, save the settings again.</source>
        <translation>登录时仍会启动旧的 MoodGuard：不能写入 {entry}（{error}）。当前这个照常工作。等文件可写后，请再次保存设置。</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t be set to start at login: its path {path} has a character that a login entry can&apos;t hold. Move it to another folder.</source>
        <translation>MoodGuard 无法在登录时启动：它的路径 {path} 含有启动项无法使用的字符。请把它移到另一个文件夹。</translation>
    </message>
    <message>
        <source>The desktop&apos;s message bus doesn&apos;t answer, so MoodGuard may have no tray icon, and can&apos;t tell whether the screen is locked or you don&apos;t want to be disturbed. It watches and suggests breaks as usual. Log out and in again to mend it.</source>
        <translation>桌面的消息总线没有响应，所以 MoodGuard 可能没有托盘图标，也无法得知屏幕是否锁定或你是否不想被打扰。它照常观察并建议休息。注销再登录即可修复。</translation>
    </message>
    <message>
        <source>hold Ctrl, Alt or Meta and press one more key, like Ctrl+Alt+B</source>
        <translation>按住 Ctrl、Alt 或 Meta 再按一个键，如 Ctrl+Alt+B</translation>
    </message>
    <message>
        <source>“{keys}” is no keyboard shortcut; {example}</source>
        <translation>“{keys}”不是键盘快捷键；{example}</translation>
    </message>
    <message>
        <source>“{keys}” would be taken from all that you type; {example}</source>
        <translation>“{keys}”会影响你的正常输入；{example}</translation>
    </message>
    <message>
        <source>No log is kept, since {log_file} can&apos;t be written: {error}. All else goes on as usual. Take away what lies there, or make room, then start MoodGuard anew.</source>
        <translation>没有记录日志，因为无法写入 {log_file}：{error}。其他一切照常。请移走那里的内容或腾出空间，然后重新启动 MoodGuard。</translation>
    </message>
    <message>
        <source>The log could not be erased ({error}): {path}</source>
        <translation>无法清除日志（{error}）：{path}</translation>
    </message>
    <message>
        <source>Another program uses {keys} already. {advice}</source>
        <translation>另一个程序已在使用 {keys}。{advice}</translation>
    </message>
    <message>
        <source>Your keyboard has no key {key}. {advice}</source>
        <translation>你的键盘没有 {key} 键。{advice}</translation>
    </message>
    <message>
        <source>Choose others for “{shortcut}” in the settings.</source>
        <translation>请在设置中为“{shortcut}”选择其他按键。</translation>
    </message>
    <message>
        <source>macOS does not give {keys} to programs (error {error}).</source>
        <translation>macOS 不把 {keys} 交给程序使用（错误 {error}）。</translation>
    </message>
    <message>
        <source>The desktop gave MoodGuard no keyboard shortcuts: they were declined there. Save the settings with other keys to be asked again. All else works as usual.</source>
        <translation>桌面没有给 MoodGuard 键盘快捷键：它们在那里被拒绝了。用其他按键保存设置即可再次询问。其他一切照常。</translation>
    </message>
    <message>
        <source>This desktop gives programs no keyboard shortcuts. In its own settings you can have keys run a command: moodguard skip, right, wrong, later, break, pause and resume do the same. All else works as usual.</source>
        <translation>这个桌面不给程序键盘快捷键。你可以在桌面自己的设置中让按键运行命令：moodguard skip、right、wrong、later、break、pause 和 resume 效果相同。其他一切照常。</translation>
    </message>
    <message>
        <source>Windows does not give {keys} to programs (error {error}).</source>
        <translation>Windows 不把 {keys} 交给程序使用（错误 {error}）。</translation>
    </message>
    <message>
        <source>The keyboard shortcuts can&apos;t be had, because the display doesn&apos;t answer. All else goes on; they are asked for again at the next start.</source>
        <translation>无法获得键盘快捷键，因为显示服务没有响应。其他一切照常；下次启动时会再次请求。</translation>
    </message>
    <message>
        <source>MoodGuard knows no way to set this desktop&apos;s wallpaper. Save the picture, and choose it in your desktop&apos;s own settings.</source>
        <translation>MoodGuard 不知道如何设置这个桌面的壁纸。请保存图片，然后在桌面自己的设置中选择它。</translation>
    </message>
    <message>
        <source>It is your wallpaper now.</source>
        <translation>它现在是你的壁纸了。</translation>
    </message>
    <message>
        <source>Your desktop did not take the picture as its wallpaper{told}. Save the picture, and choose it in your desktop&apos;s own settings.</source>
        <translation>桌面没有采用这张图片作为壁纸{told}。请保存图片，然后在桌面自己的设置中选择它。</translation>
    </message>
    <message>
        <source>Your desktop has the picture now, and may ask whether to take it.</source>
        <translation>桌面已收到图片，可能会询问是否采用。</translation>
    </message>
    <message>
        <source>{number}%</source>
        <comment>per cent; some languages put a space before the sign</comment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>it is too dark to see you, or the camera is covered</source>
        <translation>太暗看不到你，或摄像头被遮住</translation>
    </message>
    <message>
        <source>you are too far from the camera to be seen well</source>
        <translation>你离摄像头太远，看不清楚</translation>
    </message>
    <message>
        <source>I can&apos;t read you well in this light</source>
        <translation>在这种光线下我看不清你</translation>
    </message>
    <message>
        <source>getting to know the new light or place</source>
        <translation>正在熟悉新的光线或位置</translation>
    </message>
    <message>
        <source>the picture of you is blurred</source>
        <translation>你的画面模糊</translation>
    </message>
    <message>
        <source>you are turned away from the camera</source>
        <translation>你没有面向摄像头</translation>
    </message>
    <message>
        <source>part of your face is covered</source>
        <translation>你的脸有一部分被遮住</translation>
    </message>
    <message>
        <source>your face can&apos;t be seen well</source>
        <translation>看不清你的脸</translation>
    </message>
    <message>
        <source>another program may be using the camera</source>
        <translation>可能有别的程序在用摄像头</translation>
    </message>
    <message>
        <source>no camera is plugged in</source>
        <translation>没有接上摄像头</translation>
    </message>
    <message>
        <source>the camera does not answer</source>
        <translation>摄像头没有响应</translation>
    </message>
    <message>
        <source>MoodGuard is not allowed to use the camera</source>
        <translation>MoodGuard 没有使用摄像头的权限</translation>
    </message>
    <message>
        <source>you have not said yes to the camera</source>
        <translation>你还没有同意使用摄像头</translation>
    </message>
    <message>
        <source>the camera&apos;s picture can&apos;t be read</source>
        <translation>摄像头的画面无法读取</translation>
    </message>
    <message>
        <source>your expression can&apos;t be told just now</source>
        <translation>现在无法辨认你的表情</translation>
    </message>
    <message>
        <source>MoodGuard goes on as soon as you are back.</source>
        <translation>你一回来 MoodGuard 就会继续。</translation>
    </message>
    <message>
        <source>Open its cover, or switch a lamp on.</source>
        <translation>打开它的盖子，或开一盏灯。</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <translation>靠近一点。</translation>
    </message>
    <message>
        <source>A lamp in front of you helps, or a curtain before the sun. Nothing is guessed.</source>
        <translation>在你面前放一盏灯，或拉上窗帘挡住阳光会有帮助。不会乱猜。</translation>
    </message>
    <message>
        <source>Faces look different in it, so MoodGuard looks for a minute before it says anything.</source>
        <translation>脸在这种条件下看上去不同，所以 MoodGuard 会先看一分钟再说话。</translation>
    </message>
    <message>
        <source>Wiping the camera may help.</source>
        <translation>擦一擦摄像头也许有帮助。</translation>
    </message>
    <message>
        <source>Turn towards the screen.</source>
        <translation>请面向屏幕。</translation>
    </message>
    <message>
        <source>A hand, a cup or the edge of the picture may be in the way.</source>
        <translation>可能有手、杯子或画面边缘挡住了。</translation>
    </message>
    <message>
        <source>Turn towards the screen, with a lamp in front of you.</source>
        <translation>请面向屏幕，并在面前放一盏灯。</translation>
    </message>
    <message>
        <source>MoodGuard waits, and tries again by itself.</source>
        <translation>MoodGuard 会等待并自动重试。</translation>
    </message>
    <message>
        <source>Plug one in, or choose another one in the settings.</source>
        <translation>请接上一个，或在设置中选择其他的。</translation>
    </message>
    <message>
        <source>It is tried again by itself. Unplugging it and plugging it in again may help.</source>
        <translation>会自动重试。拔下再插上也许有帮助。</translation>
    </message>
    <message>
        <source>The system&apos;s privacy settings can change that.</source>
        <translation>可在系统的隐私设置中更改。</translation>
    </message>
    <message>
        <source>It stays shut until you do, in the welcome or in the settings.</source>
        <translation>在你于欢迎页面或设置中同意之前，它一直关着。</translation>
    </message>
    <message>
        <source>It is tried again by itself. You can choose another camera in the settings.</source>
        <translation>会自动重试。也可以在设置中选择其他摄像头。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>会自动重试。</translation>
    </message>
    <message>
        <source>Good: your face can be seen well.</source>
        <translation>很好：能看清你的脸。</translation>
    </message>
    <message>
        <source>Sit in front of the camera.</source>
        <translation>请坐到摄像头前。</translation>
    </message>
    <message>
        <source>Noted. It fits what I know of you, so nothing changes.</source>
        <translation>已记下。这与我了解的你一致，所以没有变化。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up sooner.</source>
        <translation>已记下：我会更早提醒。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up a little sooner.</source>
        <translation>已记下：我会稍早一些提醒。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be a little slower to speak up.</source>
        <translation>已记下：我会稍晚一些提醒。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be slower to speak up.</source>
        <translation>已记下：我会更晚提醒。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up sooner and stay silent for longer afterwards.</source>
        <translation>已记下：我会更早提醒，之后安静更久。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up a little sooner and stay silent for longer afterwards.</source>
        <translation>已记下：我会稍早一些提醒，之后安静更久。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll stay silent for longer afterwards.</source>
        <translation>已记下：之后我会安静更久。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be a little slower to speak up and stay silent for longer afterwards.</source>
        <translation>已记下：我会稍晚一些提醒，之后安静更久。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be slower to speak up and stay silent for longer afterwards.</source>
        <translation>已记下：我会更晚提醒，之后安静更久。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up sooner and stay silent for less long afterwards.</source>
        <translation>已记下：我会更早提醒，之后安静的时间缩短。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll speak up a little sooner and stay silent for less long afterwards.</source>
        <translation>已记下：我会稍早一些提醒，之后安静的时间缩短。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll stay silent for less long afterwards.</source>
        <translation>已记下：之后我安静的时间会缩短。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be a little slower to speak up and stay silent for less long afterwards.</source>
        <translation>已记下：我会稍晚一些提醒，之后安静的时间缩短。</translation>
    </message>
    <message>
        <source>Noted: I&apos;ll be slower to speak up and stay silent for less long afterwards.</source>
        <translation>已记下：我会更晚提醒，之后安静的时间缩短。</translation>
    </message>
    <message>
        <source>Your answers go this way and that, so MoodGuard follows them only a little.</source>
        <translation>你的回答时左时右，所以 MoodGuard 只稍微参考。</translation>
    </message>
    <message>
        <source>You have not yet called a suggestion right or wrong.</source>
        <translation>你还没有评价过任何建议。</translation>
    </message>
    <message numerus="yes">
        <source>You called %n suggestion(s) wrong and none right.</source>
        <translation>
            <numerusform>你说有 %n 次建议错误，没有一次正确。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You called %n suggestion(s) right and none wrong.</source>
        <translation>
            <numerusform>你说有 %n 次建议正确，没有一次错误。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You called %n suggestion(s) wrong and {right} right.</source>
        <translation>
            <numerusform>你说有 %n 次建议错误，{right} 次正确。</numerusform>
        </translation>
    </message>
    <message>
        <source>A face must now look much tenser than usual to count.</source>
        <translation>现在脸要比通常紧绷得多才算。</translation>
    </message>
    <message>
        <source>A face must now look somewhat tenser than usual to count.</source>
        <translation>现在脸要比通常稍紧绷一些才算。</translation>
    </message>
    <message>
        <source>A face now counts as tense a little sooner than usual.</source>
        <translation>现在比通常稍早一些就算紧绷。</translation>
    </message>
    <message>
        <source>A face counts as tense as usual.</source>
        <translation>按通常的标准判断是否紧绷。</translation>
    </message>
    <message>
        <source>Before it speaks up, MoodGuard must be surer than usual.</source>
        <translation>在开口之前，MoodGuard 需要比平时更有把握。</translation>
    </message>
    <message>
        <source>After a suggestion you have peace for longer.</source>
        <translation>建议之后会让你清静更久。</translation>
    </message>
    <message>
        <source>Suggestions may follow each other sooner.</source>
        <translation>建议之间的间隔可以更短。</translation>
    </message>
    <message>
        <source>you are in a call ({programs})</source>
        <translation>你正在通话（{programs}）</translation>
    </message>
    <message numerus="yes">
        <source>{programs} (uses|use) the camera or microphone</source>
        <translation>
            <numerusform>{programs} 正在使用摄像头或麦克风</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{programs} (is|are) running</source>
        <translation>
            <numerusform>{programs} 正在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>{programs} and others</source>
        <translation>{programs} 等</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>吸气</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>屏住</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>呼气</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>停顿</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>颈部</translation>
    </message>
    <message>
        <source>Let your head sink towards one shoulder, and breathe.</source>
        <translation>让头慢慢倒向一侧肩膀，呼吸。</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>肩膀</translation>
    </message>
    <message>
        <source>Draw them up to your ears, hold, and let them fall.</source>
        <translation>耸到耳边，停住，再放下。</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>手臂</translation>
    </message>
    <message>
        <source>Reach up with both hands, as far as feels good.</source>
        <translation>双手向上伸，舒服就好。</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>身侧</translation>
    </message>
    <message>
        <source>One arm over your head: lean over a little.</source>
        <translation>一只手臂举过头顶：稍微侧弯。</translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation>手腕</translation>
    </message>
    <message>
        <source>Arm out, fingers up: draw them gently back.</source>
        <translation>手臂伸直，手指朝上：轻轻往回拉。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背部</translation>
    </message>
    <message>
        <source>Let your upper body hang, with loose arms and neck.</source>
        <translation>上身自然下垂，手臂和脖子放松。</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>还剩不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>还剩约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>outside your hours</source>
        <translation>不在你设定的时段内</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <translation>屏幕已锁定</translation>
    </message>
    <message>
        <source>you seem to be away</source>
        <translation>你似乎不在</translation>
    </message>
    <message>
        <source>the camera or microphone is in use</source>
        <translation>摄像头或麦克风正在使用</translation>
    </message>
    <message>
        <source>a program that you have listed is running</source>
        <translation>你列出的程序正在运行</translation>
    </message>
    <message>
        <source>your calendar says that you are busy</source>
        <translation>你的日历显示你正忙</translation>
    </message>
    <message>
        <source>something fills the screen</source>
        <translation>有内容占满屏幕</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>“勿扰”已开启</translation>
    </message>
    <message>
        <source>checking that you are not in a call</source>
        <translation>正在确认你没有在通话</translation>
    </message>
    <message>
        <source>the computer has just woken up</source>
        <translation>电脑刚刚唤醒</translation>
    </message>
    <message>
        <source>off while MoodGuard is paused</source>
        <translation>MoodGuard 暂停期间关闭</translation>
    </message>
    <message>
        <source>off outside your hours</source>
        <translation>在你设定的时段外关闭</translation>
    </message>
    <message>
        <source>off while {reason}</source>
        <translation>已关闭：{reason}</translation>
    </message>
    <message>
        <source>MoodGuard has begun to learn your resting face. Measuring it is a quicker start.</source>
        <translation>MoodGuard 已开始学习你放松时的脸。测量会更快。</translation>
    </message>
    <message>
        <source>Your resting face is not known yet, so MoodGuard goes by that of people in general.</source>
        <translation>还不了解你放松时的脸，所以 MoodGuard 以一般人为准。</translation>
    </message>
    <message>
        <source>Your resting face was measured with another expression model. Measure it again.</source>
        <translation>你放松时的脸是用另一个表情模型测量的。请重新测量。</translation>
    </message>
    <message>
        <source>Your resting face looks a little stern, and MoodGuard now takes that as normal.</source>
        <translation>你放松时的脸看上去有点严肃，MoodGuard 现在把它视为正常。</translation>
    </message>
    <message>
        <source>Your resting face looks relaxed, so MoodGuard can notice tension a little sooner.</source>
        <translation>你放松时的脸看上去很轻松，所以 MoodGuard 能稍早注意到紧张。</translation>
    </message>
    <message>
        <source>Your resting face looks much like that of people in general.</source>
        <translation>你放松时的脸和一般人差不多。</translation>
    </message>
    <message>
        <source>A break was suggested</source>
        <translation>建议休息</translation>
    </message>
    <message>
        <source>A quiet minute was suggested</source>
        <translation>建议安静一分钟</translation>
    </message>
    <message>
        <source>MoodGuard goes on watching, and says nothing.</source>
        <translation>MoodGuard 继续观察，但不作提醒。</translation>
    </message>
    <message>
        <source>A bit tense for about one and a half hours</source>
        <translation>有点紧绷约一个半小时了</translation>
    </message>
    <message>
        <source>A bit tense for about two and a half hours</source>
        <translation>有点紧绷约两个半小时了</translation>
    </message>
    <message>
        <source>A bit tense for about three and a half hours</source>
        <translation>有点紧绷约三个半小时了</translation>
    </message>
    <message>
        <source>Measuring your resting face</source>
        <translation>正在测量你放松时的脸</translation>
    </message>
    <message>
        <source>Meanwhile nothing is suggested.</source>
        <translation>在此期间不会提出建议。</translation>
    </message>
    <message>
        <source>Your guided minute is on</source>
        <translation>引导练习进行中</translation>
    </message>
    <message>
        <source>Until it ends nothing is suggested.</source>
        <translation>结束前不会提出建议。</translation>
    </message>
    <message>
        <source>You asked for this pause. The camera is off.</source>
        <translation>这是你要求的暂停。摄像头已关闭。</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>已暂停，直到你继续</translation>
    </message>
    <message>
        <source>Paused {until}</source>
        <translation>已暂停：{until}</translation>
    </message>
    <message>
        <source>The camera is off meanwhile.</source>
        <translation>在此期间摄像头关闭。</translation>
    </message>
    <message>
        <source>What was seen before counts no more, so MoodGuard looks for a while before it says anything.</source>
        <translation>之前看到的不再算数，所以 MoodGuard 会先看一会儿再说话。</translation>
    </message>
    <message>
        <source>Quiet: {reason}</source>
        <translation>安静：{reason}</translation>
    </message>
    <message>
        <source>Quiet {until}: {reason}</source>
        <translation>安静（{until}）：{reason}</translation>
    </message>
    <message>
        <source>You asked to be reminded. Until then nothing is suggested.</source>
        <translation>你要求稍后提醒。在此之前不会提出建议。</translation>
    </message>
    <message>
        <source>The suggestion comes again {when}</source>
        <translation>建议将{when}再次出现</translation>
    </message>
    <message>
        <source>Resting {until}: you had a suggestion</source>
        <translation>休息（{until}）：刚提过建议</translation>
    </message>
    <message>
        <source>About to take a first look</source>
        <translation>即将第一次查看</translation>
    </message>
    <message>
        <source>Nothing was seen yet.</source>
        <translation>还没有看到任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>You had %n suggestion(s) today, the most you allow; more from tomorrow</source>
        <translation>
            <numerusform>今天已有 %n 次建议，达到你允许的上限；明天再继续</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had %n suggestion(s) today, more than you allow now; more from tomorrow</source>
        <translation>
            <numerusform>今天已有 %n 次建议，超过你现在允许的；明天再继续</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The settings allow %n a day.</source>
        <translation>
            <numerusform>设置允许每天 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting to know today&apos;s light, ready {when}</source>
        <translation>正在熟悉今天的光线，{when}就绪</translation>
    </message>
    <message>
        <source>Before MoodGuard says anything, it looks at your face for {needed}. So far it has seen {seen}.</source>
        <translation>MoodGuard 会先看你的脸 {needed} 再说话。目前已看了 {seen}。</translation>
    </message>
    <message>
        <source>All calm</source>
        <translation>一切平静</translation>
    </message>
    <message>
        <source>Mostly calm</source>
        <translation>大致平静</translation>
    </message>
    <message>
        <source>A bit tense just now</source>
        <translation>刚刚有点紧绷</translation>
    </message>
    <message numerus="yes">
        <source>A bit tense for about %n minute(s)</source>
        <translation>
            <numerusform>有点紧绷约 %n 分钟了</numerusform>
        </translation>
    </message>
    <message>
        <source>A bit tense for about an hour</source>
        <translation>有点紧绷约一小时了</translation>
    </message>
    <message numerus="yes">
        <source>A bit tense for about %n hour(s)</source>
        <translation>
            <numerusform>有点紧绷约 %n 小时了</numerusform>
        </translation>
    </message>
    <message>
        <source>Tense for {share} of the last {span}; a break is suggested from {limit}. MoodGuard is {sure} sure that you look tense now; it needs {needed}.</source>
        <translation>最近 {span} 中有 {share} 显得紧绷；达到 {limit} 时建议休息。MoodGuard 有 {sure} 的把握认为你现在显得紧绷；需要 {needed}。</translation>
    </message>
    <message>
        <source>You have looked tense for a while.</source>
        <translation>你显得紧绷有一会儿了。</translation>
    </message>
    <message>
        <source>You look calmer again.</source>
        <translation>你看上去又平静了些。</translation>
    </message>
    <message>
        <source>You were hardly in view since.</source>
        <translation>之后几乎没有看到你。</translation>
    </message>
    <message>
        <source>You still look a bit tense.</source>
        <translation>你看上去还有点紧绷。</translation>
    </message>
    <message>
        <source>The gallery was closed.</source>
        <translation>画廊已关闭。</translation>
    </message>
    <message>
        <source>The quiet minute is over.</source>
        <translation>安静的一分钟结束了。</translation>
    </message>
    <message>
        <source>MoodGuard may speak up again.</source>
        <translation>MoodGuard 又可以提醒了。</translation>
    </message>
    <message>
        <source>You skipped the suggestion.</source>
        <translation>你跳过了建议。</translation>
    </message>
    <message>
        <source>You took a break.</source>
        <translation>你休息了一下。</translation>
    </message>
    <message>
        <source>You asked to be reminded later.</source>
        <translation>你要求稍后提醒。</translation>
    </message>
    <message>
        <source>You asked to be reminded.</source>
        <translation>你要求提醒。</translation>
    </message>
    <message>
        <source>You took a minute.</source>
        <translation>你歇了一分钟。</translation>
    </message>
    <message>
        <source>{share} of the last {span} looked tense; a break is suggested from {limit}. MoodGuard is {sure} sure that this goes on; it needs {needed}.</source>
        <translation>最近 {span} 中有 {share} 显得紧绷；达到 {limit} 时建议休息。MoodGuard 有 {sure} 的把握认为这会持续；需要 {needed}。</translation>
    </message>
    <message>
        <source>Your face was seen for {share} of the {span} after the suggestion; {needed} is needed.</source>
        <translation>建议后的 {span} 中有 {share} 看到了你的脸；需要 {needed}。</translation>
    </message>
    <message>
        <source>{share} of the {span} after the suggestion looked tense; a quiet minute is suggested from {limit}.</source>
        <translation>建议后的 {span} 中有 {share} 显得紧绷；达到 {limit} 时建议安静一分钟。</translation>
    </message>
    <message>
        <source>No suggestion follows for {span}.</source>
        <translation>{span} 内不再建议。</translation>
    </message>
    <message>
        <source>{span} without a suggestion are over.</source>
        <translation>没有建议的 {span} 已过。</translation>
    </message>
    <message>
        <source>for about one and a half hours more</source>
        <translation>还有约一个半小时</translation>
    </message>
    <message>
        <source>for about two and a half hours more</source>
        <translation>还有约两个半小时</translation>
    </message>
    <message>
        <source>for about three and a half hours more</source>
        <translation>还有约三个半小时</translation>
    </message>
    <message>
        <source>until {weekday} {time}</source>
        <translation>到{weekday} {time}</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>到午夜</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>到 {time}</translation>
    </message>
    <message>
        <source>until {time} tomorrow</source>
        <translation>到明天 {time}</translation>
    </message>
    <message>
        <source>until {time} on {date}</source>
        <translation>到 {date} {time}</translation>
    </message>
    <message>
        <source>at midnight</source>
        <translation>午夜</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>在 {time} </translation>
    </message>
    <message>
        <source>at {time} tomorrow</source>
        <translation>明天 {time} </translation>
    </message>
    <message>
        <source>at {time} on {weekday}</source>
        <translation>{weekday} {time} </translation>
    </message>
    <message>
        <source>at {time} on {date}</source>
        <translation>{date} {time} </translation>
    </message>
    <message>
        <source>for a moment more</source>
        <translation>还有片刻</translation>
    </message>
    <message>
        <source>for about a minute more</source>
        <translation>还有约一分钟</translation>
    </message>
    <message numerus="yes">
        <source>for about %n minute(s) more</source>
        <translation>
            <numerusform>还有约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>for about an hour more</source>
        <translation>还有约一小时</translation>
    </message>
    <message numerus="yes">
        <source>for about %n hour(s) more</source>
        <translation>
            <numerusform>还有约 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>马上</translation>
    </message>
    <message>
        <source>in about a minute</source>
        <translation>约一分钟后</translation>
    </message>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds</comment>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>minutes</comment>
        <translation>{number} 分钟</translation>
    </message>
    <message>
        <source>Have a coffee break</source>
        <translation>去喝杯咖啡吧</translation>
    </message>
    <message>
        <source>Time for a few deep breaths?</source>
        <translation>来做几次深呼吸？</translation>
    </message>
    <message>
        <source>Look out of the window for a moment</source>
        <translation>看看窗外吧</translation>
    </message>
    <message>
        <source>Stand up and stretch a little</source>
        <translation>站起来伸展一下</translation>
    </message>
    <message>
        <source>A glass of water, and a short walk?</source>
        <translation>喝杯水，走一走？</translation>
    </message>
    <message>
        <source>Put on a piece of music that you like</source>
        <translation>放一首你喜欢的音乐</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>When to speak up</source>
        <translation>何时提醒</translation>
    </message>
    <message>
        <source>Quiet times</source>
        <translation>安静时段</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>画廊</translation>
    </message>
    <message>
        <source>Guided minutes</source>
        <translation>引导练习</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>MoodGuard then waits in the tray. It never starts by itself unless you switch this on.</source>
        <translation>MoodGuard 会在托盘中等待。除非你打开此项，否则它不会自行启动。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of MoodGuard&apos;s windows and cards. What you have written yourself stays as it is.</source>
        <translation>MoodGuard 的窗口和卡片的语言。你自己写的内容保持不变。</translation>
    </message>
    <message>
        <source>Break messages</source>
        <translation>休息提示语</translation>
    </message>
    <message>
        <source>One a line. The small card that suggests a break shows them in turn.</source>
        <translation>每行一条。建议休息的小卡片会轮流显示它们。</translation>
    </message>
    <message>
        <source>Break message stays for</source>
        <translation>提示停留时间</translation>
    </message>
    <message>
        <source>It never takes the keyboard, and a click sends it away.</source>
        <translation>它不会抢占键盘，点一下即可关闭。</translation>
    </message>
    <message>
        <source>Show the card on</source>
        <translation>卡片显示在</translation>
    </message>
    <message>
        <source>Where you have several screens.</source>
        <translation>当你有多个屏幕时。</translation>
    </message>
    <message>
        <source>Where the mouse is</source>
        <translation>鼠标所在的屏幕</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>主屏幕</translation>
    </message>
    <message>
        <source>All screens</source>
        <translation>所有屏幕</translation>
    </message>
    <message>
        <source>Wait until I pause for</source>
        <translation>等我停下</translation>
    </message>
    <message>
        <source>Nothing comes up while you type or move the mouse, but when you have paused for so long, or after 3 minutes at the latest.</source>
        <translation>你打字或移动鼠标时不会弹出任何内容，而是等你停下这么久，最晚 3 分钟后。</translation>
    </message>
    <message>
        <source>Don&apos;t wait</source>
        <translation>不等待</translation>
    </message>
    <message>
        <source>Suggest by a notification of the desktop</source>
        <translation>用桌面通知提出建议</translation>
    </message>
    <message>
        <source>In place of the card. Where the desktop shows none, the card comes all the same.</source>
        <translation>代替卡片。如果桌面不显示通知，卡片仍会出现。</translation>
    </message>
    <message>
        <source>Calm sound</source>
        <translation>舒缓的声音</translation>
    </message>
    <message>
        <source>An audio file of yours, or a folder of them. The card then has a button that plays one with the player that you use.</source>
        <translation>你的一个音频文件，或一个存放它们的文件夹。卡片上会有按钮用你的播放器播放。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Pause music and films during a break</source>
        <translation>休息时暂停音乐和影片</translation>
    </message>
    <message>
        <source>What plays is paused when a break begins, and goes on after it. On Linux, with players that can be told.</source>
        <translation>休息开始时暂停正在播放的内容，结束后继续。适用于 Linux 上支持控制的播放器。</translation>
    </message>
    <message>
        <source>Pictures from it are looked at in memory and forgotten at once.</source>
        <translation>它的图像只在内存中被看一眼，随即忘掉。</translation>
    </message>
    <message>
        <source>Look about every</source>
        <translation>大约每隔多久看一次</translation>
    </message>
    <message>
        <source>Longer is lighter on the computer; shorter notices sooner.</source>
        <translation>间隔长对电脑负担小；间隔短能更早发现。</translation>
    </message>
    <message>
        <source>Look more or less often by itself</source>
        <translation>自动调整查看频率</translation>
    </message>
    <message>
        <source>Half as often while all is calm or you are away, half as often again on battery, and twice as often while tension builds.</source>
        <translation>平静或你不在时减半，用电池时再减半，紧张上升时加倍。</translation>
    </message>
    <message>
        <source>Keep the camera open between looks</source>
        <translation>两次查看之间保持摄像头开启</translation>
    </message>
    <message>
        <source>Its light then stays on, and other programs may not be able to use the camera.</source>
        <translation>它的指示灯会一直亮着，其他程序可能无法使用摄像头。</translation>
    </message>
    <message>
        <source>Expression model</source>
        <translation>表情模型</translation>
    </message>
    <message>
        <source>For experts: a file of your own that tells expressions apart, made for MoodGuard.</source>
        <translation>供专业人士：你自己的、为 MoodGuard 制作的表情识别文件。</translation>
    </message>
    <message>
        <source>The one MoodGuard ships with</source>
        <translation>随 MoodGuard 提供的</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>温和</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Eager</source>
        <translation>积极</translation>
    </message>
    <message>
        <source>Judge by my resting face</source>
        <translation>以我放松时的脸为准</translation>
    </message>
    <message>
        <source>A face that looks stern by nature is then not taken for tense. MoodGuard learns it by and by; measuring it takes 20 seconds.</source>
        <translation>天生严肃的脸就不会被当成紧绷。MoodGuard 会逐渐学习；测量需要 20 秒。</translation>
    </message>
    <message>
        <source>A face counts as tense from</source>
        <translation>脸达到多少算紧绷</translation>
    </message>
    <message>
        <source>Higher: MoodGuard is slower to take a face for tense, and errs less often.</source>
        <translation>越高：MoodGuard 越慢把脸当成紧绷，也越少出错。</translation>
    </message>
    <message>
        <source>MoodGuard decides</source>
        <translation>由 MoodGuard 决定</translation>
    </message>
    <message>
        <source>Look back over</source>
        <translation>回顾多长时间</translation>
    </message>
    <message>
        <source>What was seen longer ago no longer counts.</source>
        <translation>更早看到的不再算数。</translation>
    </message>
    <message>
        <source>A tense mood lasts about</source>
        <translation>紧张情绪大约持续</translation>
    </message>
    <message>
        <source>A few tense looks are then no mood yet, and one smile does not end it.</source>
        <translation>几次紧绷的表情还不算情绪，一次微笑也不会结束它。</translation>
    </message>
    <message>
        <source>Each look alone</source>
        <translation>每次单独判断</translation>
    </message>
    <message>
        <source>Seen for at least</source>
        <translation>至少看到</translation>
    </message>
    <message>
        <source>MoodGuard stays silent until it has seen your face for this much of that time.</source>
        <translation>在看到你的脸达到这段时间的这个比例之前，MoodGuard 保持安静。</translation>
    </message>
    <message>
        <source>Suggest a break when tense for</source>
        <translation>紧绷达到多少时建议休息</translation>
    </message>
    <message>
        <source>How much of that time has to look tense. Lower: MoodGuard speaks up sooner, and errs more often.</source>
        <translation>这段时间中需要有多少显得紧绷。越低：MoodGuard 越早提醒，也越常出错。</translation>
    </message>
    <message>
        <source>And when this sure that it goes on</source>
        <translation>以及对持续的把握达到</translation>
    </message>
    <message>
        <source>Higher: MoodGuard errs less often, and speaks up later.</source>
        <translation>越高：MoodGuard 越少出错，提醒也越晚。</translation>
    </message>
    <message>
        <source>Then watch for another</source>
        <translation>之后继续观察</translation>
    </message>
    <message>
        <source>If you look tense for much of this time, too, a quiet minute is suggested.</source>
        <translation>如果这段时间也大多显得紧绷，就会建议安静一分钟。</translation>
    </message>
    <message>
        <source>Suggest that quiet minute when tense for</source>
        <translation>紧绷达到多少时建议安静一分钟</translation>
    </message>
    <message>
        <source>How much of the time since the first suggestion has to look tense.</source>
        <translation>自首次建议以来需要有多少时间显得紧绷。</translation>
    </message>
    <message>
        <source>Give the gallery</source>
        <translation>画廊时间</translation>
    </message>
    <message>
        <source>After this time, or when you close it, MoodGuard leaves you alone for a while.</source>
        <translation>到时间或你关闭后，MoodGuard 会让你清静一会儿。</translation>
    </message>
    <message>
        <source>Afterwards stay silent for</source>
        <translation>之后安静</translation>
    </message>
    <message>
        <source>After a suggestion MoodGuard leaves you alone for this long.</source>
        <translation>提出建议后，MoodGuard 会让你清静这么久。</translation>
    </message>
    <message>
        <source>Suggest a break at most</source>
        <translation>建议休息最多</translation>
    </message>
    <message>
        <source>So that MoodGuard itself never becomes a disturbance.</source>
        <translation>这样 MoodGuard 自己就不会成为打扰。</translation>
    </message>
    <message>
        <source>times a day</source>
        <translation>次/天</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Ask me how I am</source>
        <translation>询问我的感受</translation>
    </message>
    <message>
        <source>A small card with three buttons, when you pause. Your answer helps MoodGuard to tell your face; no answer is fine, too.</source>
        <translation>当你停下时出现一张有三个按钮的小卡片。你的回答帮助 MoodGuard 理解你的脸；不回答也没关系。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>At most once a week</source>
        <translation>每周最多一次</translation>
    </message>
    <message>
        <source>At most once a day</source>
        <translation>每天最多一次</translation>
    </message>
    <message>
        <source>Watch only at these hours</source>
        <translation>只在这些时段观察</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Switch the camera off when I am away for</source>
        <translation>我离开多久后关闭摄像头</translation>
    </message>
    <message>
        <source>Counted from the last key or mouse movement.</source>
        <translation>从最后一次按键或鼠标移动算起。</translation>
    </message>
    <message>
        <source>Switch the camera off in calls</source>
        <translation>通话时关闭摄像头</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>颜色与文字</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Keep my history for</source>
        <translation>保留我的记录</translation>
    </message>
    <message>
        <source>How your days were, as numbers on this computer alone: “How am I doing” shows them. What is older is erased within the hour.</source>
        <translation>你每天的情况，以数字保存在这台电脑上：“我的状态”会显示。更早的会在一小时内清除。</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>How easily MoodGuard speaks up</source>
        <translation>MoodGuard 多容易提醒</translation>
    </message>
    <message>
        <source>To the right it speaks up sooner, and errs more often. To the left it comes later and less often.</source>
        <translation>向右更早提醒，也更常出错。向左更晚、更少。</translation>
    </message>
    <message>
        <source>Very gentle</source>
        <translation>非常温和</translation>
    </message>
    <message>
        <source>Very eager</source>
        <translation>非常积极</translation>
    </message>
    <message>
        <source>At other times the camera is off. Drag over the hours, or go there with the arrow keys and press Space, or type them: “Mon-Fri 9:00-17:30; Sat 10-12”.</source>
        <translation>其他时间摄像头关闭。在小时上拖动，或用方向键移动并按空格，或直接输入：“周一-周五 9:00-17:30; 周六 10-12”。</translation>
    </message>
    <message>
        <source>While another program uses the camera or the microphone.</source>
        <translation>当其他程序使用摄像头或麦克风时。</translation>
    </message>
    <message>
        <source>Say nothing while something fills the screen</source>
        <translation>有内容占满屏幕时不提醒</translation>
    </message>
    <message>
        <source>A film, a game or a presentation. MoodGuard goes on watching.</source>
        <translation>影片、游戏或演示。MoodGuard 继续观察。</translation>
    </message>
    <message>
        <source>Respect “do not disturb”</source>
        <translation>遵守“勿扰”</translation>
    </message>
    <message>
        <source>MoodGuard goes on watching, but says nothing until it is switched off.</source>
        <translation>MoodGuard 继续观察，但在关闭勿扰之前不提醒。</translation>
    </message>
    <message>
        <source>Pause while one of these programs runs</source>
        <translation>这些程序之一运行时暂停</translation>
    </message>
    <message>
        <source>Their names, one a line, like obs or powerpnt. The camera is off meanwhile.</source>
        <translation>程序名称，每行一个，如 obs 或 powerpnt。期间摄像头关闭。</translation>
    </message>
    <message>
        <source>Pause at the busy times of these calendars</source>
        <translation>在这些日历的忙碌时间暂停</translation>
    </message>
    <message>
        <source>Calendar files (.ics) on this computer, one a line. Only the times are read. Whole days, and what is marked as free, don&apos;t count.</source>
        <translation>这台电脑上的日历文件 (.ics)，每行一个。只读取时间。全天和标为空闲的不算。</translation>
    </message>
    <message>
        <source>Picture folder</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>PNG, JPEG and WebP pictures in it are shown. Each folder in it is a theme.</source>
        <translation>显示其中的 PNG、JPEG 和 WebP 图片。其中每个文件夹是一个主题。</translation>
    </message>
    <message>
        <source>MoodGuard&apos;s own paintings</source>
        <translation>MoodGuard 自己的画作</translation>
    </message>
    <message>
        <source>Show MoodGuard&apos;s paintings beside my pictures</source>
        <translation>在我的图片旁显示 MoodGuard 的画作</translation>
    </message>
    <message>
        <source>Otherwise they are shown where no folder is chosen.</source>
        <translation>否则在没有选择文件夹时显示它们。</translation>
    </message>
    <message>
        <source>What you like to see</source>
        <translation>你喜欢看的内容</translation>
    </message>
    <message>
        <source>Themes that are switched off are not shown. MoodGuard chooses among the others.</source>
        <translation>关闭的主题不会显示。MoodGuard 从其余中选择。</translation>
    </message>
    <message>
        <source>Open the gallery by itself</source>
        <translation>自动打开画廊</translation>
    </message>
    <message>
        <source>When you still look tense some minutes after a suggestion. Otherwise a card offers it.</source>
        <translation>当建议几分钟后你仍显得紧绷时。否则由卡片询问。</translation>
    </message>
    <message>
        <source>In the slideshow each picture stays for</source>
        <translation>幻灯片中每张停留</translation>
    </message>
    <message>
        <source>Long enough to breathe out.</source>
        <translation>足够你呼一口气。</translation>
    </message>
    <message>
        <source>Let pictures drift in the slideshow</source>
        <translation>让幻灯片中的图片缓缓移动</translation>
    </message>
    <message>
        <source>So slowly that you hardly notice. Off, they keep still.</source>
        <translation>慢到几乎察觉不到。关闭时图片静止。</translation>
    </message>
    <message>
        <source>Paint new pictures by itself</source>
        <translation>自动绘制新图片</translation>
    </message>
    <message>
        <source>A few at a time, like those that have calmed you, while the computer has nothing better to do: not in calls, in full screen or on battery. You are never in them.</source>
        <translation>每次几张，类似让你平静过的图片，在电脑空闲时绘制：通话、全屏或用电池时不画。画里永远不会有你。</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>最多保留</translation>
    </message>
    <message>
        <source>Of the new pictures, those that help you least go first, then the oldest. They take 50 MB at most.</source>
        <translation>新图片中先移除对你帮助最小的，然后是最旧的。最多占用 50 MB。</translation>
    </message>
    <message>
        <source>paintings</source>
        <translation>张画</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>How long to breathe in, hold and breathe out, in seconds. You can change it while you breathe.</source>
        <translation>吸气、屏气和呼气各多久，以秒计。呼吸时也可以更改。</translation>
    </message>
    <message>
        <source>4 in, 6 out</source>
        <translation>吸 4，呼 6</translation>
    </message>
    <message>
        <source>4 in, hold 4, 4 out, rest 4</source>
        <translation>吸 4，屏 4，呼 4，停 4</translation>
    </message>
    <message>
        <source>4 in, hold 7, 8 out</source>
        <translation>吸 4，屏 7，呼 8</translation>
    </message>
    <message>
        <source>Breathe by words alone</source>
        <translation>只用文字引导呼吸</translation>
    </message>
    <message>
        <source>In place of the circle that grows and shrinks, with nothing that moves.</source>
        <translation>代替会放大缩小的圆圈，没有任何移动。</translation>
    </message>
    <message>
        <source>Sound during a minute</source>
        <translation>练习时的声音</translation>
    </message>
    <message>
        <source>Made by MoodGuard itself. It fades in and out, and ends with the minute.</source>
        <translation>由 MoodGuard 自己生成。渐入渐出，随练习结束。</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨声</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>海浪</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>风声</translation>
    </message>
    <message>
        <source>Deep rush</source>
        <translation>低沉的沙沙声</translation>
    </message>
    <message>
        <source>On top of the volume of your computer.</source>
        <translation>在电脑音量的基础上。</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>“As the system has it” follows your desktop, also as it changes.</source>
        <translation>“跟随系统”会随桌面一起变化。</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>In MoodGuard&apos;s own windows, on top of the size that your desktop has.</source>
        <translation>在 MoodGuard 自己的窗口中，基于桌面的文字大小。</translation>
    </message>
    <message>
        <source>A little larger</source>
        <translation>稍大</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>较大</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>两倍大</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>更高对比度</translation>
    </message>
    <message>
        <source>Words and outlines stand out more. It is on anyway where your desktop asks for it.</source>
        <translation>文字和轮廓更清晰。如果桌面要求，则始终开启。</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Nothing fades, drifts or grows: pictures keep still, and you breathe by words.</source>
        <translation>没有淡入、移动或放大：图片静止，用文字引导呼吸。</translation>
    </message>
    <message>
        <source>Tell screen readers</source>
        <translation>通知屏幕阅读器</translation>
    </message>
    <message>
        <source>A screen reader then says a suggestion as it comes, for its card never takes the keyboard.</source>
        <translation>建议出现时屏幕阅读器会读出来，因为卡片从不抢占键盘。</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation>现在休息</translation>
    </message>
    <message>
        <source>Press keys together, like Ctrl+Alt+B. They work whatever window is in front.</source>
        <translation>同时按下几个键，如 Ctrl+Alt+B。无论哪个窗口在前都有效。</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>The camera is off while MoodGuard is paused.</source>
        <translation>MoodGuard 暂停期间摄像头关闭。</translation>
    </message>
    <message>
        <source>Skip the suggestion</source>
        <translation>跳过建议</translation>
    </message>
    <message>
        <source>As “Not now” on the card.</source>
        <translation>同卡片上的“现在不要”。</translation>
    </message>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation>10 分钟后提醒我</translation>
    </message>
    <message>
        <source>The suggestion then comes again.</source>
        <translation>届时建议会再次出现。</translation>
    </message>
    <message>
        <source>MoodGuard then speaks up a little sooner.</source>
        <translation>MoodGuard 之后会稍早一些提醒。</translation>
    </message>
    <message>
        <source>MoodGuard is then slower to speak up.</source>
        <translation>MoodGuard 之后会更晚提醒。</translation>
    </message>
    <message>
        <source>Let other programs of mine use MoodGuard</source>
        <translation>允许我的其他程序使用 MoodGuard</translation>
    </message>
    <message>
        <source>By the desktop&apos;s message bus, on Linux: they can do what the icon&apos;s menu can, and are told of suggestions and pauses.</source>
        <translation>通过 Linux 桌面的消息总线：它们能做图标菜单能做的事，并得知建议和暂停。</translation>
    </message>
    <message>
        <source>Run when MoodGuard suggests a break</source>
        <translation>MoodGuard 建议休息时运行</translation>
    </message>
    <message>
        <source>A program of yours: its name in the first line, then one argument a line. No shell is involved.</source>
        <translation>你的程序：第一行是名称，之后每行一个参数。不经过 shell。</translation>
    </message>
    <message>
        <source>Run when a break is over</source>
        <translation>休息结束时运行</translation>
    </message>
    <message>
        <source>When a guided minute has ended, or the gallery was closed.</source>
        <translation>引导练习结束或画廊关闭时。</translation>
    </message>
    <message>
        <source>Run when a pause begins</source>
        <translation>暂停开始时运行</translation>
    </message>
    <message>
        <source>When you pause MoodGuard.</source>
        <translation>当你暂停 MoodGuard 时。</translation>
    </message>
    <message>
        <source>Run when a pause ends</source>
        <translation>暂停结束时运行</translation>
    </message>
    <message>
        <source>When you resume MoodGuard, or a pause is over.</source>
        <translation>当你继续 MoodGuard，或暂停结束时。</translation>
    </message>
    <message>
        <source>Run when the camera goes off</source>
        <translation>摄像头关闭时运行</translation>
    </message>
    <message>
        <source>In a pause, in a call, out of hours, when you are away or the screen is locked.</source>
        <translation>暂停、通话、时段外、你不在或屏幕锁定时。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were put into {file}.</source>
        <translation>
            <numerusform>已将 %n 个文件放入 {file}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup was brought back, and holds from now on.</source>
        <translation>备份已恢复，从现在起生效。</translation>
    </message>
    <message>
        <source>All was left as it is.</source>
        <translation>一切保持原样。</translation>
    </message>
    <message>
        <source>Your system has no message bus by which programs could use MoodGuard.</source>
        <translation>你的系统没有可供程序使用 MoodGuard 的消息总线。</translation>
    </message>
    <message>
        <source>Other programs can&apos;t use MoodGuard just now: the desktop&apos;s message bus isn&apos;t there, or another program goes by its name. All else goes on. Switch that off and on in the settings to try anew.</source>
        <translation>其他程序现在无法使用 MoodGuard：消息总线不存在，或另一个程序占用了它的名称。其他一切照常。在设置中关闭再打开即可重试。</translation>
    </message>
    <message>
        <source>Your calendars can&apos;t be read just now. All else goes on, and it is tried again.</source>
        <translation>现在无法读取你的日历。其他一切照常，会再试。</translation>
    </message>
    <message>
        <source>Your calendars take too long to be read, so they are left out. All else goes on.</source>
        <translation>读取日历耗时太长，已忽略。其他一切照常。</translation>
    </message>
    <message>
        <source>It was erased.</source>
        <translation>已清除。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: {reason}. Your history stays as it is. Make room or choose another place, then try again.</source>
        <translation>无法写入“{name}”：{reason}。你的记录不变。请腾出空间或换个位置，然后再试。</translation>
    </message>
    <message>
        <source>It is written to {path}.</source>
        <translation>已写入 {path}。</translation>
    </message>
    <message>
        <source>Something went wrong with your history; the log says more. All else goes on.</source>
        <translation>你的记录出了问题；详情见日志。其他一切照常。</translation>
    </message>
    <message>
        <source>Too many of your commands still run, so a new one was not begun. All else goes on.</source>
        <translation>你的命令还有太多在运行，所以没有启动新的。其他一切照常。</translation>
    </message>
    <message>
        <source>Your command “{name}” can&apos;t be started: there is no such program, or you may not run it. All else goes on. Mend its first line in the settings.</source>
        <translation>你的命令“{name}”无法启动：没有这个程序，或你无权运行。其他一切照常。请在设置中修正它的第一行。</translation>
    </message>
    <message>
        <source>It ran, and ended without trouble.</source>
        <translation>已运行，正常结束。</translation>
    </message>
    <message>
        <source>Your command “{name}” broke off. All else goes on.</source>
        <translation>你的命令“{name}”中断了。其他一切照常。</translation>
    </message>
    <message>
        <source>Your command “{name}” ended with the status {status}. All else goes on.</source>
        <translation>你的命令“{name}”以状态 {status} 结束。其他一切照常。</translation>
    </message>
    <message>
        <source>Your command “{name}” took too long and was ended. All else goes on.</source>
        <translation>你的命令“{name}”耗时太长，已被结束。其他一切照常。</translation>
    </message>
    <message>
        <source>how often that is, nobody has counted with your advanced settings.</source>
        <translation>在你的高级设置下，还没有人统计过频率。</translation>
    </message>
    <message numerus="yes">
        <source>about one suggestion in %n calm day(s).</source>
        <translation>
            <numerusform>大约每 %n 个平静的日子一次建议。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>It can&apos;t be used: {why}.</source>
        <translation>无法使用：{why}。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>没有这个文件或文件夹。</translation>
    </message>
    <message>
        <source>There is no sound in this folder that MoodGuard knows: {endings}.</source>
        <translation>此文件夹中没有 MoodGuard 认识的声音：{endings}。</translation>
    </message>
    <message>
        <source>This is no sound that MoodGuard knows: {endings}.</source>
        <translation>这不是 MoodGuard 认识的声音：{endings}。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>创建备份…</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>A backup is one file with your settings, all profiles, and what MoodGuard has learned. It holds no picture of you. Keep it where only you can read it, or take it to another computer.</source>
        <translation>备份是一个文件，包含你的设置、所有个人资料和 MoodGuard 学到的内容，没有你的图像。请存放在只有你能读取的地方，或带到另一台电脑。</translation>
    </message>
    <message>
        <source>What this backup would change</source>
        <translation>此备份会改变什么</translation>
    </message>
    <message>
        <source>What this backup of {day} would change</source>
        <translation>{day} 的此备份会改变什么</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>以及另外 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: all is like that already.</source>
        <translation>没有：一切已经如此。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>创建备份</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>No command</source>
        <translation>无命令</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Runs what stands here once, whether it is saved or not</source>
        <translation>运行一次这里的内容，无论是否已保存</translation>
    </message>
    <message>
        <source>Test: {label}</source>
        <translation>测试：{label}</translation>
    </message>
    <message>
        <source>That is no command: {why}.</source>
        <translation>这不是命令：{why}。</translation>
    </message>
    <message>
        <source>It runs…</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>Erase from this day</source>
        <translation>从这一天起清除</translation>
    </message>
    <message>
        <source>Erase to this day</source>
        <translation>清除到这一天</translation>
    </message>
    <message>
        <source>Erase these days…</source>
        <translation>清除这些天…</translation>
    </message>
    <message>
        <source>Erase all of it…</source>
        <translation>全部清除…</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Erase your history from {first} to {last}, both included? What MoodGuard has learned from your answers stays. This can&apos;t be taken back.</source>
        <translation>清除你从 {first} 到 {last}（含）的记录？MoodGuard 从你的回答中学到的内容会保留。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Erase these days</source>
        <translation>清除这些天</translation>
    </message>
    <message>
        <source>Erase all of your history? What MoodGuard has learned from your answers stays. This can&apos;t be taken back.</source>
        <translation>清除你的全部记录？MoodGuard 从你的回答中学到的内容会保留。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Erase your history</source>
        <translation>清除你的记录</translation>
    </message>
    <message>
        <source>Erase all of it</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>After your first guided minute, or a visit to the gallery, you can see here what helped.</source>
        <translation>完成第一次引导练习或看过画廊后，这里会显示什么有帮助。</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Break or gallery</source>
        <translation>休息或画廊</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>颜色的含义</translation>
    </message>
    <message>
        <source>How am I doing</source>
        <translation>我的状态</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>保存为图片</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Tables for spreadsheets</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <translation>供程序使用的 JSON</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>保存数字</translation>
    </message>
    <message>
        <source>Nothing of today was noted yet.</source>
        <translation>今天还没有记录。</translation>
    </message>
    <message>
        <source>The fuller a square, the more of what was seen of that day looked tense.</source>
        <translation>方块越满，当天看到的时间中显得紧绷的越多。</translation>
    </message>
    <message>
        <source>A square fills for each day that MoodGuard has watched.</source>
        <translation>MoodGuard 每观察一天，就填满一个方块。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>最近七天</translation>
    </message>
    <message>
        <source>Twelve weeks</source>
        <translation>十二周</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>什么有帮助</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>保存为图片…</translation>
    </message>
    <message>
        <source>Save the numbers…</source>
        <translation>保存数字…</translation>
    </message>
    <message>
        <source>As a table for spreadsheets (CSV), or as JSON</source>
        <translation>作为电子表格 (CSV) 或 JSON</translation>
    </message>
    <message>
        <source>These are guesses from how you looked, and no measure of how you felt. They are on this computer alone, and nobody else&apos;s affair.</source>
        <translation>这些是根据你的样子作出的猜测，不是对你感受的衡量。它们只在这台电脑上，与别人无关。</translation>
    </message>
    <message>
        <source>This is yours</source>
        <translation>这是你的</translation>
    </message>
    <message>
        <source>The demo plays, and nothing of it is noted here.</source>
        <translation>正在播放演示，其中内容不会记录在这里。</translation>
    </message>
    <message>
        <source>You have chosen to keep no history. The settings can change that, on the page “General”.</source>
        <translation>你选择了不保留记录。可在设置的“常规”页面更改。</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>未看到</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>legend: camera or microphone were in use</comment>
        <translation>通话</translation>
    </message>
    <message>
        <source>{begin} to {end}: you looked calm.</source>
        <translation>{begin} 到 {end}：你显得平静。</translation>
    </message>
    <message>
        <source>{begin} to {end}: you looked tense.</source>
        <translation>{begin} 到 {end}：你显得紧绷。</translation>
    </message>
    <message>
        <source>{begin} to {end}: you were not seen.</source>
        <translation>{begin} 到 {end}：没有看到你。</translation>
    </message>
    <message>
        <source>{begin} to {end}: MoodGuard was paused.</source>
        <translation>{begin} 到 {end}：MoodGuard 已暂停。</translation>
    </message>
    <message>
        <source>{begin} to {end}: you were in a call, and the camera was off.</source>
        <translation>{begin} 到 {end}：你在通话，摄像头关闭。</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s).</source>
        <translation>
            <numerusform>%n 次建议。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s).</source>
        <translation>
            <numerusform>%n 次休息。</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: nothing was noted.</source>
        <translation>{day}：没有记录。</translation>
    </message>
    <message>
        <source>{day}: seen for {seen}, too short to say more.</source>
        <translation>{day}：看到 {seen}，太短无法多说。</translation>
    </message>
    <message>
        <source>{day}: seen for {seen}, calm all the time.</source>
        <translation>{day}：看到 {seen}，一直平静。</translation>
    </message>
    <message>
        <source>{day}: seen for {seen}, and for {tense} of that you looked tense.</source>
        <translation>{day}：看到 {seen}，其中 {tense} 显得紧绷。</translation>
    </message>
    <message>
        <source>Once MoodGuard has watched for a minute, your day begins to show here.</source>
        <translation>MoodGuard 观察一分钟后，你的一天就会开始显示在这里。</translation>
    </message>
    <message>
        <source>A sentence about your week will stand here from {day} on, if enough was seen by then.</source>
        <translation>如果到那时看到的够多，从{day}起这里会有一句关于你这一周的话。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Rest for the eyes</source>
        <translation>眼睛休息</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>伸展</translation>
    </message>
    <message>
        <source>A short break</source>
        <translation>短暂休息</translation>
    </message>
    <message numerus="yes">
        <source>You looked calmer with {helped} of %n picture(s).</source>
        <translation>
            <numerusform>%n 张图片中有 {helped} 张让你显得更平静。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You felt better after {helped} of %n time(s).</source>
        <translation>
            <numerusform>%n 次中有 {helped} 次之后你感觉更好。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is few, so far.</source>
        <translation>目前还不多。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>You were not seen yet.</source>
        <translation>还没有看到你。</translation>
    </message>
    <message>
        <source>You were seen for {seen}, and looked calm.</source>
        <translation>看到你 {seen}，显得平静。</translation>
    </message>
    <message>
        <source>You were seen for {seen}, and looked tense for {tense} of that.</source>
        <translation>看到你 {seen}，其中 {tense} 显得紧绷。</translation>
    </message>
    <message>
        <source>Last week no time of the day stood out.</source>
        <translation>上周没有特别突出的时段。</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} morning.</source>
        <translation>上周你在{day}上午显得最紧绷。</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} after lunch.</source>
        <translation>上周你在{day}午饭后显得最紧绷。</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} afternoon.</source>
        <translation>上周你在{day}下午显得最紧绷。</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} evening.</source>
        <translation>上周你在{day}傍晚显得最紧绷。</translation>
    </message>
    <message>
        <source>Last week you looked tense most on {day} night.</source>
        <translation>上周你在{day}夜里显得最紧绷。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n break(s) none helped, you said.</source>
        <translation>
            <numerusform>你说 %n 次休息都没有帮助。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{helped} of %n break(s) helped, you said.</source>
        <translation>
            <numerusform>你说 %n 次休息中有 {helped} 次有帮助。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>一周的时段</translation>
    </message>
    <message>
        <source>at least one hour is needed; “Pause” switches the camera off for good</source>
        <translation>至少需要一小时；“暂停”可一直关闭摄像头</translation>
    </message>
    <message>
        <source>{days}, {start} to {end}: on</source>
        <translation>{days}，{start} 到 {end}：开</translation>
    </message>
    <message>
        <source>{days}, {start} to {end}: off</source>
        <translation>{days}，{start} 到 {end}：关</translation>
    </message>
    <message>
        <source>{days}, {start} to {end}: partly on</source>
        <translation>{days}，{start} 到 {end}：部分开</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 到 {last}</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {why}. All that is kept stays as it is. Make room or choose another place, then try again.</source>
        <translation>无法写入“{file}”：{why}。已保存的一切不变。请腾出空间或换个位置，然后再试。</translation>
    </message>
    <message>
        <source>“{file}” is damaged, or no backup of MoodGuard&apos;s. Nothing was changed.</source>
        <translation>“{file}”已损坏，或不是 MoodGuard 的备份。没有任何改变。</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed.</source>
        <translation>文件已损坏。没有任何改变。</translation>
    </message>
    <message>
        <source>The file holds far more than a backup of MoodGuard&apos;s. Nothing was changed.</source>
        <translation>文件的内容远超 MoodGuard 的备份。没有任何改变。</translation>
    </message>
    <message>
        <source>This is no backup of MoodGuard&apos;s. Nothing was changed.</source>
        <translation>这不是 MoodGuard 的备份。没有任何改变。</translation>
    </message>
    <message>
        <source>The file holds “{name}”, which is no part of a backup. Nothing was changed.</source>
        <translation>文件含有“{name}”，它不属于备份。没有任何改变。</translation>
    </message>
    <message>
        <source>This backup was made by a later MoodGuard. Install that version, then try again.</source>
        <translation>此备份由更新的 MoodGuard 创建。请安装那个版本后再试。</translation>
    </message>
    <message>
        <source>What you erased from your history still lies beside it on the disk, since another program reads it. It goes with the next minute that is written.</source>
        <translation>你从记录中清除的内容还在磁盘上它的旁边，因为有别的程序在读取。写入下一分钟时会消失。</translation>
    </message>
    <message>
        <source>Your history was damaged. It is kept as {name}, and a new one has begun.</source>
        <translation>你的记录已损坏。已另存为 {name}，并开始了新的记录。</translation>
    </message>
    <message>
        <source>Your history is damaged and can&apos;t be read: {path}. While MoodGuard runs, it keeps it under another name and begins a new one.</source>
        <translation>你的记录已损坏且无法读取：{path}。MoodGuard 运行时会将其另存并开始新的记录。</translation>
    </message>
    <message>
        <source>The disk is full, so your history waits. Make room: what was noted meanwhile is then written. All else goes on.</source>
        <translation>磁盘已满，你的记录在等待。请腾出空间：期间记下的内容届时会写入。其他一切照常。</translation>
    </message>
    <message>
        <source>Another program holds your history, so it waits. What was noted meanwhile is written once that program lets go of {path}. All else goes on.</source>
        <translation>另一个程序占用了你的记录，所以它在等待。那个程序放开 {path} 后，期间记下的内容会写入。其他一切照常。</translation>
    </message>
    <message>
        <source>Your history can&apos;t be kept on disk ({reason}): {path}. It is tried again each minute. Make room or check the folder. All else goes on.</source>
        <translation>你的记录无法存盘（{reason}）：{path}。每分钟会再试。请腾出空间或检查文件夹。其他一切照常。</translation>
    </message>
    <message>
        <source>Your history was written by a later version of MoodGuard: {path}. It is left as it is, and nothing new is kept in it. Install that version again, or take the file away.</source>
        <translation>你的记录由更新版本的 MoodGuard 写入：{path}。保持原样，不会写入新内容。请重新安装那个版本，或删除该文件。</translation>
    </message>
    <message>
        <source>What lies in the place of your history is another program&apos;s: {path}. It is left as it is, and no history is kept. Take the file away to begin one.</source>
        <translation>你的记录所在位置的文件属于另一个程序：{path}。保持原样，不作记录。删除该文件即可开始。</translation>
    </message>
    <message>
        <source>The profile “{name}” comes anew, with nothing but its name.</source>
        <translation>将新增个人资料“{name}”，其中只有名字。</translation>
    </message>
    <message>
        <source>The profile “{name}” comes anew.</source>
        <translation>新增个人资料“{name}”。</translation>
    </message>
    <message>
        <source>The profile “{old}” is called “{new}”, and keeps all that it has here.</source>
        <translation>个人资料“{old}”将改名为“{new}”，这里已有的一切都会保留。</translation>
    </message>
    <message>
        <source>The profile “{old}” is replaced by “{new}”.</source>
        <translation>个人资料“{old}”被“{new}”替换。</translation>
    </message>
    <message>
        <source>{profile}: {change}</source>
        <translation>{profile}：{change}</translation>
    </message>
    <message>
        <source>{profile}: what was learned is replaced (resting face, answers, likes, history).</source>
        <translation>{profile}：学到的内容被替换（放松时的脸、回答、喜好、记录）。</translation>
    </message>
    <message>
        <source>{setting}: {new} (now {old})</source>
        <translation>{setting}：{new}（现在 {old}）</translation>
    </message>
    <message>
        <source>Nothing was changed, for the backup is damaged: {why}</source>
        <translation>没有任何改变，因为备份已损坏：{why}</translation>
    </message>
    <message>
        <source>The backup could not be brought back: {why}. All is as it was. Make room or see whether MoodGuard&apos;s folders can be written, then try again.</source>
        <translation>无法恢复备份：{why}。一切照旧。请腾出空间，或检查 MoodGuard 的文件夹是否可写，然后再试。</translation>
    </message>
    <message>
        <source>Another backup is being looked at just now, in MoodGuard&apos;s window or by another command. End that first, then try again. Nothing was changed.</source>
        <translation>现在正在查看另一份备份，可能在 MoodGuard 的窗口中，也可能由另一条命令查看。请先结束它，然后再试一次。什么都没有改变。</translation>
    </message>
    <message>
        <source>What was to be brought back is gone. Nothing was changed. Choose the backup once more.</source>
        <translation>要恢复的内容已经不在了。什么都没有改变。请再选择一次备份。</translation>
    </message>
    <message>
        <source>The backup could be brought back only in part: {why}. Make room or see whether MoodGuard&apos;s folders can be written, then start MoodGuard anew: it puts that in order first.</source>
        <translation>备份只恢复了一部分：{why}。请腾出空间，或者看看 MoodGuard 的文件夹能否写入，然后重新启动 MoodGuard：它会先把这件事处理好。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {why}. Choose another place.</source>
        <translation>无法写入“{file}”：{why}。请换个位置。</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>已保存到 {file}。</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>MoodGuard: licences</source>
        <translation>MoodGuard：许可证</translation>
    </message>
    <message>
        <source>MoodGuard is made of these parts. Each stands under its own licence.</source>
        <translation>MoodGuard 由这些部分组成。每部分有各自的许可证。</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>程序的组成部分</translation>
    </message>
    <message>
        <source>MoodGuard: the log</source>
        <translation>MoodGuard：日志</translation>
    </message>
    <message>
        <source>States and errors, the newest at the end. It never says when somebody was tense.</source>
        <translation>状态和错误，最新的在末尾。从不记录谁何时紧张。</translation>
    </message>
    <message>
        <source>Problems alone</source>
        <translation>仅显示问题</translation>
    </message>
    <message>
        <source>Read it anew</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>No problem is in it.</source>
        <translation>其中没有问题。</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>其中还没有内容。</translation>
    </message>
    <message>
        <source>MoodGuard: report for a helper</source>
        <translation>MoodGuard：供求助用的报告</translation>
    </message>
    <message>
        <source>For somebody who helps you. It has no numbers about moods, and no names of files or profiles. It goes nowhere by itself: read it, then save or copy it.</source>
        <translation>给帮助你的人。没有关于情绪的数字，也没有文件或个人资料的名称。它不会自己发到任何地方：先阅读，再保存或复制。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>A square for each day of twelve weeks. The arrow keys go from day to day.</source>
        <translation>十二周中每天一个方块。用方向键逐日移动。</translation>
    </message>
    <message>
        <source>MoodGuard waits in the tray and offers a pause when you have looked tense for a while.</source>
        <translation>MoodGuard 在托盘中等待，当你显得紧绷了一会儿时建议休息。</translation>
    </message>
    <message>
        <source>MoodGuard can&apos;t set itself to start at login from within its Flatpak. Your desktop can: add MoodGuard to the programs that start with it, in its settings.</source>
        <translation>MoodGuard 无法在 Flatpak 中把自己设为登录时启动。你的桌面可以：请在桌面设置中把 MoodGuard 加入自动启动的程序。</translation>
    </message>
    <message>
        <source>Your desktop asks you whether MoodGuard may start when you log in. Once you have said yes there, it does.</source>
        <translation>桌面正在询问你是否允许 MoodGuard 在登录时启动。你在那里同意之后，它就会这样做。</translation>
    </message>
    <message>
        <source>Your desktop does not let MoodGuard start when you log in. Allow it in the desktop&apos;s settings, under the programs that may run in the background, then switch it on here again.</source>
        <translation>你的桌面不允许 MoodGuard 在登录时启动。请在桌面设置的“可在后台运行的程序”中允许它，然后在这里重新打开。</translation>
    </message>
    <message>
        <source>MoodGuard may still start at login, since your desktop can&apos;t be told otherwise just now. Take it out of the programs that start with your desktop, in its settings.</source>
        <translation>MoodGuard 可能仍会在登录时启动，因为现在无法通知桌面。请在桌面设置中把它从随桌面启动的程序里移除。</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two days or hours</comment>
        <translation>和</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days or hours</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>is no finite number</source>
        <translation>不是有限的数字</translation>
    </message>
    <message>
        <source>is {number}, but must be {least} to {most}</source>
        <translation>是 {number}，但必须在 {least} 到 {most} 之间</translation>
    </message>
    <message numerus="yes">
        <source>at most %n program(s) can be listed</source>
        <translation>
            <numerusform>最多可列出 %n 个程序</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is a path; its last part alone is the program&apos;s name</source>
        <translation>“{name}”是路径；只有最后一部分才是程序名</translation>
    </message>
    <message>
        <source>“{name}…” is too long for a program&apos;s name</source>
        <translation>“{name}…”作为程序名太长</translation>
    </message>
    <message numerus="yes">
        <source>at most %n calendar(s) can be listed</source>
        <translation>
            <numerusform>最多可列出 %n 个日历</numerusform>
        </translation>
    </message>
    <message>
        <source>MoodGuard uses no network: name a calendar&apos;s file on this computer</source>
        <translation>MoodGuard 不使用网络：请写出这台电脑上日历文件的名字</translation>
    </message>
    <message>
        <source>“{file}” is no name in full, from the topmost folder on</source>
        <translation>“{file}”不是从最顶层文件夹开始的完整名字</translation>
    </message>
    <message>
        <source>must be on or off</source>
        <translation>必须是开或关</translation>
    </message>
    <message>
        <source>must be one of: {names}</source>
        <translation>必须是其中之一：{names}</translation>
    </message>
    <message numerus="yes">
        <source>must be a text of at most %n letter(s)</source>
        <translation>
            <numerusform>必须是最多 %n 个字的文本</numerusform>
        </translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>黄昏</translation>
    </message>
    <message>
        <source>Turquoise water</source>
        <translation>碧绿的水</translation>
    </message>
    <message>
        <source>Blue hour</source>
        <translation>蓝调时刻</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>森林</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜晚</translation>
    </message>
    <message>
        <source>Golden light</source>
        <translation>金色的光</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>山丘</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>薄雾</translation>
    </message>
    <message>
        <source>Rocks and water</source>
        <translation>岩石与水</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>天空</translation>
    </message>
    <message numerus="yes">
        <source>a command has at most %n line(s)</source>
        <translation>
            <numerusform>一条命令最多 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>the first line names the program</source>
        <translation>第一行写程序的名字</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What you have chosen for all profiles together.</source>
        <translation>你为所有个人资料共同选择的内容。</translation>
    </message>
    <message>
        <source>Your yes to the camera</source>
        <translation>你对摄像头的同意</translation>
    </message>
    <message>
        <source>Since when MoodGuard may use it.</source>
        <translation>MoodGuard 从何时起可以使用它。</translation>
    </message>
    <message>
        <source>For each: your own settings, your resting face as a few numbers, what you have answered, which pictures help, how you felt after a guided minute, and your history: how tense each minute was, as a number, and what was suggested and answered.</source>
        <translation>每份资料包括：你自己的设置、用几个数字表示的放松时的脸、你的回答、哪些图片有帮助、引导练习之后你的感受，以及你的记录：用数字表示每一分钟有多紧绷，以及提出过的建议和回答。</translation>
    </message>
    <message>
        <source>A backup on its way</source>
        <translation>正在恢复的备份</translation>
    </message>
    <message>
        <source>Only while a backup is brought back, and until that is done.</source>
        <translation>仅在恢复备份期间存在，完成后即删除。</translation>
    </message>
    <message>
        <source>Paintings</source>
        <translation>画作</translation>
    </message>
    <message>
        <source>Pictures that MoodGuard has painted for you. You are in none of them.</source>
        <translation>MoodGuard 为你画的图片。其中没有你。</translation>
    </message>
    <message>
        <source>Wallpaper</source>
        <translation>壁纸</translation>
    </message>
    <message>
        <source>The picture that you made your wallpaper, which your desktop shows.</source>
        <translation>你设为壁纸、由桌面显示的图片。</translation>
    </message>
    <message>
        <source>Pictures of windows</source>
        <translation>窗口的图片</translation>
    </message>
    <message>
        <source>What MoodGuard&apos;s windows looked like in a run without a screen. You are in none of them.</source>
        <translation>MoodGuard 在无屏幕运行时窗口的样子。其中没有你。</translation>
    </message>
    <message>
        <source>State and log</source>
        <translation>状态与日志</translation>
    </message>
    <message>
        <source>A pause or silent time that outlasts a restart; states and errors; where windows were.</source>
        <translation>重启后仍然有效的暂停或安静时间；状态和错误；窗口曾在的位置。</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be read: {error}.</source>
        <translation>无法读取日历 {file}：{error}。</translation>
    </message>
    <message>
        <source>The calendar {file} is too large to be used.</source>
        <translation>日历 {file} 太大，无法使用。</translation>
    </message>
    <message>
        <source>The calendar {file} has too many events to be used.</source>
        <translation>日历 {file} 的日程太多，无法使用。</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: it can&apos;t be understood.</source>
        <translation>日历 {file} 无法使用：内容无法理解。</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: it is no calendar.</source>
        <translation>日历 {file} 无法使用：它不是日历。</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: something in it repeats more often than once a day.</source>
        <translation>日历 {file} 无法使用：其中有内容每天重复不止一次。</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: it takes too long to be read.</source>
        <translation>日历 {file} 无法使用：读取它需要太长时间。</translation>
    </message>
    <message>
        <source>The calendar {file} can&apos;t be used: a rule in it, by which something repeats, may never come true.</source>
        <translation>日历 {file} 无法使用：其中一条重复规则可能永远不会成立。</translation>
    </message>
</context>
</TS>

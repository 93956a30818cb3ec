; The installer for Windows, for Inno Setup 6: for the user alone, without the administrator. Nobody has run it yet.
;
;     iscc /DVersion=0.1.0 packaging\windows\moodguard.iss
;
; Settings and what MoodGuard has learned stay when it is removed; “What MoodGuard knows” in the app erases them.
#ifndef Version
  #error Name the version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId={{6B6D1C0E-6E0B-4C4E-9B0B-2C1B5D9A7F31}
AppName=MoodGuard
AppVersion={#Version}
AppPublisher=The MoodGuard developers
DefaultDirName={autopf}\MoodGuard
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\assets\icons\app.ico
UninstallDisplayIcon={app}\moodguard.exe
OutputDir=..\..\dist\packages
OutputBaseFilename=moodguard-{#Version}-windows-setup
Compression=lzma2
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
CloseApplications=force

[Files]
Source: "..\..\dist\moodguard\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\MoodGuard"; Filename: "{app}\moodguard.exe"; AppUserModelID: "org.moodguard.MoodGuard"

[Run]
Filename: "{app}\moodguard.exe"; Description: "{cm:LaunchProgram,MoodGuard}"; Flags: nowait postinstall skipifsilent

[UninstallRun]
Filename: "{app}\moodguard-cli.exe"; Parameters: "quit"; Flags: runhidden; RunOnceId: "quit"

; The entry that the app makes itself when it is to start at login, with the Task Manager's note on it.
[Registry]
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueName: "MoodGuard"; Flags: dontcreatekey uninsdeletevalue
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"; ValueName: "MoodGuard"; Flags: dontcreatekey uninsdeletevalue

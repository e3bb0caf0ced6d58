; Installs for the person alone, so that no admin has to be asked, or for everybody on the computer.
; After windeployqt has filled STAGE:  makensis -DVERSION=0.1.0 -DSTAGE=path\to\folder -DPUBLISHER=name
; [-DHOMEPAGE=https://…] patchbay.nsi
;
; Without questions: /S, with /CurrentUser (what is done without a word) or /AllUsers (as an admin), and
; /D=C:\path as the last word for another place. A newer version goes where the older one is. The
; uninstaller takes /S as well; it then gives the apps of who runs it their files back. Exit codes: 0 done,
; 1 stopped by the person, 2 not possible.

Unicode true
!ifndef VERSION
  !error "Give -DVERSION"
!endif
!ifndef STAGE
  !error "Give -DSTAGE, the folder that windeployqt has filled"
!endif
!ifndef PUBLISHER
  !error "Give -DPUBLISHER, who publishes this installer"
!endif

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Patchbay"

; Who is no admin is not asked for one's password, and installs for themselves.
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "Patchbay"
!define MULTIUSER_INSTALLMODE_FUNCTION placeThatWasGiven
!define MULTIUSER_USE_PROGRAMFILES64
; Where it is installed already, and for whom.
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

Name "Patchbay"
OutFile "patchbay-${VERSION}-setup.exe"
SetCompressor /SOLID lzma
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Patchbay"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Installs Patchbay"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey LegalCopyright "GPL-3.0-or-later"

!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\patchbay.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE French
!insertmacro MUI_LANGUAGE Spanish
!insertmacro MUI_LANGUAGE Japanese
!insertmacro MUI_LANGUAGE PortugueseBR

Var wasRunning
Var given ; by /D=, which MULTIUSER_INIT would forget

Function placeThatWasGiven
  ${If} $given != ""
    StrCpy $INSTDIR $given
  ${EndIf}
FunctionEnd

Function .onInit
  StrCpy $given $INSTDIR
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; Programs that run cannot be replaced. Asked first, as a logout would; after ten seconds not asked any more.
!macro EndPrograms
  StrCpy $wasRunning 0
  ${For} $R1 1 20
    nsExec::Exec 'taskkill /IM patchbay.exe'
    Pop $R0
    ${If} $R0 <> 0
      ${Break}
    ${EndIf}
    StrCpy $wasRunning 1
    Sleep 500
  ${Next}
  nsExec::Exec 'taskkill /F /IM patchbay.exe'
  Pop $R0
  nsExec::Exec 'taskkill /F /IM patchbayctl.exe'
  Pop $R0
!macroend

Section
  !insertmacro EndPrograms
  ; The bridge ends when its app does, so it is moved aside; it goes on with the relay of the new version.
  Delete "$INSTDIR\patchbay-bridge.old.exe"
  Rename "$INSTDIR\patchbay-bridge.exe" "$INSTDIR\patchbay-bridge.old.exe"
  Delete /REBOOTOK "$INSTDIR\patchbay-bridge.old.exe"
  SetOutPath "$INSTDIR"
  File /r "${STAGE}\*.*"
  CreateShortcut "$SMPROGRAMS\Patchbay.lnk" "$INSTDIR\patchbay.exe"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  ; SHCTX: the person's part of the registry, or the computer's.
  WriteRegStr SHCTX "Software\Classes\patchbay" "" "URL:Patchbay"
  WriteRegStr SHCTX "Software\Classes\patchbay" "URL Protocol" ""
  WriteRegStr SHCTX "Software\Classes\patchbay\shell\open\command" "" '"$INSTDIR\patchbay.exe" "%1"'

  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "Patchbay"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  !ifdef HOMEPAGE
    WriteRegStr SHCTX "${UNINSTALL}" "URLInfoAbout" "${HOMEPAGE}"
  !endif
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\patchbay.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" $0

  ; An update goes on where it was; a first installation without questions starts nothing.
  ${If} $wasRunning = 1
    Exec '"$INSTDIR\patchbay.exe" --background'
  ${EndIf}
SectionEnd

Section Uninstall
  ; Gives the apps' files back first: without us their entries would lead nowhere.
  MessageBox MB_YESNOCANCEL|MB_ICONQUESTION "Sign out, and give your AI apps their settings back?" /SD IDYES IDNO remove IDYES leave
  Abort
leave:
  nsExec::Exec '"$INSTDIR\patchbayctl.exe" uninstall --everything'
  Pop $R0
  ${If} $R0 <> 0
    ; 4: an app must be quit first. 5: something could not be taken back; the program can try again.
    MessageBox MB_OKCANCEL|MB_ICONEXCLAMATION "Not everything could be taken back. Quit your AI apps and try again, or remove Patchbay all the same." /SD IDOK IDOK remove
    Abort
  ${EndIf}
remove:
  !insertmacro EndPrograms
  ; An app that is still open holds one, which nothing answers any more; its file could not be removed.
  nsExec::Exec 'taskkill /F /IM patchbay-bridge.exe'
  Pop $R0
  DeleteRegKey SHCTX "Software\Classes\patchbay"
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "Patchbay"
  DeleteRegKey SHCTX "${UNINSTALL}"
  Delete "$SMPROGRAMS\Patchbay.lnk"
  RMDir /r "$INSTDIR"
SectionEnd

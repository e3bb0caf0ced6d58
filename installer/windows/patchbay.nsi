; Installs for the person alone, so that no admin has to be asked: programs, start menu, scheme.
; After windeployqt has filled STAGE:  makensis -DVERSION=0.1.0 -DSTAGE=path\to\folder patchbay.nsi

Unicode true
!ifndef VERSION
  !error "Give -DVERSION"
!endif
!ifndef STAGE
  !error "Give -DSTAGE, the folder that windeployqt has filled"
!endif
!include MUI2.nsh
!include FileFunc.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Patchbay"

Name "Patchbay"
OutFile "patchbay-${VERSION}-setup.exe"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Patchbay"
SetCompressor /SOLID lzma

!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\patchbay.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German

Section
  ; Programs that run cannot be replaced. The bridge ends when its app does, so it is moved aside.
  ExecWait 'taskkill /IM patchbay.exe'
  Delete "$INSTDIR\patchbay-bridge.old.exe"
  Rename "$INSTDIR\patchbay-bridge.exe" "$INSTDIR\patchbay-bridge.old.exe"
  SetOutPath "$INSTDIR"
  File /r "${STAGE}\*.*"
  CreateShortcut "$SMPROGRAMS\Patchbay.lnk" "$INSTDIR\patchbay.exe"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  WriteRegStr HKCU "Software\Classes\patchbay" "" "URL:Patchbay"
  WriteRegStr HKCU "Software\Classes\patchbay" "URL Protocol" ""
  WriteRegStr HKCU "Software\Classes\patchbay\shell\open\command" "" '"$INSTDIR\patchbay.exe" "%1"'

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Patchbay"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\patchbay.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section Uninstall
  ; Gives the apps' files back first: without us their entries would lead nowhere.
  ExecWait '"$INSTDIR\patchbayctl.exe" client undo'
  ExecWait 'taskkill /IM patchbay.exe'
  DeleteRegKey HKCU "Software\Classes\patchbay"
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "Patchbay"
  DeleteRegKey HKCU "${UNINSTALL}"
  Delete "$SMPROGRAMS\Patchbay.lnk"
  RMDir /r "$INSTDIR"
SectionEnd

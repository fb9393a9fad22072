; The installer for one person, without an administrator. Made by make-packages.sh, which defines
;   TREE (the folder to install), LISTS (installed-files.txt, installed-folders.txt), HERE, OUT, VERSION, NUMBERS (X.Y.Z), KILOBYTES
; Options: /S silent, /D=FOLDER (last, without quotes). Status: 0 installed, 1 given up by the person, 3 the program runs,
; 4 no room, 5 the folder cannot be written, 6 it holds something else (or FOLDER.new does), 7 a newer version is installed.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include TextFunc.nsh
!include WordFunc.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Disputedesk"
; Case files: their name's end, and what they are. A person who opens them with another program keeps that.
!define ENDING "Software\Classes\.disputedesk"
!define CASE_TYPE "Disputedesk.Case"
Name "Disputedesk"
OutFile "${OUT}"
BrandingText "Disputedesk ${VERSION}"
RequestExecutionLevel user
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
InstallDir "$LOCALAPPDATA\Programs\Disputedesk"
InstallDirRegKey HKCU "${KEY}" InstallLocation
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${NUMBERS}.0"
VIAddVersionKey ProductName "Disputedesk"
VIAddVersionKey FileDescription "Installs Disputedesk"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey CompanyName "Disputedesk contributors"
VIAddVersionKey LegalCopyright "Disputedesk contributors, GPL-3.0-or-later"

!define MUI_ICON "${HERE}/disputedesk.ico"
!define MUI_UNICON "${HERE}/disputedesk.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\disputedesk.exe"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(Keeps)"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE Thai
!insertmacro MUI_LANGUAGE Japanese
!insertmacro MUI_LANGUAGE SimpChinese
!include "${HERE}/setup-texts.nsh"

; Ends with a status and says why: in a window, and on standard output where a script reads it.
!macro Refuse STATUS TEXT
  SetErrorLevel ${STATUS}
  !insertmacro Say "${TEXT}"
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  Quit
!macroend
!macro Say TEXT
  System::Call 'kernel32::GetStdHandle(i -11) p .r9'
  ${If} $9 P<> 0
  ${AndIf} $9 P<> -1
    FileWriteUTF16LE $9 "${TEXT}$\r$\n"
  ${EndIf}
!macroend

; A program that runs cannot be opened for writing. DLLs that are loaded late would be gone under it.
!macro RefuseWhileRunning
  ${If} ${FileExists} "$INSTDIR\disputedesk.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\disputedesk.exe" a
    ${If} ${Errors}
      !insertmacro Refuse 3 "$(Running)"
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; A key without a value and without keys in it; /ifempty alone may look at one of the two only.
!macro RemoveIfEmpty NAME
  ClearErrors
  EnumRegValue $1 HKCU "${NAME}" 0
  ${If} ${Errors}
    DeleteRegKey /ifempty HKCU "${NAME}"
  ${EndIf}
!macroend

; The Explorer keeps what it knows of file types until it is told.
!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; RemoveListed FOLDER: what an installation brought, by its own lists, and no more: a person's files stay.
!macro RemoveListed FOLDER
  ClearErrors
  FileOpen $2 "${FOLDER}\installed-files.txt" r
  ${IfNot} ${Errors}
    ${Do}
      FileRead $2 $3
      ${If} ${Errors}
        ${ExitDo}
      ${EndIf}
      ${TrimNewLines} "$3" $3
      ${If} $3 != ""
      ${AndIf} $3 != "installed-files.txt"
        Delete "${FOLDER}\$3"
      ${EndIf}
    ${Loop}
    FileClose $2
  ${EndIf}
  ClearErrors
  FileOpen $2 "${FOLDER}\installed-folders.txt" r
  ${IfNot} ${Errors}
    ${Do}
      FileRead $2 $3
      ${If} ${Errors}
        ${ExitDo}
      ${EndIf}
      ${TrimNewLines} "$3" $3
      ${If} $3 != ""
        RMDir "${FOLDER}\$3"
      ${EndIf}
    ${Loop}
    FileClose $2
  ${EndIf}
  Delete "${FOLDER}\installed-folders.txt"
  Delete "${FOLDER}\installed-files.txt"
  Delete "${FOLDER}\uninstall.exe"
!macroend

; A folder that is there and not empty must be ours, lest a wrong one cost somebody their files.
Function RefuseForeign
  ${IfNot} ${FileExists} "$INSTDIR\installed-files.txt"
  ${AndIf} ${FileExists} "$INSTDIR\*.*"
    ${DirState} "$INSTDIR" $0
    ${If} $0 = 1
      !insertmacro Refuse 6 "$(Foreign)"
    ${EndIf}
  ${EndIf}
FunctionEnd

; Beside the old version there must be room for the new one. The nearest folder above that is there tells its disk's.
Function RefuseWithoutRoom
  StrCpy $2 $INSTDIR
  ${DoUntil} ${FileExists} "$2\*.*"
    StrCpy $3 $2
    ${GetParent} "$2" $2
    ${If} $2 == ""
      StrCpy $2 $3 3
      ${ExitDo}
    ${EndIf}
  ${Loop}
  System::Call 'kernel32::GetDiskFreeSpaceExW(w "$2\", *l .r0, p 0, p 0) i .r3'
  ${If} $3 <> 0
    System::Int64Op $0 / 1048576
    Pop $0
    IntOp $1 ${KILOBYTES} / 1024
    IntOp $1 $1 + 8
    ${If} $0 < $1
      !insertmacro Refuse 4 "$(NoRoom)"
    ${EndIf}
  ${EndIf}
FunctionEnd

; What is unpacked into must be empty, or the rest of an installation of ours that was cut off: it lays down its list first.
Function RefuseInTheWay
  ${IfNot} ${FileExists} "$INSTDIR.new\installed-files.txt"
  ${AndIf} ${FileExists} "$INSTDIR.new\*.*"
    ${DirState} "$INSTDIR.new" $0
    ${If} $0 = 1
      !insertmacro Refuse 6 "$(InTheWay)"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function RefuseOlder
  ReadRegStr $0 HKCU "${KEY}" DisplayVersion
  ReadRegStr $1 HKCU "${KEY}" VersionNumbers
  ${If} $1 != ""
    ${VersionCompare} "$1" "${NUMBERS}" $2
    ${If} $2 = 1
      !insertmacro Refuse 7 "$(Newer)"
    ${EndIf}
  ${EndIf}
FunctionEnd

; An exchange that was cut off (the computer was switched off, say) is undone or ended first.
Function TakeUp
  ${If} ${FileExists} "$INSTDIR.old\*.*"
    ${If} ${FileExists} "$INSTDIR\*.*"
      !insertmacro RemoveListed "$INSTDIR.old"
      Call BringBack
    ${Else}
      Rename "$INSTDIR.old" "$INSTDIR"
    ${EndIf}
  ${EndIf}
FunctionEnd

; Unpacked beside, then exchanged: a full disk or a file in use leaves the old version as it was.
Section
  Call TakeUp
  Call RefuseOlder
  Call RefuseForeign
  !insertmacro RefuseWhileRunning
  Call RefuseWithoutRoom
  Call RefuseInTheWay
  RMDir /r "$INSTDIR.new"
  ClearErrors
  SetOverwrite try
  SetOutPath "$INSTDIR.new"
  File "${LISTS}/installed-files.txt" ; first: one that is cut off is known by it
  File "${LISTS}/installed-folders.txt"
  File /r "${TREE}/*.*"
  WriteUninstaller "$INSTDIR.new\uninstall.exe"
  SetOutPath "$TEMP"
  ${If} ${Errors}
    RMDir /r "$INSTDIR.new"
    !insertmacro Refuse 5 "$(NotWritable)"
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\*.*"
    Rename "$INSTDIR" "$INSTDIR.old"
    ${If} ${Errors}
      RMDir /r "$INSTDIR.new"
      !insertmacro Refuse 3 "$(Running)"
    ${EndIf}
  ${EndIf}
  Rename "$INSTDIR.new" "$INSTDIR"
  ${If} ${Errors}
    Rename "$INSTDIR.old" "$INSTDIR"
    RMDir /r "$INSTDIR.new"
    !insertmacro Refuse 5 "$(NotWritable)"
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR.old\*.*"
    !insertmacro RemoveListed "$INSTDIR.old"
    Call BringBack
  ${EndIf}
  CreateShortcut "$SMPROGRAMS\Disputedesk.lnk" "$INSTDIR\disputedesk.exe"
  WriteRegStr HKCU "Software\Classes\${CASE_TYPE}" "" "$(CaseFile)"
  WriteRegStr HKCU "Software\Classes\${CASE_TYPE}\DefaultIcon" "" "$INSTDIR\disputedesk.exe,0"
  WriteRegStr HKCU "Software\Classes\${CASE_TYPE}\shell\open\command" "" '"$INSTDIR\disputedesk.exe" "%1"'
  WriteRegStr HKCU "${ENDING}\OpenWithProgids" "${CASE_TYPE}" ""
  ReadRegStr $0 HKCU "${ENDING}" ""
  ${If} $0 == ""
    WriteRegStr HKCU "${ENDING}" "" "${CASE_TYPE}"
  ${EndIf}
  !insertmacro TellExplorer
  WriteRegStr HKCU "${KEY}" DisplayName "Disputedesk"
  WriteRegStr HKCU "${KEY}" DisplayVersion "${VERSION}"
  WriteRegStr HKCU "${KEY}" VersionNumbers "${NUMBERS}"
  WriteRegStr HKCU "${KEY}" Publisher "Disputedesk contributors"
  WriteRegStr HKCU "${KEY}" DisplayIcon "$INSTDIR\disputedesk.exe"
  WriteRegStr HKCU "${KEY}" InstallLocation "$INSTDIR"
  WriteRegStr HKCU "${KEY}" UninstallString '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" EstimatedSize ${KILOBYTES}
  WriteRegDWORD HKCU "${KEY}" NoModify 1
  WriteRegDWORD HKCU "${KEY}" NoRepair 1
SectionEnd

; What the old folder held beside the program (the data of portable use, say) goes on standing beside it.
Function BringBack
  FindFirst $2 $3 "$INSTDIR.old\*.*"
  ${DoWhile} $3 != ""
    ${If} $3 != "."
    ${AndIf} $3 != ".."
      Rename "$INSTDIR.old\$3" "$INSTDIR\$3"
    ${EndIf}
    FindNext $2 $3
  ${Loop}
  FindClose $2
  RMDir "$INSTDIR.old"
FunctionEnd

Section Uninstall
  !insertmacro RefuseWhileRunning
  !insertmacro RemoveListed "$INSTDIR"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Disputedesk.lnk"
  DeleteRegKey HKCU "Software\Classes\${CASE_TYPE}"
  DeleteRegValue HKCU "${ENDING}\OpenWithProgids" "${CASE_TYPE}"
  !insertmacro RemoveIfEmpty "${ENDING}\OpenWithProgids"
  ReadRegStr $0 HKCU "${ENDING}" ""
  ${If} $0 == "${CASE_TYPE}"
    DeleteRegValue HKCU "${ENDING}" ""
  ${EndIf}
  !insertmacro RemoveIfEmpty "${ENDING}"
  !insertmacro TellExplorer
  DeleteRegKey HKCU "${KEY}"
  !insertmacro Say "$(Keeps)"
SectionEnd

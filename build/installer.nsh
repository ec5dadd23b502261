; Starts the agent at every logon by a scheduled task, which a clerk cannot switch off in Task Manager and which starts it
; again when it fails. Where the task cannot be registered, the machine's Run key starts it. Fields of the task: Microsoft,
; "Task Scheduler Schema". S-1-5-32-545 is the group of all users, whatever its name in the language of the system.

!macro swaddleTaskLine TEXT
  FileWriteUTF16LE $0 `${TEXT}$\r$\n`
!macroend

; Ended as a task, an agent is not started again as one that failed while its files are being replaced.
!macro customInit
  nsExec::Exec `"$SYSDIR\schtasks.exe" /End /TN "Swaddle"`
  Pop $0
!macroend

!macro customInstall
  InitPluginsDir
  FileOpen $0 "$PLUGINSDIR\swaddle-task.xml" w
  FileWriteUTF16LE /BOM $0 `<?xml version="1.0" encoding="UTF-16"?>$\r$\n`
  !insertmacro swaddleTaskLine `<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">`
  !insertmacro swaddleTaskLine `<Triggers><LogonTrigger><Enabled>true</Enabled></LogonTrigger></Triggers>`
  !insertmacro swaddleTaskLine `<Principals><Principal id="clerk"><GroupId>S-1-5-32-545</GroupId><RunLevel>LeastPrivilege</RunLevel></Principal></Principals>`
  !insertmacro swaddleTaskLine `<Settings>`
  ; Two people may be logged on at once, each with an agent.
  !insertmacro swaddleTaskLine `<MultipleInstancesPolicy>Parallel</MultipleInstancesPolicy>`
  !insertmacro swaddleTaskLine `<DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>`
  !insertmacro swaddleTaskLine `<StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>`
  !insertmacro swaddleTaskLine `<AllowHardTerminate>true</AllowHardTerminate>`
  !insertmacro swaddleTaskLine `<StartWhenAvailable>true</StartWhenAvailable>`
  !insertmacro swaddleTaskLine `<ExecutionTimeLimit>PT0S</ExecutionTimeLimit>`
  !insertmacro swaddleTaskLine `<Priority>7</Priority>`
  !insertmacro swaddleTaskLine `<RestartOnFailure><Interval>PT1M</Interval><Count>255</Count></RestartOnFailure>`
  !insertmacro swaddleTaskLine `</Settings>`
  !insertmacro swaddleTaskLine `<Actions Context="clerk"><Exec><Command>"$INSTDIR\${APP_EXECUTABLE_FILENAME}"</Command><Arguments>--logon</Arguments></Exec></Actions>`
  !insertmacro swaddleTaskLine `</Task>`
  FileClose $0

  nsExec::ExecToLog `"$SYSDIR\schtasks.exe" /Create /F /TN "Swaddle" /XML "$PLUGINSDIR\swaddle-task.xml"`
  Pop $0
  ${If} $0 == 0
    DeleteRegValue HKLM "Software\Microsoft\Windows\CurrentVersion\Run" "Swaddle"
    nsExec::ExecToLog `"$SYSDIR\schtasks.exe" /Run /TN "Swaddle"`
    Pop $0
  ${Else}
    WriteRegStr HKLM "Software\Microsoft\Windows\CurrentVersion\Run" "Swaddle" `"$INSTDIR\${APP_EXECUTABLE_FILENAME}" --logon`
  ${EndIf}
!macroend

!macro customUnInstall
  ; An update uninstalls the old version first, and the new one writes the task anew.
  ${IfNot} ${isUpdated}
    nsExec::ExecToLog `"$SYSDIR\schtasks.exe" /End /TN "Swaddle"`
    Pop $0
    nsExec::ExecToLog `"$SYSDIR\schtasks.exe" /Delete /F /TN "Swaddle"`
    Pop $0
    DeleteRegValue HKLM "Software\Microsoft\Windows\CurrentVersion\Run" "Swaddle"
  ${EndIf}
!macroend

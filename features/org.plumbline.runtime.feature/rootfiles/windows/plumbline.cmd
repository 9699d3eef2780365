@echo off
rem Starts Plumbline: the workbench without arguments, one headless command with them.
setlocal
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "cache=%USERPROFILE%\.plumbline\cache"
if not exist "%cache%" mkdir "%cache%"
for %%f in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -XX:+AutoCreateSharedArchive"
set "flags=%flags% --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true"
if "%~1"=="" (
    start "" "%java%w" %flags% "-XX:SharedArchiveFile=%cache%\plumbline.jsa" -jar "%launcher%" -nosplash
) else (
    "%java%" %flags% "-XX:SharedArchiveFile=%cache%\plumbline.jsa" -jar "%launcher%" -nosplash ^
        -application org.plumbline.cli.application %*
)

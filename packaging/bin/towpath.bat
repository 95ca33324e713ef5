@echo off
rem Starts Towpath: the window with files or nothing, the command line with a command. Needs Java 25 or newer.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA_EXE=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
if defined JAVA25_HOME if exist "%JAVA25_HOME%\bin\java.exe" set "JAVA_EXE=%JAVA25_HOME%\bin\java.exe"
"%JAVA_EXE%" -version 2>&1 | findstr /r /c:"version \"2[5-9]" /c:"version \"[3-9][0-9]" >nul
if errorlevel 1 (
  echo towpath: needs Java 25 or newer. Install a JDK 25 ^(https://adoptium.net^) or set JAVA_HOME to one. 1>&2
  exit /b 2
)
"%JAVA_EXE%" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -cp "%HOME_DIR%\lib\*" dev.towpath.Towpath %*
exit /b %errorlevel%

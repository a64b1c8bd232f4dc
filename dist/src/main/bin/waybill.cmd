@echo off
rem Starts waybill. Needs a Java 17 runtime, on the PATH or named by JAVA_HOME.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -Xmx768m -Xss4m -Djava.awt.headless=true -Dfile.encoding=UTF-8 "-Dwaybill.home=%~dp0.." %WAYBILL_JAVA_OPTIONS% -cp "%~dp0..\lib\*" org.waybill.cli.Main %*

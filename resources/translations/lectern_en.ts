<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- English needs no translation but of what depends on a number. -->
<TS version="2.1" language="en">
<context>
    <name>Lectern</name>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation><numerusform>%n author</numerusform><numerusform>%n authors</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation><numerusform>%n tag</numerusform><numerusform>%n tags</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n paper(s)</source>
        <translation><numerusform>%1, %n paper</numerusform><numerusform>%1, %n papers</numerusform></translation>
    </message>
</context>
<context>
    <name>lectern::ui::ListHeader</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation><numerusform>%Ln paper</numerusform><numerusform>%Ln papers</numerusform></translation>
    </message>
</context>
</TS>

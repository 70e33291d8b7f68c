<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Lectern</name>
    <message>
        <source>There is no room for %1.</source>
        <translation>Für %1 ist kein Platz.</translation>
    </message>
    <message>
        <source>The disk refused %1.</source>
        <translation>Der Datenträger hat %1 nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>An entry without a title is left out.</source>
        <translation>Ein Eintrag ohne Titel wird ausgelassen.</translation>
    </message>
    <message>
        <source>An entry is left out: its title is longer than the 64 KiB a title may have.</source>
        <translation>Ein Eintrag wird ausgelassen: Sein Titel ist länger als die 64&#xa0;KiB, die ein Titel haben darf.</translation>
    </message>
    <message>
        <source>An entry is left out: it has more than the 5,000 authors a paper may have.</source>
        <translation>Ein Eintrag wird ausgelassen: Er hat mehr als die 5.000 Autoren, die ein Artikel haben darf.</translation>
    </message>
    <message>
        <source>An entry is left out: a field is longer than the 1 MiB a field may have.</source>
        <translation>Ein Eintrag wird ausgelassen: Ein Feld ist länger als 1&#xa0;MiB, mehr als ein Feld haben darf.</translation>
    </message>
    <message>
        <source>Control characters and halves of characters were replaced.</source>
        <translation>Steuerzeichen und halbe Zeichen wurden ersetzt.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read from its start.</source>
        <translation>„%1“ konnte nicht von Anfang an gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” was cut short: its packed text ends too early.</source>
        <translation>„%1“ ist abgeschnitten: Der gepackte Text endet zu früh.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it cannot be unpacked.</source>
        <translation>„%1“ ist beschädigt: Die Datei lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than 100 times its size, the most that a packed file may; nothing was taken from it.</source>
        <translation>„%1“ wird beim Entpacken mehr als 100-mal so groß, also größer als erlaubt; nichts daraus wurde übernommen.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it does not unpack to what its archive says it holds.</source>
        <translation>„%1“ ist beschädigt: Der entpackte Inhalt weicht von den Angaben im Archiv ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n other message(s) of “%1” are no digests.</source>
        <translation>
            <numerusform>%n weitere Nachricht in „%1“ ist kein Digest.</numerusform>
            <numerusform>%n weitere Nachrichten in „%1“ sind keine Digests.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation>%1, Nachricht %2</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MiB, the most a mail may have.</source>
        <translation>„%1“ ist größer als 64&#xa0;MiB, mehr als eine E-Mail haben darf.</translation>
    </message>
    <message numerus="yes">
        <source>No papers were found in “%1”: none of its %n message(s) is a digest of a kind known to Lectern.</source>
        <translation>
            <numerusform>In „%1“ wurden keine Artikel gefunden: Die einzige Nachricht darin ist kein Digest einer Art, die Lectern kennt.</numerusform>
            <numerusform>In „%1“ wurden keine Artikel gefunden: Keine der %n Nachrichten darin ist ein Digest einer Art, die Lectern kennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is an archive within an archive; please unpack it and import that.</source>
        <translation>„%1“ ist ein Archiv in einem Archiv; bitte entpacken und das Ergebnis importieren.</translation>
    </message>
    <message>
        <source>“%1” is a tar archive, which is not read; please unpack it and import the folder.</source>
        <translation>„%1“ ist ein Tar-Archiv, das nicht gelesen wird; bitte entpacken und den Ordner importieren.</translation>
    </message>
    <message>
        <source>There is no file in “%1”.</source>
        <translation>In „%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>The archive “%1” is damaged or cut short; nothing was taken from it.</source>
        <translation>Das Archiv „%1“ ist beschädigt oder abgeschnitten; nichts daraus wurde übernommen.</translation>
    </message>
    <message>
        <source>The archive “%1” holds more than 10,000 files, the most one may.</source>
        <translation>Das Archiv „%1“ enthält mehr als 10.000 Dateien, mehr als eines enthalten darf.</translation>
    </message>
    <message>
        <source>“%1” is encrypted; please unpack it with its password and import that.</source>
        <translation>„%1“ ist verschlüsselt; bitte mit dem Passwort entpacken und das Ergebnis importieren.</translation>
    </message>
    <message>
        <source>“%1” is packed in a way that is not read; please unpack it and import that.</source>
        <translation>„%1“ ist auf eine Weise gepackt, die nicht gelesen wird; bitte entpacken und das Ergebnis importieren.</translation>
    </message>
    <message>
        <source>There is no format “%1”; those that can be read are: %2.</source>
        <translation>Ein Format „%1“ gibt es nicht; gelesen werden können: %2.</translation>
    </message>
    <message>
        <source>It is no digest but an error that arXiv answered: %1.</source>
        <translation>Das ist kein Digest, sondern ein Fehler, den arXiv gemeldet hat: %1.</translation>
    </message>
    <message>
        <source>The digest ends in the middle of this paper.</source>
        <translation>Der Digest endet mitten in diesem Artikel.</translation>
    </message>
    <message>
        <source>The paper at line %1 of “%2” is larger than 8 MiB, the most an entry may have.</source>
        <translation>Der Artikel in Zeile %1 von „%2“ ist größer als 8&#xa0;MiB, mehr als ein Eintrag haben darf.</translation>
    </message>
    <message>
        <source>No item of an arXiv listing stands in “%1”.</source>
        <translation>In „%1“ steht kein Eintrag einer arXiv-Liste.</translation>
    </message>
    <message>
        <source>It is no digest but an error that the archive answered: %1.</source>
        <translation>Das ist kein Digest, sondern ein Fehler, den das Archiv gemeldet hat: %1.</translation>
    </message>
    <message>
        <source>A record that the archive has deleted is left out.</source>
        <translation>Ein Datensatz, den das Archiv gelöscht hat, wird ausgelassen.</translation>
    </message>
    <message>
        <source>A record without a paper in arXiv&apos;s own format.</source>
        <translation>Ein Datensatz ohne Artikel im arXiv-Format.</translation>
    </message>
    <message>
        <source>What begins with @ in this line is no entry.</source>
        <translation>Was in dieser Zeile mit @ beginnt, ist kein Eintrag.</translation>
    </message>
    <message>
        <source>The @%1 that begins here is never closed.</source>
        <translation>Das @%1, das hier beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The @%1 that begins here nests its braces deeper than the 64 levels it may have.</source>
        <translation>Das @%1, das hier beginnt, verschachtelt seine Klammern tiefer als die erlaubten 64 Ebenen.</translation>
    </message>
    <message>
        <source>The @%1 that begins here is larger than 8 MiB, the most an entry may have.</source>
        <translation>Das @%1, das hier beginnt, ist größer als 8&#xa0;MiB, mehr als ein Eintrag haben darf.</translation>
    </message>
    <message>
        <source>This @string is left out: one may stand for 64 KiB, all of them together for 8 MiB.</source>
        <translation>Dieses @string wird ausgelassen: Eines darf für 64&#xa0;KiB stehen, alle zusammen für 8&#xa0;MiB.</translation>
    </message>
    <message>
        <source>“%1”, from which this entry takes more, is not in the file.</source>
        <translation>„%1“, woraus dieser Eintrag Weiteres übernimmt, steht nicht in der Datei.</translation>
    </message>
    <message>
        <source>What the @string lines of “%1” stand for is more than 100 times the file, up to line %2.</source>
        <translation>Wofür die @string-Zeilen von „%1“ bis Zeile %2 stehen, ist mehr als 100-mal so groß wie die Datei.</translation>
    </message>
    <message>
        <source>A comma is missing before this field.</source>
        <translation>Vor diesem Feld fehlt ein Komma.</translation>
    </message>
    <message>
        <source>A field without a name or a value is left out.</source>
        <translation>Ein Feld ohne Namen oder ohne Wert wird ausgelassen.</translation>
    </message>
    <message>
        <source>This entry is left out: a field has no value.</source>
        <translation>Dieser Eintrag wird ausgelassen: Ein Feld hat keinen Wert.</translation>
    </message>
    <message>
        <source>This entry is left out: a brace is never closed.</source>
        <translation>Dieser Eintrag wird ausgelassen: Eine Klammer wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This entry is left out: a quotation mark is never closed.</source>
        <translation>Dieser Eintrag wird ausgelassen: Ein Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>“%1” is defined by no @string; it was taken as it stands.</source>
        <translation>„%1“ ist durch kein @string festgelegt; es wurde übernommen, wie es dasteht.</translation>
    </message>
    <message>
        <source>This entry is left out: a field is longer than the 1 MiB a field may have.</source>
        <translation>Dieser Eintrag wird ausgelassen: Ein Feld ist länger als 1&#xa0;MiB, mehr als ein Feld haben darf.</translation>
    </message>
    <message>
        <source>The file ends before the ER line of this record: it is cut short.</source>
        <translation>Die Datei endet vor der ER-Zeile dieses Datensatzes: Sie ist abgeschnitten.</translation>
    </message>
    <message>
        <source>This record has no ER line; it ends where the next begins.</source>
        <translation>Dieser Datensatz hat keine ER-Zeile; er endet, wo der nächste beginnt.</translation>
    </message>
    <message>
        <source>These fields belong to no record: its TY line is missing.</source>
        <translation>Diese Felder gehören zu keinem Datensatz: Die TY-Zeile fehlt.</translation>
    </message>
    <message>
        <source>This record is larger than 8 MiB, the most an entry may have.</source>
        <translation>Dieser Datensatz ist größer als 8&#xa0;MiB, mehr als ein Eintrag haben darf.</translation>
    </message>
    <message>
        <source>The section at line %1 of “%2” is larger than 8 MiB, the most an entry may have.</source>
        <translation>Der Abschnitt in Zeile %1 von „%2“ ist größer als 8&#xa0;MiB, mehr als ein Eintrag haben darf.</translation>
    </message>
    <message>
        <source>A section that does not say where its paper is, is left out.</source>
        <translation>Ein Abschnitt, der nicht sagt, wo sein Artikel zu finden ist, wird ausgelassen.</translation>
    </message>
    <message>
        <source>A list of papers in the page is damaged and left out.</source>
        <translation>Eine Liste von Artikeln auf der Seite ist beschädigt und wird ausgelassen.</translation>
    </message>
    <message>
        <source>No abstract stands with this title.</source>
        <translation>Zu diesem Titel gibt es kein Abstract.</translation>
    </message>
    <message>
        <source>The text that begins at line %1 is larger than 8 MiB, the most an entry may have.</source>
        <translation>Der Text, der in Zeile %1 beginnt, ist größer als 8&#xa0;MiB, mehr als ein Eintrag haben darf.</translation>
    </message>
    <message>
        <source>“%1” ends in the middle of its HTML: it is cut short.</source>
        <translation>„%1“ endet mitten im HTML, ist also abgeschnitten.</translation>
    </message>
    <message>
        <source>The papers of “%1” stand more than 64 MiB before their addresses.</source>
        <translation>Die Artikel von „%1“ stehen mehr als 64&#xa0;MiB vor ihren Adressen.</translation>
    </message>
    <message>
        <source>A title with neither a paper&apos;s address nor an abstract is left out.</source>
        <translation>Ein Titel ohne die Adresse eines Artikels und ohne Abstract wird ausgelassen.</translation>
    </message>
    <message>
        <source>The page ends before the end of this paper&apos;s abstract.</source>
        <translation>Die Seite endet vor dem Ende des Abstracts dieses Artikels.</translation>
    </message>
    <message>
        <source>A title without an abstract: “%1”</source>
        <translation>Ein Titel ohne Abstract: „%1“</translation>
    </message>
    <message>
        <source>An abstract without a title: “%1”</source>
        <translation>Ein Abstract ohne Titel: „%1“</translation>
    </message>
    <message>
        <source>Part of the page&apos;s heading, read as no paper: “%1”</source>
        <translation>Ein Teil des Seitenkopfs, nicht als Artikel gelesen: „%1“</translation>
    </message>
    <message>
        <source>The title at line %1 of “%2” has %3 bytes, more than the 64 KiB that a title may have.</source>
        <translation>Der Titel in Zeile %1 von „%2“ hat %3&#xa0;Byte, mehr als die 64&#xa0;KiB, die ein Titel haben darf.</translation>
    </message>
    <message>
        <source>No papers were taken from “%1”: it has no heading of the Daily Papers, and at line %2 titles and abstracts no longer alternate.</source>
        <translation>Aus „%1“ wurden keine Artikel übernommen: Darin fehlt der Kopf der Daily Papers, und ab Zeile %2 wechseln sich Titel und Abstracts nicht mehr ab.</translation>
    </message>
    <message>
        <source>The digest ends before the abstract of this title: “%1”</source>
        <translation>Der Digest endet vor dem Abstract dieses Titels: „%1“</translation>
    </message>
    <message>
        <source>No title with an abstract stands in “%1”.</source>
        <translation>In „%1“ steht kein Titel mit Abstract.</translation>
    </message>
    <message>
        <source>A tag in “%1” has more than 256 attributes, the most one may have.</source>
        <translation>Ein Tag in „%1“ hat mehr als 256 Attribute, mehr als eines haben darf.</translation>
    </message>
    <message>
        <source>“%1” has more than 250,000 tags and attributes, the most an HTML page may have.</source>
        <translation>„%1“ hat mehr als 250.000 Tags und Attribute, mehr als eine HTML-Seite haben darf.</translation>
    </message>
    <message>
        <source>The elements of “%1” are nested deeper than 256, the most HTML may be.</source>
        <translation>Die Elemente von „%1“ sind tiefer als die erlaubten 256 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>“%1” is no JSON, or is cut short; nothing was taken from it.</source>
        <translation>„%1“ ist kein JSON oder abgeschnitten; nichts daraus wurde übernommen.</translation>
    </message>
    <message>
        <source>The answer saved in “%1” is empty.</source>
        <translation>Die in „%1“ gespeicherte Antwort ist leer.</translation>
    </message>
    <message>
        <source>An entry is left out: it is no JSON object.</source>
        <translation>Ein Eintrag wird ausgelassen: Er ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>None of the %1 entries of “%2” could be read.</source>
        <translation>Keiner der %1 Einträge von „%2“ konnte gelesen werden.</translation>
    </message>
    <message>
        <source>An entry is left out: it nests deeper than 64 levels.</source>
        <translation>Ein Eintrag wird ausgelassen: Er ist tiefer als 64 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>This entry is not UTF-8; it was read as Windows-1252.</source>
        <translation>Dieser Eintrag ist kein UTF-8; er wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>Damaged characters in this entry were replaced by “�”.</source>
        <translation>Beschädigte Zeichen in diesem Eintrag wurden durch „�“ ersetzt.</translation>
    </message>
    <message>
        <source>The file is cut short: its last entry is left out.</source>
        <translation>Die Datei ist abgeschnitten: Ihr letzter Eintrag wird ausgelassen.</translation>
    </message>
    <message>
        <source>An entry is left out: it is no JSON.</source>
        <translation>Ein Eintrag wird ausgelassen: Er ist kein JSON.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” is no JSON; nothing was taken from it.</source>
        <translation>Zeile %1 von „%2“ ist kein JSON; nichts daraus wurde übernommen.</translation>
    </message>
    <message>
        <source>“%1” is cut short: the JSON ends in the midst of line %2. Nothing was taken from it.</source>
        <translation>„%1“ ist abgeschnitten: Das JSON endet mitten in Zeile %2. Nichts daraus wurde übernommen.</translation>
    </message>
    <message>
        <source>The entry at line %1 of “%2” is longer than %3 MiB, the most it may have.</source>
        <translation>Der Eintrag in Zeile %1 von „%2“ ist länger als %3&#xa0;MiB, mehr als er haben darf.</translation>
    </message>
    <message>
        <source>No paper stands in “%1”.</source>
        <translation>In „%1“ steht kein Artikel.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” is longer than 8 MiB, the most an entry may have.</source>
        <translation>Zeile %1 von „%2“ ist länger als 8&#xa0;MiB, mehr als ein Eintrag haben darf.</translation>
    </message>
    <message>
        <source>Control characters in this line were replaced by “�”.</source>
        <translation>Steuerzeichen in dieser Zeile wurden durch „�“ ersetzt.</translation>
    </message>
    <message>
        <source>Byte %1 is not UTF-8; the line was read as Windows-1252.</source>
        <translation>Byte %1 ist kein UTF-8; die Zeile wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>Damaged characters from byte %1 on were replaced by “�”.</source>
        <translation>Beschädigte Zeichen ab Byte %1 wurden durch „�“ ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the mail: %1.</source>
        <translation>Aus der E-Mail ausgelassen: %1.</translation>
    </message>
    <message>
        <source>No papers were found in the mail “%1”: none of its texts is a digest of a kind known to Lectern.</source>
        <translation>In der E-Mail „%1“ wurden keine Artikel gefunden: Keiner ihrer Texte ist ein Digest einer Art, die Lectern kennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n other digest(s)</source>
        <translation>
            <numerusform>%n anderer Digest</numerusform>
            <numerusform>%n andere Digests</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is said to be written in “%1”, which is not known; it was read as UTF-8.</source>
        <translation>Der Text soll in der Kodierung „%1“ vorliegen, die nicht bekannt ist; er wurde als UTF-8 gelesen.</translation>
    </message>
    <message>
        <source>The head of a mail or of a part in “%1” is longer than 1 MiB, the most one may have.</source>
        <translation>Der Kopf einer E-Mail oder eines Teils in „%1“ ist länger als 1&#xa0;MiB, mehr als einer haben darf.</translation>
    </message>
    <message>
        <source>The mail in “%1” does not say how its parts are told apart; it is damaged.</source>
        <translation>Die E-Mail in „%1“ gibt nicht an, wie ihre Teile zu trennen sind; sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The parts of the mail in “%1” are nested deeper than 20, the most they may be.</source>
        <translation>Die Teile der E-Mail in „%1“ sind tiefer als die erlaubten 20 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The mail in “%1” has more than 1,000 parts, the most one may have.</source>
        <translation>Die E-Mail in „%1“ hat mehr als 1.000 Teile, mehr als eine haben darf.</translation>
    </message>
    <message>
        <source>The first line of “%1” is longer than 64 KiB, the most a title may have.</source>
        <translation>Die erste Zeile von „%1“ ist länger als 64&#xa0;KiB, mehr als ein Titel haben darf.</translation>
    </message>
    <message>
        <source>No papers were found in “%1”: it is no digest of a kind known to Lectern.</source>
        <translation>In „%1“ wurden keine Artikel gefunden: Es ist kein Digest einer Art, die Lectern kennt.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is a binary file, not a digest of papers.</source>
        <translation>„%1“ ist eine Binärdatei, kein Digest von Artikeln.</translation>
    </message>
    <message>
        <source>From here on %1 more warnings are not shown.</source>
        <translation>Ab hier werden %1 weitere Warnungen nicht mehr gezeigt.</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MiB, the most that a document of this kind may have.</source>
        <translation>„%1“ ist größer als 64&#xa0;MiB, mehr als ein Dokument dieser Art haben darf.</translation>
    </message>
    <message>
        <source>This line is not UTF-8; it was read as Windows-1252.</source>
        <translation>Diese Zeile ist kein UTF-8; sie wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>Characters that no XML document may hold were replaced by “�”.</source>
        <translation>Zeichen, die kein XML-Dokument enthalten darf, wurden durch „�“ ersetzt.</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 were replaced by “�”.</source>
        <translation>Bytes, die kein UTF-8 sind, wurden durch „�“ ersetzt.</translation>
    </message>
    <message>
        <source>“%1” is written in the encoding “%2”, which cannot be read.</source>
        <translation>„%1“ ist in der Kodierung „%2“ geschrieben, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>“%1” was cut short: its XML ends at line %2 before it is complete.</source>
        <translation>„%1“ ist abgeschnitten: Das XML endet in Zeile %2, bevor es vollständig ist.</translation>
    </message>
    <message>
        <source>The entry that goes on behind line %1 of “%2” is larger than 8 MiB, the most an entry may have.</source>
        <translation>Der Eintrag, der hinter Zeile %1 von „%2“ weitergeht, ist größer als 8&#xa0;MiB, mehr als ein Eintrag haben darf.</translation>
    </message>
    <message>
        <source>At line %1 of “%2” elements are nested more than 64 deep.</source>
        <translation>In Zeile %1 von „%2“ sind Elemente mehr als 64 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>At line %1 of “%2” more than 256 name spaces are declared.</source>
        <translation>In Zeile %1 von „%2“ sind mehr als 256 Namensräume deklariert.</translation>
    </message>
    <message>
        <source>At line %1 of “%2” a document type declares things of its own; such XML is not read.</source>
        <translation>In Zeile %1 von „%2“ enthält der Dokumenttyp eigene Deklarationen; solches XML wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The tag at line %1 of “%2” is longer than 64 KiB, the most a tag may have.</source>
        <translation>Das Tag in Zeile %1 von „%2“ ist länger als 64&#xa0;KiB, mehr als ein Tag haben darf.</translation>
    </message>
    <message>
        <source>The tag at line %1 of “%2” has more than 256 attributes, the most a tag may have.</source>
        <translation>Das Tag in Zeile %1 von „%2“ hat mehr als 256 Attribute, mehr als ein Tag haben darf.</translation>
    </message>
    <message>
        <source>The text at line %1 of “%2” is larger than 8 MiB, the most an entry may have.</source>
        <translation>Der Text in Zeile %1 von „%2“ ist größer als 8&#xa0;MiB, mehr als ein Eintrag haben darf.</translation>
    </message>
    <message>
        <source>“%1” is no well-formed XML, at line %2: %3.</source>
        <translation>„%1“ ist kein wohlgeformtes XML, in Zeile %2: %3.</translation>
    </message>
    <message>
        <source>There is no room for the temporary file that a merge needs.</source>
        <translation>Für die temporäre Datei, die das Zusammenführen braucht, ist kein Platz.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>%1 ist keine Datei, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>The file that is there is not UTF-8 text, so nothing can be merged into it; choose another file or replace it (--replace).</source>
        <translation>Die vorhandene Datei ist kein UTF-8-Text, daher lässt sich nichts in sie einarbeiten; bitte eine andere Datei wählen oder diese ersetzen (--replace).</translation>
    </message>
    <message>
        <source>%1 was changed while the papers were on their way; nothing was written to it, so export again.</source>
        <translation>%1 wurde geändert, während die Artikel unterwegs waren; dort wurde nichts geschrieben, bitte noch einmal exportieren.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Der Export wurde angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The file that is there was not written by Lectern or was edited since; choose another file or replace it (--replace).</source>
        <translation>Die vorhandene Datei stammt nicht von Lectern oder wurde seitdem bearbeitet; bitte eine andere Datei wählen oder diese ersetzen (--replace).</translation>
    </message>
    <message>
        <source>This format needs a file to go to.</source>
        <translation>Dieses Format braucht eine Datei als Ziel.</translation>
    </message>
    <message>
        <source>The file %1 is missing from the library&apos;s folder; export without attached files, or remove it from its paper.</source>
        <translation>Die Datei %1 fehlt im Ordner der Bibliothek; bitte ohne angehängte Dateien exportieren oder diese Datei von ihrem Artikel entfernen.</translation>
    </message>
    <message>
        <source>The file %1 in the library&apos;s folder is damaged; export without attached files, or remove it from its paper.</source>
        <translation>Die Datei %1 im Ordner der Bibliothek ist beschädigt; bitte ohne angehängte Dateien exportieren oder diese Datei von ihrem Artikel entfernen.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The note %1 is larger than 64 MiB.</source>
        <translation>Die Notiz %1 ist größer als 64&#xa0;MiB.</translation>
    </message>
    <message>
        <source>The file that is there could not be read to its end; nothing was written.</source>
        <translation>Die vorhandene Datei konnte nicht bis zum Ende gelesen werden; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>A backup of the whole library takes %1, more than half of what the disk has left; the older ones are kept.</source>
        <translation>Eine Sicherung der ganzen Bibliothek braucht %1, mehr als die Hälfte dessen, was auf dem Datenträger frei ist; die älteren werden behalten.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 holds what a reader did, and no papers; it can be loaded into a library that has them.</source>
        <translation>%1 enthält nur eigene Daten und keine Artikel; laden lässt es sich in eine Bibliothek, die diese Artikel hat.</translation>
    </message>
    <message>
        <source>%1 changed while it was being copied.</source>
        <translation>%1 hat sich geändert, während es kopiert wurde.</translation>
    </message>
    <message>
        <source>%1 is larger than 2 GiB.</source>
        <translation>%1 ist größer als 2&#xa0;GiB.</translation>
    </message>
    <message>
        <source>%1 is the library itself.</source>
        <translation>%1 ist die Bibliothek selbst.</translation>
    </message>
    <message>
        <source>The file %1 is missing from the library&apos;s folder.</source>
        <translation>Die Datei %1 fehlt im Ordner der Bibliothek.</translation>
    </message>
    <message>
        <source>The file %1 in the library&apos;s folder is damaged.</source>
        <translation>Die Datei %1 im Ordner der Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>With that name the query of “%1” would be longer than a query can be.</source>
        <translation>Mit diesem Namen würde die Suchanfrage von „%1“ zu lang.</translation>
    </message>
    <message>
        <source>This is too long ago: only the last 1,000 changes can be undone.</source>
        <translation>Das liegt zu weit zurück: Nur die letzten 1.000 Änderungen lassen sich rückgängig machen.</translation>
    </message>
    <message>
        <source>This cannot be taken back: what it changed was changed again since.</source>
        <translation>Das lässt sich nicht zurücknehmen: Was es geändert hat, wurde seitdem noch einmal geändert.</translation>
    </message>
    <message>
        <source>This cannot be taken back: papers that it touched were removed for good.</source>
        <translation>Das lässt sich nicht zurücknehmen: Artikel, die es betraf, wurden endgültig entfernt.</translation>
    </message>
    <message>
        <source>“%1” has an id of “%2”, but another besides; they are kept as two papers.</source>
        <translation>„%1“ hat eine Kennung von „%2“, daneben aber noch eine andere; beide bleiben getrennte Artikel.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be read.</source>
        <translation>„%1“ ist keine Datei, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read; its permissions forbid it.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden; ihre Zugriffsrechte verbieten es.</translation>
    </message>
    <message>
        <source>There is no digest in the folder “%1”.</source>
        <translation>Im Ordner „%1“ ist kein Digest.</translation>
    </message>
    <message>
        <source>“%1” is the library itself, not a digest.</source>
        <translation>„%1“ ist die Bibliothek selbst, kein Digest.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end.</source>
        <translation>Die Datei „%1“ konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>Der Import wurde angehalten; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds more than 5,000,000 papers.</source>
        <translation>„%1“ enthält mehr als 5.000.000 Artikel.</translation>
    </message>
    <message>
        <source>There is no folder “%1” to watch.</source>
        <translation>Es gibt keinen Ordner „%1“, der überwacht werden könnte.</translation>
    </message>
    <message>
        <source>The library itself lies in “%1”; please watch another folder.</source>
        <translation>Die Bibliothek selbst liegt in „%1“; bitte einen anderen Ordner überwachen.</translation>
    </message>
    <message>
        <source>The watched folder “%1” is not there; nothing comes from it until it is.</source>
        <translation>Der überwachte Ordner „%1“ ist nicht vorhanden; solange er fehlt, kommt nichts aus ihm herein.</translation>
    </message>
    <message>
        <source>The library is open for reading only.</source>
        <translation>Die Bibliothek ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>No paper of the library is called “%1”.</source>
        <translation>Kein Artikel der Bibliothek heißt „%1“.</translation>
    </message>
    <message>
        <source>Several papers are called “%1”.</source>
        <translation>Mehrere Artikel heißen „%1“.</translation>
    </message>
    <message>
        <source>A paper can have %L1 highlights; this one has.</source>
        <translation>Ein Artikel kann höchstens %L1 Markierungen haben; dieser hat sie schon.</translation>
    </message>
    <message>
        <source>“%1” is no arXiv id, no DOI and no title of a paper.</source>
        <translation>„%1“ ist keine arXiv-Kennung, kein DOI und kein Titel eines Artikels.</translation>
    </message>
    <message>
        <source>A paper can have %L1 files; this one has.</source>
        <translation>Ein Artikel kann höchstens %L1 Dateien haben; dieser hat sie schon.</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Diese Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“%1” cannot be the %2 of a paper.</source>
        <translation>„%1“ ist kein gültiger Wert für das Feld %2.</translation>
    </message>
    <message>
        <source>“%1” has this id. If both are one paper, “Same paper as…” joins them.</source>
        <translation>„%1“ hat diese Kennung. Falls beide derselbe Artikel sind, vereint „Derselbe Artikel wie …“ sie.</translation>
    </message>
    <message>
        <source>“%1” is no field of a paper; there are: %2.</source>
        <translation>„%1“ ist kein Feld eines Artikels; es gibt: %2.</translation>
    </message>
    <message>
        <source>This filter is no longer there.</source>
        <translation>Dieser Filter ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“%1” is no name for a filter.</source>
        <translation>„%1“ ist kein Name für einen Filter.</translation>
    </message>
    <message>
        <source>A filter needs a query: without one it would match every paper.</source>
        <translation>Ein Filter braucht eine Suchanfrage: Ohne sie träfe er auf jeden Artikel zu.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Eine solche Reihenfolge gibt es nicht.</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>Die Suchanfrage ist zu lang.</translation>
    </message>
    <message>
        <source>There is a filter “%1” already.</source>
        <translation>Es gibt schon einen Filter „%1“.</translation>
    </message>
    <message>
        <source>There can be 200 filters.</source>
        <translation>Mehr als 200 Filter sind nicht möglich.</translation>
    </message>
    <message>
        <source>A description has at most %L1 characters.</source>
        <translation>Eine Beschreibung hat höchstens %L1 Zeichen.</translation>
    </message>
    <message>
        <source>There is a reading list “%1” already; the two can be merged.</source>
        <translation>Es gibt schon eine Leseliste „%1“; die beiden lassen sich zusammenführen.</translation>
    </message>
    <message>
        <source>A budget is 1 to %L1 papers a week.</source>
        <translation>Ein Wochenbudget umfasst 1 bis %L1 Artikel.</translation>
    </message>
    <message>
        <source>This rule is no longer there.</source>
        <translation>Diese Regel ist nicht mehr da.</translation>
    </message>
    <message>
        <source>A rule needs something to do.</source>
        <translation>Eine Regel braucht mindestens eine Aktion.</translation>
    </message>
    <message>
        <source>A rule can keep, put off or skip a paper: one of them.</source>
        <translation>Eine Regel kann einen Artikel behalten, zurückstellen oder überspringen, aber nur eines davon.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Eine Regel braucht einen Namen.</translation>
    </message>
    <message>
        <source>A rule needs a query: without one it would match every paper.</source>
        <translation>Eine Regel braucht eine Suchanfrage: Ohne sie träfe sie auf jeden Artikel zu.</translation>
    </message>
    <message>
        <source>The rule&apos;s query is too long.</source>
        <translation>Die Suchanfrage der Regel ist zu lang.</translation>
    </message>
    <message>
        <source>There can be 100 rules.</source>
        <translation>Mehr als 100 Regeln sind nicht möglich.</translation>
    </message>
    <message>
        <source>A comment on a list has at most %L1 characters.</source>
        <translation>Ein Kommentar in einer Liste hat höchstens %L1 Zeichen.</translation>
    </message>
    <message>
        <source>This paper is not on the reading list “%1”.</source>
        <translation>Dieser Artikel steht nicht auf der Leseliste „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes %Ln paper(s) a week: say which of this week&apos;s to drop.</source>
        <translation>
            <numerusform>„%1“ fasst %Ln Artikel pro Woche; bitte angeben, welcher aus dieser Woche wegfällt.</numerusform>
            <numerusform>„%1“ fasst %Ln Artikel pro Woche; bitte angeben, welche aus dieser Woche wegfallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no name for a reading list.</source>
        <translation>„%1“ ist kein Name für eine Leseliste.</translation>
    </message>
    <message>
        <source>There is no reading list “%1”.</source>
        <translation>Es gibt keine Leseliste „%1“.</translation>
    </message>
    <message>
        <source>There is a reading list “%1” already.</source>
        <translation>Es gibt schon eine Leseliste „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln paper(s) on the list %1</source>
        <translation>
            <numerusform>%Ln Artikel auf die Liste %1 gesetzt</numerusform>
            <numerusform>%Ln Artikel auf die Liste %1 gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dropped %Ln</source>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln paper(s) on the list %1 and %2</source>
        <translation>
            <numerusform>%Ln Artikel auf die Liste %1 gesetzt und %2</numerusform>
            <numerusform>%Ln Artikel auf die Liste %1 gesetzt und %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Gave the list %1 no budget</source>
        <translation>Das Wochenbudget der Liste %1 aufgehoben</translation>
    </message>
    <message numerus="yes">
        <source>Gave the list %1 a budget of %Ln paper(s) a week</source>
        <translation>
            <numerusform>Das Wochenbudget der Liste %1 auf %Ln Artikel festgelegt</numerusform>
            <numerusform>Das Wochenbudget der Liste %1 auf %Ln Artikel festgelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the list %1</source>
        <translation>Die Liste %1 angelegt</translation>
    </message>
    <message>
        <source>Renamed the list %1 to %2</source>
        <translation>Die Liste %1 in %2 umbenannt</translation>
    </message>
    <message>
        <source>Described the list %1</source>
        <translation>Die Liste %1 beschrieben</translation>
    </message>
    <message>
        <source>Deleted the list %1</source>
        <translation>Die Liste %1 gelöscht</translation>
    </message>
    <message>
        <source>Moved the list %1</source>
        <translation>Die Liste %1 verschoben</translation>
    </message>
    <message>
        <source>Duplicated the list %1 as %2</source>
        <translation>Die Liste %1 als %2 dupliziert</translation>
    </message>
    <message>
        <source>Merged the list %1 into %2</source>
        <translation>Die Liste %1 in %2 überführt</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln paper(s) off the list %1</source>
        <translation>
            <numerusform>%Ln Artikel von der Liste %1 genommen</numerusform>
            <numerusform>%Ln Artikel von der Liste %1 genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln paper(s) on the list %1</source>
        <translation>
            <numerusform>%Ln Artikel auf der Liste %1 verschoben</numerusform>
            <numerusform>%Ln Artikel auf der Liste %1 verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commented on %Ln paper(s) of the list %1</source>
        <translation>
            <numerusform>%Ln Artikel der Liste %1 kommentiert</numerusform>
            <numerusform>%Ln Artikel der Liste %1 kommentiert</numerusform>
        </translation>
    </message>
    <message>
        <source>These are one paper already.</source>
        <translation>Das ist bereits ein und derselbe Artikel.</translation>
    </message>
    <message>
        <source>These have different ids, so they are two papers. If an id is wrong, correct it first.</source>
        <translation>Sie haben verschiedene Kennungen, sind also zwei Artikel. Falls eine davon falsch ist, bitte zuerst diese korrigieren.</translation>
    </message>
    <message>
        <source>These are one paper; it can be taken apart.</source>
        <translation>Das ist ein einziger Artikel; er lässt sich trennen.</translation>
    </message>
    <message>
        <source>A file&apos;s name is one line of at most 200 bytes without “/”.</source>
        <translation>Der Name einer Datei ist eine Zeile von höchstens 200&#xa0;Byte ohne „/“.</translation>
    </message>
    <message>
        <source>The paper has another file that is called “%1”.</source>
        <translation>Der Artikel hat schon eine andere Datei, die „%1“ heißt.</translation>
    </message>
    <message>
        <source>This paper is no longer in the library.</source>
        <translation>Dieser Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>A note can hold 16 million characters; this one is longer.</source>
        <translation>Eine Notiz kann 16 Millionen Zeichen enthalten; diese ist länger.</translation>
    </message>
    <message>
        <source>All that is known of this paper is of one; there is nothing to take apart.</source>
        <translation>Alles, was bekannt ist, gehört zu einem einzigen Artikel; es gibt nichts zu trennen.</translation>
    </message>
    <message>
        <source>“%1” is no name for a tag.</source>
        <translation>„%1“ ist kein Name für ein Schlagwort.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Es gibt kein Schlagwort „%1“.</translation>
    </message>
    <message>
        <source>From the note on “%1”</source>
        <translation>Aus der Notiz zu „%1“</translation>
    </message>
    <message>
        <source>The regular expression took too long and was stopped; not all papers were looked at.</source>
        <translation>Der reguläre Ausdruck brauchte zu lange und wurde angehalten; nicht alle Artikel wurden durchgesehen.</translation>
    </message>
    <message>
        <source>There is no paper “%1” in the library.</source>
        <translation>Es gibt keinen Artikel „%1“ in der Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>Undid %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung rückgängig gemacht</numerusform>
            <numerusform>%Ln Änderungen rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel behalten</numerusform>
            <numerusform>%Ln Artikel behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off %Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel zurückgestellt</numerusform>
            <numerusform>%Ln Artikel zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel übersprungen</numerusform>
            <numerusform>%Ln Artikel übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back the decision on %Ln paper(s)</source>
        <translation>
            <numerusform>Die Entscheidung über %Ln Artikel zurückgenommen</numerusform>
            <numerusform>Die Entscheidung über %Ln Artikel zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln paper(s) as read</source>
        <translation>
            <numerusform>%Ln Artikel als gelesen gekennzeichnet</numerusform>
            <numerusform>%Ln Artikel als gelesen gekennzeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Began to read %Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel zu lesen begonnen</numerusform>
            <numerusform>%Ln Artikel zu lesen begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln paper(s) as unread</source>
        <translation>
            <numerusform>%Ln Artikel als ungelesen gekennzeichnet</numerusform>
            <numerusform>%Ln Artikel als ungelesen gekennzeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlighted a claim</source>
        <translation>Eine Behauptung markiert</translation>
    </message>
    <message>
        <source>Highlighted a method</source>
        <translation>Eine Methode markiert</translation>
    </message>
    <message>
        <source>Highlighted a result</source>
        <translation>Ein Ergebnis markiert</translation>
    </message>
    <message>
        <source>Highlighted a doubt</source>
        <translation>Einen Zweifel markiert</translation>
    </message>
    <message>
        <source>Highlighted something to do</source>
        <translation>Eine Aufgabe markiert</translation>
    </message>
    <message>
        <source>Attached %1</source>
        <translation>Angehängt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Attached %1 and %Ln more</source>
        <translation>
            <numerusform>Angehängt: %1 und %Ln weitere</numerusform>
            <numerusform>Angehängt: %1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %1, %Ln paper(s)</source>
        <translation>
            <numerusform>Importiert: %1, %Ln Artikel</numerusform>
            <numerusform>Importiert: %1, %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %Ln paper(s) with %1</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Artikel geändert: %1</numerusform>
            <numerusform>Schlagwörter von %Ln Artikeln geändert: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote a note on %Ln paper(s)</source>
        <translation>
            <numerusform>Zu %Ln Artikel eine Notiz geschrieben</numerusform>
            <numerusform>Zu %Ln Artikeln eine Notiz geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected the %1 of %Ln paper(s)</source>
        <translation>
            <numerusform>Korrigiert: %1 bei %Ln Artikel</numerusform>
            <numerusform>Korrigiert: %1 bei %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined %Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel vereint</numerusform>
            <numerusform>%Ln Artikel vereint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took a paper apart into %Ln</source>
        <translation>
            <numerusform>Einen Artikel in %Ln getrennt</numerusform>
            <numerusform>Einen Artikel in %Ln getrennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln paper(s) as not the same</source>
        <translation>
            <numerusform>%Ln Artikel als verschieden gekennzeichnet</numerusform>
            <numerusform>%Ln Artikel als verschieden gekennzeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Added “%1”</source>
        <translation>Hinzugefügt: „%1“</translation>
    </message>
    <message>
        <source>Renamed the tag %1 to %2</source>
        <translation>Das Schlagwort %1 in %2 umbenannt</translation>
    </message>
    <message>
        <source>Deleted the tag %1</source>
        <translation>Das Schlagwort %1 gelöscht</translation>
    </message>
    <message>
        <source>Changed the look of the tag %1</source>
        <translation>Das Aussehen des Schlagworts %1 geändert</translation>
    </message>
    <message>
        <source>Saved the rule %1</source>
        <translation>Die Regel %1 gespeichert</translation>
    </message>
    <message>
        <source>Deleted the rule %1</source>
        <translation>Die Regel %1 gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>The rule %1 touched %Ln paper(s)</source>
        <translation>
            <numerusform>Die Regel %1 hat %Ln Artikel geändert</numerusform>
            <numerusform>Die Regel %1 hat %Ln Artikel geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over what had been made of %Ln paper(s)</source>
        <translation>
            <numerusform>Eigene Daten zu %Ln Artikel übernommen</numerusform>
            <numerusform>Eigene Daten zu %Ln Artikeln übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel gelöscht</numerusform>
            <numerusform>%Ln Artikel gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed a highlight</source>
        <translation>Eine Markierung geändert</translation>
    </message>
    <message>
        <source>Deleted a highlight</source>
        <translation>Eine Markierung gelöscht</translation>
    </message>
    <message>
        <source>Moved a highlight to another passage</source>
        <translation>Eine Markierung an eine andere Stelle verschoben</translation>
    </message>
    <message>
        <source>Removed the file %1</source>
        <translation>Die Datei %1 entfernt</translation>
    </message>
    <message>
        <source>Renamed the file %1</source>
        <translation>Die Datei %1 umbenannt</translation>
    </message>
    <message>
        <source>Saved the filter %1</source>
        <translation>Den Filter %1 gespeichert</translation>
    </message>
    <message>
        <source>Renamed the filter %1 to %2</source>
        <translation>Den Filter %1 in %2 umbenannt</translation>
    </message>
    <message>
        <source>Moved the filter %1</source>
        <translation>Den Filter %1 verschoben</translation>
    </message>
    <message>
        <source>Deleted the filter %1</source>
        <translation>Den Filter %1 gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel zurückgeholt</numerusform>
            <numerusform>%Ln Artikel zurückgeholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded %1</source>
        <translation>Geladen: %1</translation>
    </message>
    <message>
        <source>Went back to the backup %1</source>
        <translation>Zur Sicherung %1 zurückgekehrt</translation>
    </message>
    <message>
        <source>There is nothing to highlight.</source>
        <translation>Es gibt nichts zu markieren.</translation>
    </message>
    <message>
        <source>A highlight can hold 8,000 characters; this passage is longer.</source>
        <translation>Eine Markierung kann 8.000 Zeichen enthalten; diese Stelle ist länger.</translation>
    </message>
    <message>
        <source>This passage does not stand in the text of the paper.</source>
        <translation>Diese Stelle steht nicht im Text des Artikels.</translation>
    </message>
    <message>
        <source>This passage stands in the text more than once; a longer one would say which is meant.</source>
        <translation>Diese Stelle steht mehrmals im Text; eine längere wäre eindeutig.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile; nothing was highlighted.</source>
        <translation>Der Text hat sich inzwischen geändert; nichts wurde markiert.</translation>
    </message>
    <message>
        <source>This highlight is no longer in the library.</source>
        <translation>Diese Markierung ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The comment of a highlight can hold 65,536 characters; a longer one fits into the note.</source>
        <translation>Der Kommentar einer Markierung kann 65.536 Zeichen enthalten; ein längerer passt in die Notiz.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) did not come: they are not beside the export.</source>
        <translation>
            <numerusform>%n angehängte Datei ist nicht mitgekommen: Sie liegt nicht neben dem Export.</numerusform>
            <numerusform>%n angehängte Dateien sind nicht mitgekommen: Sie liegen nicht neben dem Export.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of the library are damaged, which no repair can make good; restore a backup. Nothing was changed.</source>
        <translation>Seiten der Bibliothek sind beschädigt, was keine Reparatur beheben kann; bitte eine Sicherung wiederherstellen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Bibliografie</translation>
    </message>
    <message>
        <source>Digests of the Daily Papers</source>
        <translation>Digests der Daily Papers</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>all papers</source>
        <translation>alle Artikel</translation>
    </message>
    <message>
        <source>words that begin with %1</source>
        <translation>Wörter, die mit %1 beginnen</translation>
    </message>
    <message>
        <source>with the words %1</source>
        <translation>mit den Wörtern %1</translation>
    </message>
    <message>
        <source>with the word %1</source>
        <translation>mit dem Wort %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>put off until later</source>
        <translation>auf später zurückgestellt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>in Lektüre</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>perhaps the same as another paper</source>
        <translation>vielleicht derselbe wie ein anderer Artikel</translation>
    </message>
    <message>
        <source>tagged exactly %1</source>
        <translation>genau mit %1 verschlagwortet</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>mit %1 verschlagwortet</translation>
    </message>
    <message>
        <source>on the list %1</source>
        <translation>auf der Liste %1</translation>
    </message>
    <message>
        <source>on a reading list</source>
        <translation>auf einer Leseliste</translation>
    </message>
    <message>
        <source>found by the filter %1</source>
        <translation>vom Filter %1 gefunden</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>ähnlich wie %1</translation>
    </message>
    <message>
        <source>with highlights</source>
        <translation>mit Markierungen</translation>
    </message>
    <message>
        <source>with a highlight that has lost its place</source>
        <translation>mit einer Markierung, die ihre Stelle verloren hat</translation>
    </message>
    <message>
        <source>with %1 in a comment</source>
        <translation>mit %1 in einem Kommentar</translation>
    </message>
    <message>
        <source>with %1 in a highlight</source>
        <translation>mit %1 in einer Markierung</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>nicht: %1</translation>
    </message>
    <message>
        <source>without the words %1</source>
        <translation>ohne die Wörter %1</translation>
    </message>
    <message>
        <source>without the word %1</source>
        <translation>ohne das Wort %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, oder </translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>%L1 to %L2</source>
        <translation>%L1 bis %L2</translation>
    </message>
    <message>
        <source>at least %L1</source>
        <translation>mindestens %L1</translation>
    </message>
    <message>
        <source>at most %L1</source>
        <translation>höchstens %L1</translation>
    </message>
    <message>
        <source>with %1 in the title</source>
        <translation>mit %1 im Titel</translation>
    </message>
    <message>
        <source>with %1 in the abstract</source>
        <translation>mit %1 im Abstract</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>with %1 in the note</source>
        <translation>mit %1 in der Notiz</translation>
    </message>
    <message>
        <source>with the words %1 near each other</source>
        <translation>mit den Wörtern %1 nah beieinander</translation>
    </message>
    <message>
        <source>with a text like %1</source>
        <translation>mit einem Text wie %1</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>aus der Quelle %1</translation>
    </message>
    <message>
        <source>with %1 in the venue</source>
        <translation>mit %1 unter „Erschienen in“</translation>
    </message>
    <message>
        <source>with %1 in a link</source>
        <translation>mit %1 in einem Link</translation>
    </message>
    <message>
        <source>with the arXiv id %1</source>
        <translation>mit der arXiv-Kennung %1</translation>
    </message>
    <message>
        <source>with the DOI %1</source>
        <translation>mit dem DOI %1</translation>
    </message>
    <message>
        <source>cited as %1</source>
        <translation>zitiert als %1</translation>
    </message>
    <message>
        <source>%1 upvotes</source>
        <translation>%1 Upvotes</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 Sterne</translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation>%1 Schlagwörter</translation>
    </message>
    <message>
        <source>%1 words in the abstract</source>
        <translation>%1 Wörter im Abstract</translation>
    </message>
    <message>
        <source>of version %1</source>
        <translation>in Version %1</translation>
    </message>
    <message>
        <source>in %1 digests</source>
        <translation>in %1 Digests</translation>
    </message>
    <message>
        <source>%1 highlights</source>
        <translation>%1 Markierungen</translation>
    </message>
    <message>
        <source>with code</source>
        <translation>mit Code</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>mit Schlagwort</translation>
    </message>
    <message>
        <source>with a project page</source>
        <translation>mit Projektseite</translation>
    </message>
    <message>
        <source>with a data set</source>
        <translation>mit Datensatz</translation>
    </message>
    <message>
        <source>with a DOI</source>
        <translation>mit DOI</translation>
    </message>
    <message>
        <source>with an arXiv id</source>
        <translation>mit arXiv-Kennung</translation>
    </message>
    <message>
        <source>with an abstract</source>
        <translation>mit Abstract</translation>
    </message>
    <message>
        <source>with a file</source>
        <translation>mit Datei</translation>
    </message>
    <message>
        <source>with a PDF</source>
        <translation>mit PDF</translation>
    </message>
    <message>
        <source>with a comment</source>
        <translation>mit Kommentar</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>nie gesehen</translation>
    </message>
    <message>
        <source>put off until a day</source>
        <translation>bis zu einem Tag zurückgestellt</translation>
    </message>
    <message>
        <source>announced as new</source>
        <translation>als neu angekündigt</translation>
    </message>
    <message>
        <source>announced as replaced</source>
        <translation>als ersetzt angekündigt</translation>
    </message>
    <message>
        <source>announced as cross-listed</source>
        <translation>als Querverweis angekündigt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzten Monat</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>Woche %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln day(s), since %1</source>
        <translation>
            <numerusform>innerhalb des letzten Tages, seit %1</numerusform>
            <numerusform>in den letzten %Ln Tagen, seit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln week(s), since %1</source>
        <translation>
            <numerusform>innerhalb der letzten Woche, seit %1</numerusform>
            <numerusform>in den letzten %Ln Wochen, seit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln month(s), since %1</source>
        <translation>
            <numerusform>innerhalb des letzten Monats, seit %1</numerusform>
            <numerusform>in den letzten %Ln Monaten, seit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln year(s), since %1</source>
        <translation>
            <numerusform>innerhalb des letzten Jahres, seit %1</numerusform>
            <numerusform>in den letzten %Ln Jahren, seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>später als %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>früher als %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>veröffentlicht: %1</translation>
    </message>
    <message>
        <source>published on %1</source>
        <translation>veröffentlicht am %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>veröffentlicht %1</translation>
    </message>
    <message>
        <source>updated in %1</source>
        <translation>aktualisiert: %1</translation>
    </message>
    <message>
        <source>updated on %1</source>
        <translation>aktualisiert am %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>aktualisiert %1</translation>
    </message>
    <message>
        <source>added in %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>added on %1</source>
        <translation>hinzugefügt am %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>hinzugefügt %1</translation>
    </message>
    <message>
        <source>decided in %1</source>
        <translation>entschieden: %1</translation>
    </message>
    <message>
        <source>decided on %1</source>
        <translation>entschieden am %1</translation>
    </message>
    <message>
        <source>decided %1</source>
        <translation>entschieden %1</translation>
    </message>
    <message>
        <source>noted in %1</source>
        <translation>notiert: %1</translation>
    </message>
    <message>
        <source>noted on %1</source>
        <translation>notiert am %1</translation>
    </message>
    <message>
        <source>noted %1</source>
        <translation>notiert %1</translation>
    </message>
    <message>
        <source>first opened in %1</source>
        <translation>zuerst geöffnet: %1</translation>
    </message>
    <message>
        <source>first opened on %1</source>
        <translation>zuerst geöffnet am %1</translation>
    </message>
    <message>
        <source>first opened %1</source>
        <translation>zuerst geöffnet %1</translation>
    </message>
    <message>
        <source>in digests of %1</source>
        <translation>in Digests: %1</translation>
    </message>
    <message>
        <source>in digests %1</source>
        <translation>in Digests %1</translation>
    </message>
    <message>
        <source>There is no filter “%1”.</source>
        <translation>Es gibt keinen Filter „%1“.</translation>
    </message>
    <message>
        <source>The filter “%1” leads back to itself.</source>
        <translation>Der Filter „%1“ führt zu sich selbst zurück.</translation>
    </message>
    <message>
        <source>With the filter “%1” the query has too many terms.</source>
        <translation>Mit dem Filter „%1“ hat die Suchanfrage zu viele Begriffe.</translation>
    </message>
    <message>
        <source>The regular expression “%1” cannot be read: %2.</source>
        <translation>Der reguläre Ausdruck „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There is no day %1.</source>
        <translation>Den Tag %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>Die Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A query has at most %1 terms.</source>
        <translation>Eine Suchanfrage hat höchstens %1 Begriffe.</translation>
    </message>
    <message>
        <source>“%1” holds nothing to look for and is left out.</source>
        <translation>„%1“ enthält nichts, wonach zu suchen wäre, und wird ausgelassen.</translation>
    </message>
    <message>
        <source>A query is at most %1 brackets and negations deep.</source>
        <translation>Klammern und Verneinungen lassen sich höchstens %1-fach verschachteln.</translation>
    </message>
    <message>
        <source>“%1” has no term to work on and is searched as text.</source>
        <translation>„%1“ bezieht sich auf keinen Begriff und wird als Text gesucht.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>“%1” is not a clause and is searched as text.</source>
        <translation>„%1“ ist keine Bedingung und wird als Text gesucht.</translation>
    </message>
    <message>
        <source>“%1:” is read as words. Did you mean “%2:”?</source>
        <translation>„%1:“ wird als Wörter gelesen. War „%2:“ gemeint?</translation>
    </message>
    <message>
        <source>“%1” stands alone and is searched as text.</source>
        <translation>„%1“ steht allein und wird als Text gesucht.</translation>
    </message>
    <message>
        <source>“%1” is read as a word. Did you mean “%2”?</source>
        <translation>„%1“ wird als Wort gelesen. War „%2“ gemeint?</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>War „%1“ gemeint?</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>„%1“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>sort:position takes a query that asks for one reading list.</source>
        <translation>sort:position verlangt eine Suchanfrage nach einer einzigen Leseliste.</translation>
    </message>
    <message>
        <source>sort:relevance takes a query that asks for words.</source>
        <translation>sort:relevance verlangt eine Suchanfrage nach Wörtern.</translation>
    </message>
    <message>
        <source>Only the first %L1 characters count.</source>
        <translation>Nur die ersten %L1 Zeichen zählen.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Lectern.</source>
        <translation>„%1“ wurde von einem neueren Lectern angelegt.</translation>
    </message>
    <message>
        <source>There is no room for the copy of the library at %1.</source>
        <translation>Für die Kopie der Bibliothek unter %1 ist kein Platz.</translation>
    </message>
    <message>
        <source>The copy of the library at %1 is damaged.</source>
        <translation>Die Kopie der Bibliothek unter %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no room to keep the library as it is at %1.</source>
        <translation>Es ist kein Platz, um die jetzige Bibliothek unter %1 aufzubewahren.</translation>
    </message>
    <message>
        <source>The list of words lacks some of the index; it can be made anew.</source>
        <translation>Der Wortliste fehlt ein Teil des Index; sie lässt sich neu aufbauen.</translation>
    </message>
    <message>
        <source>The counter of “%1” stands behind its rows; it can be set.</source>
        <translation>Der Zähler von „%1“ liegt hinter den vorhandenen Zeilen zurück; er lässt sich richtigstellen.</translation>
    </message>
    <message>
        <source>What a digest told belongs to no paper; it can be removed.</source>
        <translation>Eine Angabe aus einem Digest gehört zu keinem Artikel; sie lässt sich entfernen.</translation>
    </message>
    <message>
        <source>Qt was built with another SQLite than Lectern.</source>
        <translation>Qt wurde mit einem anderen SQLite gebaut als Lectern.</translation>
    </message>
    <message>
        <source>The dump is damaged in line %1.</source>
        <translation>Der Dump ist in Zeile %1 beschädigt.</translation>
    </message>
    <message>
        <source>The dump ends in line %1, before all of it was there.</source>
        <translation>Der Dump endet in Zeile %1, bevor alles da war.</translation>
    </message>
    <message>
        <source>The file is no dump of a library.</source>
        <translation>Die Datei ist kein Dump einer Bibliothek.</translation>
    </message>
    <message>
        <source>The dump was made by a newer Lectern.</source>
        <translation>Der Dump wurde von einem neueren Lectern geschrieben.</translation>
    </message>
    <message>
        <source>A Lectern window has this library open and cannot be reached; close it first, or work there.</source>
        <translation>Ein Fenster von Lectern hat diese Bibliothek geöffnet und ist nicht zu erreichen; bitte zuerst das Fenster schließen oder dort arbeiten.</translation>
    </message>
    <message>
        <source>Another Lectern is writing to this library; try again when it is done.</source>
        <translation>Ein anderes Lectern schreibt in diese Bibliothek; bitte noch einmal versuchen, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The library “%1” lies where no lock can be trusted, so nothing is written to it.</source>
        <translation>Die Bibliothek „%1“ liegt an einem Ort, an dem keiner Dateisperre zu trauen ist; daher wird nichts hineingeschrieben.</translation>
    </message>
    <message>
        <source>The disk is full; the library “%1” cannot be opened for writing.</source>
        <translation>Der Datenträger ist voll; die Bibliothek „%1“ kann nicht zum Schreiben geöffnet werden.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written; it or its folder may be protected.</source>
        <translation>In die Bibliothek „%1“ kann nicht geschrieben werden; vielleicht ist sie oder ihr Ordner schreibgeschützt.</translation>
    </message>
    <message>
        <source>The library “%1” could not be made.</source>
        <translation>Die Bibliothek „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The library “%1” lies on a network drive (%2), where no lock can be trusted, so nothing is written to it.</source>
        <translation>Die Bibliothek „%1“ liegt auf einem Netzlaufwerk (%2), auf dem keiner Dateisperre zu trauen ist; daher wird nichts hineingeschrieben.</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Lectern; please upgrade this one. Nothing was changed.</source>
        <translation>Die Bibliothek „%1“ wurde von einem neueren Lectern angelegt; bitte dieses Lectern aktualisieren. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be reached.</source>
        <translation>Die Bibliothek „%1“ ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>“%1” is not a file, so it is no library.</source>
        <translation>„%1“ ist keine Datei, also keine Bibliothek.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be read; its permissions may forbid it.</source>
        <translation>Die Bibliothek „%1“ kann nicht gelesen werden; vielleicht verbieten es ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The library “%1” is empty: its content is lost. Nothing was changed.</source>
        <translation>Die Bibliothek „%1“ ist leer: Ihr Inhalt ist verloren. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is not a Lectern library.</source>
        <translation>„%1“ ist keine Bibliothek von Lectern.</translation>
    </message>
    <message>
        <source>“%1” is a database, but not a Lectern library.</source>
        <translation>„%1“ ist eine Datenbank, aber keine Bibliothek von Lectern.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be kept safe on this file system.</source>
        <translation>Die Bibliothek „%1“ kann auf diesem Dateisystem nicht sicher aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The library “%1” is damaged. Nothing was changed; please copy the file before anything else.</source>
        <translation>Die Bibliothek „%1“ ist beschädigt. Nichts wurde geändert; bitte vor allem anderen die Datei kopieren.</translation>
    </message>
    <message>
        <source>The library “%1” was moved, deleted or replaced; nothing more is written to it.</source>
        <translation>Die Bibliothek „%1“ wurde verschoben, gelöscht oder ersetzt; es wird nichts mehr hineingeschrieben.</translation>
    </message>
    <message>
        <source>A row of “%1” points nowhere.</source>
        <translation>Eine Zeile von „%1“ zeigt ins Leere.</translation>
    </message>
    <message>
        <source>The copy made before an upgrade of the library is damaged; nothing was changed.</source>
        <translation>Die vor der Aktualisierung angelegte Kopie der Bibliothek ist beschädigt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Code, this week</source>
        <translation>Code, diese Woche</translation>
    </message>
    <message>
        <source>Popular, undecided</source>
        <translation>Beliebt, unentschieden</translation>
    </message>
    <message>
        <source>Kept and unread</source>
        <translation>Behalten und ungelesen</translation>
    </message>
    <message>
        <source>Put off two weeks ago</source>
        <translation>Lange zurückgestellt</translation>
    </message>
    <message>
        <source>My doubts</source>
        <translation>Meine Zweifel</translation>
    </message>
    <message>
        <source>The full-text index does not agree with the papers; it can be made anew.</source>
        <translation>Der Volltextindex stimmt nicht mit den Artikeln überein; er lässt sich neu aufbauen.</translation>
    </message>
    <message>
        <source>This was already undone, or done again, since.</source>
        <translation>Das wurde seitdem schon rückgängig gemacht oder wiederholt.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Für später</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Undecided again</source>
        <translation>Wieder unentschieden</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>In Lektüre</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Tags %1</source>
        <translation>Schlagwörter %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>Korrigiert: %1</translation>
    </message>
    <message>
        <source>On the list %1</source>
        <translation>Auf der Liste %1</translation>
    </message>
    <message>
        <source>Off the list %1</source>
        <translation>Nicht mehr auf der Liste %1</translation>
    </message>
    <message>
        <source>Moved on the list %1</source>
        <translation>Auf der Liste %1 verschoben</translation>
    </message>
    <message>
        <source>Comment on the list %1</source>
        <translation>Kommentar auf der Liste %1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Vereint</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht derselbe</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>%L1 papers</source>
        <translation>%L1 Artikel</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>This paper</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>Markdown, a note each</source>
        <translation>Markdown, je eine Notiz</translation>
    </message>
    <message>
        <source>merges</source>
        <translation>ergänzt</translation>
    </message>
    <message>
        <source>asks first</source>
        <translation>fragt zuerst</translation>
    </message>
    <message numerus="yes">
        <source>Writes the file anew: %Ln paper(s)</source>
        <translation>
            <numerusform>Schreibt die Datei neu: %Ln Artikel</numerusform>
            <numerusform>Schreibt die Datei neu: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) change</source>
        <translation>
            <numerusform>%Ln Block ändert sich</numerusform>
            <numerusform>%Ln Blöcke ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come</source>
        <translation>
            <numerusform>%Ln kommt hinzu</numerusform>
            <numerusform>%Ln kommen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>%Ln bleibt</numerusform>
            <numerusform>%Ln bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left and are marked</source>
        <translation>
            <numerusform>%Ln fällt weg und wird gekennzeichnet</numerusform>
            <numerusform>%Ln fallen weg und werden gekennzeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your edits kept</source>
        <translation>
            <numerusform>%Ln eigene Änderung bleibt</numerusform>
            <numerusform>%Ln eigene Änderungen bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Merges into the file: %1</source>
        <translation>Wird in die Datei eingearbeitet: %1</translation>
    </message>
    <message>
        <source>known, kept</source>
        <translation>bekannt, behalten</translation>
    </message>
    <message>
        <source>known, for later</source>
        <translation>bekannt, für später</translation>
    </message>
    <message>
        <source>known, skipped</source>
        <translation>bekannt, übersprungen</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>Daily Papers, page as text</source>
        <translation>Daily Papers, Seite als Text</translation>
    </message>
    <message>
        <source>Daily Papers, Markdown</source>
        <translation>Daily Papers, Markdown</translation>
    </message>
    <message>
        <source>Daily Papers, JSON</source>
        <translation>Daily Papers, JSON</translation>
    </message>
    <message>
        <source>Daily Papers, saved page</source>
        <translation>Daily Papers, gespeicherte Seite</translation>
    </message>
    <message>
        <source>Daily Papers, mail</source>
        <translation>Daily Papers, E-Mail</translation>
    </message>
    <message>
        <source>arXiv mailing</source>
        <translation>arXiv-Rundmail</translation>
    </message>
    <message>
        <source>arXiv listing</source>
        <translation>arXiv-Liste</translation>
    </message>
    <message>
        <source>arXiv feed, RSS</source>
        <translation>arXiv-Feed, RSS</translation>
    </message>
    <message>
        <source>arXiv feed, Atom</source>
        <translation>arXiv-Feed, Atom</translation>
    </message>
    <message>
        <source>arXiv search</source>
        <translation>arXiv-Suche</translation>
    </message>
    <message>
        <source>arXiv metadata, OAI</source>
        <translation>arXiv-Metadaten, OAI</translation>
    </message>
    <message>
        <source>arXiv metadata, Kaggle</source>
        <translation>arXiv-Metadaten, Kaggle</translation>
    </message>
    <message>
        <source>Google Scholar alert</source>
        <translation>Google-Scholar-Benachrichtigung</translation>
    </message>
    <message>
        <source>Feed, RSS</source>
        <translation>Feed, RSS</translation>
    </message>
    <message>
        <source>Feed, Atom</source>
        <translation>Feed, Atom</translation>
    </message>
    <message>
        <source>Lectern JSON</source>
        <translation>Lectern-JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei importieren</numerusform>
            <numerusform>%Ln Dateien importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The page drops short abstracts; it may not be the whole day.</source>
        <translation>Die Seite lässt kurze Abstracts weg; vielleicht ist es nicht der ganze Tag.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new, perhaps known</source>
        <translation>neu, vielleicht bekannt</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>neither is decided</source>
        <translation>beide unentschieden</translation>
    </message>
    <message>
        <source>the only decision</source>
        <translation>die einzige Entscheidung</translation>
    </message>
    <message>
        <source>the same on both</source>
        <translation>bei beiden gleich</translation>
    </message>
    <message>
        <source>the newer decision wins</source>
        <translation>die neuere Entscheidung gilt</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>united</source>
        <translation>vereint</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>unverändert</translation>
    </message>
    <message numerus="yes">
        <source>Both notes, %Ln word(s)</source>
        <translation>
            <numerusform>Beide Notizen, %Ln Wort</numerusform>
            <numerusform>Beide Notizen, %Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>one under the other, with a heading</source>
        <translation>untereinander, mit einer Überschrift</translation>
    </message>
    <message numerus="yes">
        <source>The note, %Ln word(s)</source>
        <translation>
            <numerusform>Die Notiz, %Ln Wort</numerusform>
            <numerusform>Die Notiz, %Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>The abstract of %1</source>
        <translation>Das Abstract von %1</translation>
    </message>
    <message>
        <source>The abstract on the left</source>
        <translation>Das Abstract links</translation>
    </message>
    <message>
        <source>The abstract on the right</source>
        <translation>Das Abstract rechts</translation>
    </message>
    <message>
        <source>The abstract</source>
        <translation>Das Abstract</translation>
    </message>
    <message>
        <source>the same in both</source>
        <translation>in beiden gleich</translation>
    </message>
    <message>
        <source>the other paper has none</source>
        <translation>der andere Artikel hat keines</translation>
    </message>
    <message>
        <source>the other stays as an older text</source>
        <translation>das andere bleibt als älterer Text</translation>
    </message>
    <message>
        <source>Later, %1</source>
        <translation>Später, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note of %Ln word(s)</source>
        <translation>
            <numerusform>Notiz aus %Ln Wort</numerusform>
            <numerusform>Notiz aus %Ln Wörtern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s)</source>
        <translation>
            <numerusform>%Ln angehängte Datei</numerusform>
            <numerusform>%Ln angehängte Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) stay</source>
        <translation>
            <numerusform>%Ln Markierung bleibt</numerusform>
            <numerusform>%Ln Markierungen bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>all on the text they were made on</source>
        <translation>alle in dem Text, in dem sie gemacht wurden</translation>
    </message>
    <message>
        <source>each list keeps its order</source>
        <translation>jede Liste behält ihre Reihenfolge</translation>
    </message>
    <message>
        <source>They have the same title. You decide.</source>
        <translation>Sie haben denselben Titel. Bitte entscheiden.</translation>
    </message>
    <message>
        <source>The same title, but the abstracts share less than half of their wording. You decide.</source>
        <translation>Gleicher Titel, aber die Abstracts stimmen in weniger als der Hälfte der Wörter überein. Bitte entscheiden.</translation>
    </message>
    <message>
        <source>Several papers have this title. You decide.</source>
        <translation>Mehrere Artikel haben diesen Titel. Bitte entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln time(s) before</source>
        <translation>
            <numerusform>und zuvor einmal</numerusform>
            <numerusform>und zuvor %Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>later than now</source>
        <translation>später als jetzt</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Sie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>It is of %1 and was read through just now: %2, %3.</source>
        <translation>Sie ist von %1 und wurde gerade vollständig gelesen: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is closed, this one takes its place, and the window opens again. The library as it is now is kept beside it.</source>
        <translation>Die Bibliothek wird geschlossen, diese tritt an ihre Stelle, und das Fenster öffnet sich neu. Die Bibliothek, wie sie jetzt ist, bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Decisions, tags, notes, highlights, lists and filters become what they were then; papers stay. One undo takes it back.</source>
        <translation>Entscheidungen, Schlagwörter, Notizen, Markierungen, Listen und Filter nehmen den damaligen Stand an; Artikel bleiben. Einmal „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>Behalten: %1</translation>
    </message>
    <message>
        <source>For later: %1</source>
        <translation>Für später: %1</translation>
    </message>
    <message>
        <source>Skipped %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>Undecided again: %1</source>
        <translation>Wieder unentschieden: %1</translation>
    </message>
    <message>
        <source>Tags %1: %2</source>
        <translation>Schlagwörter %1: %2</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) kept again</source>
        <translation>
            <numerusform>%Ln Artikel wieder behalten</numerusform>
            <numerusform>%Ln Artikel wieder behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) for later again</source>
        <translation>
            <numerusform>%Ln Artikel wieder für später</numerusform>
            <numerusform>%Ln Artikel wieder für später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) skipped again</source>
        <translation>
            <numerusform>%Ln Artikel wieder übersprungen</numerusform>
            <numerusform>%Ln Artikel wieder übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) undecided again</source>
        <translation>
            <numerusform>%Ln Artikel wieder unentschieden</numerusform>
            <numerusform>%Ln Artikel wieder unentschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) read again</source>
        <translation>
            <numerusform>%Ln Artikel wieder gelesen</numerusform>
            <numerusform>%Ln Artikel wieder gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) being read again</source>
        <translation>
            <numerusform>%Ln Artikel wieder in Lektüre</numerusform>
            <numerusform>%Ln Artikel wieder in Lektüre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) unread again</source>
        <translation>
            <numerusform>%Ln Artikel wieder ungelesen</numerusform>
            <numerusform>%Ln Artikel wieder ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 kept</source>
        <translation>%L1 behalten</translation>
    </message>
    <message>
        <source>%L1 for later</source>
        <translation>%L1 für später</translation>
    </message>
    <message>
        <source>%L1 skipped</source>
        <translation>%L1 übersprungen</translation>
    </message>
    <message>
        <source>%L1 undecided</source>
        <translation>%L1 unentschieden</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Now %1. %2</source>
        <translation>Jetzt %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) without the tag %1</source>
        <translation>
            <numerusform>%Ln Artikel ohne das Schlagwort %1</numerusform>
            <numerusform>%Ln Artikel ohne das Schlagwort %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) with the tag %1 again</source>
        <translation>
            <numerusform>%Ln Artikel wieder mit dem Schlagwort %1</numerusform>
            <numerusform>%Ln Artikel wieder mit dem Schlagwort %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) off the list %1</source>
        <translation>
            <numerusform>%Ln Artikel nicht mehr auf der Liste %1</numerusform>
            <numerusform>%Ln Artikel nicht mehr auf der Liste %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) on the list %1 again</source>
        <translation>
            <numerusform>%Ln Artikel wieder auf der Liste %1</numerusform>
            <numerusform>%Ln Artikel wieder auf der Liste %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) of the list %1 as before</source>
        <translation>
            <numerusform>%Ln Artikel der Liste %1 wie zuvor</numerusform>
            <numerusform>%Ln Artikel der Liste %1 wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes, %Ln paper(s)</source>
        <translation>
            <numerusform>%1 verschwindet, %Ln Artikel</numerusform>
            <numerusform>%1 verschwindet, %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 comes back, %Ln paper(s)</source>
        <translation>
            <numerusform>%1 kommt zurück, %Ln Artikel</numerusform>
            <numerusform>%1 kommt zurück, %Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers that you have done something with stay.</source>
        <translation>Artikel, die schon bearbeitet wurden, bleiben.</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation>%1 verschwindet</translation>
    </message>
    <message>
        <source>%1 comes back</source>
        <translation>%1 kommt zurück</translation>
    </message>
    <message>
        <source>%1 is again as it was</source>
        <translation>%1 ist wieder wie zuvor</translation>
    </message>
    <message>
        <source>Called %1 again</source>
        <translation>Heißt wieder %1</translation>
    </message>
    <message>
        <source>%1, from the watched folder</source>
        <translation>%1, aus dem überwachten Ordner</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Importiert: %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>−%Ln word(s)</source>
        <translation>
            <numerusform>−%Ln Wort</numerusform>
            <numerusform>−%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln word(s)</source>
        <translation>
            <numerusform>+%Ln Wort</numerusform>
            <numerusform>+%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>What was undone</source>
        <translation>Rückgängig Gemachtes</translation>
    </message>
    <message>
        <source>What rules did</source>
        <translation>Was Regeln getan haben</translation>
    </message>
    <message>
        <source>What files carried</source>
        <translation>Was Dateien mitbrachten</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>Leselisten</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Gelöschtes</translation>
    </message>
    <message>
        <source>Dumps</source>
        <translation>Dumps</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) stand alone again</source>
        <translation>
            <numerusform>%Ln Artikel steht wieder allein</numerusform>
            <numerusform>%Ln Artikel stehen wieder allein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) joined again</source>
        <translation>
            <numerusform>%Ln Artikel wieder vereint</numerusform>
            <numerusform>%Ln Artikel wieder vereint</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag %1</source>
        <translation>Das Schlagwort %1</translation>
    </message>
    <message>
        <source>The note on %1</source>
        <translation>Die Notiz zu %1</translation>
    </message>
    <message>
        <source>The correction of the %1 of %2</source>
        <translation>Die Korrektur (%1) von %2</translation>
    </message>
    <message>
        <source>The reading list %1</source>
        <translation>Die Leseliste %1</translation>
    </message>
    <message>
        <source>The filter %1</source>
        <translation>Der Filter %1</translation>
    </message>
    <message>
        <source>The rule %1</source>
        <translation>Die Regel %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) come back</source>
        <translation>
            <numerusform>%Ln Artikel kommt zurück</numerusform>
            <numerusform>%Ln Artikel kommen zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) deleted again</source>
        <translation>
            <numerusform>%Ln Artikel wieder gelöscht</numerusform>
            <numerusform>%Ln Artikel wieder gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>A highlight in %1</source>
        <translation>Eine Markierung in %1</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>Die Datei %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other thing(s)</source>
        <translation>
            <numerusform>%Ln weitere Änderung</numerusform>
            <numerusform>%Ln weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>all of them</comment>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Has lost its place</source>
        <translation>Hat ihre Stelle verloren</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>Stelle: %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>## {{title}}

**Problem.** 

**Idea.** 

**Evidence.** 

**For me.** 
</source>
        <translation>## {{title}}

**Problem.** 

**Idee.** 

**Belege.** 

**Für mich.** 
</translation>
    </message>
    <message>
        <source>Critique</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>**Claim.** 

**What holds it up.** 

**What does not.** 

**What would change my mind.** 
</source>
        <translation>**Behauptung.** 

**Was sie trägt.** 

**Was sie nicht trägt.** 

**Was mich umstimmen würde.** 
</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>- [ ] What is new against earlier work?
- [ ] Which result would fail first?
- [ ] What to ask {{first}}?
</source>
        <translation>- [ ] Was ist neu gegenüber früheren Arbeiten?
- [ ] Welches Ergebnis würde zuerst scheitern?
- [ ] Was würde ich {{first}} fragen?
</translation>
    </message>
    <message>
        <source>Newest arrival first</source>
        <translation>Zuletzt eingetroffene zuerst</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>Passendste zuerst</translation>
    </message>
    <message>
        <source>Most upvotes first</source>
        <translation>Meiste Upvotes zuerst</translation>
    </message>
    <message>
        <source>Newest digest first</source>
        <translation>Neuester Digest zuerst</translation>
    </message>
    <message>
        <source>Newest published first</source>
        <translation>Zuletzt veröffentlichte zuerst</translation>
    </message>
    <message>
        <source>Latest decision first</source>
        <translation>Letzte Entscheidung zuerst</translation>
    </message>
    <message>
        <source>Earliest decision first</source>
        <translation>Früheste Entscheidung zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>Oft benutzt</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>%n Autor</numerusform>
            <numerusform>%n Autoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Schlagwort</numerusform>
            <numerusform>%n Schlagwörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Kommentar: %1</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>mit %1 verschlagworten</translation>
    </message>
    <message>
        <source>put on %1</source>
        <translation>auf %1 setzen</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>kept, stays</source>
        <translation>behalten, bleibt</translation>
    </message>
    <message>
        <source>for later, stays</source>
        <translation>für später, bleibt</translation>
    </message>
    <message>
        <source>skipped, stays</source>
        <translation>übersprungen, bleibt</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Put at the end of</source>
        <translation>Ans Ende dieser Liste setzen</translation>
    </message>
    <message>
        <source>Keep the paper</source>
        <translation>Artikel behalten</translation>
    </message>
    <message>
        <source>Put the paper off</source>
        <translation>Artikel zurückstellen</translation>
    </message>
    <message>
        <source>Skip the paper</source>
        <translation>Artikel überspringen</translation>
    </message>
    <message>
        <source>%L1 papers came in: %L2 match, %L3 would change, %L4 are decided and stay, %L5 have it all already.</source>
        <translation>%L1 Artikel kamen herein: %L2 passen, %L3 würden sich ändern, %L4 sind entschieden und bleiben, %L5 haben alles schon.</translation>
    </message>
    <message>
        <source>has it all already</source>
        <translation>hat alles schon</translation>
    </message>
    <message>
        <source>%1, all decided</source>
        <translation>%1, alles entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n paper(s)</source>
        <translation>
            <numerusform>%1, %n Artikel</numerusform>
            <numerusform>%1, %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Digests</translation>
    </message>
    <message>
        <source>Your days will appear here.</source>
        <translation>Hier erscheinen die Tage.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Flame</source>
        <translation>Flamme</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>Flask</source>
        <translation>Glaskolben</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>Gehirn</translation>
    </message>
    <message>
        <source>Sparkles</source>
        <translation>Funkeln</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Fragezeichen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Note: </source>
        <translation>Notiz: </translation>
    </message>
    <message>
        <source>Highlight: </source>
        <translation>Markierung: </translation>
    </message>
    <message>
        <source>Comment: </source>
        <translation>Kommentar: </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>The library as it was before is kept as %1</source>
        <translation>Die Bibliothek, wie sie vorher war, bleibt als %1 erhalten</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Schlagwort hinzufügen …</translation>
    </message>
    <message>
        <source>Remove a tag…</source>
        <translation>Schlagwort entfernen …</translation>
    </message>
    <message>
        <source>Highlight…</source>
        <translation>Markieren …</translation>
    </message>
    <message>
        <source>Note from a template…</source>
        <translation>Notiz aus einer Vorlage …</translation>
    </message>
    <message>
        <source>Unread, reading, read</source>
        <translation>Ungelesen, in Lektüre, gelesen</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Korrigieren …</translation>
    </message>
    <message>
        <source>Open the paper’s page</source>
        <translation>Seite des Artikels öffnen</translation>
    </message>
    <message>
        <source>Open its PDF</source>
        <translation>PDF öffnen</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen …</translation>
    </message>
    <message>
        <source>Open its code</source>
        <translation>Code öffnen</translation>
    </message>
    <message>
        <source>Search the web for the title…</source>
        <translation>Titel im Web suchen …</translation>
    </message>
    <message>
        <source>Title on arXiv</source>
        <translation>Titel bei arXiv</translation>
    </message>
    <message>
        <source>Title on Google Scholar</source>
        <translation>Titel bei Google Scholar</translation>
    </message>
    <message>
        <source>Title on Hugging Face</source>
        <translation>Titel bei Hugging Face</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Kopieren als …</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <translation>Als BibTeX kopieren</translation>
    </message>
    <message>
        <source>Copy the citation key</source>
        <translation>Zitierschlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy as a Markdown link</source>
        <translation>Als Markdown-Link kopieren</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Als einfachen Text kopieren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Wiedervorlage …</translation>
    </message>
    <message>
        <source>Skip all above</source>
        <translation>Alles darüber überspringen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo the whole pass</source>
        <translation>Durchgang zurücknehmen</translation>
    </message>
    <message>
        <source>Save this search as a filter…</source>
        <translation>Diese Suche als Filter speichern …</translation>
    </message>
    <message>
        <source>Edit this filter…</source>
        <translation>Diesen Filter bearbeiten …</translation>
    </message>
    <message>
        <source>Delete this filter</source>
        <translation>Diesen Filter löschen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Days not finished</source>
        <translation>Offene Tage</translation>
    </message>
    <message>
        <source>All highlights</source>
        <translation>Alle Markierungen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Same paper as…</source>
        <translation>Derselbe Artikel wie …</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Add a paper…</source>
        <translation>Artikel hinzufügen …</translation>
    </message>
    <message>
        <source>Papers that may be the same</source>
        <translation>Artikel, die vielleicht dieselben sind</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren …</translation>
    </message>
    <message>
        <source>Import what is on the clipboard</source>
        <translation>Aus der Zwischenablage importieren</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner überwachen …</translation>
    </message>
    <message>
        <source>Stop watching the folder</source>
        <translation>Ordner nicht mehr überwachen</translation>
    </message>
    <message>
        <source>Try the sample digest</source>
        <translation>Beispiel-Digest ausprobieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Back up your data now</source>
        <translation>Daten jetzt sichern</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Kürzlich gelöscht</translation>
    </message>
    <message>
        <source>Move up the list</source>
        <translation>In der Liste nach oben</translation>
    </message>
    <message>
        <source>Up the list, down</source>
        <translation>In der Liste nach oben, unten</translation>
    </message>
    <message>
        <source>Move to the top of the list</source>
        <translation>An den Anfang der Liste</translation>
    </message>
    <message>
        <source>To its top, its end</source>
        <translation>An ihren Anfang, ihr Ende</translation>
    </message>
    <message>
        <source>Move down the list</source>
        <translation>In der Liste nach unten</translation>
    </message>
    <message>
        <source>Move to the end of the list</source>
        <translation>Ans Ende der Liste</translation>
    </message>
    <message>
        <source>New reading list…</source>
        <translation>Neue Leseliste …</translation>
    </message>
    <message>
        <source>Rename this reading list…</source>
        <translation>Diese Leseliste umbenennen …</translation>
    </message>
    <message>
        <source>Describe this reading list</source>
        <translation>Diese Leseliste beschreiben</translation>
    </message>
    <message>
        <source>Order of this reading list…</source>
        <translation>Reihenfolge dieser Leseliste …</translation>
    </message>
    <message>
        <source>Papers a week of this reading list…</source>
        <translation>Artikel pro Woche dieser Leseliste …</translation>
    </message>
    <message>
        <source>Move this reading list up</source>
        <translation>Diese Leseliste nach oben</translation>
    </message>
    <message>
        <source>Move this reading list down</source>
        <translation>Diese Leseliste nach unten</translation>
    </message>
    <message>
        <source>Duplicate this reading list…</source>
        <translation>Diese Leseliste duplizieren …</translation>
    </message>
    <message>
        <source>Delete this reading list</source>
        <translation>Diese Leseliste löschen</translation>
    </message>
    <message>
        <source>Put on a reading list…</source>
        <translation>Auf eine Leseliste setzen …</translation>
    </message>
    <message>
        <source>Take off a reading list…</source>
        <translation>Von einer Leseliste nehmen …</translation>
    </message>
    <message>
        <source>Comment on it in this list</source>
        <translation>In dieser Liste kommentieren</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Nächster, voriger</translation>
    </message>
    <message>
        <source>Previous paper</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>Nächster unentschiedener</translation>
    </message>
    <message>
        <source>Next, previous undecided</source>
        <translation>Nächster, voriger unentschiedener</translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation>Voriger unentschiedener</translation>
    </message>
    <message>
        <source>Read on, then the next</source>
        <translation>Weiterlesen, dann der nächste</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurücklesen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text as large as usual</source>
        <translation>Text in normaler Größe</translation>
    </message>
    <message>
        <source>Text as the source gave it</source>
        <translation>Text wie in der Quelle</translation>
    </message>
    <message>
        <source>Previous digest</source>
        <translation>Voriger Digest</translation>
    </message>
    <message>
        <source>Next digest</source>
        <translation>Nächster Digest</translation>
    </message>
    <message>
        <source>Back where I was</source>
        <translation>Zurück zum vorigen Ort</translation>
    </message>
    <message>
        <source>Select, all in view</source>
        <translation>Auswählen, alles Sichtbare</translation>
    </message>
    <message>
        <source>Select and go down</source>
        <translation>Auswählen und nach unten</translation>
    </message>
    <message>
        <source>And down, and up</source>
        <translation>Und nach unten, nach oben</translation>
    </message>
    <message>
        <source>Select all in view</source>
        <translation>Alles Sichtbare auswählen</translation>
    </message>
    <message>
        <source>Select and go up</source>
        <translation>Auswählen und nach oben</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Fokusmodus</translation>
    </message>
    <message>
        <source>Reader, large</source>
        <translation>Große Leseansicht</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Find in the abstract; twice: search</source>
        <translation>Im Abstract suchen; zweimal: Suche</translation>
    </message>
    <message>
        <source>Go to undecided</source>
        <translation>Zu „Unentschieden“ gehen</translation>
    </message>
    <message>
        <source>Go to later</source>
        <translation>Zu „Später“ gehen</translation>
    </message>
    <message>
        <source>Go to kept</source>
        <translation>Zu „Behalten“ gehen</translation>
    </message>
    <message>
        <source>Go to all papers</source>
        <translation>Zu allen Artikeln gehen</translation>
    </message>
    <message>
        <source>Go to digests</source>
        <translation>Zu den Digests gehen</translation>
    </message>
    <message>
        <source>Pinned tag %1</source>
        <translation>Angeheftetes Schlagwort %1</translation>
    </message>
    <message>
        <source>Pinned tags</source>
        <translation>Angeheftete Schlagwörter</translation>
    </message>
    <message>
        <source>Rename or merge this tag…</source>
        <translation>Dieses Schlagwort umbenennen oder zusammenführen …</translation>
    </message>
    <message>
        <source>Delete this tag</source>
        <translation>Dieses Schlagwort löschen</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Farbschema des Systems</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Farbschema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Farbschema</translation>
    </message>
    <message>
        <source>Lectern %1, a reader for the daily papers. Free software under the GNU General Public License, version 3 or later. Icons by Lucide, under the ISC licence.</source>
        <translation>Lectern %1, ein Leseprogramm für die Artikel des Tages. Freie Software unter der GNU General Public License, Version 3 oder später. Symbole von Lucide, unter der ISC-Lizenz.</translation>
    </message>
    <message>
        <source>Any command…</source>
        <translation>Befehl ausführen …</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>About Lectern</source>
        <translation>Über Lectern</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>arXiv id</source>
        <translation>arXiv-Kennung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>cross-listed</source>
        <translation>Querverweis</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>in Lektüre</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>place %L1 of %L2</source>
        <translation>Platz %L1 von %L2</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>Der Datenträger ist voll; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The library is damaged; run “lectern check” to see where.</source>
        <translation>Die Bibliothek ist beschädigt; „lectern check“ zeigt, wo.</translation>
    </message>
    <message>
        <source>The file is not a Lectern library.</source>
        <translation>Die Datei ist keine Bibliothek von Lectern.</translation>
    </message>
    <message>
        <source>Another program is writing to the library.</source>
        <translation>Ein anderes Programm schreibt in die Bibliothek.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The library cannot be opened or written; its permissions may forbid it.</source>
        <translation>Die Bibliothek kann nicht geöffnet oder geschrieben werden; vielleicht verbieten es ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The library could not be read or written; nothing was changed.</source>
        <translation>Die Bibliothek konnte nicht gelesen oder geschrieben werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The library could not do this; nothing was changed.</source>
        <translation>Die Bibliothek konnte das nicht ausführen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is what can be read of the damaged library “%1”, in a file of its own.</source>
        <translation>Das ist, was sich von der beschädigten Bibliothek „%1“ lesen lässt, in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>There is nothing more to undo: what is left touched papers that were removed for good.</source>
        <translation>Es gibt nichts mehr rückgängig zu machen: Was übrig ist, betraf Artikel, die endgültig entfernt wurden.</translation>
    </message>
    <message>
        <source>There is nothing more to redo: what is left touched papers that were removed for good.</source>
        <translation>Es gibt nichts mehr zu wiederholen: Was übrig ist, betraf Artikel, die endgültig entfernt wurden.</translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <translation>%1, zuletzt benutzt %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln page(s)</source>
        <translation>
            <numerusform>%1 von %Ln Seite</numerusform>
            <numerusform>%1 von %Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>from byte %L1</source>
        <translation>ab Byte %L1</translation>
    </message>
    <message>
        <source>found, but not in any one page</source>
        <translation>gefunden, aber nicht auf einer bestimmten Seite</translation>
    </message>
    <message>
        <source>the last session did not end properly</source>
        <translation>die letzte Sitzung endete nicht ordnungsgemäß</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>all tags and lists</source>
        <translation>alle Schlagwörter und Listen</translation>
    </message>
    <message>
        <source>some papers</source>
        <translation>einige Artikel</translation>
    </message>
    <message>
        <source>some titles or abstracts</source>
        <translation>einige Titel oder Abstracts</translation>
    </message>
    <message>
        <source>some notes</source>
        <translation>einige Notizen</translation>
    </message>
    <message>
        <source>some tags or lists</source>
        <translation>einige Schlagwörter oder Listen</translation>
    </message>
    <message>
        <source>some decisions, sources or steps</source>
        <translation>einige Entscheidungen, Quellen oder Schritte</translation>
    </message>
    <message>
        <source>the search index</source>
        <translation>der Suchindex</translation>
    </message>
    <message>
        <source>nothing of what you see</source>
        <translation>nichts von dem, was zu sehen ist</translation>
    </message>
    <message>
        <source>the index can be made anew</source>
        <translation>der Index lässt sich neu aufbauen</translation>
    </message>
    <message>
        <source>Nothing has been written or removed.</source>
        <translation>Es wurde nichts geschrieben oder entfernt.</translation>
    </message>
    <message>
        <source>There is no backup beside it.</source>
        <translation>Daneben liegt keine Sicherung.</translation>
    </message>
    <message>
        <source>Your newest backup is of %1.</source>
        <translation>Die neueste Sicherung ist von %1.</translation>
    </message>
    <message>
        <source>Your newest backup is as old as the library.</source>
        <translation>Die neueste Sicherung ist so alt wie die Bibliothek.</translation>
    </message>
    <message>
        <source>Your newest backup is %1 older than the library.</source>
        <translation>Die neueste Sicherung ist %1 älter als die Bibliothek.</translation>
    </message>
    <message>
        <source>It takes the place of the library as it is. The damaged file is kept beside it.</source>
        <translation>Sie tritt an die Stelle der jetzigen Bibliothek. Die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>The papers that can be read are put together with your data from the backup. The damaged file is kept beside it.</source>
        <translation>Die lesbaren Artikel werden mit den eigenen Daten aus der Sicherung zusammengefügt. Die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Der erste Tag</translation>
    </message>
    <message>
        <source>A digest is a day&apos;s list of new papers: the Daily Papers page, arXiv&apos;s mailing, a feed. Lectern splits it into papers, knows those that it has seen before, and lets you decide on each with one key. Nothing leaves this machine.</source>
        <translation>Ein Digest ist die Liste der neuen Artikel eines Tages: die Seite der Daily Papers, die Rundmail von arXiv, ein Feed. Lectern zerlegt ihn in Artikel, erkennt die schon gesehenen wieder, und über jeden wird mit einer Taste entschieden. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Copy the whole page of a digest in your browser and press {library.paste}. Saved pages, mails and feeds are opened with {library.import}, or dropped on the window. You see what would come before it comes.</source>
        <translation>Die ganze Seite eines Digests im Browser kopieren und {library.paste} drücken. Gespeicherte Seiten, E-Mails und Feeds öffnet {library.import}, oder sie werden auf das Fenster gezogen. Was kommen würde, ist vorher zu sehen.</translation>
    </message>
    <message>
        <source>The first undecided paper is current. {paper.keep} keeps it, {paper.later} puts it off, {paper.skip} skips it. Each goes on to the next; the decided one stays in its place, quieter.</source>
        <translation>Der erste unentschiedene Artikel ist der aktuelle. {paper.keep} behält ihn, {paper.later} stellt ihn zurück, {paper.skip} überspringt ihn. Danach geht es jeweils zum nächsten; der entschiedene bleibt blasser an seinem Platz.</translation>
    </message>
    <message>
        <source>{paper.tag} gives it a tag, {paper.note} opens its note. The note saves itself; {list.back} leads back to the list.</source>
        <translation>{paper.tag} gibt ihm ein Schlagwort, {paper.note} öffnet seine Notiz. Die Notiz speichert sich selbst; {list.back} führt zurück zur Liste.</translation>
    </message>
    <message>
        <source>{history.undo} takes back what you did last, whatever it was, an import too, and after a restart as well.</source>
        <translation>{history.undo} nimmt den letzten Schritt zurück, welcher es auch war, auch einen Import und auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>When nothing is left, the window tells what you kept; {go.kept} goes there. {library.export} writes it down as an annotated list.</source>
        <translation>Wenn nichts übrig ist, zeigt das Fenster, was behalten wurde; {go.kept} führt dorthin. {library.export} schreibt es als Liste mit Anmerkungen in eine Datei.</translation>
    </message>
    <message>
        <source>{window.palette} runs any command by its name. Every key can be changed, and this manual always shows the ones you have.</source>
        <translation>{window.palette} führt jeden Befehl anhand seines Namens aus. Jede Taste lässt sich ändern, und dieses Handbuch zeigt immer die eingestellten.</translation>
    </message>
    <message>
        <source>Going through a digest</source>
        <translation>Digest durchgehen</translation>
    </message>
    <message>
        <source>A first pass takes a glance at each title; a second one reads what was kept. Choosing a row never changes it: only the keys decide.</source>
        <translation>Ein erster Durchgang streift jeden Titel, ein zweiter liest, was behalten wurde. Eine Zeile auszuwählen ändert nichts an ihr: Nur die Tasten entscheiden.</translation>
    </message>
    <message>
        <source>{list.next} and {list.previous} go from row to row, {list.next-undecided} and {list.previous-undecided} from one undecided paper to the next, across digests. {list.next-digest} turns to the next digest.</source>
        <translation>{list.next} und {list.previous} gehen von Zeile zu Zeile, {list.next-undecided} und {list.previous-undecided} von einem unentschiedenen Artikel zum nächsten, über Digests hinweg. {list.next-digest} schlägt den nächsten Digest auf.</translation>
    </message>
    <message>
        <source>{reader.scroll-down} reads on, and at the end of the abstract goes to the next undecided paper.</source>
        <translation>{reader.scroll-down} liest weiter und geht am Ende des Abstracts zum nächsten unentschiedenen Artikel.</translation>
    </message>
    <message>
        <source>{window.focus} shows one paper, large, and nothing else.</source>
        <translation>{window.focus} zeigt einen Artikel, groß, und sonst nichts.</translation>
    </message>
    <message>
        <source>{paper.snooze} lets a paper come back tomorrow, next week, or on a day that you name. {paper.undecided} makes it undecided again.</source>
        <translation>{paper.snooze} lässt einen Artikel morgen, nächste Woche oder an einem genannten Tag wiederkommen. {paper.undecided} macht ihn wieder unentschieden.</translation>
    </message>
    <message>
        <source>{list.mark} selects, {list.mark-all} selects all in view; then any key acts on all of them, as one step. {list.skip-above} skips what is undecided above the current paper.</source>
        <translation>{list.mark} wählt aus, {list.mark-all} wählt alles Sichtbare aus; dann wirkt jede Taste auf alle, in einem Schritt. {list.skip-above} überspringt, was über dem aktuellen Artikel unentschieden ist.</translation>
    </message>
    <message>
        <source>{history.undo-pass} takes back the whole pass.</source>
        <translation>{history.undo-pass} nimmt den ganzen Durchgang zurück.</translation>
    </message>
    <message>
        <source>A paper that is delivered twice is one paper: what you decided stands. Where Lectern is not sure, it asks; {paper.same} says that two are the same, or not. A folder can be watched, and rules tag, keep or skip by themselves what arrives, after a trial that shows what they would do.</source>
        <translation>Ein Artikel, der zweimal kommt, ist ein Artikel: Die Entscheidung gilt. Wo Lectern nicht sicher ist, fragt es; {paper.same} legt fest, ob zwei ein und derselbe sind oder nicht. Ein Ordner kann überwacht werden, und Regeln verschlagworten, behalten oder überspringen von selbst, was ankommt, nach einer Probe, die zeigt, was sie täten.</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Notieren, markieren</translation>
    </message>
    <message>
        <source>{paper.note} writes the note of a paper, in Markdown. `[[` names another paper, `- [ ]` is a task whose box is ticked by a click when the note is read.</source>
        <translation>{paper.note} schreibt die Notiz eines Artikels, in Markdown. `[[` nennt einen anderen Artikel, `- [ ]` ist eine Aufgabe, deren Kästchen ein Klick beim Lesen der Notiz abhakt.</translation>
    </message>
    <message>
        <source>{paper.highlight} highlights what is selected in the title or the abstract, or the sentence at hand; the next key says as what: a claim, a method, a result, a doubt, something to do. A highlight may have a comment.</source>
        <translation>{paper.highlight} markiert, was im Titel oder im Abstract ausgewählt ist, oder den Satz an dieser Stelle; die nächste Taste sagt, als was: als Behauptung, Methode, Ergebnis, Zweifel oder Aufgabe. Eine Markierung kann einen Kommentar haben.</translation>
    </message>
    <message>
        <source>When a new version of a paper comes, highlights are found again in its text. One that has lost its place says so and is never moved silently. {highlights.show} shows all of the library, by meaning.</source>
        <translation>Wenn eine neue Version eines Artikels kommt, werden die Markierungen in ihrem Text wiedergefunden. Hat eine ihre Stelle verloren, so wird das angezeigt; nie wird sie stillschweigend verschoben. {highlights.show} zeigt alle der Bibliothek, nach Bedeutung.</translation>
    </message>
    <message>
        <source>{paper.tag} adds a tag, {paper.untag} takes one off; a slash nests them, as in `robots/grasping`. A tag that is pinned to a digit is set by that key alone.</source>
        <translation>{paper.tag} fügt ein Schlagwort hinzu, {paper.untag} nimmt eines weg; ein Schrägstrich ordnet sie unter, wie in `robots/grasping`. Ein Schlagwort, das auf einer Ziffer liegt, wird mit dieser Taste allein gesetzt.</translation>
    </message>
    <message>
        <source>{paper.progress} says how far you are: unread, reading, read.</source>
        <translation>{paper.progress} sagt, wie weit man ist: ungelesen, in Lektüre, gelesen.</translation>
    </message>
    <message>
        <source>Files are dropped on the reader and kept with the paper; a PDF opens there with {paper.pdf}.</source>
        <translation>Dateien werden auf die Leseansicht gezogen und beim Artikel aufbewahrt; ein PDF öffnet sich dort mit {paper.pdf}.</translation>
    </message>
    <message>
        <source>{paper.correct} corrects what a digest got wrong. Your correction stays, marked, whatever is imported later.</source>
        <translation>{paper.correct} korrigiert, was ein Digest falsch hatte. Die Korrektur bleibt, gekennzeichnet, was später auch importiert wird.</translation>
    </message>
    <message>
        <source>Lists and filters</source>
        <translation>Listen und Filter</translation>
    </message>
    <message>
        <source>A reading list has its papers in your own order, each with a line of comment. {paper.list} puts the current paper on one, or makes it; {paper.unlist} takes it off.</source>
        <translation>Eine Leseliste enthält ihre Artikel in eigener Reihenfolge, jeden mit einer Zeile Kommentar. {paper.list} setzt den aktuellen Artikel auf eine oder legt sie an; {paper.unlist} nimmt ihn herunter.</translation>
    </message>
    <message>
        <source>On the page of a list, {paper.list-up} and {paper.list-down} move the paper, {paper.list-comment} writes its comment. Rows can be dragged, too.</source>
        <translation>Auf der Seite einer Liste verschieben {paper.list-up} und {paper.list-down} den Artikel, {paper.list-comment} schreibt seinen Kommentar. Zeilen lassen sich auch ziehen.</translation>
    </message>
    <message>
        <source>A list can have a budget of papers a week; the one too many asks which to drop.</source>
        <translation>Eine Liste kann ein Wochenbudget an Artikeln haben; bei einem zu viel wird gefragt, welcher weichen soll.</translation>
    </message>
    <message>
        <source>{filter.save} keeps a search under a name, in the sidebar, with the number of papers that it finds. Its editor reads every clause back in words.</source>
        <translation>{filter.save} speichert eine Suche unter einem Namen, in der Seitenleiste, mit der Zahl der gefundenen Artikel. Ihr Editor gibt jede Bedingung in Worten wieder.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>{library.export} writes a view, a list or a selection as Markdown, Org, HTML, PDF, BibTeX, RIS and more, or as a folder of notes, with tags, notes and highlights as far as the format carries them.</source>
        <translation>{library.export} schreibt eine Ansicht, eine Liste oder eine Auswahl als Markdown, Org, HTML, PDF, BibTeX, RIS und mehr, oder als Ordner von Notizen, mit Schlagwörtern, Notizen und Markierungen, soweit das Format sie trägt.</translation>
    </message>
    <message>
        <source>What you write into an exported Markdown, Org or HTML file stays: export again, and only Lectern&apos;s own blocks change. A preview shows which lines do, before anything is written.</source>
        <translation>Was in eine exportierte Markdown-, Org- oder HTML-Datei geschrieben wird, bleibt: Beim nächsten Export ändern sich nur Lecterns eigene Blöcke. Eine Vorschau zeigt, welche Zeilen das sind, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>{paper.copy-as} copies papers as BibTeX, key, Markdown link or title.</source>
        <translation>{paper.copy-as} kopiert Artikel als BibTeX, Schlüssel, Markdown-Link oder Titel.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Every change is safe on the disk once its row has changed.</source>
        <translation>Jede Änderung ist sicher auf dem Datenträger, sobald sich ihre Zeile geändert hat.</translation>
    </message>
    <message>
        <source>{history.undo} and {history.redo} go back and forth. {history.show} shows every change, and what going back to a point would undo; that is one step, which can itself be undone.</source>
        <translation>{history.undo} und {history.redo} gehen zurück und wieder vor. {history.show} zeigt jede Änderung und was die Rückkehr zu einem Punkt rückgängig machte; das ist ein Schritt, der selbst rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>{paper.delete} deletes a paper. For 30 days it can be put back.</source>
        <translation>{paper.delete} löscht einen Artikel. 30 Tage lang lässt er sich zurückholen.</translation>
    </message>
    <message>
        <source>Backups are made by themselves while the window is open: of what you did when it has changed, of the whole library every week. They lie in a folder beside it.</source>
        <translation>Sicherungen entstehen von selbst, solange das Fenster offen ist: von den eigenen Daten, wenn sie sich geändert haben, von der ganzen Bibliothek jede Woche. Sie liegen in einem Ordner daneben.</translation>
    </message>
    <message>
        <source>The library is one file. `lectern check` reads all of it, `lectern check --repair` mends what can be made anew, `lectern dump` writes it as text that outlives this program, and `lectern --help` names all that can be done without a window.</source>
        <translation>Die Bibliothek ist eine Datei. `lectern check` liest sie ganz, `lectern check --repair` repariert, was sich neu aufbauen lässt, `lectern dump` schreibt sie als Text, der dieses Programm überdauert, und `lectern --help` nennt alles, was ohne Fenster geht.</translation>
    </message>
    <message>
        <source>The same in the list and in the reader. Letters rest while a text field has the focus.</source>
        <translation>In der Liste und in der Leseansicht gleich. Buchstabentasten ruhen, solange ein Textfeld den Fokus hat.</translation>
    </message>
    <message>
        <source>Words in one place</source>
        <translation>Wörter an bestimmter Stelle</translation>
    </message>
    <message>
        <source>What a paper is and has</source>
        <translation>Was ein Artikel ist und hat</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo er steht</translation>
    </message>
    <message>
        <source>One paper, and what is like it</source>
        <translation>Ein Artikel und was ihm ähnelt</translation>
    </message>
    <message>
        <source>The order, and how many</source>
        <translation>Reihenfolge und Anzahl</translation>
    </message>
    <message>
        <source>no more than %L1</source>
        <translation>höchstens %L1</translation>
    </message>
    <message>
        <source>{list.search} searches titles, abstracts, authors, notes and highlights while you type. All words must occur; the one you are at may go on, and a blank ends it. Capitals and accents do not matter. Click an example to try it.</source>
        <translation>{list.search} durchsucht Titel, Abstracts, Autoren, Notizen und Markierungen beim Tippen. Alle Wörter müssen vorkommen; das gerade getippte darf unvollständig sein, ein Leerzeichen schließt es ab. Groß- und Kleinschreibung sowie Akzente spielen keine Rolle. Ein Klick auf ein Beispiel probiert es aus.</translation>
    </message>
    <message>
        <source>What is no clause is text, so nothing has to be escaped: `C++` and `Attention: is all` are words. A comma is any of, a minus in front is without, `..` between two days or numbers is from the one to the other.</source>
        <translation>Was keine Bedingung ist, gilt als Text, daher muss nichts maskiert werden: `C++` und `Attention: is all` sind Wörter. Ein Komma bedeutet „eines davon“, ein Minus davor „ohne“, `..` zwischen zwei Tagen oder Zahlen „vom einen bis zum anderen“.</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&lt;1%</source>
        <translation>&lt;1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>×&#xa0;%1</translation>
    </message>
    <message>
        <source>as in the quarter before</source>
        <translation>wie im Quartal davor</translation>
    </message>
    <message>
        <source>%1 less than the quarter before</source>
        <translation>%1 weniger als im Quartal davor</translation>
    </message>
    <message>
        <source>%1 more than the quarter before</source>
        <translation>%1 mehr als im Quartal davor</translation>
    </message>
    <message>
        <source>None is waiting for a decision.</source>
        <translation>Keiner wartet auf eine Entscheidung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than a week before.</source>
        <translation>
            <numerusform>%Ln mehr als vor einer Woche.</numerusform>
            <numerusform>%Ln mehr als vor einer Woche.</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as a week before.</source>
        <translation>So viele wie vor einer Woche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than a week before.</source>
        <translation>
            <numerusform>%Ln weniger als vor einer Woche.</numerusform>
            <numerusform>%Ln weniger als vor einer Woche.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this week’s pace, none by %1.</source>
        <translation>In diesem Tempo bis %1 keiner mehr.</translation>
    </message>
    <message>
        <source>The printer did not take what was sent to it.</source>
        <translation>Der Drucker hat den Auftrag nicht angenommen.</translation>
    </message>
    <message>
        <source>Lectern could not be restarted.</source>
        <translation>Lectern ließ sich nicht neu starten.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system is light or dark with the desktop.</source>
        <translation>„Vom System“ ist hell oder dunkel wie der Desktop.</translation>
    </message>
    <message>
        <source>Recent files…</source>
        <translation>Zuletzt verwendete Dateien …</translation>
    </message>
    <message>
        <source>Clear the recent files</source>
        <translation>Zuletzt verwendete Dateien vergessen</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Andere Bibliothek öffnen …</translation>
    </message>
    <message>
        <source>the newest backup holds %1</source>
        <translation>die neueste Sicherung enthält %1</translation>
    </message>
    <message>
        <source>Sort…</source>
        <translation>Sortieren …</translation>
    </message>
    <message>
        <source>Import files, the clipboard</source>
        <translation>Dateien, Zwischenablage</translation>
    </message>
    <message>
        <source>Smaller text, usual</source>
        <translation>Kleinerer Text, üblicher</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Vom System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>colour, night, bright</source>
        <translation>farbe, nacht, hell</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>How much of a paper a row shows.</source>
        <translation>Wie viel von einem Artikel eine Zeile zeigt.</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>two lines of title, 64 px</source>
        <translation>zwei Zeilen Titel, 64&#xa0;px</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>one line of title, 44 px</source>
        <translation>eine Zeile Titel, 44&#xa0;px</translation>
    </message>
    <message>
        <source>compact, height, density</source>
        <translation>kompakt, höhe, dichte</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text at 7 : 1 and more, on white or black; edges that stand out.</source>
        <translation>Text mit Kontrast 7&#xa0;:&#xa0;1 und mehr, auf Weiß oder Schwarz; deutliche Kanten.</translation>
    </message>
    <message>
        <source>access, colour, readable</source>
        <translation>barrierefreiheit, farbe, lesbar</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Text glides when a key scrolls it, for a sixth of a second at most.</source>
        <translation>Text gleitet, wenn eine Taste ihn scrollt, höchstens eine Sechstelsekunde lang.</translation>
    </message>
    <message>
        <source>animation, scrolling, access</source>
        <translation>animation, scrollen, barrierefreiheit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of words, dates and numbers, from the next start on.</source>
        <translation>Für Wörter, Datumsangaben und Zahlen, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>translation, locale</source>
        <translation>übersetzung, gebietsschema</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>For titles, abstracts and notes.</source>
        <translation>Für Titel, Abstracts und Notizen.</translation>
    </message>
    <message>
        <source>typeface, family, letters</source>
        <translation>schriftart, familie, buchstaben</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The keys for larger and smaller text do the same.</source>
        <translation>Die Tasten für größeren und kleineren Text tun dasselbe.</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>zoom, larger, smaller, text</source>
        <translation>zoom, größer, kleiner, text</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>Breite der Spalte</translation>
    </message>
    <message>
        <source>It grows with the size of the text.</source>
        <translation>Sie wächst mit der Größe des Textes.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>margin, letters a line</source>
        <translation>rand, zeichen je zeile</translation>
    </message>
    <message>
        <source>Height of lines</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>In abstracts and notes.</source>
        <translation>In Abstracts und Notizen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Airy</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>spacing, leading</source>
        <translation>abstand, durchschuss</translation>
    </message>
    <message>
        <source>Spelling of notes</source>
        <translation>Rechtschreibung der Notizen</translation>
    </message>
    <message>
        <source>Underlines what no dictionary knows, while you write.</source>
        <translation>Unterstreicht beim Schreiben, was kein Wörterbuch kennt.</translation>
    </message>
    <message>
        <source>dictionary, mistakes, underline</source>
        <translation>wörterbuch, fehler, unterstreichen</translation>
    </message>
    <message>
        <source>After a decision</source>
        <translation>Nach einer Entscheidung</translation>
    </message>
    <message>
        <source>Where the list goes once a paper is kept, put off or skipped.</source>
        <translation>Wohin die Liste geht, wenn ein Artikel behalten, zurückgestellt oder übersprungen wurde.</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>advance, triage, keep, later, skip</source>
        <translation>weiter, sichten, behalten, später, überspringen</translation>
    </message>
    <message>
        <source>Seen after</source>
        <translation>Gesehen nach</translation>
    </message>
    <message>
        <source>How long the reader shows a paper before it is no longer new.</source>
        <translation>Wie lange ein Artikel gezeigt wird, bis er nicht mehr neu ist.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>unseen, bold, seconds, dot</source>
        <translation>ungesehen, fett, sekunden, punkt</translation>
    </message>
    <message>
        <source>Goes out with each paper.</source>
        <translation>Wird mit jedem Artikel exportiert.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What an export begins with; each one may choose another.</source>
        <translation>Womit ein Export beginnt; jeder kann ein anderes wählen.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where exports go; without one, your documents.</source>
        <translation>Wohin Exporte gehen; ohne Angabe in die eigenen Dokumente.</translation>
    </message>
    <message>
        <source>directory, path, documents</source>
        <translation>verzeichnis, pfad, dokumente</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Where seen</source>
        <translation>Wo gesehen</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Ältere Versionen</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Library and backups</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>As the interface</source>
        <translation>Wie die Oberfläche</translation>
    </message>
    <message>
        <source>dark now</source>
        <translation>jetzt dunkel</translation>
    </message>
    <message>
        <source>light now</source>
        <translation>jetzt hell</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1&#xa0;px</translation>
    </message>
    <message>
        <source>%L1 new</source>
        <translation>%L1 neu</translation>
    </message>
    <message>
        <source>%L1 known</source>
        <translation>%L1 bekannt</translation>
    </message>
    <message>
        <source>%L1 updated</source>
        <translation>%L1 aktualisiert</translation>
    </message>
    <message>
        <source>%L1 doubtful</source>
        <translation>%L1 zweifelhaft</translation>
    </message>
    <message>
        <source>%L1 left out</source>
        <translation>%L1 ausgelassen</translation>
    </message>
    <message>
        <source>In all %L1: %2</source>
        <translation>Insgesamt %L1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>decided when: Kept 26 Nov</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and its time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about one thing</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>day of publication</source>
        <translation>Tag der Veröffentlichung</translation>
    </message>
    <message>
        <source>day of the update</source>
        <translation>Tag der Aktualisierung</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>Publikationsort</translation>
    </message>
    <message>
        <source>with a highlighted claim</source>
        <translation>mit einer markierten Behauptung</translation>
    </message>
    <message>
        <source>with a highlighted method</source>
        <translation>mit einer markierten Methode</translation>
    </message>
    <message>
        <source>with a highlighted result</source>
        <translation>mit einem markierten Ergebnis</translation>
    </message>
    <message>
        <source>with a highlighted doubt</source>
        <translation>mit einem markierten Zweifel</translation>
    </message>
    <message>
        <source>with something highlighted as to do</source>
        <translation>mit einer markierten Aufgabe</translation>
    </message>
    <message>
        <source>with the Lectern id %1</source>
        <translation>mit der Lectern-Nummer %1</translation>
    </message>
    <message>
        <source>No paper is much like “%1”.</source>
        <translation>Kein Artikel ist „%1“ recht ähnlich.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::AddPaperDialog</name>
    <message>
        <source>An id of arXiv.</source>
        <translation>Eine arXiv-Kennung.</translation>
    </message>
    <message>
        <source>A DOI.</source>
        <translation>Ein DOI.</translation>
    </message>
    <message numerus="yes">
        <source>A title of %Ln word(s).</source>
        <translation>
            <numerusform>Ein Titel aus %Ln Wort.</numerusform>
            <numerusform>Ein Titel aus %Ln Wörtern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is fetched: your digests tell the rest.</source>
        <translation>Es wird nichts abgerufen: Den Rest liefern die Digests.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>arXiv id, DOI, an address of either, or the title</source>
        <translation>arXiv-Kennung, DOI, eine Adresse davon oder der Titel</translation>
    </message>
    <message>
        <source>Why it was not added</source>
        <translation>Warum er nicht hinzugefügt wurde</translation>
    </message>
</context>
<context>
    <name>lectern::ui::BacklogPlot</name>
    <message>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>undecided, by week</source>
        <translation>unentschieden, nach Wochen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <translation>
            <numerusform>%Ln unentschieden</numerusform>
            <numerusform>%Ln unentschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Undecided on %1</source>
        <translation>Unentschieden am %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided; most on %1: %L2.</source>
        <translation>
            <numerusform>%Ln unentschieden; am meisten am %1: %L2.</numerusform>
            <numerusform>%Ln unentschieden; am meisten am %1: %L2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::BackupFlow</name>
    <message>
        <source>Go back to this backup?</source>
        <translation>Zu dieser Sicherung zurückkehren?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückkehren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) and all that you wrote about them are removed. No undo brings them back.</source>
        <translation>
            <numerusform>%Ln Artikel und alles, was darüber geschrieben wurde, werden entfernt. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln Artikel und alles, was darüber geschrieben wurde, werden entfernt. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and all that you wrote about it are removed. No undo brings them back.</source>
        <translation>„%1“ und alles, was darüber geschrieben wurde, werden entfernt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove for good?</source>
        <translation>Endgültig entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::BackupsPage</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was sie enthält</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Go back to this one…</source>
        <translation>Zu dieser zurückkehren …</translation>
    </message>
    <message>
        <source>Back up your data now</source>
        <translation>Daten jetzt sichern</translation>
    </message>
    <message>
        <source>Copy the whole library now</source>
        <translation>Bibliothek jetzt kopieren</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>One of your data is made when something has changed, at most every half hour, one of the whole library every week. They lie beside the library in the folder %1; files that you attached lie in %2.</source>
        <translation>Die eigenen Daten werden gesichert, wenn sich etwas geändert hat, höchstens jede halbe Stunde, die ganze Bibliothek jede Woche. Die Sicherungen liegen neben der Bibliothek im Ordner %1; angehängte Dateien liegen in %2.</translation>
    </message>
    <message>
        <source>What you decided and wrote, kept a second time.</source>
        <translation>Alles Entschiedene und Geschriebene, ein zweites Mal aufbewahrt.</translation>
    </message>
    <message>
        <source>Your newest one is of %1.</source>
        <translation>Die neueste ist von %1.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::Chip</name>
    <message>
        <source>Opens %1: %2</source>
        <translation>Öffnet %1: %2</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>Papers tagged %1</source>
        <translation>Mit %1 verschlagwortete Artikel</translation>
    </message>
    <message>
        <source>Reading list %1</source>
        <translation>Leseliste %1</translation>
    </message>
    <message>
        <source>The reading list %1</source>
        <translation>Die Leseliste %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Vorlage %1</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ChipRow</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ChoicePicker</name>
    <message>
        <source>toggle</source>
        <translation>an/aus</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>ergänzen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ClauseList</name>
    <message>
        <source>Read as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>papers left</source>
        <translation>Artikel übrig</translation>
    </message>
</context>
<context>
    <name>lectern::ui::CommandTable</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lectern::ui::CommentList</name>
    <message>
        <source>Comments on highlights</source>
        <translation>Kommentare zu Markierungen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::CommentView</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, has lost its place</source>
        <translation>%1, hat ihre Stelle verloren</translation>
    </message>
</context>
<context>
    <name>lectern::ui::CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Ergänzungen</translation>
    </message>
    <message>
        <source>and below</source>
        <translation>und darunter</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>ergänzen</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::CorrectDialog</name>
    <message>
        <source>Ada Lovelace; Emmy Noether</source>
        <translation>Ada Lovelace; Emmy Noether</translation>
    </message>
    <message>
        <source>Correct this paper</source>
        <translation>Diesen Artikel korrigieren</translation>
    </message>
    <message>
        <source>What you write takes precedence over what digests say.</source>
        <translation>Was hier steht, hat Vorrang vor den Angaben der Digests.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves. One undo takes all of it back.</source>
        <translation>Strg+Enter speichert; ein Schritt im Verlauf.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back your correction: %1</source>
        <translation>Eigene Korrektur zurücknehmen: %1</translation>
    </message>
    <message>
        <source>what the digests say</source>
        <translation>laut den Digests</translation>
    </message>
    <message>
        <source>Why it was not corrected</source>
        <translation>Warum nicht korrigiert wurde</translation>
    </message>
</context>
<context>
    <name>lectern::ui::CorrectionRow</name>
    <message>
        <source>Corrected by you:</source>
        <translation>Selbst korrigiert:</translation>
    </message>
    <message>
        <source>Take back your correction: %1</source>
        <translation>Eigene Korrektur zurücknehmen: %1</translation>
    </message>
</context>
<context>
    <name>lectern::ui::CountRow</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>perhaps known</source>
        <translation>vielleicht bekannt</translation>
    </message>
</context>
<context>
    <name>lectern::ui::DamageFlow</name>
    <message>
        <source>The backup is read through…</source>
        <translation>Die Sicherung wird durchgelesen …</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The library is put together…</source>
        <translation>Die Bibliothek wird zusammengefügt …</translation>
    </message>
    <message>
        <source>What can be read is copied…</source>
        <translation>Was lesbar ist, wird kopiert …</translation>
    </message>
    <message>
        <source>Choose another library</source>
        <translation>Andere Bibliothek wählen</translation>
    </message>
    <message>
        <source>Copied: versions, the desktop, and what is damaged. No title, note, name or path is in it.</source>
        <translation>Kopiert: Versionen, der Desktop und was beschädigt ist. Kein Titel, keine Notiz, kein Name und kein Pfad ist dabei.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::DamagePage</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was sie enthält</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Open a copy, read-only</source>
        <translation>Kopie zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Choose another library</source>
        <translation>Andere Bibliothek wählen</translation>
    </message>
    <message>
        <source>Part of the library can’t be read</source>
        <translation>Ein Teil der Bibliothek ist nicht lesbar</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>your data: decisions, tags, notes, highlights, lists, filters</source>
        <translation>eigene Daten: Entscheidungen, Schlagwörter, Notizen, Markierungen, Listen, Filter</translation>
    </message>
    <message>
        <source>There is no backup beside the library.</source>
        <translation>Neben der Bibliothek liegt keine Sicherung.</translation>
    </message>
    <message>
        <source>Papers from the library, your data from the backup; or all of the backup. The damaged file is kept beside it.</source>
        <translation>Artikel aus der Bibliothek, eigene Daten aus der Sicherung; oder alles aus der Sicherung. Die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Look and export first. What can’t be read is left out.</source>
        <translation>Erst ansehen und exportieren. Was nicht lesbar ist, fehlt.</translation>
    </message>
    <message>
        <source>Or a backup from another folder. This one stays as it is.</source>
        <translation>Oder eine Sicherung aus einem anderen Ordner. Diese bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Not sure? Opening a copy changes nothing.</source>
        <translation>Nicht sicher? Eine Kopie zu öffnen ändert nichts.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>being looked for…</source>
        <translation>wird gesucht …</translation>
    </message>
    <message>
        <source>Can’t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>verified now</source>
        <translation>eben geprüft</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::DayCalendar</name>
    <message>
        <source>%1: %L2 of %L3 decided</source>
        <translation>%1: %L2 von %L3 entschieden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>lectern::ui::DaysPage</name>
    <message>
        <source>Days not finished</source>
        <translation>Offene Tage</translation>
    </message>
    <message>
        <source>Kept and unread the longest</source>
        <translation>Am längsten behalten und ungelesen</translation>
    </message>
    <message>
        <source>Decided, by the day of the digest</source>
        <translation>Entschieden, nach dem Tag des Digests</translation>
    </message>
    <message>
        <source>Your days will appear here.</source>
        <translation>Hier erscheinen die Tage.</translation>
    </message>
    <message>
        <source>Every day is finished.</source>
        <translation>Jeder Tag ist abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) with papers to decide, %L1 in all.</source>
        <translation>
            <numerusform>%Ln Tag mit Artikeln, über die zu entscheiden ist, insgesamt %L1.</numerusform>
            <numerusform>%Ln Tage mit Artikeln, über die zu entscheiden ist, insgesamt %L1.</numerusform>
        </translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>behalten am %1</translation>
    </message>
</context>
<context>
    <name>lectern::ui::DecideAllRow</name>
    <message>
        <source>one step, one undo</source>
        <translation>ein Schritt, einmal rückgängig</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Later all</source>
        <translation>Alle später</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Alle überspringen</translation>
    </message>
    <message>
        <source>Tag all…</source>
        <translation>Alle verschlagworten …</translation>
    </message>
    <message>
        <source>Decide all %L1</source>
        <translation>Über alle %L1 entscheiden</translation>
    </message>
</context>
<context>
    <name>lectern::ui::DecisionsPlot</name>
    <message>
        <source>Decisions a day</source>
        <translation>Entscheidungen pro Tag</translation>
    </message>
    <message>
        <source>Nothing was decided in this time.</source>
        <translation>In dieser Zeit wurde nichts entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) decided</source>
        <translation>
            <numerusform>%Ln Artikel entschieden</numerusform>
            <numerusform>%Ln Artikel entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln day(s)</source>
        <translation>
            <numerusform>an %Ln Tag</numerusform>
            <numerusform>an %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a day</source>
        <translation>
            <numerusform>%Ln pro Tag</numerusform>
            <numerusform>%Ln pro Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>Entschieden am %1</translation>
    </message>
    <message>
        <source>%1 decided %2; most on %3: %L4.</source>
        <translation>%1 %2 entschieden; am meisten am %3: %L4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::DeletedPage</name>
    <message>
        <source>Paper</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Can be put back until</source>
        <translation>Zurückholbar bis</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>notiert</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Endgültig entfernen …</translation>
    </message>
    <message>
        <source>Remove all for good…</source>
        <translation>Alle endgültig entfernen …</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Kürzlich gelöscht</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Papers that you delete stay here for 30 days.</source>
        <translation>Gelöschte Artikel bleiben 30 Tage hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s). Each stays here for 30 days, with its notes, tags and highlights, and is then removed for good.</source>
        <translation>
            <numerusform>%Ln Artikel. Er bleibt 30 Tage hier, mit Notizen, Schlagwörtern und Markierungen, und wird dann endgültig entfernt.</numerusform>
            <numerusform>%Ln Artikel. Jeder bleibt 30 Tage hier, mit Notizen, Schlagwörtern und Markierungen, und wird dann endgültig entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::Desk</name>
    <message>
        <source>All that was saved is there.</source>
        <translation>Alles Gespeicherte ist da.</translation>
    </message>
    <message>
        <source>All that was saved is there, last of all: %1.</source>
        <translation>Alles Gespeicherte ist da, zuletzt: %1.</translation>
    </message>
    <message>
        <source>An import was cut off: nothing of it was taken in.</source>
        <translation>Ein Import wurde abgebrochen: Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>Not closed properly</source>
        <translation>Nicht sauber beendet</translation>
    </message>
    <message>
        <source>Add papers</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your note is not saved yet, and stays in its field. %1</source>
        <translation>Die Notiz ist noch nicht gespeichert und bleibt in ihrem Feld. %1</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Importing… %L1 papers so far</source>
        <translation>Wird importiert … bisher %L1 Artikel</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Import angehalten</translation>
    </message>
    <message>
        <source>Nothing of it was taken in.</source>
        <translation>Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>From the folder %1</source>
        <translation>Aus dem Ordner %1</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Schlagwörter von %1</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln papers</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Artikel</numerusform>
            <numerusform>Schlagwörter von %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>Es konnte kein Browser gestartet werden.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>There is neither text nor a file on the clipboard.</source>
        <translation>In der Zwischenablage ist weder Text noch eine Datei.</translation>
    </message>
    <message>
        <source>the sample digest</source>
        <translation>der Beispiel-Digest</translation>
    </message>
    <message>
        <source>The selected papers</source>
        <translation>Die ausgewählten Artikel</translation>
    </message>
    <message>
        <source>The current paper</source>
        <translation>Der aktuelle Artikel</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>An import is under way; go back when it is done.</source>
        <translation>Ein Import läuft; bitte erst zurückkehren, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Your data are what they were in this backup: nothing was changed.</source>
        <translation>Die eigenen Daten sind bereits so wie in dieser Sicherung: Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) removed for good</source>
        <translation>
            <numerusform>%Ln Artikel endgültig entfernt</numerusform>
            <numerusform>%Ln Artikel endgültig entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel exportiert</numerusform>
            <numerusform>%Ln Artikel exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting… %L1 papers so far</source>
        <translation>Wird exportiert … bisher %L1 Artikel</translation>
    </message>
    <message>
        <source>Export stopped</source>
        <translation>Export angehalten</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel kopiert</numerusform>
            <numerusform>%Ln Artikel kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>Kopiert nach %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Quoted from %1</source>
        <translation>Zitiert aus %1</translation>
    </message>
    <message>
        <source>Joined 2 papers</source>
        <translation>2 Artikel vereint</translation>
    </message>
    <message>
        <source>Joined %L1 pairs of papers</source>
        <translation>%L1 Paare von Artikeln vereint</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht derselbe</translation>
    </message>
    <message>
        <source>Not the same, %L1 pairs</source>
        <translation>Nicht derselbe, %L1 Paare</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>No two papers look alike.</source>
        <translation>Keine zwei Artikel sehen sich ähnlich.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were undone; there it ended. %1</source>
        <translation>
            <numerusform>%Ln Änderung wurde rückgängig gemacht; dann ging es nicht weiter. %1</numerusform>
            <numerusform>%Ln Änderungen wurden rückgängig gemacht; dann ging es nicht weiter. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>My order</source>
        <translation>Eigene Reihenfolge</translation>
    </message>
    <message>
        <source>Published last first</source>
        <translation>Zuletzt veröffentlichte zuerst</translation>
    </message>
    <message>
        <source>Most upvotes first</source>
        <translation>Meiste Upvotes zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>More about this list</source>
        <translation>Mehr zu dieser Liste</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message numerus="yes">
        <source>Lists of %Ln papers</source>
        <translation>
            <numerusform>Listen von %Ln Artikel</numerusform>
            <numerusform>Listen von %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of %1</source>
        <translation>Listen von %1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>%L1 kept</source>
        <translation>%L1 behalten</translation>
    </message>
    <message>
        <source>Search the web for the title</source>
        <translation>Titel im Web suchen</translation>
    </message>
    <message numerus="yes">
        <source>Printed %Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel gedruckt</numerusform>
            <numerusform>%Ln Artikel gedruckt</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Order of the papers</source>
        <translation>Reihenfolge der Artikel</translation>
    </message>
    <message>
        <source>%1 cannot be written: what you chose holds until you quit.</source>
        <translation>%1 ist nicht beschreibbar: Die Wahl gilt bis zum Beenden.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::DialogFrame</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::DropDialog</name>
    <message numerus="yes">
        <source>%1 takes %Ln paper(s) a week</source>
        <translation>
            <numerusform>%1: %Ln Artikel pro Woche</numerusform>
            <numerusform>%1: %Ln Artikel pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>Which of this week’s should go?</source>
        <translation>Welcher soll weichen?</translation>
    </message>
    <message>
        <source>Which %L1 of this week’s should go?</source>
        <translation>Welche %L1 sollen weichen?</translation>
    </message>
    <message>
        <source>Papers of this week</source>
        <translation>Artikel dieser Woche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Drop and add</source>
        <translation>Entfernen und hinzufügen</translation>
    </message>
    <message>
        <source>%L1 of %L2 chosen</source>
        <translation>%L1 von %L2 gewählt</translation>
    </message>
</context>
<context>
    <name>lectern::ui::EmptyInboxPage</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, %L3 seconds each.</source>
        <translation>%1 in %2, je %L3 Sekunden.</translation>
    </message>
    <message>
        <source>Nothing left to decide</source>
        <translation>Nichts mehr zu entscheiden</translation>
    </message>
    <message>
        <source>This digest is decided</source>
        <translation>Dieser Digest ist entschieden</translation>
    </message>
    <message numerus="yes">
        <source>On to the %Ln left</source>
        <translation>
            <numerusform>Weiter: noch %Ln</numerusform>
            <numerusform>Weiter: noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read the %Ln kept</source>
        <translation>
            <numerusform>Behaltene lesen: %Ln</numerusform>
            <numerusform>Behaltene lesen: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the next digest, or read what you kept.</source>
        <translation>Den nächsten Digest importieren oder lesen, was behalten wurde.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Papers with what you wrote on them.</source>
        <translation>Artikel mit allem, was dazu geschrieben wurde.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>a file already there</source>
        <translation>eine vorhandene Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>With each paper</source>
        <translation>Zu jedem Artikel</translation>
    </message>
    <message>
        <source>from Lectern, changes</source>
        <translation>von Lectern, ändert sich</translation>
    </message>
    <message>
        <source>written by you, kept</source>
        <translation>selbst geschrieben, bleibt</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>What the file will say</source>
        <translation>Was in der Datei stehen wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s), with what you wrote on them.</source>
        <translation>
            <numerusform>%Ln Artikel mit allem, was dazu geschrieben wurde.</numerusform>
            <numerusform>%Ln Artikel mit allem, was dazu geschrieben wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>change %L1 of %L2</source>
        <translation>Änderung %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ExportFlow</name>
    <message>
        <source>A typeset file can only be seen in its own program.</source>
        <translation>Gesetztes lässt sich nur im zugehörigen Programm ansehen.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Die Datei ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ExportParts</name>
    <message>
        <source>Abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Where seen</source>
        <translation>Wo gesehen</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Ältere Versionen</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FactPanel</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FailurePage</name>
    <message>
        <source>Close the other Lectern, or wait until its command is done, and try again.</source>
        <translation>Das andere Lectern schließen oder warten, bis sein Befehl fertig ist, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Install that Lectern or a newer one. This one leaves the library as it is.</source>
        <translation>Jenes Lectern oder ein neueres installieren. Dieses lässt die Bibliothek, wie sie ist.</translation>
    </message>
    <message>
        <source>Name another file with --library, or move this one away.</source>
        <translation>Mit --library eine andere Datei nennen oder diese verschieben.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Auf dem Datenträger Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Which file</source>
        <translation>Welche Datei</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FieldMenu</name>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FiguresPlot</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of those decided</source>
        <translation>%1 der entschiedenen</translation>
    </message>
    <message>
        <source>nothing decided yet</source>
        <translation>noch nichts entschieden</translation>
    </message>
    <message numerus="yes">
        <source>paper(s) came in</source>
        <translation>
            <numerusform>Artikel kam herein</numerusform>
            <numerusform>Artikel kamen herein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln digest(s)</source>
        <translation>
            <numerusform>in %Ln Digest</numerusform>
            <numerusform>in %Ln Digests</numerusform>
        </translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Hereingekommen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>read to the end</source>
        <translation>zu Ende gelesen</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Zu Ende gelesen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>je Entscheidung</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>zu wenige für eine Aussage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided</source>
        <translation>
            <numerusform>%Ln entschieden</numerusform>
            <numerusform>%Ln entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>a number, of what, and more about it</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FileChoices</name>
    <message>
        <source>Recognised as</source>
        <translation>Erkannt als</translation>
    </message>
    <message>
        <source>Day of the digest</source>
        <translation>Tag des Digests</translation>
    </message>
    <message>
        <source>Year of the digest</source>
        <translation>Jahr des Digests</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>no digest known to Lectern</source>
        <translation>kein Digest, den Lectern kennt</translation>
    </message>
    <message>
        <source>Year?</source>
        <translation>Jahr?</translation>
    </message>
    <message>
        <source>The file gives no year. It was saved in %1.</source>
        <translation>Die Datei nennt kein Jahr. Sie wurde %1 gespeichert.</translation>
    </message>
    <message>
        <source>It gives no year.</source>
        <translation>Sie nennt kein Jahr.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FileFlow</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Kopieren nach …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Remove from the paper</source>
        <translation>Vom Artikel entfernen</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopieren nach</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FileNameDialog</name>
    <message>
        <source>Rename the file %1</source>
        <translation>Die Datei %1 umbenennen</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FileReportView</name>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>%L1 found in %L2 lines</source>
        <translation>%L1 gefunden in %L2 Zeilen</translation>
    </message>
    <message>
        <source>%L1 found</source>
        <translation>%L1 gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new paper(s) may be known: the title is, but too little else agrees. They come in as new, and you can join them afterwards.</source>
        <translation>
            <numerusform>%Ln neuer Artikel ist vielleicht bekannt: Der Titel ist es, sonst stimmt zu wenig überein. Er kommt als neu herein und lässt sich danach vereinen.</numerusform>
            <numerusform>%Ln neue Artikel sind vielleicht bekannt: Der Titel ist es, sonst stimmt zu wenig überein. Sie kommen als neu herein und lassen sich danach vereinen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>And %L1 more.</source>
        <translation>Und %L1 weitere.</translation>
    </message>
    <message>
        <source>Line %1.</source>
        <translation>Zeile %1.</translation>
    </message>
    <message>
        <source>First titles</source>
        <translation>Erste Titel</translation>
    </message>
    <message>
        <source>Why it cannot be read</source>
        <translation>Warum sie nicht gelesen werden kann</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FilterEditor</name>
    <message>
        <source>Show how many papers it finds</source>
        <translation>Zeigen, wie viele Artikel er findet</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>Editor schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>In the sidebar</source>
        <translation>In der Seitenleiste</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Neuer Filter</translation>
    </message>
    <message>
        <source>Edit filter</source>
        <translation>Filter bearbeiten</translation>
    </message>
    <message>
        <source>Changed from %L1 papers to %L2</source>
        <translation>Von %L1 Artikeln auf %L2 geändert</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FilterFlow</name>
    <message>
        <source>Edit or rename…</source>
        <translation>Bearbeiten oder umbenennen …</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren …</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Keep all of them</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Put all of them off</source>
        <translation>Alle zurückstellen</translation>
    </message>
    <message>
        <source>Skip all of them</source>
        <translation>Alle überspringen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete the filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FilterPage</name>
    <message>
        <source>Edit filter</source>
        <translation>Filter bearbeiten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>as you type</source>
        <translation>beim Tippen</translation>
    </message>
    <message>
        <source>Papers that the filter finds</source>
        <translation>Artikel, die der Filter findet</translation>
    </message>
    <message>
        <source>No paper matches.</source>
        <translation>Kein Artikel passt.</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Tag all %L1</source>
        <translation>Alle %L1 verschlagworten</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Find in title and abstract</source>
        <translation>In Titel und Abstract suchen</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FirstStartPage</name>
    <message>
        <source>Put today’s papers on the lectern</source>
        <translation>Artikel von heute aufs Pult legen</translation>
    </message>
    <message>
        <source>One key for each: keep, later, skip. Everything stays on this machine.</source>
        <translation>Je eine Taste: behalten, später, überspringen. Alles bleibt auf dem Rechner.</translation>
    </message>
    <message>
        <source>Try the sample digest</source>
        <translation>Beispiel-Digest ausprobieren</translation>
    </message>
    <message>
        <source>A day of papers to learn the keys with. Undo takes it away again.</source>
        <translation>Ein Tag voller Artikel zum Üben. „Rückgängig“ nimmt ihn weg.</translation>
    </message>
    <message>
        <source>Paste a page or a list</source>
        <translation>Seite oder Liste einfügen</translation>
    </message>
    <message>
        <source>The Daily Papers page, a mailing, titles with abstracts.</source>
        <translation>Die Seite der Daily Papers, eine Rundmail, Titel mit Abstracts.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Text, JSON, mail, feeds, BibTeX, RIS. Or drop them here.</source>
        <translation>Text, JSON, E-Mail, Feeds, BibTeX, RIS. Oder hierher ziehen.</translation>
    </message>
    <message>
        <source>You see what would be imported before anything is.</source>
        <translation>Bevor etwas importiert wird, ist zu sehen, was.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FlowText</name>
    <message>
        <source>(The first %L1 of %L2 characters.)</source>
        <translation>(Die ersten %L1 von %L2 Zeichen.)</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Öffnet %1</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FocusPage</name>
    <message>
        <source>Focus mode</source>
        <translation>Fokusmodus</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher er kommt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>This source gave no abstract.</source>
        <translation>Diese Quelle lieferte kein Abstract.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FolderField</name>
    <message>
        <source>Your documents</source>
        <translation>Eigene Dokumente</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FormatList</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>lectern::ui::HeatLegend</name>
    <message>
        <source>From nothing decided to all</source>
        <translation>Von nichts bis alles entschieden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
</context>
<context>
    <name>lectern::ui::HighlightList</name>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::HighlightPicker</name>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Put the highlight back here?</source>
        <translation>Die Markierung wieder hierher setzen?</translation>
    </message>
    <message>
        <source>Highlighted as %1</source>
        <translation>Markiert als %1</translation>
    </message>
    <message>
        <source>Highlight as</source>
        <translation>Markieren als</translation>
    </message>
    <message>
        <source>put it here</source>
        <translation>hierher setzen</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>kommentieren</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>other sentence</source>
        <translation>anderer Satz</translation>
    </message>
</context>
<context>
    <name>lectern::ui::HighlightsPage</name>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Lost their place</source>
        <translation>Stelle verloren</translation>
    </message>
    <message>
        <source>Every highlight has its place.</source>
        <translation>Jede Markierung hat ihre Stelle.</translation>
    </message>
    <message>
        <source>Nothing is highlighted that way.</source>
        <translation>So ist nichts markiert.</translation>
    </message>
    <message>
        <source>Nothing is highlighted that way. In the reader, press %1.</source>
        <translation>So ist nichts markiert. In der Leseansicht %1 drücken.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::HistoryList</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>lectern::ui::HistoryPage</name>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No change yet.</source>
        <translation>Noch keine Änderung.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::IconChoice</name>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
</context>
<context>
    <name>lectern::ui::IdentityFlow</name>
    <message>
        <source>Look whether they are, and decide.</source>
        <translation>Ansehen, ob sie es sind, und entscheiden.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ImportFileList</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ImportFlow</name>
    <message>
        <source>Open digests</source>
        <translation>Digests öffnen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ImportPreview</name>
    <message>
        <source>Nothing is written until you say so.</source>
        <translation>Nichts wird geschrieben, bevor es bestätigt ist.</translation>
    </message>
    <message>
        <source>Take the year each was saved in</source>
        <translation>Speicherjahr übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Reading… %L1 papers so far</source>
        <translation>Wird gelesen … bisher %L1 Artikel</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel importieren</numerusform>
            <numerusform>%Ln Artikel importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Open digests</source>
        <translation>Digests öffnen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::KeptList</name>
    <message>
        <source>Kept: %1</source>
        <translation>Behalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::KeyEditor</name>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Taste hinzufügen</translation>
    </message>
    <message>
        <source>Record a key</source>
        <translation>Taste aufnehmen</translation>
    </message>
    <message>
        <source>%1: no key</source>
        <translation>%1: keine Taste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press the key for “%1”, or two one after the other. Esc leaves it as it is.</source>
        <translation>Die Taste für „%1“ drücken, oder zwei nacheinander. Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 is in the way of %2. Enter takes it from there, Esc leaves it.</source>
        <translation>%1 steht %2 im Weg. Enter nimmt die Taste von dort, Esc lässt sie.</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>Taste nehmen</translation>
    </message>
    <message>
        <source>Your own keys. What Lectern comes with: %1.</source>
        <translation>Eigene Tasten. Lectern bringt mit: %1.</translation>
    </message>
    <message>
        <source>Enter records another key.</source>
        <translation>Enter nimmt eine weitere Taste auf.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::KeyRow</name>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>lectern::ui::KeySheet</name>
    <message>
        <source>The same in the list and in the reader. Every key can be changed.</source>
        <translation>Dieselben in der Liste und in der Leseansicht. Jede Taste lässt sich ändern.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Letters rest while a text field has the focus.</source>
        <translation>Buchstabentasten ruhen, solange ein Textfeld den Fokus hat.</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Taste suchen</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern …</translation>
    </message>
</context>
<context>
    <name>lectern::ui::LibraryRows</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>file, database, where, path</source>
        <translation>datei, datenbank, wo, pfad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>copy, restore, where, folder, safe</source>
        <translation>kopie, wiederherstellen, wo, ordner, sicher</translation>
    </message>
    <message>
        <source>Deleted papers</source>
        <translation>Gelöschte Artikel</translation>
    </message>
    <message>
        <source>trash, restore, put back</source>
        <translation>papierkorb, wiederherstellen, zurückholen</translation>
    </message>
    <message>
        <source>Stay for 30 days, and can be put back.</source>
        <translation>Bleiben 30 Tage und lassen sich zurückholen.</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>Diese Einstellungen</translation>
    </message>
    <message>
        <source>preferences, file, where, path, ini</source>
        <translation>einstellungen, datei, wo, pfad, ini</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the path: %1</source>
        <translation>Pfad kopieren: %1</translation>
    </message>
    <message>
        <source>None yet. They are made by themselves, into %1 beside the library.</source>
        <translation>Noch keine. Sie entstehen von selbst, in %1 neben der Bibliothek.</translation>
    </message>
    <message>
        <source>The newest is of %1; all lie in %2 beside the library.</source>
        <translation>Die neueste ist von %1; alle liegen in %2 neben der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::LinkCompletion</name>
    <message>
        <source>Papers to link to</source>
        <translation>Artikel zum Verlinken</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ListBudgetDialog</name>
    <message>
        <source>Papers a week on %1</source>
        <translation>Artikel pro Woche auf %1</translation>
    </message>
    <message>
        <source>Papers a week</source>
        <translation>Artikel pro Woche</translation>
    </message>
    <message>
        <source>As many as you like</source>
        <translation>Beliebig viele</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>One more asks which one to drop.</source>
        <translation>Bei einem mehr wird gefragt, welcher weichen soll.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ListFlow</name>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>New reading list…</source>
        <translation>Neue Leseliste …</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Liste löschen</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Überführen in</translation>
    </message>
    <message>
        <source>Papers a week</source>
        <translation>Artikel pro Woche</translation>
    </message>
    <message>
        <source>As many as you like</source>
        <translation>Beliebig viele</translation>
    </message>
    <message>
        <source>Another number…</source>
        <translation>Andere Zahl …</translation>
    </message>
    <message>
        <source>New reading list</source>
        <translation>Neue Leseliste</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Liste anlegen</translation>
    </message>
    <message>
        <source>Rename the list %1</source>
        <translation>Die Liste %1 umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate the list %1</source>
        <translation>Die Liste %1 duplizieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes %Ln paper(s) a week, fewer than these.</source>
        <translation>
            <numerusform>„%1“ fasst %Ln Artikel pro Woche, weniger, als hier ausgewählt sind.</numerusform>
            <numerusform>„%1“ fasst %Ln Artikel pro Woche, weniger, als hier ausgewählt sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::ListHeader</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 · %L3 kept</source>
        <translation>%L1 von %L2 · %L3 behalten</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1 ausgewählt</translation>
    </message>
    <message>
        <source>of %L1 · %L2 ms</source>
        <translation>von %L1 · %L2&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ListNameDialog</name>
    <message>
        <source>Name of the reading list</source>
        <translation>Name der Leseliste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Saved filters and rules follow.</source>
        <translation>Gespeicherte Filter und Regeln folgen.</translation>
    </message>
    <message>
        <source>%1 is there already: the two become one.</source>
        <translation>%1 gibt es schon: Aus den beiden wird eine.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ListPane</name>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>No paper matches.</source>
        <translation>Kein Artikel passt.</translation>
    </message>
    <message>
        <source>Nothing stands on this list yet. Drag papers to its line.</source>
        <translation>Auf dieser Liste steht noch nichts. Artikel auf ihre Zeile ziehen.</translation>
    </message>
    <message>
        <source>Nothing stands on this list yet. %1 puts the current paper on a list, wherever you are; or drag papers to its line.</source>
        <translation>Auf dieser Liste steht noch nichts. %1 setzt den aktuellen Artikel von überall auf eine Liste; oder Artikel auf ihre Zeile ziehen.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Zu „Unentschieden“ gehen</translation>
    </message>
    <message>
        <source>Choose papers</source>
        <translation>Artikel aussuchen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ListPicker</name>
    <message>
        <source>Reading lists</source>
        <translation>Leselisten</translation>
    </message>
    <message>
        <source>Put on a reading list</source>
        <translation>Auf eine Liste setzen</translation>
    </message>
    <message>
        <source>Type a name to make the first list.</source>
        <translation>Namen tippen, um eine Liste anzulegen.</translation>
    </message>
    <message>
        <source>Take off a reading list</source>
        <translation>Von einer Liste nehmen</translation>
    </message>
    <message>
        <source>This paper is on no list.</source>
        <translation>Dieser Artikel steht auf keiner Liste.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::MainWindow</name>
    <message>
        <source>Copied: versions, the desktop, how large the library is and how it stands. No title, note, name or path is in it.</source>
        <translation>Kopiert: Versionen, der Desktop, wie groß die Bibliothek ist und wie es um sie steht. Kein Titel, keine Notiz, kein Name und kein Pfad ist dabei.</translation>
    </message>
    <message>
        <source>Your last note could not be saved. Close, and lose it?</source>
        <translation>Die letzte Notiz konnte nicht gespeichert werden. Trotzdem schließen und sie verlieren?</translation>
    </message>
    <message>
        <source>Lectern</source>
        <translation>Lectern</translation>
    </message>
    <message>
        <source>%1 – Lectern</source>
        <translation>%1 – Lectern</translation>
    </message>
    <message>
        <source>An import is under way. Close, and take in nothing of it?</source>
        <translation>Ein Import läuft. Trotzdem schließen und nichts davon übernehmen?</translation>
    </message>
    <message>
        <source>Close Lectern</source>
        <translation>Lectern schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>what was dropped</source>
        <translation>was hierher gezogen wurde</translation>
    </message>
    <message>
        <source>An export is under way. Close, and break it off?</source>
        <translation>Ein Export läuft noch. Schließen und ihn abbrechen?</translation>
    </message>
    <message>
        <source>Files are being attached. Close without them?</source>
        <translation>Dateien werden gerade angehängt. Ohne sie schließen?</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ManualPage</name>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Nothing in the manual says that.</source>
        <translation>Davon steht nichts im Handbuch.</translation>
    </message>
    <message>
        <source>What Lectern does, and with which keys.</source>
        <translation>Was Lectern tut und mit welchen Tasten.</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Handbuch schließen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::MendBanner</name>
    <message>
        <source>%1 That would find %L2.</source>
        <translation>%1 Das würde %L2 finden.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>lectern::ui::MergeForecast</name>
    <message>
        <source>If they are joined</source>
        <translation>Wenn sie vereint werden</translation>
    </message>
    <message>
        <source>one undo takes it apart again</source>
        <translation>einmal „Rückgängig“ trennt sie wieder</translation>
    </message>
    <message>
        <source>Why they cannot be joined</source>
        <translation>Warum sie sich nicht vereinen lassen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::MergePreviewView</name>
    <message>
        <source>What the file will say</source>
        <translation>Was in der Datei stehen wird</translation>
    </message>
    <message>
        <source>yours, kept</source>
        <translation>eigenes, bleibt</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändert sich</translation>
    </message>
</context>
<context>
    <name>lectern::ui::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>„%1“ zu den eigenen Wörtern</translation>
    </message>
</context>
<context>
    <name>lectern::ui::NotePreview</name>
    <message>
        <source>Note, to read</source>
        <translation>Notiz, zum Lesen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::NoteSection</name>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Write a note: press %1</source>
        <translation>Notiz schreiben: %1 drücken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Read the note</source>
        <translation>Notiz lesen</translation>
    </message>
    <message>
        <source>&gt; %1
&gt; — %2</source>
        <translation>&gt; %1
&gt; — %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Alle Vorlagen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::NothingCounted</name>
    <message>
        <source>Nothing to count yet</source>
        <translation>Noch nichts zu zählen</translation>
    </message>
    <message>
        <source>How many papers come in, what you keep of them and how long that takes will stand here, from the first digest on.</source>
        <translation>Wie viele Artikel hereinkommen, was davon behalten wird und wie lange das dauert, steht hier vom ersten Digest an.</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Zu „Unentschieden“ gehen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln doubtful</source>
        <translation>
            <numerusform>%Ln zweifelhaften vergleichen</numerusform>
            <numerusform>%Ln zweifelhafte vergleichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::OfferDialog</name>
    <message>
        <source>The same paper?</source>
        <translation>Derselbe Artikel?</translation>
    </message>
    <message>
        <source>Same paper</source>
        <translation>Derselbe Artikel</translation>
    </message>
    <message>
        <source>join the two</source>
        <translation>beide vereinen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht derselbe</translation>
    </message>
    <message>
        <source>never asked again</source>
        <translation>nie wieder fragen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>stays in is:duplicate</source>
        <translation>bleibt in is:duplicate</translation>
    </message>
    <message>
        <source>The two papers</source>
        <translation>Die beiden Artikel</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Voriges Paar</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Nächstes Paar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>lectern::ui::Palette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command or place</source>
        <translation>Befehl oder Ort</translation>
    </message>
    <message>
        <source>A command, a tag, a day</source>
        <translation>Ein Befehl, ein Schlagwort, ein Tag</translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>Befehle und Orte</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln Befehl</numerusform>
            <numerusform>%Ln Befehle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Ort</numerusform>
            <numerusform>%Ln Orte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::PaperColumn</name>
    <message>
        <source>Mentioned in</source>
        <translation>Erwähnt in</translation>
    </message>
    <message>
        <source>Related papers</source>
        <translation>Verwandte Artikel</translation>
    </message>
    <message>
        <source>Machine-made summary from the source</source>
        <translation>Maschinelle Zusammenfassung der Quelle</translation>
    </message>
    <message>
        <source>As the source gave it</source>
        <translation>Wie in der Quelle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher er kommt</translation>
    </message>
    <message>
        <source>Where and when it was seen</source>
        <translation>Wo und wann gesehen</translation>
    </message>
    <message>
        <source>This source gave no abstract.</source>
        <translation>Diese Quelle lieferte kein Abstract.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::PaperComparison</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>kein Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>in no digest</source>
        <translation>in keinem Digest</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>no abstract</source>
        <translation>kein Abstract</translation>
    </message>
    <message>
        <source>%1, first paper</source>
        <translation>%1, erster Artikel</translation>
    </message>
    <message>
        <source>%1, second paper</source>
        <translation>%1, zweiter Artikel</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>none, known by its title</source>
        <translation>keine, am Titel erkannt</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigenes</translation>
    </message>
</context>
<context>
    <name>lectern::ui::PaperListView</name>
    <message>
        <source>Papers</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>lectern::ui::PaperPicker</name>
    <message>
        <source>Same paper as…</source>
        <translation>Derselbe Artikel wie …</translation>
    </message>
    <message>
        <source>Words of the other paper, or its id</source>
        <translation>Wörter des anderen Artikels oder seine Kennung</translation>
    </message>
    <message>
        <source>No paper has these words.</source>
        <translation>Kein Artikel hat diese Wörter.</translation>
    </message>
    <message>
        <source>Both are shown side by side before anything is joined.</source>
        <translation>Erst werden beide nebeneinander gezeigt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::PdfPane</name>
    <message>
        <source>Quote in the note (Q)</source>
        <translation>In der Notiz zitieren (Q)</translation>
    </message>
    <message>
        <source>Find in the PDF</source>
        <translation>Im PDF suchen</translation>
    </message>
    <message>
        <source>Back to the paper</source>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, Seite %2</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1, S. %2</translation>
    </message>
</context>
<context>
    <name>lectern::ui::PdfSession</name>
    <message>
        <source>The process that reads PDFs could not be started.</source>
        <translation>Der Prozess, der PDFs liest, konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>This PDF is encrypted and asks for a password.</source>
        <translation>Dieses PDF ist verschlüsselt und verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be shown.</source>
        <translation>Dieses PDF ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown: reading it takes too much.</source>
        <translation>Dieses PDF kann nicht gezeigt werden: Es zu lesen ist zu aufwendig.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::PdfView</name>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Diese Seite kann nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::PictureFlow</name>
    <message>
        <source>Export a picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>A picture is an .svg, .png or .pdf file.</source>
        <translation>Ein Bild ist eine .svg-, .png- oder .pdf-Datei.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::PreferencesContent</name>
    <message>
        <source>About %L1 letters a line.</source>
        <translation>Etwa %L1 Zeichen je Zeile.</translation>
    </message>
    <message>
        <source>With each paper</source>
        <translation>Zu jedem Artikel</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>Tasten der Befehle</translation>
    </message>
    <message>
        <source>shortcut, keyboard, change, record</source>
        <translation>tastenkürzel, tastatur, ändern, aufnehmen</translation>
    </message>
    <message>
        <source>Some are your own.</source>
        <translation>Einige sind selbst gewählt.</translation>
    </message>
    <message>
        <source>All are as Lectern comes; each can be changed.</source>
        <translation>Alle sind voreingestellt; jede lässt sich ändern.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>import, watch, by itself, download</source>
        <translation>import, überwachen, von selbst, download</translation>
    </message>
    <message>
        <source>None. What is saved in one comes in by itself.</source>
        <translation>Keiner. Was in einem gespeichert wird, kommt von selbst herein.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What you choose takes effect at once.</source>
        <translation>Was gewählt wird, gilt sofort.</translation>
    </message>
    <message>
        <source>Search in preferences</source>
        <translation>In den Einstellungen suchen</translation>
    </message>
    <message>
        <source>Close the preferences</source>
        <translation>Einstellungen schließen</translation>
    </message>
    <message>
        <source>Back to the defaults…</source>
        <translation>Alles zurücksetzen …</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Back to the defaults?</source>
        <translation>Zurück zu den Vorgaben?</translation>
    </message>
    <message>
        <source>All settings on this page go back to what Lectern comes with. Your keys, the watched folder and your words stay.</source>
        <translation>Alle Einstellungen auf dieser Seite werden auf die Vorgaben zurückgesetzt. Eigene Tasten, der überwachte Ordner und eigene Wörter bleiben.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Zurück zu den Vorgaben</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::QueryExample</name>
    <message>
        <source>Search for %1</source>
        <translation>Suche nach %1</translation>
    </message>
    <message>
        <source>Search for %1: %2</source>
        <translation>Suche nach %1: %2</translation>
    </message>
</context>
<context>
    <name>lectern::ui::Question</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ReaderBar</name>
    <message>
        <source>More commands</source>
        <translation>Weitere Befehle</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ReaderView</name>
    <message>
        <source>Reader</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ReadingListHeading</name>
    <message>
        <source>Description of the list</source>
        <translation>Beschreibung der Liste</translation>
    </message>
    <message>
        <source>What this list is for</source>
        <translation>Wofür diese Liste ist</translation>
    </message>
    <message>
        <source>Add a description</source>
        <translation>Beschreibung hinzufügen</translation>
    </message>
    <message>
        <source>%L1 this week</source>
        <translation>%L1 diese Woche</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>%3: %L1 read, %L2 to go</source>
        <comment>%3: 7 this week</comment>
        <translation>%3: %L1 gelesen, %L2 offen</translation>
    </message>
    <message>
        <source>%1 read</source>
        <comment>%1: 3 of 7</comment>
        <translation>%1 gelesen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ReadingListView</name>
    <message>
        <source>Reading list</source>
        <translation>Leseliste</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>A line of comment</source>
        <translation>Eine Zeile Kommentar</translation>
    </message>
    <message>
        <source>This week ends here</source>
        <translation>Hier endet diese Woche</translation>
    </message>
    <message>
        <source>at this pace the list lasts until %1</source>
        <translation>in diesem Tempo reicht die Liste bis %1</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ReadingSample</name>
    <message>
        <source>Sample of a title</source>
        <translation>Beispiel eines Titels</translation>
    </message>
    <message>
        <source>Sample of an abstract</source>
        <translation>Beispiel eines Abstracts</translation>
    </message>
    <message>
        <source>Counting Ships from a Lighthouse in Fog</source>
        <translation>Schiffe zählen vom Leuchtturm aus im Nebel</translation>
    </message>
    <message>
        <source>what was not seen</source>
        <translation>was nicht gesehen wurde</translation>
    </message>
    <message>
        <source>We watch a bay for a year and learn to say %1 as surely as what was. A small model of the weather, fitted once a night, tells the two apart, and needs no label but the keeper’s own log.</source>
        <translation>Wir beobachten ein Jahr lang eine Bucht und lernen zu sagen, %1, so sicher wie das Gesehene. Ein kleines Modell des Wetters, jede Nacht einmal angepasst, hält beides auseinander und braucht kein Label außer dem Logbuch des Wärters.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::RecentFlow</name>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt verwendete Dateien</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Andere Bibliothek öffnen</translation>
    </message>
    <message>
        <source>“%1” is not in %2 any more. It is taken off the list.</source>
        <translation>„%1“ liegt nicht mehr in %2 und wird von der Liste genommen.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::RisingPlot</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Rising terms</source>
        <translation>Steigende Begriffe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>No term of titles rises.</source>
        <translation>Kein Begriff in den Titeln steigt.</translation>
    </message>
    <message>
        <source>Terms of titles that rise: %1.</source>
        <translation>Steigende Begriffe in den Titeln: %1.</translation>
    </message>
    <message>
        <source>None yet. Terms of the titles of the last four weeks are held against the quarter before.</source>
        <translation>Noch keine. Begriffe aus den Titeln der letzten vier Wochen werden mit dem Quartal davor verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln title(s) of the last four weeks</source>
        <translation>
            <numerusform>in %Ln Titel der letzten vier Wochen</numerusform>
            <numerusform>in %Ln Titeln der letzten vier Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in titles</source>
        <translation>„%1“ in Titeln</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>lectern::ui::RuleActions</name>
    <message>
        <source>What the rule does</source>
        <translation>Was die Regel tut</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Aktion hinzufügen</translation>
    </message>
    <message>
        <source>rl/offline</source>
        <translation>rl/offline</translation>
    </message>
    <message>
        <source>A reading list</source>
        <translation>Eine Leseliste</translation>
    </message>
    <message>
        <source>Take this action off</source>
        <translation>Diese Aktion entfernen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::RuleEditor</name>
    <message>
        <source>Papers of the dry run</source>
        <translation>Artikel des Probelaufs</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>All undecided</source>
        <translation>Alle unentschiedenen</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Run once</source>
        <translation>Einmal ausführen</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Was sie getan hat</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>A query, as in the search field</source>
        <translation>Eine Suchanfrage, wie im Suchfeld</translation>
    </message>
    <message>
        <source>New papers that match</source>
        <translation>Neue Artikel, die passen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Each run is one step in the history.</source>
        <translation>Jeder Lauf ist ein Schritt im Verlauf.</translation>
    </message>
    <message numerus="yes">
        <source>Run once on %Ln papers</source>
        <translation>
            <numerusform>Einmal auf %Ln Artikel anwenden</numerusform>
            <numerusform>Einmal auf %Ln Artikel anwenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::RuleList</name>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%L1 this week</source>
        <translation>%L1 diese Woche</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>No rule yet.</source>
        <translation>Noch keine Regel.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::RuleListModel</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>lectern::ui::RulesPage</name>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules run from top to bottom on what an import brings. They never touch a paper that is decided. Space turns one on and off, Alt with an arrow moves it.</source>
        <translation>Regeln laufen von oben nach unten über das, was ein Import bringt. Entschiedene Artikel rühren sie nie an. Die Leertaste schaltet eine an und aus, Alt mit einem Pfeil verschiebt sie.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ShareBar</name>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::SharesPlot</name>
    <message>
        <source>by source</source>
        <translation>nach Quelle</translation>
    </message>
    <message>
        <source>by tag</source>
        <translation>nach Schlagwort</translation>
    </message>
    <message>
        <source>by author</source>
        <translation>nach Autor</translation>
    </message>
    <message>
        <source>%1: %2, %L3 of %L4</source>
        <translation>%1: %2, %L3 von %L4</translation>
    </message>
    <message>
        <source>Nothing was decided in this time.</source>
        <translation>In dieser Zeit wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>Nothing that was decided in this time has a tag.</source>
        <translation>Nichts, was in dieser Zeit entschieden wurde, hat ein Schlagwort.</translation>
    </message>
    <message>
        <source>Nobody had two papers kept in this time.</source>
        <translation>Niemand, von dem in dieser Zeit zwei Artikel behalten wurden.</translation>
    </message>
    <message>
        <source>Share kept</source>
        <translation>Behaltener Anteil</translation>
    </message>
    <message>
        <source>Share kept by</source>
        <translation>Behaltener Anteil nach</translation>
    </message>
    <message>
        <source>Kept of %1</source>
        <translation>Behalten von %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::SidebarModel</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>lectern::ui::SidebarTreeView</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>lectern::ui::SidebarView</name>
    <message>
        <source>Lectern</source>
        <translation>Lectern</translation>
    </message>
</context>
<context>
    <name>lectern::ui::SmallTag</name>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
</context>
<context>
    <name>lectern::ui::SnoozePicker</name>
    <message>
        <source>Snooze until</source>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>12 Dec, Friday, +10</source>
        <translation>12. Dez, Freitag, +10</translation>
    </message>
    <message>
        <source>Comes back on %1</source>
        <translation>Kommt am %1 wieder</translation>
    </message>
    <message>
        <source>A day after today</source>
        <translation>Ein späterer Tag als heute</translation>
    </message>
    <message>
        <source>That is no day after today</source>
        <translation>Das ist kein späterer Tag als heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>On another day…</source>
        <translation>An einem anderen Tag …</translation>
    </message>
</context>
<context>
    <name>lectern::ui::StandingBanner</name>
    <message>
        <source>Put the file back, or close Lectern and open it where it is now. What you type stays in its field.</source>
        <translation>Die Datei zurücklegen oder Lectern schließen und sie dort öffnen, wo sie jetzt ist. Getipptes bleibt in seinem Feld.</translation>
    </message>
    <message>
        <source>Papers can be read, but not decided or annotated. Install that Lectern, or a newer one.</source>
        <translation>Artikel lassen sich lesen, aber Entscheidungen und Anmerkungen sind nicht möglich. Jenes Lectern oder ein neueres installieren.</translation>
    </message>
    <message>
        <source>Papers can be read, but not decided or annotated. Copy the library to a disk of this computer and open it there with --library.</source>
        <translation>Artikel lassen sich lesen, aber Entscheidungen und Anmerkungen sind nicht möglich. Die Bibliothek auf einen Datenträger dieses Rechners kopieren und dort mit --library öffnen.</translation>
    </message>
    <message>
        <source>Papers can be read, but not decided or annotated. Make room on the disk, then start Lectern again.</source>
        <translation>Artikel lassen sich lesen, aber Entscheidungen und Anmerkungen sind nicht möglich. Auf dem Datenträger Platz schaffen, dann Lectern neu starten.</translation>
    </message>
    <message>
        <source>Papers can be read, but not decided or annotated. Make the file and its folder writable, then start Lectern again.</source>
        <translation>Artikel lassen sich lesen, aber Entscheidungen und Anmerkungen sind nicht möglich. Die Datei und ihren Ordner beschreibbar machen, dann Lectern neu starten.</translation>
    </message>
    <message>
        <source>The library lies on a network drive (%1).</source>
        <translation>Die Bibliothek liegt auf einem Netzlaufwerk (%1).</translation>
    </message>
    <message>
        <source>Open it on one computer at a time: two that write to it would damage it.</source>
        <translation>Immer nur auf einem Rechner öffnen: Zwei, die hineinschreiben, würden sie beschädigen.</translation>
    </message>
    <message>
        <source>Papers can be read and exported. The damaged library is as it was; start Lectern again to restore a backup.</source>
        <translation>Artikel lassen sich lesen und exportieren. Die beschädigte Bibliothek ist, wie sie war; zum Wiederherstellen einer Sicherung Lectern neu starten.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the page…</source>
        <translation>Seite exportieren …</translation>
    </message>
    <message>
        <source>Export “%1”…</source>
        <translation>„%1“ exportieren …</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lectern::ui::Stepper</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>lectern::ui::TagChoiceDelegate</name>
    <message>
        <source>below %1, with its colour</source>
        <translation>unter %1, in dessen Farbe</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::TagChoiceModel</name>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>%1. Set.</source>
        <translation>%1. Gesetzt.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::TagFlow</name>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <translation>Umbenennen oder zusammenführen …</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Pin to a digit</source>
        <translation>An eine Ziffer heften</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::TagNameDialog</name>
    <message>
        <source>Rename the tag %1</source>
        <translation>Das Schlagwort %1 umbenennen</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>%1 is there already: the two become one.</source>
        <translation>%1 gibt es schon: Aus den beiden wird eines.</translation>
    </message>
    <message>
        <source>Tags below it and saved filters follow. A slash nests.</source>
        <translation>Untergeordnete und Filter folgen. „/“ ordnet unter.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::TagPicker</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>heften</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Type a name to make the first tag.</source>
        <translation>Namen tippen, um ein Schlagwort anzulegen.</translation>
    </message>
    <message>
        <source>These papers have no tag.</source>
        <translation>Diese Artikel haben kein Schlagwort.</translation>
    </message>
    <message>
        <source>This paper has no tag.</source>
        <translation>Dieser Artikel hat kein Schlagwort.</translation>
    </message>
</context>
<context>
    <name>lectern::ui::UndoEffects</name>
    <message>
        <source>and %L1 more</source>
        <translation>und %L1 weitere</translation>
    </message>
</context>
<context>
    <name>lectern::ui::UndoPanel</name>
    <message>
        <source>Undo back to here</source>
        <translation>Bis hierher rückgängig machen</translation>
    </message>
    <message>
        <source>Undo only this</source>
        <translation>Nur dies rückgängig machen</translation>
    </message>
    <message>
        <source>What undoing would change</source>
        <translation>Was sich dadurch ändern würde</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung rückgängig machen</numerusform>
            <numerusform>%Ln Änderungen rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Every change will stand here, and can be undone from here.</source>
        <translation>Jede Änderung wird hier stehen und lässt sich von hier aus rückgängig machen.</translation>
    </message>
    <message>
        <source>This was undone</source>
        <translation>Dies wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>Nothing to undo after this</source>
        <translation>Danach gibt es nichts rückgängig zu machen</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s), back to %1</source>
        <translation>
            <numerusform>%Ln Änderung rückgängig machen, zurück bis %1</numerusform>
            <numerusform>%Ln Änderungen rückgängig machen, zurück bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All that came after “%1” is taken back.</source>
        <translation>Alles, was nach „%1“ kam, wird zurückgenommen.</translation>
    </message>
    <message>
        <source>It ends before a change that cannot be undone. %1</source>
        <translation>Es endet vor einer Änderung, die sich nicht rückgängig machen lässt. %1</translation>
    </message>
    <message>
        <source>No change of this kind yet</source>
        <translation>Noch keine Änderung dieser Art</translation>
    </message>
    <message>
        <source>There are changes of other kinds.</source>
        <translation>Es gibt Änderungen anderer Art.</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Zu „Unentschieden“ gehen</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>Alle Arten zeigen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::VersionBanner</name>
    <message>
        <source>What changed since you read it</source>
        <translation>Was sich seit dem Lesen geändert hat</translation>
    </message>
    <message>
        <source>The words that changed</source>
        <translation>Die geänderten Wörter</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A new text</source>
        <translation>Ein neuer Text</translation>
    </message>
    <message>
        <source>abstract changed since you read it</source>
        <translation>Abstract seit dem Lesen geändert</translation>
    </message>
    <message>
        <source>all highlights found again</source>
        <translation>alle Markierungen wiedergefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) lost</source>
        <translation>
            <numerusform>%Ln Markierung verloren</numerusform>
            <numerusform>%Ln Markierungen verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>lectern::ui::WatchFlow</name>
    <message>
        <source>Watch a folder for digests</source>
        <translation>Einen Ordner auf Digests überwachen</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Lectern</name>
    <message>
        <source>There is no room for %1.</source>
        <translation>空间不足，无法写入 %1。</translation>
    </message>
    <message>
        <source>The disk refused %1.</source>
        <translation>磁盘拒绝写入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>An entry without a title is left out.</source>
        <translation>已略去一个没有标题的条目。</translation>
    </message>
    <message>
        <source>An entry is left out: its title is longer than the 64 KiB a title may have.</source>
        <translation>已略去一个条目：标题超过了 64 KiB 的上限。</translation>
    </message>
    <message>
        <source>An entry is left out: it has more than the 5,000 authors a paper may have.</source>
        <translation>已略去一个条目：作者超过了 5,000 位的上限。</translation>
    </message>
    <message>
        <source>An entry is left out: a field is longer than the 1 MiB a field may have.</source>
        <translation>已略去一个条目：有字段超过了 1 MiB 的上限。</translation>
    </message>
    <message>
        <source>Control characters and halves of characters were replaced.</source>
        <translation>已替换控制字符和残缺字符。</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” could not be read from its start.</source>
        <translation>无法从头读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” was cut short: its packed text ends too early.</source>
        <translation>“%1”不完整：压缩数据提前结束。</translation>
    </message>
    <message>
        <source>“%1” is damaged: it cannot be unpacked.</source>
        <translation>“%1”已损坏：无法解压。</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than 100 times its size, the most that a packed file may; nothing was taken from it.</source>
        <translation>“%1”解压后超过自身大小的 100 倍，这是压缩文件的上限；未从中读取任何内容。</translation>
    </message>
    <message>
        <source>“%1” is damaged: it does not unpack to what its archive says it holds.</source>
        <translation>“%1”已损坏：解压结果与压缩包的记录不符。</translation>
    </message>
    <message numerus="yes">
        <source>%n other message(s) of “%1” are no digests.</source>
        <translation>
            <numerusform>“%1”中另有 %n 封邮件不是速递。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation>%1，第 %2 封邮件</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MiB, the most a mail may have.</source>
        <translation>“%1”超过 64 MiB，这是单封邮件的上限。</translation>
    </message>
    <message numerus="yes">
        <source>No papers were found in “%1”: none of its %n message(s) is a digest of a kind known to Lectern.</source>
        <translation>
            <numerusform>“%1”中没有找到论文：其中 %n 封邮件都不是 Lectern 能识别的速递。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is an archive within an archive; please unpack it and import that.</source>
        <translation>“%1”是压缩包中的压缩包；请解压后再导入。</translation>
    </message>
    <message>
        <source>“%1” is a tar archive, which is not read; please unpack it and import the folder.</source>
        <translation>“%1”是 tar 归档，不支持直接读取；请解包后导入文件夹。</translation>
    </message>
    <message>
        <source>There is no file in “%1”.</source>
        <translation>“%1”中没有文件。</translation>
    </message>
    <message>
        <source>The archive “%1” is damaged or cut short; nothing was taken from it.</source>
        <translation>压缩包“%1”已损坏或不完整；未从中读取任何内容。</translation>
    </message>
    <message>
        <source>The archive “%1” holds more than 10,000 files, the most one may.</source>
        <translation>压缩包“%1”中的文件超过了 10,000 个的上限。</translation>
    </message>
    <message>
        <source>“%1” is encrypted; please unpack it with its password and import that.</source>
        <translation>“%1”已加密；请用密码解压后再导入。</translation>
    </message>
    <message>
        <source>“%1” is packed in a way that is not read; please unpack it and import that.</source>
        <translation>“%1”的压缩方式不受支持；请解压后再导入。</translation>
    </message>
    <message>
        <source>There is no format “%1”; those that can be read are: %2.</source>
        <translation>没有“%1”这种格式；可以读取的格式有：%2。</translation>
    </message>
    <message>
        <source>It is no digest but an error that arXiv answered: %1.</source>
        <translation>这不是速递，而是 arXiv 返回的错误：%1。</translation>
    </message>
    <message>
        <source>The digest ends in the middle of this paper.</source>
        <translation>速递在这篇论文的中间就结束了。</translation>
    </message>
    <message>
        <source>The paper at line %1 of “%2” is larger than 8 MiB, the most an entry may have.</source>
        <translation>“%2”第 %1 行的论文超过 8 MiB，这是单个条目的上限。</translation>
    </message>
    <message>
        <source>No item of an arXiv listing stands in “%1”.</source>
        <translation>“%1”中没有 arXiv 列表的条目。</translation>
    </message>
    <message>
        <source>It is no digest but an error that the archive answered: %1.</source>
        <translation>这不是速递，而是存储库返回的错误：%1。</translation>
    </message>
    <message>
        <source>A record that the archive has deleted is left out.</source>
        <translation>已略去一条存储库已删除的记录。</translation>
    </message>
    <message>
        <source>A record without a paper in arXiv&apos;s own format.</source>
        <translation>有一条记录不含 arXiv 自有格式的论文。</translation>
    </message>
    <message>
        <source>What begins with @ in this line is no entry.</source>
        <translation>此行中以 @ 开头的内容不是条目。</translation>
    </message>
    <message>
        <source>The @%1 that begins here is never closed.</source>
        <translation>此处开始的 @%1 没有结束。</translation>
    </message>
    <message>
        <source>The @%1 that begins here nests its braces deeper than the 64 levels it may have.</source>
        <translation>此处开始的 @%1 花括号嵌套超过了 64 层的上限。</translation>
    </message>
    <message>
        <source>The @%1 that begins here is larger than 8 MiB, the most an entry may have.</source>
        <translation>此处开始的 @%1 超过 8 MiB，这是单个条目的上限。</translation>
    </message>
    <message>
        <source>This @string is left out: one may stand for 64 KiB, all of them together for 8 MiB.</source>
        <translation>已略去这个 @string：单个展开后最多 64 KiB，全部合计最多 8 MiB。</translation>
    </message>
    <message>
        <source>“%1”, from which this entry takes more, is not in the file.</source>
        <translation>此条目要从“%1”取得其余信息，但文件中没有它。</translation>
    </message>
    <message>
        <source>What the @string lines of “%1” stand for is more than 100 times the file, up to line %2.</source>
        <translation>“%1”中的 @string 到第 %2 行为止，展开后已超过文件大小的 100 倍。</translation>
    </message>
    <message>
        <source>A comma is missing before this field.</source>
        <translation>此字段前缺少逗号。</translation>
    </message>
    <message>
        <source>A field without a name or a value is left out.</source>
        <translation>已略去一个没有名称或没有值的字段。</translation>
    </message>
    <message>
        <source>This entry is left out: a field has no value.</source>
        <translation>已略去此条目：有字段没有值。</translation>
    </message>
    <message>
        <source>This entry is left out: a brace is never closed.</source>
        <translation>已略去此条目：有花括号没有闭合。</translation>
    </message>
    <message>
        <source>This entry is left out: a quotation mark is never closed.</source>
        <translation>已略去此条目：有引号没有闭合。</translation>
    </message>
    <message>
        <source>“%1” is defined by no @string; it was taken as it stands.</source>
        <translation>没有 @string 定义“%1”，已按原样采用。</translation>
    </message>
    <message>
        <source>This entry is left out: a field is longer than the 1 MiB a field may have.</source>
        <translation>已略去此条目：有字段超过了 1 MiB 的上限。</translation>
    </message>
    <message>
        <source>The file ends before the ER line of this record: it is cut short.</source>
        <translation>文件在这条记录的 ER 行之前就结束了：内容不完整。</translation>
    </message>
    <message>
        <source>This record has no ER line; it ends where the next begins.</source>
        <translation>这条记录没有 ER 行；以下一条记录的开头作为结尾。</translation>
    </message>
    <message>
        <source>These fields belong to no record: its TY line is missing.</source>
        <translation>这些字段不属于任何记录：缺少 TY 行。</translation>
    </message>
    <message>
        <source>This record is larger than 8 MiB, the most an entry may have.</source>
        <translation>这条记录超过 8 MiB，这是单个条目的上限。</translation>
    </message>
    <message>
        <source>The section at line %1 of “%2” is larger than 8 MiB, the most an entry may have.</source>
        <translation>“%2”第 %1 行的小节超过 8 MiB，这是单个条目的上限。</translation>
    </message>
    <message>
        <source>A section that does not say where its paper is, is left out.</source>
        <translation>已略去一个没有给出论文地址的小节。</translation>
    </message>
    <message>
        <source>A list of papers in the page is damaged and left out.</source>
        <translation>页面中有一个论文列表已损坏，已略去。</translation>
    </message>
    <message>
        <source>No abstract stands with this title.</source>
        <translation>这个标题没有摘要。</translation>
    </message>
    <message>
        <source>The text that begins at line %1 is larger than 8 MiB, the most an entry may have.</source>
        <translation>从第 %1 行开始的文本超过 8 MiB，这是单个条目的上限。</translation>
    </message>
    <message>
        <source>“%1” ends in the middle of its HTML: it is cut short.</source>
        <translation>“%1”的 HTML 中途结束：内容不完整。</translation>
    </message>
    <message>
        <source>The papers of “%1” stand more than 64 MiB before their addresses.</source>
        <translation>“%1”中的论文与其网址相隔超过 64 MiB。</translation>
    </message>
    <message>
        <source>A title with neither a paper&apos;s address nor an abstract is left out.</source>
        <translation>已略去一个既没有论文地址也没有摘要的标题。</translation>
    </message>
    <message>
        <source>The page ends before the end of this paper&apos;s abstract.</source>
        <translation>页面在这篇论文的摘要结束之前就结束了。</translation>
    </message>
    <message>
        <source>A title without an abstract: “%1”</source>
        <translation>有标题没有摘要：“%1”</translation>
    </message>
    <message>
        <source>An abstract without a title: “%1”</source>
        <translation>有摘要没有标题：“%1”</translation>
    </message>
    <message>
        <source>Part of the page&apos;s heading, read as no paper: “%1”</source>
        <translation>属于页眉，未当作论文：“%1”</translation>
    </message>
    <message>
        <source>The title at line %1 of “%2” has %3 bytes, more than the 64 KiB that a title may have.</source>
        <translation>“%2”第 %1 行的标题有 %3 字节，超过了 64 KiB 的上限。</translation>
    </message>
    <message>
        <source>No papers were taken from “%1”: it has no heading of the Daily Papers, and at line %2 titles and abstracts no longer alternate.</source>
        <translation>未从“%1”读取任何论文：其中没有 Daily Papers 的页眉，并且从第 %2 行起标题与摘要不再交替出现。</translation>
    </message>
    <message>
        <source>The digest ends before the abstract of this title: “%1”</source>
        <translation>速递在这个标题的摘要之前就结束了：“%1”</translation>
    </message>
    <message>
        <source>No title with an abstract stands in “%1”.</source>
        <translation>“%1”中没有带摘要的标题。</translation>
    </message>
    <message>
        <source>A tag in “%1” has more than 256 attributes, the most one may have.</source>
        <translation>“%1”中有一个标记的属性超过了 256 个的上限。</translation>
    </message>
    <message>
        <source>“%1” has more than 250,000 tags and attributes, the most an HTML page may have.</source>
        <translation>“%1”中的标记和属性超过 250,000 个，这是 HTML 页面的上限。</translation>
    </message>
    <message>
        <source>The elements of “%1” are nested deeper than 256, the most HTML may be.</source>
        <translation>“%1”中的元素嵌套超过 256 层，这是 HTML 的上限。</translation>
    </message>
    <message>
        <source>“%1” is no JSON, or is cut short; nothing was taken from it.</source>
        <translation>“%1”不是 JSON，或者不完整；未从中读取任何内容。</translation>
    </message>
    <message>
        <source>The answer saved in “%1” is empty.</source>
        <translation>“%1”中保存的应答是空的。</translation>
    </message>
    <message>
        <source>An entry is left out: it is no JSON object.</source>
        <translation>已略去一个条目：它不是 JSON 对象。</translation>
    </message>
    <message>
        <source>None of the %1 entries of “%2” could be read.</source>
        <translation>“%2”的 %1 个条目都无法读取。</translation>
    </message>
    <message>
        <source>An entry is left out: it nests deeper than 64 levels.</source>
        <translation>已略去一个条目：嵌套超过 64 层。</translation>
    </message>
    <message>
        <source>This entry is not UTF-8; it was read as Windows-1252.</source>
        <translation>此条目不是 UTF-8；已按 Windows-1252 读取。</translation>
    </message>
    <message>
        <source>Damaged characters in this entry were replaced by “�”.</source>
        <translation>此条目中损坏的字符已替换为“�”。</translation>
    </message>
    <message>
        <source>The file is cut short: its last entry is left out.</source>
        <translation>文件不完整：已略去最后一个条目。</translation>
    </message>
    <message>
        <source>An entry is left out: it is no JSON.</source>
        <translation>已略去一个条目：它不是 JSON。</translation>
    </message>
    <message>
        <source>Line %1 of “%2” is no JSON; nothing was taken from it.</source>
        <translation>“%2”的第 %1 行不是 JSON；未从中读取任何内容。</translation>
    </message>
    <message>
        <source>“%1” is cut short: the JSON ends in the midst of line %2. Nothing was taken from it.</source>
        <translation>“%1”不完整：JSON 在第 %2 行中途结束。未从中读取任何内容。</translation>
    </message>
    <message>
        <source>The entry at line %1 of “%2” is longer than %3 MiB, the most it may have.</source>
        <translation>“%2”第 %1 行的条目超过了 %3 MiB 的上限。</translation>
    </message>
    <message>
        <source>No paper stands in “%1”.</source>
        <translation>“%1”中没有论文。</translation>
    </message>
    <message>
        <source>Line %1 of “%2” is longer than 8 MiB, the most an entry may have.</source>
        <translation>“%2”的第 %1 行超过 8 MiB，这是单个条目的上限。</translation>
    </message>
    <message>
        <source>Control characters in this line were replaced by “�”.</source>
        <translation>此行中的控制字符已替换为“�”。</translation>
    </message>
    <message>
        <source>Byte %1 is not UTF-8; the line was read as Windows-1252.</source>
        <translation>第 %1 字节不是 UTF-8；此行已按 Windows-1252 读取。</translation>
    </message>
    <message>
        <source>Damaged characters from byte %1 on were replaced by “�”.</source>
        <translation>从第 %1 字节起，损坏的字符已替换为“�”。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the mail: %1.</source>
        <translation>已略去邮件中的：%1。</translation>
    </message>
    <message>
        <source>No papers were found in the mail “%1”: none of its texts is a digest of a kind known to Lectern.</source>
        <translation>邮件“%1”中没有找到论文：其中的文本都不是 Lectern 能识别的速递。</translation>
    </message>
    <message numerus="yes">
        <source>%n other digest(s)</source>
        <translation>
            <numerusform>另外 %n 期速递</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is said to be written in “%1”, which is not known; it was read as UTF-8.</source>
        <translation>文本标明的编码“%1”无法识别；已按 UTF-8 读取。</translation>
    </message>
    <message>
        <source>The head of a mail or of a part in “%1” is longer than 1 MiB, the most one may have.</source>
        <translation>“%1”中有邮件头或部分的头超过 1 MiB，这是单个头的上限。</translation>
    </message>
    <message>
        <source>The mail in “%1” does not say how its parts are told apart; it is damaged.</source>
        <translation>“%1”中的邮件没有说明如何区分各部分；邮件已损坏。</translation>
    </message>
    <message>
        <source>The parts of the mail in “%1” are nested deeper than 20, the most they may be.</source>
        <translation>“%1”中邮件各部分的嵌套超过了 20 层的上限。</translation>
    </message>
    <message>
        <source>The mail in “%1” has more than 1,000 parts, the most one may have.</source>
        <translation>“%1”中的邮件超过了 1,000 个部分的上限。</translation>
    </message>
    <message>
        <source>The first line of “%1” is longer than 64 KiB, the most a title may have.</source>
        <translation>“%1”的第一行超过 64 KiB，这是标题的上限。</translation>
    </message>
    <message>
        <source>No papers were found in “%1”: it is no digest of a kind known to Lectern.</source>
        <translation>“%1”中没有找到论文：它不是 Lectern 能识别的速递。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”是空的。</translation>
    </message>
    <message>
        <source>“%1” is a binary file, not a digest of papers.</source>
        <translation>“%1”是二进制文件，不是论文速递。</translation>
    </message>
    <message>
        <source>From here on %1 more warnings are not shown.</source>
        <translation>此后还有 %1 条警告未显示。</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MiB, the most that a document of this kind may have.</source>
        <translation>“%1”超过 64 MiB，这是此类文档的上限。</translation>
    </message>
    <message>
        <source>This line is not UTF-8; it was read as Windows-1252.</source>
        <translation>此行不是 UTF-8；已按 Windows-1252 读取。</translation>
    </message>
    <message>
        <source>Characters that no XML document may hold were replaced by “�”.</source>
        <translation>XML 文档不允许的字符已替换为“�”。</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 were replaced by “�”.</source>
        <translation>不是 UTF-8 的字节已替换为“�”。</translation>
    </message>
    <message>
        <source>“%1” is written in the encoding “%2”, which cannot be read.</source>
        <translation>“%1”使用的编码“%2”无法读取。</translation>
    </message>
    <message>
        <source>“%1” was cut short: its XML ends at line %2 before it is complete.</source>
        <translation>“%1”不完整：XML 在第 %2 行提前结束。</translation>
    </message>
    <message>
        <source>The entry that goes on behind line %1 of “%2” is larger than 8 MiB, the most an entry may have.</source>
        <translation>“%2”中延续到第 %1 行之后的条目超过 8 MiB，这是单个条目的上限。</translation>
    </message>
    <message>
        <source>At line %1 of “%2” elements are nested more than 64 deep.</source>
        <translation>“%2”第 %1 行的元素嵌套超过 64 层。</translation>
    </message>
    <message>
        <source>At line %1 of “%2” more than 256 name spaces are declared.</source>
        <translation>“%2”第 %1 行声明的命名空间超过 256 个。</translation>
    </message>
    <message>
        <source>At line %1 of “%2” a document type declares things of its own; such XML is not read.</source>
        <translation>“%2”第 %1 行的文档类型含有自定义声明；不支持读取此类 XML。</translation>
    </message>
    <message>
        <source>The tag at line %1 of “%2” is longer than 64 KiB, the most a tag may have.</source>
        <translation>“%2”第 %1 行的标记超过 64 KiB，这是单个标记的上限。</translation>
    </message>
    <message>
        <source>The tag at line %1 of “%2” has more than 256 attributes, the most a tag may have.</source>
        <translation>“%2”第 %1 行的标记有超过 256 个属性，这是单个标记的上限。</translation>
    </message>
    <message>
        <source>The text at line %1 of “%2” is larger than 8 MiB, the most an entry may have.</source>
        <translation>“%2”第 %1 行的文本超过 8 MiB，这是单个条目的上限。</translation>
    </message>
    <message>
        <source>“%1” is no well-formed XML, at line %2: %3.</source>
        <translation>“%1”不是格式正确的 XML，第 %2 行：%3。</translation>
    </message>
    <message>
        <source>There is no room for the temporary file that a merge needs.</source>
        <translation>空间不足，无法创建合并所需的临时文件。</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>%1 不是可以读取的文件。</translation>
    </message>
    <message>
        <source>The file that is there is not UTF-8 text, so nothing can be merged into it; choose another file or replace it (--replace).</source>
        <translation>现有的文件不是 UTF-8 文本，无法向其中合并；请选择其他文件，或者替换它（--replace）。</translation>
    </message>
    <message>
        <source>%1 was changed while the papers were on their way; nothing was written to it, so export again.</source>
        <translation>%1 在导出期间发生了更改；未向其中写入任何内容，请重新导出。</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>导出已停止；未写入任何内容。</translation>
    </message>
    <message>
        <source>The file that is there was not written by Lectern or was edited since; choose another file or replace it (--replace).</source>
        <translation>现有的文件不是 Lectern 写的，或者之后被编辑过；请选择其他文件，或者替换它（--replace）。</translation>
    </message>
    <message>
        <source>This format needs a file to go to.</source>
        <translation>此格式需要指定目标文件。</translation>
    </message>
    <message>
        <source>The file %1 is missing from the library&apos;s folder; export without attached files, or remove it from its paper.</source>
        <translation>论文库文件夹中缺少文件 %1；请不带附件导出，或者将其从论文中移除。</translation>
    </message>
    <message>
        <source>The file %1 in the library&apos;s folder is damaged; export without attached files, or remove it from its paper.</source>
        <translation>论文库文件夹中的文件 %1 已损坏；请不带附件导出，或者将其从论文中移除。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The note %1 is larger than 64 MiB.</source>
        <translation>笔记 %1 超过 64 MiB。</translation>
    </message>
    <message>
        <source>The file that is there could not be read to its end; nothing was written.</source>
        <translation>现有的文件无法完整读取；未写入任何内容。</translation>
    </message>
    <message>
        <source>A backup of the whole library takes %1, more than half of what the disk has left; the older ones are kept.</source>
        <translation>备份整个论文库需要 %1，超过磁盘剩余空间的一半；较早的备份仍然保留。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 holds what a reader did, and no papers; it can be loaded into a library that has them.</source>
        <translation>%1 只含用户的标注而没有论文；可以将其载入含有这些论文的论文库。</translation>
    </message>
    <message>
        <source>%1 changed while it was being copied.</source>
        <translation>%1 在复制期间发生了更改。</translation>
    </message>
    <message>
        <source>%1 is larger than 2 GiB.</source>
        <translation>%1 超过 2 GiB。</translation>
    </message>
    <message>
        <source>%1 is the library itself.</source>
        <translation>%1 就是论文库本身。</translation>
    </message>
    <message>
        <source>The file %1 is missing from the library&apos;s folder.</source>
        <translation>论文库文件夹中缺少文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 in the library&apos;s folder is damaged.</source>
        <translation>论文库文件夹中的文件 %1 已损坏。</translation>
    </message>
    <message>
        <source>With that name the query of “%1” would be longer than a query can be.</source>
        <translation>用这个名称，“%1”的查询会超出长度上限。</translation>
    </message>
    <message>
        <source>This is too long ago: only the last 1,000 changes can be undone.</source>
        <translation>时间太久了：只能撤销最近 1,000 项更改。</translation>
    </message>
    <message>
        <source>This cannot be taken back: what it changed was changed again since.</source>
        <translation>无法撤销：所更改的内容之后又有了更改。</translation>
    </message>
    <message>
        <source>This cannot be taken back: papers that it touched were removed for good.</source>
        <translation>无法撤销：涉及的论文已被永久删除。</translation>
    </message>
    <message>
        <source>“%1” has an id of “%2”, but another besides; they are kept as two papers.</source>
        <translation>“%1”有一个编号与“%2”相同，但还有另一个编号；已作为两篇论文分别收录。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be read.</source>
        <translation>“%1”不是可以读取的文件。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read; its permissions forbid it.</source>
        <translation>没有权限读取文件“%1”。</translation>
    </message>
    <message>
        <source>There is no digest in the folder “%1”.</source>
        <translation>文件夹“%1”中没有速递。</translation>
    </message>
    <message>
        <source>“%1” is the library itself, not a digest.</source>
        <translation>“%1”是论文库本身，不是速递。</translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end.</source>
        <translation>无法完整读取文件“%1”。</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>导入已停止；未作任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds more than 5,000,000 papers.</source>
        <translation>“%1”中的论文超过 5,000,000 篇。</translation>
    </message>
    <message>
        <source>There is no folder “%1” to watch.</source>
        <translation>没有可以监视的文件夹“%1”。</translation>
    </message>
    <message>
        <source>The library itself lies in “%1”; please watch another folder.</source>
        <translation>论文库本身就在“%1”中；请监视其他文件夹。</translation>
    </message>
    <message>
        <source>The watched folder “%1” is not there; nothing comes from it until it is.</source>
        <translation>监视的文件夹“%1”不存在；在它恢复之前不会从中导入。</translation>
    </message>
    <message>
        <source>The library is open for reading only.</source>
        <translation>论文库以只读方式打开。</translation>
    </message>
    <message>
        <source>No paper of the library is called “%1”.</source>
        <translation>论文库中没有名为“%1”的论文。</translation>
    </message>
    <message>
        <source>Several papers are called “%1”.</source>
        <translation>有多篇论文名为“%1”。</translation>
    </message>
    <message>
        <source>A paper can have %L1 highlights; this one has.</source>
        <translation>一篇论文最多可有 %L1 处高亮；这一篇已达上限。</translation>
    </message>
    <message>
        <source>“%1” is no arXiv id, no DOI and no title of a paper.</source>
        <translation>“%1”不是 arXiv 编号、DOI，也不是论文标题。</translation>
    </message>
    <message>
        <source>A paper can have %L1 files; this one has.</source>
        <translation>一篇论文最多可有 %L1 个文件；这一篇已达上限。</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>此文件已不存在。</translation>
    </message>
    <message>
        <source>“%1” cannot be the %2 of a paper.</source>
        <translation>“%1”不能用作论文的字段：%2。</translation>
    </message>
    <message>
        <source>“%1” has this id. If both are one paper, “Same paper as…” joins them.</source>
        <translation>“%1”已有这个编号。如果两者是同一篇论文，可以用“标为同一篇论文…”合并。</translation>
    </message>
    <message>
        <source>“%1” is no field of a paper; there are: %2.</source>
        <translation>论文没有“%1”字段；可用的字段有：%2。</translation>
    </message>
    <message>
        <source>This filter is no longer there.</source>
        <translation>此筛选器已不存在。</translation>
    </message>
    <message>
        <source>“%1” is no name for a filter.</source>
        <translation>“%1”不能用作筛选器名称。</translation>
    </message>
    <message>
        <source>A filter needs a query: without one it would match every paper.</source>
        <translation>筛选器需要查询：没有查询就会匹配所有论文。</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>没有这种排序方式。</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>查询太长。</translation>
    </message>
    <message>
        <source>There is a filter “%1” already.</source>
        <translation>已有筛选器“%1”。</translation>
    </message>
    <message>
        <source>There can be 200 filters.</source>
        <translation>最多可有 200 个筛选器。</translation>
    </message>
    <message>
        <source>A description has at most %L1 characters.</source>
        <translation>说明最多 %L1 个字符。</translation>
    </message>
    <message>
        <source>There is a reading list “%1” already; the two can be merged.</source>
        <translation>已有阅读列表“%1”；可以将两者合并。</translation>
    </message>
    <message>
        <source>A budget is 1 to %L1 papers a week.</source>
        <translation>每周额度应为 1 至 %L1 篇论文。</translation>
    </message>
    <message>
        <source>This rule is no longer there.</source>
        <translation>此规则已不存在。</translation>
    </message>
    <message>
        <source>A rule needs something to do.</source>
        <translation>规则需要有操作。</translation>
    </message>
    <message>
        <source>A rule can keep, put off or skip a paper: one of them.</source>
        <translation>规则对论文只能保留、移至稍后或跳过，三者取一。</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>规则需要名称。</translation>
    </message>
    <message>
        <source>A rule needs a query: without one it would match every paper.</source>
        <translation>规则需要查询：没有查询就会匹配所有论文。</translation>
    </message>
    <message>
        <source>The rule&apos;s query is too long.</source>
        <translation>规则的查询太长。</translation>
    </message>
    <message>
        <source>There can be 100 rules.</source>
        <translation>最多可有 100 条规则。</translation>
    </message>
    <message>
        <source>A comment on a list has at most %L1 characters.</source>
        <translation>列表备注最多 %L1 个字符。</translation>
    </message>
    <message>
        <source>This paper is not on the reading list “%1”.</source>
        <translation>这篇论文不在阅读列表“%1”中。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes %Ln paper(s) a week: say which of this week&apos;s to drop.</source>
        <translation>
            <numerusform>“%1”每周限 %Ln 篇论文：请指定移出本周的哪些论文。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no name for a reading list.</source>
        <translation>“%1”不能用作阅读列表名称。</translation>
    </message>
    <message>
        <source>There is no reading list “%1”.</source>
        <translation>没有阅读列表“%1”。</translation>
    </message>
    <message>
        <source>There is a reading list “%1” already.</source>
        <translation>已有阅读列表“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln paper(s) on the list %1</source>
        <translation>
            <numerusform>将 %Ln 篇论文加入列表“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dropped %Ln</source>
        <translation>
            <numerusform>移出 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln paper(s) on the list %1 and %2</source>
        <translation>
            <numerusform>将 %Ln 篇论文加入列表“%1”，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Gave the list %1 no budget</source>
        <translation>取消列表“%1”的每周额度</translation>
    </message>
    <message numerus="yes">
        <source>Gave the list %1 a budget of %Ln paper(s) a week</source>
        <translation>
            <numerusform>将列表“%1”的额度设为每周 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the list %1</source>
        <translation>新建列表“%1”</translation>
    </message>
    <message>
        <source>Renamed the list %1 to %2</source>
        <translation>将列表“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Described the list %1</source>
        <translation>编写列表“%1”的说明</translation>
    </message>
    <message>
        <source>Deleted the list %1</source>
        <translation>删除列表“%1”</translation>
    </message>
    <message>
        <source>Moved the list %1</source>
        <translation>移动列表“%1”</translation>
    </message>
    <message>
        <source>Duplicated the list %1 as %2</source>
        <translation>将列表“%1”复制为“%2”</translation>
    </message>
    <message>
        <source>Merged the list %1 into %2</source>
        <translation>将列表“%1”并入“%2”</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln paper(s) off the list %1</source>
        <translation>
            <numerusform>将 %Ln 篇论文移出列表“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln paper(s) on the list %1</source>
        <translation>
            <numerusform>移动列表“%1”中的 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commented on %Ln paper(s) of the list %1</source>
        <translation>
            <numerusform>为列表“%1”中的 %Ln 篇论文写备注</numerusform>
        </translation>
    </message>
    <message>
        <source>These are one paper already.</source>
        <translation>它们已经是同一篇论文。</translation>
    </message>
    <message>
        <source>These have different ids, so they are two papers. If an id is wrong, correct it first.</source>
        <translation>它们的编号不同，因此是两篇论文。如果编号有误，请先更正。</translation>
    </message>
    <message>
        <source>These are one paper; it can be taken apart.</source>
        <translation>它们是同一篇论文；可以将其拆分。</translation>
    </message>
    <message>
        <source>A file&apos;s name is one line of at most 200 bytes without “/”.</source>
        <translation>文件名须为一行，不超过 200 字节，且不含“/”。</translation>
    </message>
    <message>
        <source>The paper has another file that is called “%1”.</source>
        <translation>这篇论文已有另一个名为“%1”的文件。</translation>
    </message>
    <message>
        <source>This paper is no longer in the library.</source>
        <translation>这篇论文已不在论文库中。</translation>
    </message>
    <message>
        <source>A note can hold 16 million characters; this one is longer.</source>
        <translation>笔记最多 1600 万个字符；这条笔记超出了上限。</translation>
    </message>
    <message>
        <source>All that is known of this paper is of one; there is nothing to take apart.</source>
        <translation>这篇论文的全部信息都属于同一篇；没有可以拆分的内容。</translation>
    </message>
    <message>
        <source>“%1” is no name for a tag.</source>
        <translation>“%1”不能用作标签名称。</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>没有标签“%1”。</translation>
    </message>
    <message>
        <source>From the note on “%1”</source>
        <translation>来自“%1”的笔记</translation>
    </message>
    <message>
        <source>The regular expression took too long and was stopped; not all papers were looked at.</source>
        <translation>正则表达式耗时过长，已停止；并未检查所有论文。</translation>
    </message>
    <message>
        <source>There is no paper “%1” in the library.</source>
        <translation>论文库中没有论文“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Undid %Ln change(s)</source>
        <translation>
            <numerusform>撤销 %Ln 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln paper(s)</source>
        <translation>
            <numerusform>保留 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off %Ln paper(s)</source>
        <translation>
            <numerusform>将 %Ln 篇论文移至稍后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %Ln paper(s)</source>
        <translation>
            <numerusform>跳过 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back the decision on %Ln paper(s)</source>
        <translation>
            <numerusform>收回对 %Ln 篇论文的决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln paper(s) as read</source>
        <translation>
            <numerusform>将 %Ln 篇论文标为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Began to read %Ln paper(s)</source>
        <translation>
            <numerusform>开始阅读 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln paper(s) as unread</source>
        <translation>
            <numerusform>将 %Ln 篇论文标为未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlighted a claim</source>
        <translation>高亮论点</translation>
    </message>
    <message>
        <source>Highlighted a method</source>
        <translation>高亮方法</translation>
    </message>
    <message>
        <source>Highlighted a result</source>
        <translation>高亮结果</translation>
    </message>
    <message>
        <source>Highlighted a doubt</source>
        <translation>高亮疑问</translation>
    </message>
    <message>
        <source>Highlighted something to do</source>
        <translation>高亮待办</translation>
    </message>
    <message>
        <source>Attached %1</source>
        <translation>附加 %1</translation>
    </message>
    <message numerus="yes">
        <source>Attached %1 and %Ln more</source>
        <translation>
            <numerusform>附加 %1 和另外 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %1, %Ln paper(s)</source>
        <translation>
            <numerusform>导入 %1，%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %Ln paper(s) with %1</source>
        <translation>
            <numerusform>更改 %Ln 篇论文的标签：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote a note on %Ln paper(s)</source>
        <translation>
            <numerusform>为 %Ln 篇论文写笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected the %1 of %Ln paper(s)</source>
        <translation>
            <numerusform>更正 %Ln 篇论文的字段：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined %Ln paper(s)</source>
        <translation>
            <numerusform>合并 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took a paper apart into %Ln</source>
        <translation>
            <numerusform>将一篇论文拆分为 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln paper(s) as not the same</source>
        <translation>
            <numerusform>将 %Ln 篇论文标为不是同一篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Added “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Renamed the tag %1 to %2</source>
        <translation>将标签“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Deleted the tag %1</source>
        <translation>删除标签“%1”</translation>
    </message>
    <message>
        <source>Changed the look of the tag %1</source>
        <translation>更改标签“%1”的外观</translation>
    </message>
    <message>
        <source>Saved the rule %1</source>
        <translation>保存规则“%1”</translation>
    </message>
    <message>
        <source>Deleted the rule %1</source>
        <translation>删除规则“%1”</translation>
    </message>
    <message numerus="yes">
        <source>The rule %1 touched %Ln paper(s)</source>
        <translation>
            <numerusform>规则“%1”处理 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over what had been made of %Ln paper(s)</source>
        <translation>
            <numerusform>接收 %Ln 篇论文的已有标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln paper(s)</source>
        <translation>
            <numerusform>删除 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed a highlight</source>
        <translation>更改高亮</translation>
    </message>
    <message>
        <source>Deleted a highlight</source>
        <translation>删除高亮</translation>
    </message>
    <message>
        <source>Moved a highlight to another passage</source>
        <translation>将高亮移到另一段文字</translation>
    </message>
    <message>
        <source>Removed the file %1</source>
        <translation>移除文件“%1”</translation>
    </message>
    <message>
        <source>Renamed the file %1</source>
        <translation>重命名文件“%1”</translation>
    </message>
    <message>
        <source>Saved the filter %1</source>
        <translation>保存筛选器“%1”</translation>
    </message>
    <message>
        <source>Renamed the filter %1 to %2</source>
        <translation>将筛选器“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Moved the filter %1</source>
        <translation>移动筛选器“%1”</translation>
    </message>
    <message>
        <source>Deleted the filter %1</source>
        <translation>删除筛选器“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln paper(s)</source>
        <translation>
            <numerusform>恢复 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded %1</source>
        <translation>载入 %1</translation>
    </message>
    <message>
        <source>Went back to the backup %1</source>
        <translation>恢复到备份 %1</translation>
    </message>
    <message>
        <source>There is nothing to highlight.</source>
        <translation>没有可以高亮的内容。</translation>
    </message>
    <message>
        <source>A highlight can hold 8,000 characters; this passage is longer.</source>
        <translation>一处高亮最多 8,000 个字符；这段文字超出了上限。</translation>
    </message>
    <message>
        <source>This passage does not stand in the text of the paper.</source>
        <translation>论文文本中没有这段文字。</translation>
    </message>
    <message>
        <source>This passage stands in the text more than once; a longer one would say which is meant.</source>
        <translation>这段文字在文本中出现多次；请选取更长的一段以便区分。</translation>
    </message>
    <message>
        <source>The text has changed meanwhile; nothing was highlighted.</source>
        <translation>文本在此期间已更改；未添加高亮。</translation>
    </message>
    <message>
        <source>This highlight is no longer in the library.</source>
        <translation>这处高亮已不在论文库中。</translation>
    </message>
    <message>
        <source>The comment of a highlight can hold 65,536 characters; a longer one fits into the note.</source>
        <translation>高亮的批注最多 65,536 个字符；更长的内容可以写入笔记。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可以重做的操作。</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) did not come: they are not beside the export.</source>
        <translation>
            <numerusform>%n 个附件未能导入：它们不在导出文件旁边。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of the library are damaged, which no repair can make good; restore a backup. Nothing was changed.</source>
        <translation>论文库有数据页损坏，无法修复；请恢复备份。未作任何更改。</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>手动添加</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>Digests of the Daily Papers</source>
        <translation>Daily Papers 速递</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>all papers</source>
        <translation>全部论文</translation>
    </message>
    <message>
        <source>words that begin with %1</source>
        <translation>含以%1开头的词语</translation>
    </message>
    <message>
        <source>with the words %1</source>
        <translation>含词组%1</translation>
    </message>
    <message>
        <source>with the word %1</source>
        <translation>含词语%1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>put off until later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>perhaps the same as another paper</source>
        <translation>可能与另一篇论文重复</translation>
    </message>
    <message>
        <source>tagged exactly %1</source>
        <translation>标签为“%1”（不含下级）</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>标签为“%1”</translation>
    </message>
    <message>
        <source>on the list %1</source>
        <translation>在列表“%1”中</translation>
    </message>
    <message>
        <source>on a reading list</source>
        <translation>在某个阅读列表中</translation>
    </message>
    <message>
        <source>found by the filter %1</source>
        <translation>符合筛选器“%1”</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>与 %1 相似</translation>
    </message>
    <message>
        <source>with highlights</source>
        <translation>有高亮</translation>
    </message>
    <message>
        <source>with a highlight that has lost its place</source>
        <translation>有定位失效的高亮</translation>
    </message>
    <message>
        <source>with %1 in a comment</source>
        <translation>批注含%1</translation>
    </message>
    <message>
        <source>with %1 in a highlight</source>
        <translation>高亮含%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>属于 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>不满足：%1</translation>
    </message>
    <message>
        <source>without the words %1</source>
        <translation>不含词组%1</translation>
    </message>
    <message>
        <source>without the word %1</source>
        <translation>不含词语%1</translation>
    </message>
    <message>
        <source> and </source>
        <translation>，且</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>，或</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>%L1 to %L2</source>
        <translation>%L1 至 %L2</translation>
    </message>
    <message>
        <source>at least %L1</source>
        <translation>至少 %L1</translation>
    </message>
    <message>
        <source>at most %L1</source>
        <translation>至多 %L1</translation>
    </message>
    <message>
        <source>with %1 in the title</source>
        <translation>标题含%1</translation>
    </message>
    <message>
        <source>with %1 in the abstract</source>
        <translation>摘要含%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>作者为 %1</translation>
    </message>
    <message>
        <source>with %1 in the note</source>
        <translation>笔记含%1</translation>
    </message>
    <message>
        <source>with the words %1 near each other</source>
        <translation>词语%1彼此邻近</translation>
    </message>
    <message>
        <source>with a text like %1</source>
        <translation>文本匹配 %1</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>来源为 %1</translation>
    </message>
    <message>
        <source>with %1 in the venue</source>
        <translation>刊物或会议含%1</translation>
    </message>
    <message>
        <source>with %1 in a link</source>
        <translation>链接含%1</translation>
    </message>
    <message>
        <source>with the arXiv id %1</source>
        <translation>arXiv 编号为 %1</translation>
    </message>
    <message>
        <source>with the DOI %1</source>
        <translation>DOI 为 %1</translation>
    </message>
    <message>
        <source>cited as %1</source>
        <translation>引用键为 %1</translation>
    </message>
    <message>
        <source>%1 upvotes</source>
        <translation>%1 个赞</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 个星标</translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation>%1 个标签</translation>
    </message>
    <message>
        <source>%1 words in the abstract</source>
        <translation>摘要 %1 个词</translation>
    </message>
    <message>
        <source>of version %1</source>
        <translation>版本号：%1</translation>
    </message>
    <message>
        <source>in %1 digests</source>
        <translation>%1 期速递收录</translation>
    </message>
    <message>
        <source>%1 highlights</source>
        <translation>%1 处高亮</translation>
    </message>
    <message>
        <source>with code</source>
        <translation>有代码</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>有笔记</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>有标签</translation>
    </message>
    <message>
        <source>with a project page</source>
        <translation>有项目主页</translation>
    </message>
    <message>
        <source>with a data set</source>
        <translation>有数据集</translation>
    </message>
    <message>
        <source>with a DOI</source>
        <translation>有 DOI</translation>
    </message>
    <message>
        <source>with an arXiv id</source>
        <translation>有 arXiv 编号</translation>
    </message>
    <message>
        <source>with an abstract</source>
        <translation>有摘要</translation>
    </message>
    <message>
        <source>with a file</source>
        <translation>有文件</translation>
    </message>
    <message>
        <source>with a PDF</source>
        <translation>有 PDF</translation>
    </message>
    <message>
        <source>with a comment</source>
        <translation>有批注</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已看过</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>从未看过</translation>
    </message>
    <message>
        <source>put off until a day</source>
        <translation>已延后到某日</translation>
    </message>
    <message>
        <source>announced as new</source>
        <translation>公布为新论文</translation>
    </message>
    <message>
        <source>announced as replaced</source>
        <translation>公布为替换版</translation>
    </message>
    <message>
        <source>announced as cross-listed</source>
        <translation>公布为交叉列出</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>%2 年第 %1 周</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln day(s), since %1</source>
        <translation>
            <numerusform>最近 %Ln 天（%1起）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln week(s), since %1</source>
        <translation>
            <numerusform>最近 %Ln 周（%1起）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln month(s), since %1</source>
        <translation>
            <numerusform>最近 %Ln 个月（%1起）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln year(s), since %1</source>
        <translation>
            <numerusform>最近 %Ln 年（%1起）</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1之后</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1之前</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>发表时间：%1</translation>
    </message>
    <message>
        <source>published on %1</source>
        <translation>发表时间：%1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>发表时间：%1</translation>
    </message>
    <message>
        <source>updated in %1</source>
        <translation>更新时间：%1</translation>
    </message>
    <message>
        <source>updated on %1</source>
        <translation>更新时间：%1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>更新时间：%1</translation>
    </message>
    <message>
        <source>added in %1</source>
        <translation>添加时间：%1</translation>
    </message>
    <message>
        <source>added on %1</source>
        <translation>添加时间：%1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>添加时间：%1</translation>
    </message>
    <message>
        <source>decided in %1</source>
        <translation>决定时间：%1</translation>
    </message>
    <message>
        <source>decided on %1</source>
        <translation>决定时间：%1</translation>
    </message>
    <message>
        <source>decided %1</source>
        <translation>决定时间：%1</translation>
    </message>
    <message>
        <source>noted in %1</source>
        <translation>笔记时间：%1</translation>
    </message>
    <message>
        <source>noted on %1</source>
        <translation>笔记时间：%1</translation>
    </message>
    <message>
        <source>noted %1</source>
        <translation>笔记时间：%1</translation>
    </message>
    <message>
        <source>first opened in %1</source>
        <translation>首次打开时间：%1</translation>
    </message>
    <message>
        <source>first opened on %1</source>
        <translation>首次打开时间：%1</translation>
    </message>
    <message>
        <source>first opened %1</source>
        <translation>首次打开时间：%1</translation>
    </message>
    <message>
        <source>in digests of %1</source>
        <translation>速递日期：%1</translation>
    </message>
    <message>
        <source>in digests %1</source>
        <translation>速递日期：%1</translation>
    </message>
    <message>
        <source>There is no filter “%1”.</source>
        <translation>没有筛选器“%1”。</translation>
    </message>
    <message>
        <source>The filter “%1” leads back to itself.</source>
        <translation>筛选器“%1”绕回了自身。</translation>
    </message>
    <message>
        <source>With the filter “%1” the query has too many terms.</source>
        <translation>加上筛选器“%1”后，查询的条件过多。</translation>
    </message>
    <message>
        <source>The regular expression “%1” cannot be read: %2.</source>
        <translation>无法解析正则表达式“%1”：%2。</translation>
    </message>
    <message>
        <source>There is no day %1.</source>
        <translation>没有 %1 这一天。</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>括号没有闭合。</translation>
    </message>
    <message>
        <source>A query has at most %1 terms.</source>
        <translation>查询最多 %1 个条件。</translation>
    </message>
    <message>
        <source>“%1” holds nothing to look for and is left out.</source>
        <translation>“%1”中没有可以搜索的内容，已略去。</translation>
    </message>
    <message>
        <source>A query is at most %1 brackets and negations deep.</source>
        <translation>查询的括号和否定最多嵌套 %1 层。</translation>
    </message>
    <message>
        <source>“%1” has no term to work on and is searched as text.</source>
        <translation>“%1”没有作用对象，按文本搜索。</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>“%1” is not a clause and is searched as text.</source>
        <translation>“%1”不是查询条件，按文本搜索。</translation>
    </message>
    <message>
        <source>“%1:” is read as words. Did you mean “%2:”?</source>
        <translation>“%1:”按词语处理。您是想输入“%2:”吗？</translation>
    </message>
    <message>
        <source>“%1” stands alone and is searched as text.</source>
        <translation>“%1”后面没有内容，按文本搜索。</translation>
    </message>
    <message>
        <source>“%1” is read as a word. Did you mean “%2”?</source>
        <translation>“%1”按词语处理。您是想输入“%2”吗？</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>您是想输入“%1”吗？</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>“%1”的终点早于起点。</translation>
    </message>
    <message>
        <source>sort:position takes a query that asks for one reading list.</source>
        <translation>sort:position 需要只查询一个阅读列表。</translation>
    </message>
    <message>
        <source>sort:relevance takes a query that asks for words.</source>
        <translation>sort:relevance 需要查询中含有词语。</translation>
    </message>
    <message>
        <source>Only the first %L1 characters count.</source>
        <translation>只有前 %L1 个字符有效。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Lectern.</source>
        <translation>“%1”由较新版本的 Lectern 创建。</translation>
    </message>
    <message>
        <source>There is no room for the copy of the library at %1.</source>
        <translation>空间不足，无法将论文库复制到 %1。</translation>
    </message>
    <message>
        <source>The copy of the library at %1 is damaged.</source>
        <translation>论文库在 %1 的副本已损坏。</translation>
    </message>
    <message>
        <source>There is no room to keep the library as it is at %1.</source>
        <translation>空间不足，无法将论文库的现状保存到 %1。</translation>
    </message>
    <message>
        <source>The list of words lacks some of the index; it can be made anew.</source>
        <translation>词表缺少索引中的一部分词语；可以重建。</translation>
    </message>
    <message>
        <source>The counter of “%1” stands behind its rows; it can be set.</source>
        <translation>“%1”的计数器落后于实际行数；可以修正。</translation>
    </message>
    <message>
        <source>What a digest told belongs to no paper; it can be removed.</source>
        <translation>有速递内容不属于任何论文；可以移除。</translation>
    </message>
    <message>
        <source>Qt was built with another SQLite than Lectern.</source>
        <translation>Qt 与 Lectern 使用的 SQLite 不是同一版本。</translation>
    </message>
    <message>
        <source>The dump is damaged in line %1.</source>
        <translation>转储文件的第 %1 行已损坏。</translation>
    </message>
    <message>
        <source>The dump ends in line %1, before all of it was there.</source>
        <translation>转储文件不完整，在第 %1 行就结束了。</translation>
    </message>
    <message>
        <source>The file is no dump of a library.</source>
        <translation>此文件不是论文库的转储。</translation>
    </message>
    <message>
        <source>The dump was made by a newer Lectern.</source>
        <translation>转储由较新版本的 Lectern 创建。</translation>
    </message>
    <message>
        <source>A Lectern window has this library open and cannot be reached; close it first, or work there.</source>
        <translation>有一个 Lectern 窗口打开了此论文库，但无法联系；请先关闭该窗口，或者在其中操作。</translation>
    </message>
    <message>
        <source>Another Lectern is writing to this library; try again when it is done.</source>
        <translation>另一个 Lectern 正在写入此论文库；请在其完成后重试。</translation>
    </message>
    <message>
        <source>The library “%1” lies where no lock can be trusted, so nothing is written to it.</source>
        <translation>论文库“%1”所在的位置没有可靠的文件锁，因此不会写入。</translation>
    </message>
    <message>
        <source>The disk is full; the library “%1” cannot be opened for writing.</source>
        <translation>磁盘已满；无法以写入方式打开论文库“%1”。</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written; it or its folder may be protected.</source>
        <translation>无法写入论文库“%1”；该文件或其文件夹可能受保护。</translation>
    </message>
    <message>
        <source>The library “%1” could not be made.</source>
        <translation>无法创建论文库“%1”。</translation>
    </message>
    <message>
        <source>The library “%1” lies on a network drive (%2), where no lock can be trusted, so nothing is written to it.</source>
        <translation>论文库“%1”位于网络驱动器（%2），那里没有可靠的文件锁，因此不会写入。</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Lectern; please upgrade this one. Nothing was changed.</source>
        <translation>论文库“%1”由较新版本的 Lectern 创建；请升级当前版本。未作任何更改。</translation>
    </message>
    <message>
        <source>The library “%1” cannot be reached.</source>
        <translation>无法访问论文库“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a file, so it is no library.</source>
        <translation>“%1”不是文件，因此不是论文库。</translation>
    </message>
    <message>
        <source>The library “%1” cannot be read; its permissions may forbid it.</source>
        <translation>无法读取论文库“%1”；可能是没有权限。</translation>
    </message>
    <message>
        <source>The library “%1” is empty: its content is lost. Nothing was changed.</source>
        <translation>论文库“%1”是空的：内容已丢失。未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” is not a Lectern library.</source>
        <translation>“%1”不是 Lectern 论文库。</translation>
    </message>
    <message>
        <source>“%1” is a database, but not a Lectern library.</source>
        <translation>“%1”是数据库，但不是 Lectern 论文库。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>The library “%1” cannot be kept safe on this file system.</source>
        <translation>此文件系统无法保证论文库“%1”的安全。</translation>
    </message>
    <message>
        <source>The library “%1” is damaged. Nothing was changed; please copy the file before anything else.</source>
        <translation>论文库“%1”已损坏。未作任何更改；请先复制该文件，再进行其他操作。</translation>
    </message>
    <message>
        <source>The library “%1” was moved, deleted or replaced; nothing more is written to it.</source>
        <translation>论文库“%1”已被移动、删除或替换；不会再写入。</translation>
    </message>
    <message>
        <source>A row of “%1” points nowhere.</source>
        <translation>“%1”中有一行指向不存在的内容。</translation>
    </message>
    <message>
        <source>The copy made before an upgrade of the library is damaged; nothing was changed.</source>
        <translation>升级论文库之前制作的副本已损坏；未作任何更改。</translation>
    </message>
    <message>
        <source>Code, this week</source>
        <translation>本周，有代码</translation>
    </message>
    <message>
        <source>Popular, undecided</source>
        <translation>热门，未决定</translation>
    </message>
    <message>
        <source>Kept and unread</source>
        <translation>已保留，未读</translation>
    </message>
    <message>
        <source>Put off two weeks ago</source>
        <translation>两周前移至稍后</translation>
    </message>
    <message>
        <source>My doubts</source>
        <translation>我的疑问</translation>
    </message>
    <message>
        <source>The full-text index does not agree with the papers; it can be made anew.</source>
        <translation>全文索引与论文不一致；可以重建。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>磁盘已满；未作任何更改。</translation>
    </message>
    <message>
        <source>The library is damaged; run “lectern check” to see where.</source>
        <translation>论文库已损坏；请运行“lectern check”查看损坏之处。</translation>
    </message>
    <message>
        <source>The file is not a Lectern library.</source>
        <translation>此文件不是 Lectern 论文库。</translation>
    </message>
    <message>
        <source>Another program is writing to the library.</source>
        <translation>另一个程序正在写入论文库。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The library cannot be opened or written; its permissions may forbid it.</source>
        <translation>无法打开或写入论文库；可能是没有权限。</translation>
    </message>
    <message>
        <source>The library could not be read or written; nothing was changed.</source>
        <translation>论文库无法读写；未作任何更改。</translation>
    </message>
    <message>
        <source>The library could not do this; nothing was changed.</source>
        <translation>论文库无法完成此操作；未作任何更改。</translation>
    </message>
    <message>
        <source>This was already undone, or done again, since.</source>
        <translation>此操作之后已被撤销或重做。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>移至稍后</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Undecided again</source>
        <translation>恢复为未决定</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Tags %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>已更正：%1</translation>
    </message>
    <message>
        <source>On the list %1</source>
        <translation>已加入列表“%1”</translation>
    </message>
    <message>
        <source>Off the list %1</source>
        <translation>已移出列表“%1”</translation>
    </message>
    <message>
        <source>Moved on the list %1</source>
        <translation>已在列表“%1”中移动</translation>
    </message>
    <message>
        <source>Comment on the list %1</source>
        <translation>列表“%1”中的备注</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>已拆分</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一篇</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>%L1 papers</source>
        <translation>%L1 篇论文</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>论文库</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>This paper</source>
        <translation>这篇论文</translation>
    </message>
    <message>
        <source>Markdown, a note each</source>
        <translation>Markdown，每篇一个文件</translation>
    </message>
    <message>
        <source>merges</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>asks first</source>
        <translation>先询问</translation>
    </message>
    <message numerus="yes">
        <source>Writes the file anew: %Ln paper(s)</source>
        <translation>
            <numerusform>重新写入文件：%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) change</source>
        <translation>
            <numerusform>更改 %Ln 块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come</source>
        <translation>
            <numerusform>新增 %Ln 块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>不变 %Ln 块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left and are marked</source>
        <translation>
            <numerusform>移出并标记 %Ln 块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your edits kept</source>
        <translation>
            <numerusform>保留您的编辑 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Merges into the file: %1</source>
        <translation>合并到文件：%1</translation>
    </message>
    <message>
        <source>known, kept</source>
        <translation>已有，已保留</translation>
    </message>
    <message>
        <source>known, for later</source>
        <translation>已有，稍后</translation>
    </message>
    <message>
        <source>known, skipped</source>
        <translation>已有，已跳过</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Daily Papers, page as text</source>
        <translation>Daily Papers，页面文本</translation>
    </message>
    <message>
        <source>Daily Papers, Markdown</source>
        <translation>Daily Papers，Markdown</translation>
    </message>
    <message>
        <source>Daily Papers, JSON</source>
        <translation>Daily Papers，JSON</translation>
    </message>
    <message>
        <source>Daily Papers, saved page</source>
        <translation>Daily Papers，保存的网页</translation>
    </message>
    <message>
        <source>Daily Papers, mail</source>
        <translation>Daily Papers，邮件</translation>
    </message>
    <message>
        <source>arXiv mailing</source>
        <translation>arXiv 邮件</translation>
    </message>
    <message>
        <source>arXiv listing</source>
        <translation>arXiv 列表</translation>
    </message>
    <message>
        <source>arXiv feed, RSS</source>
        <translation>arXiv 订阅源，RSS</translation>
    </message>
    <message>
        <source>arXiv feed, Atom</source>
        <translation>arXiv 订阅源，Atom</translation>
    </message>
    <message>
        <source>arXiv search</source>
        <translation>arXiv 搜索</translation>
    </message>
    <message>
        <source>arXiv metadata, OAI</source>
        <translation>arXiv 元数据，OAI</translation>
    </message>
    <message>
        <source>arXiv metadata, Kaggle</source>
        <translation>arXiv 元数据，Kaggle</translation>
    </message>
    <message>
        <source>Google Scholar alert</source>
        <translation>Google 学术快讯</translation>
    </message>
    <message>
        <source>Feed, RSS</source>
        <translation>订阅源，RSS</translation>
    </message>
    <message>
        <source>Feed, Atom</source>
        <translation>订阅源，Atom</translation>
    </message>
    <message>
        <source>Lectern JSON</source>
        <translation>Lectern JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>导入 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>The page drops short abstracts; it may not be the whole day.</source>
        <translation>该页面不含较短的摘要，可能不是当天的全部论文。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新论文</translation>
    </message>
    <message>
        <source>new, perhaps known</source>
        <translation>新论文，可能已有</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>有更新</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln 个文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>neither is decided</source>
        <translation>两篇都未决定</translation>
    </message>
    <message>
        <source>the only decision</source>
        <translation>唯一的决定</translation>
    </message>
    <message>
        <source>the same on both</source>
        <translation>两篇相同</translation>
    </message>
    <message>
        <source>the newer decision wins</source>
        <translation>以较新的决定为准</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1，始于 %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>united</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>保持原样</translation>
    </message>
    <message numerus="yes">
        <source>Both notes, %Ln word(s)</source>
        <translation>
            <numerusform>两条笔记，%Ln 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>one under the other, with a heading</source>
        <translation>上下排列，加小标题</translation>
    </message>
    <message numerus="yes">
        <source>The note, %Ln word(s)</source>
        <translation>
            <numerusform>笔记，%Ln 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>The abstract of %1</source>
        <translation>来自 %1 的摘要</translation>
    </message>
    <message>
        <source>The abstract on the left</source>
        <translation>左侧的摘要</translation>
    </message>
    <message>
        <source>The abstract on the right</source>
        <translation>右侧的摘要</translation>
    </message>
    <message>
        <source>The abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>the same in both</source>
        <translation>两篇相同</translation>
    </message>
    <message>
        <source>the other paper has none</source>
        <translation>另一篇没有摘要</translation>
    </message>
    <message>
        <source>the other stays as an older text</source>
        <translation>另一份留作旧文本</translation>
    </message>
    <message>
        <source>Later, %1</source>
        <translation>稍后，%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln 处高亮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note of %Ln word(s)</source>
        <translation>
            <numerusform>笔记 %Ln 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s)</source>
        <translation>
            <numerusform>%Ln 个附件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) stay</source>
        <translation>
            <numerusform>%Ln 处高亮不变</numerusform>
        </translation>
    </message>
    <message>
        <source>all on the text they were made on</source>
        <translation>都在各自原来的文本上</translation>
    </message>
    <message>
        <source>each list keeps its order</source>
        <translation>各列表顺序不变</translation>
    </message>
    <message>
        <source>They have the same title. You decide.</source>
        <translation>标题相同。请您决定。</translation>
    </message>
    <message>
        <source>The same title, but the abstracts share less than half of their wording. You decide.</source>
        <translation>标题相同，但摘要的措辞相同处不到一半。请您决定。</translation>
    </message>
    <message>
        <source>Several papers have this title. You decide.</source>
        <translation>有多篇论文使用这个标题。请您决定。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln time(s) before</source>
        <translation>
            <numerusform>此前另有 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>later than now</source>
        <translation>晚于现在</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>整个论文库</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>It is of %1 and was read through just now: %2, %3.</source>
        <translation>备份时间：%1。刚刚已完整检查：%2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is closed, this one takes its place, and the window opens again. The library as it is now is kept beside it.</source>
        <translation>论文库将关闭，由此备份取代，然后重新打开窗口。论文库的现状会另存在旁边。</translation>
    </message>
    <message>
        <source>Decisions, tags, notes, highlights, lists and filters become what they were then; papers stay. One undo takes it back.</source>
        <translation>决定、标签、笔记、高亮、列表和筛选器将恢复为当时的状态；论文不变。撤销一次即可收回。</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>For later: %1</source>
        <translation>移至稍后：%1</translation>
    </message>
    <message>
        <source>Skipped %1</source>
        <translation>跳过：%1</translation>
    </message>
    <message>
        <source>Undecided again: %1</source>
        <translation>恢复为未决定：%1</translation>
    </message>
    <message>
        <source>Tags %1: %2</source>
        <translation>标签 %1：%2</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>笔记：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) kept again</source>
        <translation>
            <numerusform>%Ln 篇论文恢复为已保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) for later again</source>
        <translation>
            <numerusform>%Ln 篇论文恢复为稍后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) skipped again</source>
        <translation>
            <numerusform>%Ln 篇论文恢复为已跳过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) undecided again</source>
        <translation>
            <numerusform>%Ln 篇论文恢复为未决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) read again</source>
        <translation>
            <numerusform>%Ln 篇论文恢复为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) being read again</source>
        <translation>
            <numerusform>%Ln 篇论文恢复为在读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) unread again</source>
        <translation>
            <numerusform>%Ln 篇论文恢复为未读</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 kept</source>
        <translation>%L1 篇已保留</translation>
    </message>
    <message>
        <source>%L1 for later</source>
        <translation>%L1 篇稍后</translation>
    </message>
    <message>
        <source>%L1 skipped</source>
        <translation>%L1 篇已跳过</translation>
    </message>
    <message>
        <source>%L1 undecided</source>
        <translation>%L1 篇未决定</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1，另有 %2 篇</translation>
    </message>
    <message>
        <source>Now %1. %2</source>
        <translation>现为 %1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) without the tag %1</source>
        <translation>
            <numerusform>%Ln 篇论文去掉标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) with the tag %1 again</source>
        <translation>
            <numerusform>%Ln 篇论文重新加上标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) off the list %1</source>
        <translation>
            <numerusform>%Ln 篇论文移出列表“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) on the list %1 again</source>
        <translation>
            <numerusform>%Ln 篇论文回到列表“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) of the list %1 as before</source>
        <translation>
            <numerusform>列表“%1”中 %Ln 篇论文恢复原状</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes, %Ln paper(s)</source>
        <translation>
            <numerusform>移除 %1，%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 comes back, %Ln paper(s)</source>
        <translation>
            <numerusform>恢复 %1，%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers that you have done something with stay.</source>
        <translation>您处理过的论文不受影响。</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>%1 comes back</source>
        <translation>恢复%1</translation>
    </message>
    <message>
        <source>%1 is again as it was</source>
        <translation>%1恢复原状</translation>
    </message>
    <message>
        <source>Called %1 again</source>
        <translation>名称恢复为“%1”</translation>
    </message>
    <message>
        <source>%1, from the watched folder</source>
        <translation>%1，来自监视的文件夹</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message numerus="yes">
        <source>−%Ln word(s)</source>
        <translation>
            <numerusform>−%Ln 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln word(s)</source>
        <translation>
            <numerusform>+%Ln 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>What was undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What rules did</source>
        <translation>规则操作</translation>
    </message>
    <message>
        <source>What files carried</source>
        <translation>文件带来的标注</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>阅读列表</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Dumps</source>
        <translation>转储</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) stand alone again</source>
        <translation>
            <numerusform>%Ln 篇论文重新分开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) joined again</source>
        <translation>
            <numerusform>%Ln 篇论文重新合并</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag %1</source>
        <translation>标签“%1”</translation>
    </message>
    <message>
        <source>The note on %1</source>
        <translation>“%1”的笔记</translation>
    </message>
    <message>
        <source>The correction of the %1 of %2</source>
        <translation>“%2”的更正（%1）</translation>
    </message>
    <message>
        <source>The reading list %1</source>
        <translation>阅读列表“%1”</translation>
    </message>
    <message>
        <source>The filter %1</source>
        <translation>筛选器“%1”</translation>
    </message>
    <message>
        <source>The rule %1</source>
        <translation>规则“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) come back</source>
        <translation>
            <numerusform>恢复 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) deleted again</source>
        <translation>
            <numerusform>再次删除 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>A highlight in %1</source>
        <translation>“%1”中的一处高亮</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>文件“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other thing(s)</source>
        <translation>
            <numerusform>其他 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论点</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论点</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>all of them</comment>
        <translation>待办</translation>
    </message>
    <message>
        <source>Has lost its place</source>
        <translation>定位失效</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>## {{title}}

**Problem.** 

**Idea.** 

**Evidence.** 

**For me.** 
</source>
        <translation>## {{title}}

**问题：** 

**思路：** 

**证据：** 

**对我的意义：** 
</translation>
    </message>
    <message>
        <source>Critique</source>
        <translation>评析</translation>
    </message>
    <message>
        <source>**Claim.** 

**What holds it up.** 

**What does not.** 

**What would change my mind.** 
</source>
        <translation>**论点：** 

**成立的依据：** 

**站不住脚之处：** 

**什么会改变我的看法：** 
</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>- [ ] What is new against earlier work?
- [ ] Which result would fail first?
- [ ] What to ask {{first}}?
</source>
        <translation>- [ ] 与以往工作相比，新在哪里？
- [ ] 哪个结果最先站不住？
- [ ] 要问 {{first}} 什么？
</translation>
    </message>
    <message>
        <source>Newest arrival first</source>
        <translation>最新到达在前</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>最相关在前</translation>
    </message>
    <message>
        <source>Most upvotes first</source>
        <translation>点赞最多在前</translation>
    </message>
    <message>
        <source>Newest digest first</source>
        <translation>最新速递在前</translation>
    </message>
    <message>
        <source>Newest published first</source>
        <translation>最新发表在前</translation>
    </message>
    <message>
        <source>Latest decision first</source>
        <translation>最近决定在前</translation>
    </message>
    <message>
        <source>Earliest decision first</source>
        <translation>最早决定在前</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>速递</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>全部论文</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新论文</translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>%n 位作者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>加标签“%1”</translation>
    </message>
    <message>
        <source>put on %1</source>
        <translation>加入“%1”</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>kept, stays</source>
        <translation>已保留，不变</translation>
    </message>
    <message>
        <source>for later, stays</source>
        <translation>稍后，不变</translation>
    </message>
    <message>
        <source>skipped, stays</source>
        <translation>已跳过，不变</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Put at the end of</source>
        <translation>加到列表末尾</translation>
    </message>
    <message>
        <source>Keep the paper</source>
        <translation>保留论文</translation>
    </message>
    <message>
        <source>Put the paper off</source>
        <translation>将论文移至稍后</translation>
    </message>
    <message>
        <source>Skip the paper</source>
        <translation>跳过论文</translation>
    </message>
    <message>
        <source>%L1 papers came in: %L2 match, %L3 would change, %L4 are decided and stay, %L5 have it all already.</source>
        <translation>收到 %L1 篇论文：匹配 %L2 篇，将更改 %L3 篇，已决定而不变 %L4 篇，无需更改 %L5 篇。</translation>
    </message>
    <message>
        <source>has it all already</source>
        <translation>无需更改</translation>
    </message>
    <message>
        <source>%1, all decided</source>
        <translation>%1，已全部决定</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n paper(s)</source>
        <translation>
            <numerusform>%1，%n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>速递</translation>
    </message>
    <message>
        <source>Your days will appear here.</source>
        <translation>每天的速递会显示在这里。</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已存筛选器</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Flame</source>
        <translation>火焰</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Flask</source>
        <translation>烧瓶</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>大脑</translation>
    </message>
    <message>
        <source>Sparkles</source>
        <translation>星光</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>靶心</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>问号</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Note: </source>
        <translation>笔记：</translation>
    </message>
    <message>
        <source>Highlight: </source>
        <translation>高亮：</translation>
    </message>
    <message>
        <source>Comment: </source>
        <translation>批注：</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The library as it was before is kept as %1</source>
        <translation>原来的论文库已另存为 %1</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Remove a tag…</source>
        <translation>移除标签…</translation>
    </message>
    <message>
        <source>Highlight…</source>
        <translation>高亮…</translation>
    </message>
    <message>
        <source>Note from a template…</source>
        <translation>用模板写笔记…</translation>
    </message>
    <message>
        <source>Unread, reading, read</source>
        <translation>未读、在读、已读</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Open the paper’s page</source>
        <translation>打开论文网页</translation>
    </message>
    <message>
        <source>Open its PDF</source>
        <translation>打开 PDF</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>附加文件…</translation>
    </message>
    <message>
        <source>Open its code</source>
        <translation>打开代码</translation>
    </message>
    <message>
        <source>Search the web for the title…</source>
        <translation>在网上搜索标题…</translation>
    </message>
    <message>
        <source>Title on arXiv</source>
        <translation>在 arXiv 搜索标题</translation>
    </message>
    <message>
        <source>Title on Google Scholar</source>
        <translation>在 Google 学术搜索标题</translation>
    </message>
    <message>
        <source>Title on Hugging Face</source>
        <translation>在 Hugging Face 搜索标题</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>复制为…</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <translation>复制为 BibTeX</translation>
    </message>
    <message>
        <source>Copy the citation key</source>
        <translation>复制引用键</translation>
    </message>
    <message>
        <source>Copy as a Markdown link</source>
        <translation>复制为 Markdown 链接</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>复制标题</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>复制为纯文本</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>延后…</translation>
    </message>
    <message>
        <source>Skip all above</source>
        <translation>跳过上方全部论文</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo the whole pass</source>
        <translation>撤销整轮决定</translation>
    </message>
    <message>
        <source>Save this search as a filter…</source>
        <translation>将此搜索存为筛选器…</translation>
    </message>
    <message>
        <source>Edit this filter…</source>
        <translation>编辑此筛选器…</translation>
    </message>
    <message>
        <source>Delete this filter</source>
        <translation>删除此筛选器</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Days not finished</source>
        <translation>未完成的日期</translation>
    </message>
    <message>
        <source>All highlights</source>
        <translation>所有高亮</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Same paper as…</source>
        <translation>标为同一篇论文…</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Add a paper…</source>
        <translation>添加论文…</translation>
    </message>
    <message>
        <source>Papers that may be the same</source>
        <translation>可能重复的论文</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import what is on the clipboard</source>
        <translation>导入剪贴板内容</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>Stop watching the folder</source>
        <translation>停止监视文件夹</translation>
    </message>
    <message>
        <source>Try the sample digest</source>
        <translation>试用示例速递</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Back up your data now</source>
        <translation>立即备份您的数据</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>最近删除</translation>
    </message>
    <message>
        <source>Move up the list</source>
        <translation>在列表中上移</translation>
    </message>
    <message>
        <source>Up the list, down</source>
        <translation>在列表中上移、下移</translation>
    </message>
    <message>
        <source>Move to the top of the list</source>
        <translation>移到列表开头</translation>
    </message>
    <message>
        <source>To its top, its end</source>
        <translation>移到列表开头、末尾</translation>
    </message>
    <message>
        <source>Move down the list</source>
        <translation>在列表中下移</translation>
    </message>
    <message>
        <source>Move to the end of the list</source>
        <translation>移到列表末尾</translation>
    </message>
    <message>
        <source>New reading list…</source>
        <translation>新建阅读列表…</translation>
    </message>
    <message>
        <source>Rename this reading list…</source>
        <translation>重命名此阅读列表…</translation>
    </message>
    <message>
        <source>Describe this reading list</source>
        <translation>编写此阅读列表的说明</translation>
    </message>
    <message>
        <source>Order of this reading list…</source>
        <translation>此阅读列表的排序…</translation>
    </message>
    <message>
        <source>Papers a week of this reading list…</source>
        <translation>此阅读列表的每周篇数…</translation>
    </message>
    <message>
        <source>Move this reading list up</source>
        <translation>上移此阅读列表</translation>
    </message>
    <message>
        <source>Move this reading list down</source>
        <translation>下移此阅读列表</translation>
    </message>
    <message>
        <source>Duplicate this reading list…</source>
        <translation>为此阅读列表创建副本…</translation>
    </message>
    <message>
        <source>Delete this reading list</source>
        <translation>删除此阅读列表</translation>
    </message>
    <message>
        <source>Put on a reading list…</source>
        <translation>加入阅读列表…</translation>
    </message>
    <message>
        <source>Take off a reading list…</source>
        <translation>移出阅读列表…</translation>
    </message>
    <message>
        <source>Comment on it in this list</source>
        <translation>在此列表中写备注</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>下一篇论文</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>下一篇、上一篇</translation>
    </message>
    <message>
        <source>Previous paper</source>
        <translation>上一篇论文</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>下一篇未决定</translation>
    </message>
    <message>
        <source>Next, previous undecided</source>
        <translation>下一篇、上一篇未决定</translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation>上一篇未决定</translation>
    </message>
    <message>
        <source>Read on, then the next</source>
        <translation>往下读，再到下一篇</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>往回读</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text as large as usual</source>
        <translation>恢复默认字号</translation>
    </message>
    <message>
        <source>Text as the source gave it</source>
        <translation>显示来源原文</translation>
    </message>
    <message>
        <source>Previous digest</source>
        <translation>上一期速递</translation>
    </message>
    <message>
        <source>Next digest</source>
        <translation>下一期速递</translation>
    </message>
    <message>
        <source>Back where I was</source>
        <translation>返回之前的位置</translation>
    </message>
    <message>
        <source>Select, all in view</source>
        <translation>选择、全选</translation>
    </message>
    <message>
        <source>Select and go down</source>
        <translation>选择并下移</translation>
    </message>
    <message>
        <source>And down, and up</source>
        <translation>选择并下移、上移</translation>
    </message>
    <message>
        <source>Select all in view</source>
        <translation>全选视图中的论文</translation>
    </message>
    <message>
        <source>Select and go up</source>
        <translation>选择并上移</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>专注模式</translation>
    </message>
    <message>
        <source>Reader, large</source>
        <translation>放大阅读区</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>Find in the abstract; twice: search</source>
        <translation>在摘要中查找；按两次：搜索</translation>
    </message>
    <message>
        <source>Go to undecided</source>
        <translation>前往未决定</translation>
    </message>
    <message>
        <source>Go to later</source>
        <translation>前往稍后</translation>
    </message>
    <message>
        <source>Go to kept</source>
        <translation>前往已保留</translation>
    </message>
    <message>
        <source>Go to all papers</source>
        <translation>前往全部论文</translation>
    </message>
    <message>
        <source>Go to digests</source>
        <translation>前往速递</translation>
    </message>
    <message>
        <source>Pinned tag %1</source>
        <translation>固定标签 %1</translation>
    </message>
    <message>
        <source>Pinned tags</source>
        <translation>固定标签</translation>
    </message>
    <message>
        <source>Rename or merge this tag…</source>
        <translation>重命名或合并此标签…</translation>
    </message>
    <message>
        <source>Delete this tag</source>
        <translation>删除此标签</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>跟随系统主题</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Lectern %1, a reader for the daily papers. Free software under the GNU General Public License, version 3 or later. Icons by Lucide, under the ISC licence.</source>
        <translation>Lectern %1，每日论文阅读器。自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。图标来自 Lucide，采用 ISC 许可证。</translation>
    </message>
    <message>
        <source>Any command…</source>
        <translation>任意命令…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>About Lectern</source>
        <translation>关于 Lectern</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发表时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>arXiv id</source>
        <translation>arXiv 编号</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>刊物或会议</translation>
    </message>
    <message>
        <source>then</source>
        <translation>然后</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>cross-listed</source>
        <translation>交叉列出</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>替换版</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>在读</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>place %L1 of %L2</source>
        <translation>第 %L1/%L2 篇</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>This is what can be read of the damaged library “%1”, in a file of its own.</source>
        <translation>这是损坏的论文库“%1”中可以读取的部分，存放在单独的文件中。</translation>
    </message>
    <message>
        <source>There is nothing more to undo: what is left touched papers that were removed for good.</source>
        <translation>没有可以继续撤销的操作：余下的涉及已永久删除的论文。</translation>
    </message>
    <message>
        <source>There is nothing more to redo: what is left touched papers that were removed for good.</source>
        <translation>没有可以继续重做的操作：余下的涉及已永久删除的论文。</translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <translation>%1，上次使用：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln page(s)</source>
        <translation>
            <numerusform>共 %Ln 页，其中 %1 页</numerusform>
        </translation>
    </message>
    <message>
        <source>from byte %L1</source>
        <translation>从第 %L1 字节起</translation>
    </message>
    <message>
        <source>found, but not in any one page</source>
        <translation>有损坏，但不限于单个数据页</translation>
    </message>
    <message>
        <source>the last session did not end properly</source>
        <translation>上次未正常关闭</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>all tags and lists</source>
        <translation>全部标签和列表</translation>
    </message>
    <message>
        <source>some papers</source>
        <translation>部分论文</translation>
    </message>
    <message>
        <source>some titles or abstracts</source>
        <translation>部分标题或摘要</translation>
    </message>
    <message>
        <source>some notes</source>
        <translation>部分笔记</translation>
    </message>
    <message>
        <source>some tags or lists</source>
        <translation>部分标签或列表</translation>
    </message>
    <message>
        <source>some decisions, sources or steps</source>
        <translation>部分决定、来源或步骤</translation>
    </message>
    <message>
        <source>the search index</source>
        <translation>搜索索引</translation>
    </message>
    <message>
        <source>nothing of what you see</source>
        <translation>您看到的内容都能读取</translation>
    </message>
    <message>
        <source>the index can be made anew</source>
        <translation>索引可以重建</translation>
    </message>
    <message>
        <source>Nothing has been written or removed.</source>
        <translation>未写入或移除任何内容。</translation>
    </message>
    <message>
        <source>There is no backup beside it.</source>
        <translation>论文库旁边没有备份。</translation>
    </message>
    <message>
        <source>Your newest backup is of %1.</source>
        <translation>最新的备份：%1。</translation>
    </message>
    <message>
        <source>Your newest backup is as old as the library.</source>
        <translation>最新的备份与论文库时间相同。</translation>
    </message>
    <message>
        <source>Your newest backup is %1 older than the library.</source>
        <translation>最新的备份比论文库早 %1。</translation>
    </message>
    <message>
        <source>It takes the place of the library as it is. The damaged file is kept beside it.</source>
        <translation>备份将取代现在的论文库。损坏的文件会另存在旁边。</translation>
    </message>
    <message>
        <source>The papers that can be read are put together with your data from the backup. The damaged file is kept beside it.</source>
        <translation>可以读取的论文将与备份中您的数据合在一起。损坏的文件会另存在旁边。</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>A digest is a day&apos;s list of new papers: the Daily Papers page, arXiv&apos;s mailing, a feed. Lectern splits it into papers, knows those that it has seen before, and lets you decide on each with one key. Nothing leaves this machine.</source>
        <translation>速递是一天的新论文列表：Daily Papers 页面、arXiv 的邮件、订阅源。Lectern 将其拆成一篇篇论文，认出以前见过的，让您用一个键对每篇作决定。任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Copy the whole page of a digest in your browser and press {library.paste}. Saved pages, mails and feeds are opened with {library.import}, or dropped on the window. You see what would come before it comes.</source>
        <translation>在浏览器中复制整页速递，然后按 {library.paste}。保存的网页、邮件和订阅源用 {library.import} 打开，也可以拖放到窗口上。导入之前，您会先看到将要导入的内容。</translation>
    </message>
    <message>
        <source>The first undecided paper is current. {paper.keep} keeps it, {paper.later} puts it off, {paper.skip} skips it. Each goes on to the next; the decided one stays in its place, quieter.</source>
        <translation>第一篇未决定的论文是当前论文。{paper.keep} 保留，{paper.later} 移至稍后，{paper.skip} 跳过。每次决定后转到下一篇；已决定的论文留在原位，颜色变淡。</translation>
    </message>
    <message>
        <source>{paper.tag} gives it a tag, {paper.note} opens its note. The note saves itself; {list.back} leads back to the list.</source>
        <translation>{paper.tag} 添加标签，{paper.note} 打开笔记。笔记自动保存；{list.back} 返回列表。</translation>
    </message>
    <message>
        <source>{history.undo} takes back what you did last, whatever it was, an import too, and after a restart as well.</source>
        <translation>{history.undo} 撤销您的上一步操作，无论是哪种操作，包括导入，重新启动之后也可以。</translation>
    </message>
    <message>
        <source>When nothing is left, the window tells what you kept; {go.kept} goes there. {library.export} writes it down as an annotated list.</source>
        <translation>全部决定之后，窗口会列出您保留的论文；{go.kept} 前往那里。{library.export} 将其导出为带标注的列表。</translation>
    </message>
    <message>
        <source>{window.palette} runs any command by its name. Every key can be changed, and this manual always shows the ones you have.</source>
        <translation>{window.palette} 按名称运行任意命令。每个快捷键都可以更改，本手册始终显示您当前的快捷键。</translation>
    </message>
    <message>
        <source>Going through a digest</source>
        <translation>处理一期速递</translation>
    </message>
    <message>
        <source>A first pass takes a glance at each title; a second one reads what was kept. Choosing a row never changes it: only the keys decide.</source>
        <translation>第一轮扫一眼每个标题；第二轮阅读保留下来的论文。选中一行不会更改它：只有按键才作决定。</translation>
    </message>
    <message>
        <source>{list.next} and {list.previous} go from row to row, {list.next-undecided} and {list.previous-undecided} from one undecided paper to the next, across digests. {list.next-digest} turns to the next digest.</source>
        <translation>{list.next} 和 {list.previous} 逐行移动，{list.next-undecided} 和 {list.previous-undecided} 在未决定的论文之间移动，可以跨越各期速递。{list.next-digest} 转到下一期速递。</translation>
    </message>
    <message>
        <source>{reader.scroll-down} reads on, and at the end of the abstract goes to the next undecided paper.</source>
        <translation>{reader.scroll-down} 往下读，摘要读完后转到下一篇未决定的论文。</translation>
    </message>
    <message>
        <source>{window.focus} shows one paper, large, and nothing else.</source>
        <translation>{window.focus} 放大显示一篇论文，不显示其他内容。</translation>
    </message>
    <message>
        <source>{paper.snooze} lets a paper come back tomorrow, next week, or on a day that you name. {paper.undecided} makes it undecided again.</source>
        <translation>{paper.snooze} 让论文在明天、下周或您指定的日期重新出现。{paper.undecided} 将其恢复为未决定。</translation>
    </message>
    <message>
        <source>{list.mark} selects, {list.mark-all} selects all in view; then any key acts on all of them, as one step. {list.skip-above} skips what is undecided above the current paper.</source>
        <translation>{list.mark} 选择，{list.mark-all} 全选视图中的论文；之后任何按键都作用于全部选中的论文，作为一步。{list.skip-above} 跳过当前论文上方未决定的论文。</translation>
    </message>
    <message>
        <source>{history.undo-pass} takes back the whole pass.</source>
        <translation>{history.undo-pass} 撤销整轮决定。</translation>
    </message>
    <message>
        <source>A paper that is delivered twice is one paper: what you decided stands. Where Lectern is not sure, it asks; {paper.same} says that two are the same, or not. A folder can be watched, and rules tag, keep or skip by themselves what arrives, after a trial that shows what they would do.</source>
        <translation>收到两次的论文视为同一篇：您的决定不变。Lectern 不确定时会询问；{paper.same} 用于指明两篇是否为同一篇。可以监视文件夹，规则会自动对新到的论文加标签、保留或跳过，事先可以试运行，查看规则的效果。</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>笔记与高亮</translation>
    </message>
    <message>
        <source>{paper.note} writes the note of a paper, in Markdown. `[[` names another paper, `- [ ]` is a task whose box is ticked by a click when the note is read.</source>
        <translation>{paper.note} 用 Markdown 写论文的笔记。`[[` 引用另一篇论文，`- [ ]` 是任务，阅读笔记时单击即可勾选。</translation>
    </message>
    <message>
        <source>{paper.highlight} highlights what is selected in the title or the abstract, or the sentence at hand; the next key says as what: a claim, a method, a result, a doubt, something to do. A highlight may have a comment.</source>
        <translation>{paper.highlight} 高亮标题或摘要中选中的文字，或者当前的句子；接着按下的键决定类别：论点、方法、结果、疑问、待办。高亮可以带批注。</translation>
    </message>
    <message>
        <source>When a new version of a paper comes, highlights are found again in its text. One that has lost its place says so and is never moved silently. {highlights.show} shows all of the library, by meaning.</source>
        <translation>论文有新版本时，高亮会在新文本中重新定位。定位失效的高亮会注明，绝不会悄悄移动。{highlights.show} 按类别显示论文库的全部高亮。</translation>
    </message>
    <message>
        <source>{paper.tag} adds a tag, {paper.untag} takes one off; a slash nests them, as in `robots/grasping`. A tag that is pinned to a digit is set by that key alone.</source>
        <translation>{paper.tag} 添加标签，{paper.untag} 移除标签；斜杠表示层级，例如 `robots/grasping`。固定到数字键的标签只需按该键即可设定。</translation>
    </message>
    <message>
        <source>{paper.progress} says how far you are: unread, reading, read.</source>
        <translation>{paper.progress} 标明阅读进度：未读、在读、已读。</translation>
    </message>
    <message>
        <source>Files are dropped on the reader and kept with the paper; a PDF opens there with {paper.pdf}.</source>
        <translation>将文件拖放到阅读区即可随论文保存；PDF 用 {paper.pdf} 在那里打开。</translation>
    </message>
    <message>
        <source>{paper.correct} corrects what a digest got wrong. Your correction stays, marked, whatever is imported later.</source>
        <translation>{paper.correct} 更正速递中的错误。无论以后导入什么，您的更正都会保持不变，并带有标记。</translation>
    </message>
    <message>
        <source>Lists and filters</source>
        <translation>列表与筛选器</translation>
    </message>
    <message>
        <source>A reading list has its papers in your own order, each with a line of comment. {paper.list} puts the current paper on one, or makes it; {paper.unlist} takes it off.</source>
        <translation>阅读列表按您自己的顺序排列论文，每篇可有一行备注。{paper.list} 将当前论文加入列表，或者新建列表；{paper.unlist} 将其移出。</translation>
    </message>
    <message>
        <source>On the page of a list, {paper.list-up} and {paper.list-down} move the paper, {paper.list-comment} writes its comment. Rows can be dragged, too.</source>
        <translation>在列表页面上，{paper.list-up} 和 {paper.list-down} 移动论文，{paper.list-comment} 写备注。也可以拖动各行。</translation>
    </message>
    <message>
        <source>A list can have a budget of papers a week; the one too many asks which to drop.</source>
        <translation>列表可以设定每周额度；超出时会询问移出哪一篇。</translation>
    </message>
    <message>
        <source>{filter.save} keeps a search under a name, in the sidebar, with the number of papers that it finds. Its editor reads every clause back in words.</source>
        <translation>{filter.save} 将搜索命名保存到侧边栏，并显示找到的论文数量。筛选器的编辑器会用文字解读每个条件。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>{library.export} writes a view, a list or a selection as Markdown, Org, HTML, PDF, BibTeX, RIS and more, or as a folder of notes, with tags, notes and highlights as far as the format carries them.</source>
        <translation>{library.export} 将视图、列表或选中的论文导出为 Markdown、Org、HTML、PDF、BibTeX、RIS 等格式，或者导出为笔记文件夹，并在格式允许的范围内带上标签、笔记和高亮。</translation>
    </message>
    <message>
        <source>What you write into an exported Markdown, Org or HTML file stays: export again, and only Lectern&apos;s own blocks change. A preview shows which lines do, before anything is written.</source>
        <translation>您在导出的 Markdown、Org 或 HTML 文件中写下的内容不会改动：再次导出时，只有 Lectern 自己的块会更改。写入之前，预览会显示哪些行将更改。</translation>
    </message>
    <message>
        <source>{paper.copy-as} copies papers as BibTeX, key, Markdown link or title.</source>
        <translation>{paper.copy-as} 将论文复制为 BibTeX、引用键、Markdown 链接或标题。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>什么都不会丢失</translation>
    </message>
    <message>
        <source>Every change is safe on the disk once its row has changed.</source>
        <translation>列表行一旦变化，更改就已安全写入磁盘。</translation>
    </message>
    <message>
        <source>{history.undo} and {history.redo} go back and forth. {history.show} shows every change, and what going back to a point would undo; that is one step, which can itself be undone.</source>
        <translation>{history.undo} 和 {history.redo} 后退和前进。{history.show} 显示每项更改，以及回到某一步会撤销什么；这本身也是一步，同样可以撤销。</translation>
    </message>
    <message>
        <source>{paper.delete} deletes a paper. For 30 days it can be put back.</source>
        <translation>{paper.delete} 删除论文。30 天内可以恢复。</translation>
    </message>
    <message>
        <source>Backups are made by themselves while the window is open: of what you did when it has changed, of the whole library every week. They lie in a folder beside it.</source>
        <translation>窗口打开期间会自动备份：您的数据在有更改时备份，整个论文库每周备份一次。备份存放在论文库旁边的文件夹中。</translation>
    </message>
    <message>
        <source>The library is one file. `lectern check` reads all of it, `lectern check --repair` mends what can be made anew, `lectern dump` writes it as text that outlives this program, and `lectern --help` names all that can be done without a window.</source>
        <translation>论文库是一个文件。`lectern check` 完整检查它，`lectern check --repair` 修复可以重建的部分，`lectern dump` 将其写成不依赖本程序的文本，`lectern --help` 列出不用窗口也能完成的全部操作。</translation>
    </message>
    <message>
        <source>The same in the list and in the reader. Letters rest while a text field has the focus.</source>
        <translation>在列表和阅读区中相同。焦点在输入框中时，字母键不作快捷键。</translation>
    </message>
    <message>
        <source>Words in one place</source>
        <translation>指定位置的词语</translation>
    </message>
    <message>
        <source>What a paper is and has</source>
        <translation>论文的状态与内容</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>所属位置</translation>
    </message>
    <message>
        <source>One paper, and what is like it</source>
        <translation>单篇论文及相似论文</translation>
    </message>
    <message>
        <source>The order, and how many</source>
        <translation>排序与数量</translation>
    </message>
    <message>
        <source>no more than %L1</source>
        <translation>不超过 %L1</translation>
    </message>
    <message>
        <source>{list.search} searches titles, abstracts, authors, notes and highlights while you type. All words must occur; the one you are at may go on, and a blank ends it. Capitals and accents do not matter. Click an example to try it.</source>
        <translation>{list.search} 在您输入时搜索标题、摘要、作者、笔记和高亮。所有词语都须出现；正在输入的词语可以不完整，以空格结束。不区分大小写和重音。单击示例即可试用。</translation>
    </message>
    <message>
        <source>What is no clause is text, so nothing has to be escaped: `C++` and `Attention: is all` are words. A comma is any of, a minus in front is without, `..` between two days or numbers is from the one to the other.</source>
        <translation>不是条件的内容都是文本，因此无需转义：`C++` 和 `Attention: is all` 都是词语。逗号表示任意一个，前面的减号表示排除，两个日期或数字之间的 `..` 表示从前者到后者。</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&lt;1%</source>
        <translation>&lt;1%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>as in the quarter before</source>
        <translation>与上一季度持平</translation>
    </message>
    <message>
        <source>%1 less than the quarter before</source>
        <translation>比上一季度少 %1</translation>
    </message>
    <message>
        <source>%1 more than the quarter before</source>
        <translation>比上一季度多 %1</translation>
    </message>
    <message>
        <source>None is waiting for a decision.</source>
        <translation>没有待决定的论文。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than a week before.</source>
        <translation>
            <numerusform>比一周前多 %Ln 篇。</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as a week before.</source>
        <translation>与一周前一样多。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than a week before.</source>
        <translation>
            <numerusform>比一周前少 %Ln 篇。</numerusform>
        </translation>
    </message>
    <message>
        <source>At this week’s pace, none by %1.</source>
        <translation>按本周进度，预计全部决定：%1。</translation>
    </message>
    <message>
        <source>The printer did not take what was sent to it.</source>
        <translation>打印机没有接受发送的内容。</translation>
    </message>
    <message>
        <source>Lectern could not be restarted.</source>
        <translation>无法重新启动 Lectern。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system is light or dark with the desktop.</source>
        <translation>“跟随系统”随桌面变为浅色或深色。</translation>
    </message>
    <message>
        <source>Recent files…</source>
        <translation>最近的文件…</translation>
    </message>
    <message>
        <source>Clear the recent files</source>
        <translation>清除最近的文件</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>打开其他论文库…</translation>
    </message>
    <message>
        <source>the newest backup holds %1</source>
        <translation>最新的备份有 %1</translation>
    </message>
    <message>
        <source>Sort…</source>
        <translation>排序…</translation>
    </message>
    <message>
        <source>Import files, the clipboard</source>
        <translation>导入文件、剪贴板内容</translation>
    </message>
    <message>
        <source>Smaller text, usual</source>
        <translation>缩小文字、默认大小</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>colour, night, bright</source>
        <translation>颜色、夜间、明亮</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>列表行</translation>
    </message>
    <message>
        <source>How much of a paper a row shows.</source>
        <translation>每行显示多少论文信息。</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>two lines of title, 64 px</source>
        <translation>标题两行，64 px</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>one line of title, 44 px</source>
        <translation>标题一行，44 px</translation>
    </message>
    <message>
        <source>compact, height, density</source>
        <translation>紧凑、高度、密度</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text at 7 : 1 and more, on white or black; edges that stand out.</source>
        <translation>白底或黑底上的文字对比度不低于 7 : 1；边框醒目。</translation>
    </message>
    <message>
        <source>access, colour, readable</source>
        <translation>无障碍、颜色、易读</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Text glides when a key scrolls it, for a sixth of a second at most.</source>
        <translation>按键滚动时文字平滑移动，最多六分之一秒。</translation>
    </message>
    <message>
        <source>animation, scrolling, access</source>
        <translation>动画、滚动、无障碍</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of words, dates and numbers, from the next start on.</source>
        <translation>用于文字、日期和数字，下次启动后生效。</translation>
    </message>
    <message>
        <source>translation, locale</source>
        <translation>翻译、区域</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>For titles, abstracts and notes.</source>
        <translation>用于标题、摘要和笔记。</translation>
    </message>
    <message>
        <source>typeface, family, letters</source>
        <translation>字型、字体族、文字</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The keys for larger and smaller text do the same.</source>
        <translation>与放大、缩小文字的快捷键作用相同。</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>zoom, larger, smaller, text</source>
        <translation>缩放、放大、缩小、文字</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>栏宽</translation>
    </message>
    <message>
        <source>It grows with the size of the text.</source>
        <translation>随字号增大。</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>窄</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>margin, letters a line</source>
        <translation>页边距、每行字数</translation>
    </message>
    <message>
        <source>Height of lines</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>In abstracts and notes.</source>
        <translation>用于摘要和笔记。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Airy</source>
        <translation>疏朗</translation>
    </message>
    <message>
        <source>spacing, leading</source>
        <translation>间距、行距</translation>
    </message>
    <message>
        <source>Spelling of notes</source>
        <translation>笔记拼写检查</translation>
    </message>
    <message>
        <source>Underlines what no dictionary knows, while you write.</source>
        <translation>书写时为词典中没有的词语加下划线。</translation>
    </message>
    <message>
        <source>dictionary, mistakes, underline</source>
        <translation>词典、错误、下划线</translation>
    </message>
    <message>
        <source>After a decision</source>
        <translation>决定之后</translation>
    </message>
    <message>
        <source>Where the list goes once a paper is kept, put off or skipped.</source>
        <translation>保留、移至稍后或跳过论文后，列表转到哪里。</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>advance, triage, keep, later, skip</source>
        <translation>前进、处理、保留、稍后、跳过</translation>
    </message>
    <message>
        <source>Seen after</source>
        <translation>多久算已看过</translation>
    </message>
    <message>
        <source>How long the reader shows a paper before it is no longer new.</source>
        <translation>论文在阅读区显示多久之后不再算新论文。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>unseen, bold, seconds, dot</source>
        <translation>未看过、粗体、秒、圆点</translation>
    </message>
    <message>
        <source>Goes out with each paper.</source>
        <translation>随每篇论文导出。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What an export begins with; each one may choose another.</source>
        <translation>导出的默认值；每次导出都可以另选。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Where exports go; without one, your documents.</source>
        <translation>导出文件的位置；不指定时为您的文档文件夹。</translation>
    </message>
    <message>
        <source>directory, path, documents</source>
        <translation>目录、路径、文档</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Where seen</source>
        <translation>收录情况</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>旧版本</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>阅读区</translation>
    </message>
    <message>
        <source>Library and backups</source>
        <translation>论文库与备份</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>As the interface</source>
        <translation>与界面相同</translation>
    </message>
    <message>
        <source>dark now</source>
        <translation>当前为深色</translation>
    </message>
    <message>
        <source>light now</source>
        <translation>当前为浅色</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>%L1 new</source>
        <translation>新 %L1 篇</translation>
    </message>
    <message>
        <source>%L1 known</source>
        <translation>已有 %L1 篇</translation>
    </message>
    <message>
        <source>%L1 updated</source>
        <translation>有更新 %L1 篇</translation>
    </message>
    <message>
        <source>%L1 doubtful</source>
        <translation>存疑 %L1 篇</translation>
    </message>
    <message>
        <source>%L1 left out</source>
        <translation>略去 %L1 篇</translation>
    </message>
    <message>
        <source>In all %L1: %2</source>
        <translation>共 %L1 篇：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>decided when: Kept 26 Nov</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and its time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about one thing</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>. </source>
        <translation>。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>day of publication</source>
        <translation>发表时间</translation>
    </message>
    <message>
        <source>day of the update</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>刊物或会议</translation>
    </message>
    <message>
        <source>with a highlighted claim</source>
        <translation>含论点高亮</translation>
    </message>
    <message>
        <source>with a highlighted method</source>
        <translation>含方法高亮</translation>
    </message>
    <message>
        <source>with a highlighted result</source>
        <translation>含结果高亮</translation>
    </message>
    <message>
        <source>with a highlighted doubt</source>
        <translation>含疑问高亮</translation>
    </message>
    <message>
        <source>with something highlighted as to do</source>
        <translation>含待办高亮</translation>
    </message>
    <message>
        <source>with the Lectern id %1</source>
        <translation>Lectern 编号为 %1</translation>
    </message>
    <message>
        <source>No paper is much like “%1”.</source>
        <translation>没有与“%1”足够相似的论文。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::AddPaperDialog</name>
    <message>
        <source>An id of arXiv.</source>
        <translation>这是 arXiv 编号。</translation>
    </message>
    <message>
        <source>A DOI.</source>
        <translation>这是 DOI。</translation>
    </message>
    <message numerus="yes">
        <source>A title of %Ln word(s).</source>
        <translation>
            <numerusform>这是 %Ln 个词的标题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>添加论文</translation>
    </message>
    <message>
        <source>Nothing is fetched: your digests tell the rest.</source>
        <translation>不会联网获取：其余信息来自您的速递。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>arXiv id, DOI, an address of either, or the title</source>
        <translation>arXiv 编号、DOI、两者的网址或标题</translation>
    </message>
    <message>
        <source>Why it was not added</source>
        <translation>未能添加的原因</translation>
    </message>
</context>
<context>
    <name>lectern::ui::BacklogPlot</name>
    <message>
        <source>Backlog</source>
        <translation>积压</translation>
    </message>
    <message>
        <source>undecided, by week</source>
        <translation>未决定，按周</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <translation>
            <numerusform>%Ln 篇未决定</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Undecided on %1</source>
        <translation>未决定：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided; most on %1: %L2.</source>
        <translation>
            <numerusform>%Ln 篇未决定；最多：%1，%L2 篇。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::BackupFlow</name>
    <message>
        <source>Go back to this backup?</source>
        <translation>恢复到此备份？</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>恢复</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) and all that you wrote about them are removed. No undo brings them back.</source>
        <translation>
            <numerusform>将删除 %Ln 篇论文以及您为其写下的全部内容。此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and all that you wrote about it are removed. No undo brings them back.</source>
        <translation>将删除“%1”以及您为其写下的全部内容。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Remove for good?</source>
        <translation>永久删除？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>lectern::ui::BackupsPage</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Go back to this one…</source>
        <translation>恢复到此备份…</translation>
    </message>
    <message>
        <source>Back up your data now</source>
        <translation>立即备份您的数据</translation>
    </message>
    <message>
        <source>Copy the whole library now</source>
        <translation>立即复制整个论文库</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>尚无备份。</translation>
    </message>
    <message>
        <source>One of your data is made when something has changed, at most every half hour, one of the whole library every week. They lie beside the library in the folder %1; files that you attached lie in %2.</source>
        <translation>有更改时会备份您的数据，最多每半小时一次；整个论文库每周备份一次。备份存放在论文库旁边的文件夹 %1 中；您附加的文件存放在 %2 中。</translation>
    </message>
    <message>
        <source>What you decided and wrote, kept a second time.</source>
        <translation>您的决定和所写内容的另一份存档。</translation>
    </message>
    <message>
        <source>Your newest one is of %1.</source>
        <translation>最新的备份：%1。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::Chip</name>
    <message>
        <source>Opens %1: %2</source>
        <translation>打开 %1：%2</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>标签“%1”</translation>
    </message>
    <message>
        <source>Papers tagged %1</source>
        <translation>标签为“%1”的论文</translation>
    </message>
    <message>
        <source>Reading list %1</source>
        <translation>阅读列表“%1”</translation>
    </message>
    <message>
        <source>The reading list %1</source>
        <translation>阅读列表“%1”</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>文件“%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>模板“%1”</translation>
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
        <translation>网页</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ChoicePicker</name>
    <message>
        <source>toggle</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ClauseList</name>
    <message>
        <source>Read as</source>
        <translation>解读为</translation>
    </message>
    <message>
        <source>papers left</source>
        <translation>剩余篇数</translation>
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
        <translation>高亮的批注</translation>
    </message>
</context>
<context>
    <name>lectern::ui::CommentView</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, has lost its place</source>
        <translation>%1，定位失效</translation>
    </message>
</context>
<context>
    <name>lectern::ui::CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>补全建议</translation>
    </message>
    <message>
        <source>and below</source>
        <translation>含下级</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
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
        <translation>更正这篇论文</translation>
    </message>
    <message>
        <source>What you write takes precedence over what digests say.</source>
        <translation>您填写的内容优先于速递中的内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves. One undo takes all of it back.</source>
        <translation>Ctrl+Enter 保存。撤销一次即可全部收回。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Take back your correction: %1</source>
        <translation>收回您的更正：%1</translation>
    </message>
    <message>
        <source>what the digests say</source>
        <translation>速递中的内容</translation>
    </message>
    <message>
        <source>Why it was not corrected</source>
        <translation>未更正的原因</translation>
    </message>
</context>
<context>
    <name>lectern::ui::CorrectionRow</name>
    <message>
        <source>Corrected by you:</source>
        <translation>您的更正：</translation>
    </message>
    <message>
        <source>Take back your correction: %1</source>
        <translation>收回您的更正：%1</translation>
    </message>
</context>
<context>
    <name>lectern::ui::CountRow</name>
    <message>
        <source>new</source>
        <translation>新论文</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>有更新</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>perhaps known</source>
        <translation>可能已有</translation>
    </message>
</context>
<context>
    <name>lectern::ui::DamageFlow</name>
    <message>
        <source>The backup is read through…</source>
        <translation>正在完整检查备份…</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>恢复此备份？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The library is put together…</source>
        <translation>正在重新组成论文库…</translation>
    </message>
    <message>
        <source>What can be read is copied…</source>
        <translation>正在复制可以读取的内容…</translation>
    </message>
    <message>
        <source>Choose another library</source>
        <translation>选择其他论文库</translation>
    </message>
    <message>
        <source>Copied: versions, the desktop, and what is damaged. No title, note, name or path is in it.</source>
        <translation>已复制：版本、桌面环境和损坏情况。不含任何标题、笔记、名称或路径。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::DamagePage</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>Open a copy, read-only</source>
        <translation>打开只读副本</translation>
    </message>
    <message>
        <source>Choose another library</source>
        <translation>选择其他论文库</translation>
    </message>
    <message>
        <source>Part of the library can’t be read</source>
        <translation>论文库有一部分无法读取</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>your data: decisions, tags, notes, highlights, lists, filters</source>
        <translation>您的数据：决定、标签、笔记、高亮、列表、筛选器</translation>
    </message>
    <message>
        <source>There is no backup beside the library.</source>
        <translation>论文库旁边没有备份。</translation>
    </message>
    <message>
        <source>Papers from the library, your data from the backup; or all of the backup. The damaged file is kept beside it.</source>
        <translation>论文取自论文库，您的数据取自备份；或者全部取自备份。损坏的文件会另存在旁边。</translation>
    </message>
    <message>
        <source>Look and export first. What can’t be read is left out.</source>
        <translation>先查看并导出。无法读取的内容会略去。</translation>
    </message>
    <message>
        <source>Or a backup from another folder. This one stays as it is.</source>
        <translation>或者其他文件夹中的备份。当前论文库保持不变。</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Not sure? Opening a copy changes nothing.</source>
        <translation>不确定？打开副本不会更改任何内容。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>论文库</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>being looked for…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Can’t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>可以读取</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>verified now</source>
        <translation>刚刚已检查</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未检查</translation>
    </message>
</context>
<context>
    <name>lectern::ui::DayCalendar</name>
    <message>
        <source>%1: %L2 of %L3 decided</source>
        <translation>%1：已决定 %L2/%L3 篇</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>lectern::ui::DaysPage</name>
    <message>
        <source>Days not finished</source>
        <translation>未完成的日期</translation>
    </message>
    <message>
        <source>Kept and unread the longest</source>
        <translation>已保留而最久未读</translation>
    </message>
    <message>
        <source>Decided, by the day of the digest</source>
        <translation>决定进度，按速递日期</translation>
    </message>
    <message>
        <source>Your days will appear here.</source>
        <translation>每天的速递会显示在这里。</translation>
    </message>
    <message>
        <source>Every day is finished.</source>
        <translation>每一天都已完成。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) with papers to decide, %L1 in all.</source>
        <translation>
            <numerusform>有 %Ln 天还有论文待决定，共 %L1 篇。</numerusform>
        </translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>保留于 %1</translation>
    </message>
</context>
<context>
    <name>lectern::ui::DecideAllRow</name>
    <message>
        <source>one step, one undo</source>
        <translation>一步完成，一次撤销</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Later all</source>
        <translation>全部稍后</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>全部跳过</translation>
    </message>
    <message>
        <source>Tag all…</source>
        <translation>全部加标签…</translation>
    </message>
    <message>
        <source>Decide all %L1</source>
        <translation>对全部 %L1 篇作决定</translation>
    </message>
</context>
<context>
    <name>lectern::ui::DecisionsPlot</name>
    <message>
        <source>Decisions a day</source>
        <translation>每日决定</translation>
    </message>
    <message>
        <source>Nothing was decided in this time.</source>
        <translation>此期间没有决定。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) decided</source>
        <translation>
            <numerusform>已决定 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln day(s)</source>
        <translation>
            <numerusform>共 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a day</source>
        <translation>
            <numerusform>每天 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>已决定：%1</translation>
    </message>
    <message>
        <source>%1 decided %2; most on %3: %L4.</source>
        <translation>%2，已决定 %1；最多：%3，%L4 篇。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln 篇论文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::DeletedPage</name>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>Can be put back until</source>
        <translation>可恢复至</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>有笔记</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Remove all for good…</source>
        <translation>全部永久删除…</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>最近删除</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation>最近 30 天没有删除任何论文。</translation>
    </message>
    <message>
        <source>Papers that you delete stay here for 30 days.</source>
        <translation>您删除的论文会在这里存放 30 天。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s). Each stays here for 30 days, with its notes, tags and highlights, and is then removed for good.</source>
        <translation>
            <numerusform>%Ln 篇论文。每篇连同笔记、标签和高亮在这里存放 30 天，之后永久删除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::Desk</name>
    <message>
        <source>All that was saved is there.</source>
        <translation>已保存的内容都在。</translation>
    </message>
    <message>
        <source>All that was saved is there, last of all: %1.</source>
        <translation>已保存的内容都在，最后一步是：%1。</translation>
    </message>
    <message>
        <source>An import was cut off: nothing of it was taken in.</source>
        <translation>有一次导入中断：未收录其中任何内容。</translation>
    </message>
    <message>
        <source>Not closed properly</source>
        <translation>上次未正常关闭</translation>
    </message>
    <message>
        <source>Add papers</source>
        <translation>添加论文</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Your note is not saved yet, and stays in its field. %1</source>
        <translation>您的笔记尚未保存，仍在编辑框中。%1</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Importing… %L1 papers so far</source>
        <translation>正在导入：已处理 %L1 篇论文</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>导入已停止</translation>
    </message>
    <message>
        <source>Nothing of it was taken in.</source>
        <translation>未收录其中任何内容。</translation>
    </message>
    <message>
        <source>From the folder %1</source>
        <translation>来自文件夹 %1</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>标签：%1</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln papers</source>
        <translation>
            <numerusform>标签：%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>无法启动浏览器。</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>There is neither text nor a file on the clipboard.</source>
        <translation>剪贴板中没有文本，也没有文件。</translation>
    </message>
    <message>
        <source>the sample digest</source>
        <translation>示例速递</translation>
    </message>
    <message>
        <source>The selected papers</source>
        <translation>选中的论文</translation>
    </message>
    <message>
        <source>The current paper</source>
        <translation>当前论文</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>An import is under way; go back when it is done.</source>
        <translation>正在导入；请在完成后再恢复。</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>已备份</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>论文库</translation>
    </message>
    <message>
        <source>Your data are what they were in this backup: nothing was changed.</source>
        <translation>您的数据与此备份中的相同：没有任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) removed for good</source>
        <translation>
            <numerusform>已永久删除 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln paper(s)</source>
        <translation>
            <numerusform>已导出 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting… %L1 papers so far</source>
        <translation>正在导出：已处理 %L1 篇论文</translation>
    </message>
    <message>
        <source>Export stopped</source>
        <translation>导出已停止</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln paper(s)</source>
        <translation>
            <numerusform>已复制 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>已复制到 %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Quoted from %1</source>
        <translation>引自 %1</translation>
    </message>
    <message>
        <source>Joined 2 papers</source>
        <translation>已合并 2 篇论文</translation>
    </message>
    <message>
        <source>Joined %L1 pairs of papers</source>
        <translation>已合并 %L1 对论文</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一篇</translation>
    </message>
    <message>
        <source>Not the same, %L1 pairs</source>
        <translation>不是同一篇，%L1 对</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>没有需要比较的论文</translation>
    </message>
    <message>
        <source>No two papers look alike.</source>
        <translation>没有相似的论文。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>论文库中已有</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were undone; there it ended. %1</source>
        <translation>
            <numerusform>已撤销 %Ln 项更改，到此为止。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>My order</source>
        <translation>自定义顺序</translation>
    </message>
    <message>
        <source>Published last first</source>
        <translation>最新发表在前</translation>
    </message>
    <message>
        <source>Most upvotes first</source>
        <translation>点赞最多在前</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>More about this list</source>
        <translation>此列表的更多操作</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表的排序</translation>
    </message>
    <message numerus="yes">
        <source>Lists of %Ln papers</source>
        <translation>
            <numerusform>列表：%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of %1</source>
        <translation>列表：%1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>%L1 kept</source>
        <translation>已保留 %L1 篇</translation>
    </message>
    <message>
        <source>Search the web for the title</source>
        <translation>在网上搜索标题</translation>
    </message>
    <message numerus="yes">
        <source>Printed %Ln paper(s)</source>
        <translation>
            <numerusform>已打印 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Order of the papers</source>
        <translation>论文的顺序</translation>
    </message>
    <message>
        <source>%1 cannot be written: what you chose holds until you quit.</source>
        <translation>无法写入 %1：您的选择在退出之前有效。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::DialogFrame</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>lectern::ui::DropDialog</name>
    <message numerus="yes">
        <source>%1 takes %Ln paper(s) a week</source>
        <translation>
            <numerusform>“%1”每周限 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Which of this week’s should go?</source>
        <translation>移出本周的哪一篇？</translation>
    </message>
    <message>
        <source>Which %L1 of this week’s should go?</source>
        <translation>移出本周的哪 %L1 篇？</translation>
    </message>
    <message>
        <source>Papers of this week</source>
        <translation>本周的论文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Drop and add</source>
        <translation>移出并加入</translation>
    </message>
    <message>
        <source>%L1 of %L2 chosen</source>
        <translation>已选 %L1/%L2 篇</translation>
    </message>
</context>
<context>
    <name>lectern::ui::EmptyInboxPage</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, %L3 seconds each.</source>
        <translation>%1，用时 %2，平均每篇 %L3 秒。</translation>
    </message>
    <message>
        <source>Nothing left to decide</source>
        <translation>已全部决定</translation>
    </message>
    <message>
        <source>This digest is decided</source>
        <translation>本期速递已全部决定</translation>
    </message>
    <message numerus="yes">
        <source>On to the %Ln left</source>
        <translation>
            <numerusform>继续余下的 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read the %Ln kept</source>
        <translation>
            <numerusform>阅读已保留的 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the next digest, or read what you kept.</source>
        <translation>导入下一期速递，或者阅读已保留的论文。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Papers with what you wrote on them.</source>
        <translation>论文以及您为其写下的内容。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>a file already there</source>
        <translation>文件已存在时</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>With each paper</source>
        <translation>每篇论文包含</translation>
    </message>
    <message>
        <source>from Lectern, changes</source>
        <translation>来自 Lectern，会更改</translation>
    </message>
    <message>
        <source>written by you, kept</source>
        <translation>您写的，不变</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>What the file will say</source>
        <translation>文件内容预览</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s), with what you wrote on them.</source>
        <translation>
            <numerusform>%Ln 篇论文，以及您为其写下的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>change %L1 of %L2</source>
        <translation>第 %L1/%L2 处更改</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ExportFlow</name>
    <message>
        <source>A typeset file can only be seen in its own program.</source>
        <translation>排版后的内容只能在相应的程序中查看。</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>正在导出到 %1</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>替换文件？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ExportParts</name>
    <message>
        <source>Abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Where seen</source>
        <translation>收录情况</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>旧版本</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FactPanel</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FailurePage</name>
    <message>
        <source>Close the other Lectern, or wait until its command is done, and try again.</source>
        <translation>请关闭另一个 Lectern，或者等待其命令完成，然后重试。</translation>
    </message>
    <message>
        <source>Install that Lectern or a newer one. This one leaves the library as it is.</source>
        <translation>请安装该版本或更新的 Lectern。当前版本不会改动论文库。</translation>
    </message>
    <message>
        <source>Name another file with --library, or move this one away.</source>
        <translation>请用 --library 指定其他文件，或者移走此文件。</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>请腾出磁盘空间，然后重试。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>该怎么办</translation>
    </message>
    <message>
        <source>Which file</source>
        <translation>哪个文件</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FieldMenu</name>
    <message>
        <source>All fields</source>
        <translation>所有字段</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FiguresPlot</name>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln 处高亮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of those decided</source>
        <translation>占已决定的 %1</translation>
    </message>
    <message>
        <source>nothing decided yet</source>
        <translation>尚未决定</translation>
    </message>
    <message numerus="yes">
        <source>paper(s) came in</source>
        <translation>
            <numerusform>篇论文新到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln digest(s)</source>
        <translation>
            <numerusform>来自 %Ln 期速递</numerusform>
        </translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>新到</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>篇已保留</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>read to the end</source>
        <translation>篇读完</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>读完</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>每次决定</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>太少，无法判断</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided</source>
        <translation>
            <numerusform>已决定 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>a number, of what, and more about it</comment>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FileChoices</name>
    <message>
        <source>Recognised as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Day of the digest</source>
        <translation>速递日期</translation>
    </message>
    <message>
        <source>Year of the digest</source>
        <translation>速递年份</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>no digest known to Lectern</source>
        <translation>不是 Lectern 能识别的速递</translation>
    </message>
    <message>
        <source>Year?</source>
        <translation>年份？</translation>
    </message>
    <message>
        <source>The file gives no year. It was saved in %1.</source>
        <translation>文件没有给出年份，保存于 %1 年。</translation>
    </message>
    <message>
        <source>It gives no year.</source>
        <translation>没有给出年份。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FileFlow</name>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>复制到…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Remove from the paper</source>
        <translation>从论文中移除</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>复制到</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FileNameDialog</name>
    <message>
        <source>Rename the file %1</source>
        <translation>重命名文件“%1”</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FileReportView</name>
    <message>
        <source>What the file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>%L1 found in %L2 lines</source>
        <translation>在 %L2 行中找到 %L1 篇</translation>
    </message>
    <message>
        <source>%L1 found</source>
        <translation>找到 %L1 篇</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new paper(s) may be known: the title is, but too little else agrees. They come in as new, and you can join them afterwards.</source>
        <translation>
            <numerusform>%Ln 篇新论文可能已有：标题相同，但其他信息相符的太少。它们会作为新论文导入，您之后可以合并。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>And %L1 more.</source>
        <translation>另有 %L1 条。</translation>
    </message>
    <message>
        <source>Line %1.</source>
        <translation>第 %1 行。</translation>
    </message>
    <message>
        <source>First titles</source>
        <translation>前几个标题</translation>
    </message>
    <message>
        <source>Why it cannot be read</source>
        <translation>无法读取的原因</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FilterEditor</name>
    <message>
        <source>Show how many papers it finds</source>
        <translation>显示找到的论文数量</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>关闭编辑器</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>In the sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>新建筛选器</translation>
    </message>
    <message>
        <source>Edit filter</source>
        <translation>编辑筛选器</translation>
    </message>
    <message>
        <source>Changed from %L1 papers to %L2</source>
        <translation>从 %L1 篇论文变为 %L2 篇</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>所有字段</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FilterFlow</name>
    <message>
        <source>Edit or rename…</source>
        <translation>编辑或重命名…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>创建副本…</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Keep all of them</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Put all of them off</source>
        <translation>全部移至稍后</translation>
    </message>
    <message>
        <source>Skip all of them</source>
        <translation>全部跳过</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete the filter</source>
        <translation>删除筛选器</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FilterPage</name>
    <message>
        <source>Edit filter</source>
        <translation>编辑筛选器</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>as you type</source>
        <translation>随输入更新</translation>
    </message>
    <message>
        <source>Papers that the filter finds</source>
        <translation>筛选器找到的论文</translation>
    </message>
    <message>
        <source>No paper matches.</source>
        <translation>没有匹配的论文。</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Tag all %L1</source>
        <translation>为全部 %L1 篇加标签</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Find in title and abstract</source>
        <translation>在标题和摘要中查找</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FirstStartPage</name>
    <message>
        <source>Put today’s papers on the lectern</source>
        <translation>把今天的论文摆上书案</translation>
    </message>
    <message>
        <source>One key for each: keep, later, skip. Everything stays on this machine.</source>
        <translation>每篇一键：保留、稍后、跳过。一切都留在本机。</translation>
    </message>
    <message>
        <source>Try the sample digest</source>
        <translation>试用示例速递</translation>
    </message>
    <message>
        <source>A day of papers to learn the keys with. Undo takes it away again.</source>
        <translation>用一天的论文熟悉快捷键。撤销即可将其移除。</translation>
    </message>
    <message>
        <source>Paste a page or a list</source>
        <translation>粘贴网页或列表</translation>
    </message>
    <message>
        <source>The Daily Papers page, a mailing, titles with abstracts.</source>
        <translation>Daily Papers 页面、邮件，或者带摘要的标题。</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Text, JSON, mail, feeds, BibTeX, RIS. Or drop them here.</source>
        <translation>文本、JSON、邮件、订阅源、BibTeX、RIS。也可以拖放到这里。</translation>
    </message>
    <message>
        <source>You see what would be imported before anything is.</source>
        <translation>导入之前，您会先看到将要导入的内容。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FlowText</name>
    <message>
        <source>(The first %L1 of %L2 characters.)</source>
        <translation>（共 %L2 个字符，显示前 %L1 个。）</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FocusPage</name>
    <message>
        <source>Focus mode</source>
        <translation>专注模式</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>This source gave no abstract.</source>
        <translation>此来源没有提供摘要。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FolderField</name>
    <message>
        <source>Your documents</source>
        <translation>您的文档</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
</context>
<context>
    <name>lectern::ui::FormatList</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
</context>
<context>
    <name>lectern::ui::HeatLegend</name>
    <message>
        <source>From nothing decided to all</source>
        <translation>从尚未决定到全部决定</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>lectern::ui::HighlightList</name>
    <message>
        <source>Highlights</source>
        <translation>高亮</translation>
    </message>
</context>
<context>
    <name>lectern::ui::HighlightPicker</name>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Put the highlight back here?</source>
        <translation>将高亮放回这里？</translation>
    </message>
    <message>
        <source>Highlighted as %1</source>
        <translation>已高亮为%1</translation>
    </message>
    <message>
        <source>Highlight as</source>
        <translation>高亮为</translation>
    </message>
    <message>
        <source>put it here</source>
        <translation>放到这里</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>other sentence</source>
        <translation>换一句</translation>
    </message>
</context>
<context>
    <name>lectern::ui::HighlightsPage</name>
    <message>
        <source>Highlights</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Lost their place</source>
        <translation>定位失效</translation>
    </message>
    <message>
        <source>Every highlight has its place.</source>
        <translation>所有高亮的定位都有效。</translation>
    </message>
    <message>
        <source>Nothing is highlighted that way.</source>
        <translation>没有此类高亮。</translation>
    </message>
    <message>
        <source>Nothing is highlighted that way. In the reader, press %1.</source>
        <translation>没有此类高亮。请在阅读区按 %1。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::HistoryList</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>lectern::ui::HistoryPage</name>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>No change yet.</source>
        <translation>尚无更改。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::IconChoice</name>
    <message>
        <source>Icon</source>
        <translation>图标</translation>
    </message>
</context>
<context>
    <name>lectern::ui::IdentityFlow</name>
    <message>
        <source>Look whether they are, and decide.</source>
        <translation>请查看是否重复，再作决定。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ImportFileList</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ImportFlow</name>
    <message>
        <source>Open digests</source>
        <translation>打开速递</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ImportPreview</name>
    <message>
        <source>Nothing is written until you say so.</source>
        <translation>在您确认之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Take the year each was saved in</source>
        <translation>采用各文件的保存年份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reading… %L1 papers so far</source>
        <translation>正在读取：已读取 %L1 篇论文</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>没有可以导入的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln paper(s)</source>
        <translation>
            <numerusform>导入 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Open digests</source>
        <translation>打开速递</translation>
    </message>
</context>
<context>
    <name>lectern::ui::KeptList</name>
    <message>
        <source>Kept: %1</source>
        <translation>已保留：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::KeyEditor</name>
    <message>
        <source>Change keys</source>
        <translation>更改快捷键</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>清除快捷键</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>添加快捷键</translation>
    </message>
    <message>
        <source>Record a key</source>
        <translation>录制快捷键</translation>
    </message>
    <message>
        <source>%1: no key</source>
        <translation>%1：无快捷键</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Press the key for “%1”, or two one after the other. Esc leaves it as it is.</source>
        <translation>请按下“%1”的快捷键，或者先后按两个键。按 Esc 保持不变。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 is in the way of %2. Enter takes it from there, Esc leaves it.</source>
        <translation>%1 已用于%2。按 Enter 改用于此处，按 Esc 放弃。</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>改用于此处</translation>
    </message>
    <message>
        <source>Your own keys. What Lectern comes with: %1.</source>
        <translation>您的自定义快捷键。Lectern 默认：%1。</translation>
    </message>
    <message>
        <source>Enter records another key.</source>
        <translation>按 Enter 录制其他快捷键。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::KeyRow</name>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
</context>
<context>
    <name>lectern::ui::KeySheet</name>
    <message>
        <source>The same in the list and in the reader. Every key can be changed.</source>
        <translation>在列表和阅读区中相同。每个快捷键都可以更改。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Letters rest while a text field has the focus.</source>
        <translation>焦点在输入框中时，字母键不作快捷键。</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>查找快捷键</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改快捷键…</translation>
    </message>
</context>
<context>
    <name>lectern::ui::LibraryRows</name>
    <message>
        <source>Library</source>
        <translation>论文库</translation>
    </message>
    <message>
        <source>file, database, where, path</source>
        <translation>文件、数据库、位置、路径</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>copy, restore, where, folder, safe</source>
        <translation>复制、恢复、位置、文件夹、安全</translation>
    </message>
    <message>
        <source>Deleted papers</source>
        <translation>已删除的论文</translation>
    </message>
    <message>
        <source>trash, restore, put back</source>
        <translation>回收站、恢复、还原</translation>
    </message>
    <message>
        <source>Stay for 30 days, and can be put back.</source>
        <translation>存放 30 天，其间可以恢复。</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>这些设置</translation>
    </message>
    <message>
        <source>preferences, file, where, path, ini</source>
        <translation>首选项、文件、位置、路径、ini</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy the path: %1</source>
        <translation>复制路径：%1</translation>
    </message>
    <message>
        <source>None yet. They are made by themselves, into %1 beside the library.</source>
        <translation>尚无备份。备份会自动创建，存放在论文库旁边的 %1 中。</translation>
    </message>
    <message>
        <source>The newest is of %1; all lie in %2 beside the library.</source>
        <translation>最新的备份：%1；全部存放在论文库旁边的 %2 中。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::LinkCompletion</name>
    <message>
        <source>Papers to link to</source>
        <translation>可链接的论文</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ListBudgetDialog</name>
    <message>
        <source>Papers a week on %1</source>
        <translation>“%1”的每周篇数</translation>
    </message>
    <message>
        <source>Papers a week</source>
        <translation>每周篇数</translation>
    </message>
    <message>
        <source>As many as you like</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>One more asks which one to drop.</source>
        <translation>超出时会询问移出哪一篇。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ListFlow</name>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>创建副本…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>New reading list…</source>
        <translation>新建阅读列表…</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>删除列表</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Papers a week</source>
        <translation>每周篇数</translation>
    </message>
    <message>
        <source>As many as you like</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Another number…</source>
        <translation>其他数量…</translation>
    </message>
    <message>
        <source>New reading list</source>
        <translation>新建阅读列表</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>新建列表</translation>
    </message>
    <message>
        <source>Rename the list %1</source>
        <translation>重命名列表“%1”</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate the list %1</source>
        <translation>为列表“%1”创建副本</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1（副本）</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes %Ln paper(s) a week, fewer than these.</source>
        <translation>
            <numerusform>“%1”每周限 %Ln 篇论文，少于所选的数量。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::ListHeader</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 · %L3 kept</source>
        <translation>%L1/%L2 · 已保留 %L3 篇</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>已选 %L1 篇</translation>
    </message>
    <message>
        <source>of %L1 · %L2 ms</source>
        <translation>共 %L1 篇 · %L2 毫秒</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ListNameDialog</name>
    <message>
        <source>Name of the reading list</source>
        <translation>阅读列表名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Saved filters and rules follow.</source>
        <translation>已存筛选器和规则会随之更改。</translation>
    </message>
    <message>
        <source>%1 is there already: the two become one.</source>
        <translation>已有“%1”：两者将合并。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>已有“%1”。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ListPane</name>
    <message>
        <source>Nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>No paper matches.</source>
        <translation>没有匹配的论文。</translation>
    </message>
    <message>
        <source>Nothing stands on this list yet. Drag papers to its line.</source>
        <translation>此列表还没有论文。可以将论文拖到侧边栏的列表上。</translation>
    </message>
    <message>
        <source>Nothing stands on this list yet. %1 puts the current paper on a list, wherever you are; or drag papers to its line.</source>
        <translation>此列表还没有论文。在任何位置按 %1 都可以将当前论文加入列表；也可以将论文拖到侧边栏的列表上。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>前往未决定</translation>
    </message>
    <message>
        <source>Choose papers</source>
        <translation>挑选论文</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ListPicker</name>
    <message>
        <source>Reading lists</source>
        <translation>阅读列表</translation>
    </message>
    <message>
        <source>Put on a reading list</source>
        <translation>加入阅读列表</translation>
    </message>
    <message>
        <source>Type a name to make the first list.</source>
        <translation>输入名称以新建第一个列表。</translation>
    </message>
    <message>
        <source>Take off a reading list</source>
        <translation>移出阅读列表</translation>
    </message>
    <message>
        <source>This paper is on no list.</source>
        <translation>这篇论文不在任何列表中。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::MainWindow</name>
    <message>
        <source>Copied: versions, the desktop, how large the library is and how it stands. No title, note, name or path is in it.</source>
        <translation>已复制：版本、桌面环境、论文库的大小和状况。不含任何标题、笔记、名称或路径。</translation>
    </message>
    <message>
        <source>Your last note could not be saved. Close, and lose it?</source>
        <translation>无法保存您最后的笔记。要关闭并丢弃它吗？</translation>
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
        <translation>正在导入。要关闭并放弃这次导入吗？</translation>
    </message>
    <message>
        <source>Close Lectern</source>
        <translation>关闭 Lectern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>what was dropped</source>
        <translation>拖放的内容</translation>
    </message>
    <message>
        <source>An export is under way. Close, and break it off?</source>
        <translation>正在导出。要关闭并中止导出吗？</translation>
    </message>
    <message>
        <source>Files are being attached. Close without them?</source>
        <translation>正在附加文件。要不等它们完成就关闭吗？</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ManualPage</name>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Nothing in the manual says that.</source>
        <translation>手册中没有相关内容。</translation>
    </message>
    <message>
        <source>What Lectern does, and with which keys.</source>
        <translation>Lectern 的功能与快捷键。</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>关闭手册</translation>
    </message>
</context>
<context>
    <name>lectern::ui::MendBanner</name>
    <message>
        <source>%1 That would find %L2.</source>
        <translation>%1这样会找到 %L2 篇。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>采用 %1</translation>
    </message>
</context>
<context>
    <name>lectern::ui::MergeForecast</name>
    <message>
        <source>If they are joined</source>
        <translation>合并之后</translation>
    </message>
    <message>
        <source>one undo takes it apart again</source>
        <translation>撤销一次即可重新分开</translation>
    </message>
    <message>
        <source>Why they cannot be joined</source>
        <translation>无法合并的原因</translation>
    </message>
</context>
<context>
    <name>lectern::ui::MergePreviewView</name>
    <message>
        <source>What the file will say</source>
        <translation>文件内容预览</translation>
    </message>
    <message>
        <source>yours, kept</source>
        <translation>您写的，不变</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>lectern::ui::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>将“%1”加入我的词典</translation>
    </message>
</context>
<context>
    <name>lectern::ui::NotePreview</name>
    <message>
        <source>Note, to read</source>
        <translation>笔记，阅读视图</translation>
    </message>
</context>
<context>
    <name>lectern::ui::NoteSection</name>
    <message>
        <source>Write a note</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Write a note: press %1</source>
        <translation>写笔记：按 %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Read the note</source>
        <translation>阅读笔记</translation>
    </message>
    <message>
        <source>&gt; %1
&gt; — %2</source>
        <translation>&gt; %1
&gt; — %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>保存于 %1</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>全部模板</translation>
    </message>
</context>
<context>
    <name>lectern::ui::NothingCounted</name>
    <message>
        <source>Nothing to count yet</source>
        <translation>尚无可以统计的内容</translation>
    </message>
    <message>
        <source>How many papers come in, what you keep of them and how long that takes will stand here, from the first digest on.</source>
        <translation>从第一期速递起，这里会显示到达的论文数量、您保留的论文以及所用的时间。</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>前往未决定</translation>
    </message>
</context>
<context>
    <name>lectern::ui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭通知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln doubtful</source>
        <translation>
            <numerusform>比较 %Ln 篇存疑论文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::OfferDialog</name>
    <message>
        <source>The same paper?</source>
        <translation>是同一篇论文吗？</translation>
    </message>
    <message>
        <source>Same paper</source>
        <translation>同一篇</translation>
    </message>
    <message>
        <source>join the two</source>
        <translation>合并两篇</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一篇</translation>
    </message>
    <message>
        <source>never asked again</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不处理</translation>
    </message>
    <message>
        <source>stays in is:duplicate</source>
        <translation>仍可用 is:duplicate 找到</translation>
    </message>
    <message>
        <source>The two papers</source>
        <translation>两篇论文</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>上一对</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>下一对</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
</context>
<context>
    <name>lectern::ui::Palette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command or place</source>
        <translation>命令或位置</translation>
    </message>
    <message>
        <source>A command, a tag, a day</source>
        <translation>命令、标签或日期</translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>命令和位置</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>没有符合的名称</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln 个命令</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 个位置</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::PaperColumn</name>
    <message>
        <source>Mentioned in</source>
        <translation>提及此篇的笔记</translation>
    </message>
    <message>
        <source>Related papers</source>
        <translation>相关论文</translation>
    </message>
    <message>
        <source>Machine-made summary from the source</source>
        <translation>来源自动生成的概要</translation>
    </message>
    <message>
        <source>As the source gave it</source>
        <translation>来源原文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where and when it was seen</source>
        <translation>收录来源与日期</translation>
    </message>
    <message>
        <source>This source gave no abstract.</source>
        <translation>此来源没有提供摘要。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::PaperComparison</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未列出</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>收录</translation>
    </message>
    <message>
        <source>in no digest</source>
        <translation>不在任何速递中</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>no abstract</source>
        <translation>没有摘要</translation>
    </message>
    <message>
        <source>%1, first paper</source>
        <translation>%1，第一篇</translation>
    </message>
    <message>
        <source>%1, second paper</source>
        <translation>%1，第二篇</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>none, known by its title</source>
        <translation>无，以标题识别</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的标注</translation>
    </message>
</context>
<context>
    <name>lectern::ui::PaperListView</name>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
</context>
<context>
    <name>lectern::ui::PaperPicker</name>
    <message>
        <source>Same paper as…</source>
        <translation>标为同一篇论文…</translation>
    </message>
    <message>
        <source>Words of the other paper, or its id</source>
        <translation>另一篇论文的词语或编号</translation>
    </message>
    <message>
        <source>No paper has these words.</source>
        <translation>没有论文含有这些词语。</translation>
    </message>
    <message>
        <source>Both are shown side by side before anything is joined.</source>
        <translation>合并之前会并排显示两篇论文。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>lectern::ui::PdfPane</name>
    <message>
        <source>Quote in the note (Q)</source>
        <translation>引用到笔记 (Q)</translation>
    </message>
    <message>
        <source>Find in the PDF</source>
        <translation>在 PDF 中查找</translation>
    </message>
    <message>
        <source>Back to the paper</source>
        <translation>返回论文</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1，第 %2 页</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1，第 %2 页</translation>
    </message>
</context>
<context>
    <name>lectern::ui::PdfSession</name>
    <message>
        <source>The process that reads PDFs could not be started.</source>
        <translation>无法启动读取 PDF 的进程。</translation>
    </message>
    <message>
        <source>This PDF is encrypted and asks for a password.</source>
        <translation>此 PDF 已加密，需要密码。</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be shown.</source>
        <translation>此 PDF 已损坏，无法显示。</translation>
    </message>
    <message>
        <source>This PDF cannot be shown: reading it takes too much.</source>
        <translation>无法显示此 PDF：读取所需的资源过多。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::PdfView</name>
    <message>
        <source>This page cannot be shown.</source>
        <translation>无法显示此页。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::PictureFlow</name>
    <message>
        <source>Export a picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>A picture is an .svg, .png or .pdf file.</source>
        <translation>图片须为 .svg、.png 或 .pdf 文件。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::PreferencesContent</name>
    <message>
        <source>About %L1 letters a line.</source>
        <translation>每行约 %L1 个字母。</translation>
    </message>
    <message>
        <source>With each paper</source>
        <translation>每篇论文包含</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>命令的快捷键</translation>
    </message>
    <message>
        <source>shortcut, keyboard, change, record</source>
        <translation>快捷键、键盘、更改、录制</translation>
    </message>
    <message>
        <source>Some are your own.</source>
        <translation>部分为您的自定义快捷键。</translation>
    </message>
    <message>
        <source>All are as Lectern comes; each can be changed.</source>
        <translation>全部为 Lectern 默认；每个都可以更改。</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>import, watch, by itself, download</source>
        <translation>导入、监视、自动、下载</translation>
    </message>
    <message>
        <source>None. What is saved in one comes in by itself.</source>
        <translation>无。保存到监视的文件夹中的内容会自动导入。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>What you choose takes effect at once.</source>
        <translation>您的选择立即生效。</translation>
    </message>
    <message>
        <source>Search in preferences</source>
        <translation>搜索首选项</translation>
    </message>
    <message>
        <source>Close the preferences</source>
        <translation>关闭首选项</translation>
    </message>
    <message>
        <source>Back to the defaults…</source>
        <translation>恢复默认设置…</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>没有这个名称的设置。</translation>
    </message>
    <message>
        <source>Back to the defaults?</source>
        <translation>恢复默认设置？</translation>
    </message>
    <message>
        <source>All settings on this page go back to what Lectern comes with. Your keys, the watched folder and your words stay.</source>
        <translation>此页的所有设置将恢复为 Lectern 默认。您的快捷键、监视的文件夹和您的词典不变。</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>恢复默认设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>lectern::ui::QueryExample</name>
    <message>
        <source>Search for %1</source>
        <translation>搜索 %1</translation>
    </message>
    <message>
        <source>Search for %1: %2</source>
        <translation>搜索 %1：%2</translation>
    </message>
</context>
<context>
    <name>lectern::ui::Question</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ReaderBar</name>
    <message>
        <source>More commands</source>
        <translation>更多命令</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ReaderView</name>
    <message>
        <source>Reader</source>
        <translation>阅读区</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ReadingListHeading</name>
    <message>
        <source>Description of the list</source>
        <translation>列表说明</translation>
    </message>
    <message>
        <source>What this list is for</source>
        <translation>此列表的用途</translation>
    </message>
    <message>
        <source>Add a description</source>
        <translation>添加说明</translation>
    </message>
    <message>
        <source>%L1 this week</source>
        <translation>本周 %L1 篇</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>%3: %L1 read, %L2 to go</source>
        <comment>%3: 7 this week</comment>
        <translation>%3：已读 %L1 篇，还剩 %L2 篇</translation>
    </message>
    <message>
        <source>%1 read</source>
        <comment>%1: 3 of 7</comment>
        <translation>已读 %1 篇</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ReadingListView</name>
    <message>
        <source>Reading list</source>
        <translation>阅读列表</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A line of comment</source>
        <translation>一行备注</translation>
    </message>
    <message>
        <source>This week ends here</source>
        <translation>本周到此为止</translation>
    </message>
    <message>
        <source>at this pace the list lasts until %1</source>
        <translation>按此进度，列表可读到 %1</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ReadingSample</name>
    <message>
        <source>Sample of a title</source>
        <translation>标题示例</translation>
    </message>
    <message>
        <source>Sample of an abstract</source>
        <translation>摘要示例</translation>
    </message>
    <message>
        <source>Counting Ships from a Lighthouse in Fog</source>
        <translation>雾中灯塔上的船只计数</translation>
    </message>
    <message>
        <source>what was not seen</source>
        <translation>未曾看见之物</translation>
    </message>
    <message>
        <source>We watch a bay for a year and learn to say %1 as surely as what was. A small model of the weather, fitted once a night, tells the two apart, and needs no label but the keeper’s own log.</source>
        <translation>我们观测一处海湾达一年之久，学会像断言所见一样断言%1。一个每夜拟合一次的小型天气模型即可区分二者，所需的标注只有守塔人自己的日志。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::RecentFlow</name>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清空此列表</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>论文库</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>打开其他论文库</translation>
    </message>
    <message>
        <source>“%1” is not in %2 any more. It is taken off the list.</source>
        <translation>“%1”已不在 %2 中，已从列表中移除。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::RisingPlot</name>
    <message>
        <source>new</source>
        <translation>新论文</translation>
    </message>
    <message>
        <source>Rising terms</source>
        <translation>上升词语</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln 周</numerusform>
        </translation>
    </message>
    <message>
        <source>No term of titles rises.</source>
        <translation>标题中没有上升的词语。</translation>
    </message>
    <message>
        <source>Terms of titles that rise: %1.</source>
        <translation>标题中上升的词语：%1。</translation>
    </message>
    <message>
        <source>None yet. Terms of the titles of the last four weeks are held against the quarter before.</source>
        <translation>尚无。将最近四周标题中的词语与此前一个季度相比较。</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln title(s) of the last four weeks</source>
        <translation>
            <numerusform>见于最近四周的 %Ln 个标题</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in titles</source>
        <translation>标题含“%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>lectern::ui::RuleActions</name>
    <message>
        <source>What the rule does</source>
        <translation>规则的操作</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>添加操作</translation>
    </message>
    <message>
        <source>rl/offline</source>
        <translation>rl/offline</translation>
    </message>
    <message>
        <source>A reading list</source>
        <translation>阅读列表</translation>
    </message>
    <message>
        <source>Take this action off</source>
        <translation>移除此操作</translation>
    </message>
</context>
<context>
    <name>lectern::ui::RuleEditor</name>
    <message>
        <source>Papers of the dry run</source>
        <translation>试运行的论文</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>All undecided</source>
        <translation>全部未决定</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Run once</source>
        <translation>运行一次</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>A query, as in the search field</source>
        <translation>查询，写法与搜索框相同</translation>
    </message>
    <message>
        <source>New papers that match</source>
        <translation>匹配的新论文</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Each run is one step in the history.</source>
        <translation>每次运行在历史记录中是一步。</translation>
    </message>
    <message numerus="yes">
        <source>Run once on %Ln papers</source>
        <translation>
            <numerusform>对 %Ln 篇论文运行一次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::RuleList</name>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>%L1 this week</source>
        <translation>本周 %L1 篇</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>No rule yet.</source>
        <translation>尚无规则。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::RuleListModel</name>
    <message>
        <source>on</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>lectern::ui::RulesPage</name>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules run from top to bottom on what an import brings. They never touch a paper that is decided. Space turns one on and off, Alt with an arrow moves it.</source>
        <translation>规则从上到下依次处理导入的论文，绝不触及已决定的论文。空格键启用或停用规则，Alt 加方向键移动规则。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>lectern::ui::ShareBar</name>
    <message>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
</context>
<context>
    <name>lectern::ui::SharesPlot</name>
    <message>
        <source>by source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>by tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>by author</source>
        <translation>按作者</translation>
    </message>
    <message>
        <source>%1: %2, %L3 of %L4</source>
        <translation>%1：%2，%L3/%L4</translation>
    </message>
    <message>
        <source>Nothing was decided in this time.</source>
        <translation>此期间没有决定。</translation>
    </message>
    <message>
        <source>Nothing that was decided in this time has a tag.</source>
        <translation>此期间决定的论文都没有标签。</translation>
    </message>
    <message>
        <source>Nobody had two papers kept in this time.</source>
        <translation>此期间没有哪位作者有两篇论文被保留。</translation>
    </message>
    <message>
        <source>Share kept</source>
        <translation>保留比例</translation>
    </message>
    <message>
        <source>Share kept by</source>
        <translation>保留比例的分组</translation>
    </message>
    <message>
        <source>Kept of %1</source>
        <translation>已保留：%1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::SidebarModel</name>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>lectern::ui::SidebarTreeView</name>
    <message>
        <source>Places</source>
        <translation>位置</translation>
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
        <translation>标签“%1”</translation>
    </message>
</context>
<context>
    <name>lectern::ui::SnoozePicker</name>
    <message>
        <source>Snooze until</source>
        <translation>延后到</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>12 Dec, Friday, +10</source>
        <translation>12月31日、星期五、+10</translation>
    </message>
    <message>
        <source>Comes back on %1</source>
        <translation>重新出现：%1</translation>
    </message>
    <message>
        <source>A day after today</source>
        <translation>今天之后的日期</translation>
    </message>
    <message>
        <source>That is no day after today</source>
        <translation>这不是今天之后的日期</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>On another day…</source>
        <translation>其他日期…</translation>
    </message>
</context>
<context>
    <name>lectern::ui::StandingBanner</name>
    <message>
        <source>Put the file back, or close Lectern and open it where it is now. What you type stays in its field.</source>
        <translation>请将文件放回原处，或者关闭 Lectern 后从现在的位置打开。您输入的内容仍在编辑框中。</translation>
    </message>
    <message>
        <source>Papers can be read, but not decided or annotated. Install that Lectern, or a newer one.</source>
        <translation>可以阅读论文，但不能决定或标注。请安装该版本或更新的 Lectern。</translation>
    </message>
    <message>
        <source>Papers can be read, but not decided or annotated. Copy the library to a disk of this computer and open it there with --library.</source>
        <translation>可以阅读论文，但不能决定或标注。请将论文库复制到本机磁盘，再用 --library 打开。</translation>
    </message>
    <message>
        <source>Papers can be read, but not decided or annotated. Make room on the disk, then start Lectern again.</source>
        <translation>可以阅读论文，但不能决定或标注。请腾出磁盘空间，然后重新启动 Lectern。</translation>
    </message>
    <message>
        <source>Papers can be read, but not decided or annotated. Make the file and its folder writable, then start Lectern again.</source>
        <translation>可以阅读论文，但不能决定或标注。请将文件及其文件夹设为可写，然后重新启动 Lectern。</translation>
    </message>
    <message>
        <source>The library lies on a network drive (%1).</source>
        <translation>论文库位于网络驱动器（%1）。</translation>
    </message>
    <message>
        <source>Open it on one computer at a time: two that write to it would damage it.</source>
        <translation>请勿同时在多台计算机上打开：两台同时写入会造成损坏。</translation>
    </message>
    <message>
        <source>Papers can be read and exported. The damaged library is as it was; start Lectern again to restore a backup.</source>
        <translation>可以阅读和导出论文。损坏的论文库保持原样；重新启动 Lectern 即可恢复备份。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the page…</source>
        <translation>导出页面…</translation>
    </message>
    <message>
        <source>Export “%1”…</source>
        <translation>导出“%1”…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lectern::ui::Stepper</name>
    <message>
        <source>Less</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>More</source>
        <translation>增加</translation>
    </message>
</context>
<context>
    <name>lectern::ui::TagChoiceDelegate</name>
    <message>
        <source>below %1, with its colour</source>
        <translation>在“%1”之下，同色</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>新建 %1</translation>
    </message>
</context>
<context>
    <name>lectern::ui::TagChoiceModel</name>
    <message>
        <source>Create %1</source>
        <translation>新建 %1</translation>
    </message>
    <message>
        <source>%1. Set.</source>
        <translation>%1。已选中。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::TagFlow</name>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>玫瑰色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <translation>重命名或合并…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Pin to a digit</source>
        <translation>固定到数字键</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>删除标签</translation>
    </message>
</context>
<context>
    <name>lectern::ui::TagNameDialog</name>
    <message>
        <source>Rename the tag %1</source>
        <translation>重命名标签“%1”</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>%1 is there already: the two become one.</source>
        <translation>已有“%1”：两者将合并。</translation>
    </message>
    <message>
        <source>Tags below it and saved filters follow. A slash nests.</source>
        <translation>下级标签和筛选器随之更改；斜杠分级。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::TagPicker</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Type a name to make the first tag.</source>
        <translation>输入名称以新建第一个标签。</translation>
    </message>
    <message>
        <source>These papers have no tag.</source>
        <translation>这些论文没有标签。</translation>
    </message>
    <message>
        <source>This paper has no tag.</source>
        <translation>这篇论文没有标签。</translation>
    </message>
</context>
<context>
    <name>lectern::ui::UndoEffects</name>
    <message>
        <source>and %L1 more</source>
        <translation>另有 %L1 项</translation>
    </message>
</context>
<context>
    <name>lectern::ui::UndoPanel</name>
    <message>
        <source>Undo back to here</source>
        <translation>撤销到此处</translation>
    </message>
    <message>
        <source>Undo only this</source>
        <translation>只撤销此项</translation>
    </message>
    <message>
        <source>What undoing would change</source>
        <translation>撤销将更改的内容</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>撤销 %Ln 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>尚无操作</translation>
    </message>
    <message>
        <source>Every change will stand here, and can be undone from here.</source>
        <translation>每项更改都会列在这里，并可以从这里撤销。</translation>
    </message>
    <message>
        <source>This was undone</source>
        <translation>此项已撤销</translation>
    </message>
    <message>
        <source>Nothing to undo after this</source>
        <translation>此后没有可以撤销的更改</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s), back to %1</source>
        <translation>
            <numerusform>撤销 %Ln 项更改，回到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All that came after “%1” is taken back.</source>
        <translation>回到这一步：%1。其后的更改全部撤销。</translation>
    </message>
    <message>
        <source>It ends before a change that cannot be undone. %1</source>
        <translation>撤销到一项无法撤销的更改为止。%1</translation>
    </message>
    <message>
        <source>No change of this kind yet</source>
        <translation>尚无此类更改</translation>
    </message>
    <message>
        <source>There are changes of other kinds.</source>
        <translation>有其他类型的更改。</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>前往未决定</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>显示全部类型</translation>
    </message>
</context>
<context>
    <name>lectern::ui::VersionBanner</name>
    <message>
        <source>What changed since you read it</source>
        <translation>您阅读之后的更改</translation>
    </message>
    <message>
        <source>The words that changed</source>
        <translation>更改的词语</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>A new text</source>
        <translation>新文本</translation>
    </message>
    <message>
        <source>abstract changed since you read it</source>
        <translation>摘要在您阅读之后有更改</translation>
    </message>
    <message>
        <source>all highlights found again</source>
        <translation>高亮已全部重新定位</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) lost</source>
        <translation>
            <numerusform>%Ln 处高亮定位失效</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>lectern::ui::WatchFlow</name>
    <message>
        <source>Watch a folder for digests</source>
        <translation>监视文件夹中的速递</translation>
    </message>
</context>
</TS>

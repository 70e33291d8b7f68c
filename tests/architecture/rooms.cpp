// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rooms.h"

#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QFileInfo>

namespace lectern::tests {

namespace {

const Room *roomOf(const QString &path) {
    const Room *best = nullptr;
    for (const Room &room : rooms()) {
        const bool inside = path.startsWith(room.folder + QLatin1Char('/'));
        if (inside && (!best || room.folder.size() > best->folder.size())) best = &room;
    }
    return best;
}

bool maySee(const Room &room, const Room &other) {
    return room.folder == other.folder || room.maySee.contains(other.folder);
}

// The modules that offer a header, "QWidget" or "QtWidgets/QWidget"; none: it is not Qt's.
QStringList modulesOf(const QString &header, const QDir &qtHeaders) {
    if (header.startsWith(QLatin1String("Qt")) && header.contains(QLatin1Char('/')))
        return {header.section(QLatin1Char('/'), 0, 0)};
    QStringList modules;
    const QStringList all = qtHeaders.entryList({QStringLiteral("Qt*")}, QDir::Dirs);
    for (const QString &module : all)
        if (QFileInfo::exists(qtHeaders.filePath(module + QLatin1Char('/') + header)))
            modules.append(module);
    return modules;
}

bool offersOneOf(const QStringList &modules, const Room &room) {
    for (const QString &module : modules)
        if (room.qtModules.contains(module)) return true;
    return modules.isEmpty();
}

QString complaint(const SourceFile &file, const Include &include, const Room &room) {
    return QStringLiteral("%1 includes %2, but %3 %4")
        .arg(place(file, include.line), include.header, room.folder, room.because);
}

bool isAllowed(const Include &include, const Room &room, const QDir &root, const QDir &qtHeaders) {
    if (!include.quoted && include.header == QLatin1String("sqlite3.h"))
        return room.folder == QLatin1String("core/store");
    if (!include.quoted && include.header.startsWith(QLatin1String("poppler")))
        return room.folder == QLatin1String("ui/pdf/worker");
    if (!include.quoted) return offersOneOf(modulesOf(include.header, qtHeaders), room);
    if (include.header.endsWith(QLatin1String(".moc"))) return true;
    const Room *other = roomOf(include.header);
    return other && root.exists(include.header) && maySee(room, *other);
}

} // namespace

const QList<Room> &rooms() {
    const auto base = QStringLiteral("core/base");
    const auto model = QStringLiteral("core/model");
    const auto digest = QStringLiteral("core/digest");
    const auto query = QStringLiteral("core/query");
    const auto exchange = QStringLiteral("core/exchange");
    const auto store = QStringLiteral("core/store");
    const auto library = QStringLiteral("core/library");
    const auto resources = QStringLiteral("resources");
    const auto pdfWire = QStringLiteral("ui/pdf/wire");
    const auto pdfWorker = QStringLiteral("ui/pdf/worker");
    const auto ui = QStringLiteral("ui");
    const auto core = QStringLiteral("QtCore");
    const QStringList window = {core, QStringLiteral("QtGui"), QStringLiteral("QtWidgets"),
                                QStringLiteral("QtSvg"), QStringLiteral("QtPrintSupport")};
    static const QList<Room> plan = {
        {base,
         {},
         {core},
         QStringLiteral("is the ground: it sees nothing of ours and only QtCore")},
        {model, {base}, {core}, QStringLiteral("holds plain values over core/base and QtCore")},
        {digest,
         {base, model},
         {core},
         QStringLiteral("turns bytes into entries: no library, no network, no window")},
        {query, {base, model}, {core}, QStringLiteral("gives SQL as text and never runs it")},
        {exchange, {base, model}, {core}, QStringLiteral("writes papers that it is handed")},
        {store,
         {base, model, query},
         {core, QStringLiteral("QtSql")},
         QStringLiteral("knows tables, and nothing of digests or windows")},
        {library,
         {base, model, digest, query, store},
         {core},
         QStringLiteral("is the one door; SQL stays in core/store, windows in ui")},
        {resources,
         {base},
         {core},
         QStringLiteral("holds what is embedded, and hands out its bytes")},
        {pdfWire, {}, {core}, QStringLiteral("is what the window and the reader of PDFs say")},
        {pdfWorker,
         {pdfWire},
         {core, QStringLiteral("QtGui")},
         QStringLiteral("reads PDFs in a process of its own, and knows nothing of papers")},
        {ui,
         {base, model, query, library, exchange, resources, pdfWire},
         window,
         QStringLiteral("reaches the library by its door only: no store, no digest, no SQL")},
        {QStringLiteral("app"),
         {base, model, digest, query, exchange, store, library, ui, resources, pdfWorker},
         {core, QStringLiteral("QtNetwork"), QStringLiteral("QtGui"), QStringLiteral("QtWidgets")},
         QStringLiteral("joins the rooms, and runs no SQL")},
    };
    return plan;
}

QStringList includesOutsideThePlan(const QString &root, const QString &qtHeaders) {
    const QDir tree(root);
    QStringList problems;
    const QStringList folders = {QStringLiteral("core"), QStringLiteral("resources"),
                                 QStringLiteral("pdf"), QStringLiteral("ui"),
                                 QStringLiteral("app")};
    for (const SourceFile &file : sourcesOf(root, folders)) {
        const Room *room = roomOf(file.path);
        if (!room) {
            problems.append(file.path + QStringLiteral(" stands in no room of the plan"));
            continue;
        }
        for (const Include &include : includesOf(file))
            if (!isAllowed(include, *room, tree, QDir(qtHeaders)))
                problems.append(complaint(file, include, *room));
    }
    return problems;
}

} // namespace lectern::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/bibliography/bibtex_inheritance.h"

#include "core/digest/caps.h"

#include <algorithm>
#include <array>

namespace lectern::digest {

namespace {

constexpr std::array<QStringView, 9> parentTypes = {
    u"proceedings",  u"mvproceedings", u"book",  u"mvbook",   u"collection",
    u"mvcollection", u"periodical",    u"xdata", u"reference"};
constexpr std::array<QStringView, 3> venueFields = {u"journaltitle", u"journal", u"booktitle"};
constexpr std::array<QStringView, 2> yearFields = {u"date", u"year"};
constexpr std::array<QStringView, 4> dayFields = {u"date", u"year", u"month", u"day"};

template <size_t Size>
bool hasAny(const BibtexEntry &entry, const std::array<QStringView, Size> &names) {
    return std::any_of(names.begin(), names.end(), [&entry](QStringView name) {
        return !entry.value(name).trimmed().isEmpty();
    });
}

void takeField(BibtexEntry &entry, const BibtexEntry &parent, QStringView from, QStringView to) {
    const auto field = parent.fields.find(from);
    if (field != parent.fields.end()) entry.fields.insert_or_assign(to.toString(), field->second);
}

qint64 sizeOf(const BibtexEntry &entry) {
    qint64 size = entry.key.size();
    for (const auto &[name, field] : entry.fields)
        size += name.size() + field.value.size();
    return size;
}

QString keyOf(const QString &name) {
    return name.trimmed().toLower();
}

QStringList xdataOf(const BibtexEntry &entry) {
    QStringList keys;
    for (const QString &name : entry.value(u"xdata").split(u',', Qt::SkipEmptyParts))
        keys += keyOf(name);
    return keys;
}

// Empty where nothing is lacking.
QString crossrefOf(const BibtexEntry &entry) {
    const bool whole = hasAny(entry, venueFields) && hasAny(entry, yearFields);
    return whole ? QString() : keyOf(entry.value(u"crossref"));
}

QStringList namedBy(const BibtexEntry &entry) {
    QStringList keys = xdataOf(entry);
    if (const QString key = crossrefOf(entry); !key.isEmpty()) keys += key;
    return keys;
}

void inheritFromBook(BibtexEntry &entry, const BibtexEntry &book) {
    const bool named = !book.value(u"booktitle").trimmed().isEmpty();
    if (!hasAny(entry, venueFields))
        takeField(entry, book, named ? u"booktitle" : u"title", u"booktitle");
    if (hasAny(entry, yearFields)) return;
    for (const QStringView name : dayFields)
        takeField(entry, book, name, name);
}

// What a book gives to what is in it.
BibtexEntry asBook(const BibtexEntry &entry) {
    BibtexEntry book;
    book.key = entry.key;
    for (const QStringView name : {u"booktitle", u"title", u"date", u"year", u"month", u"day"})
        takeField(book, entry, name, name);
    return book;
}

} // namespace

void BibtexInheritance::remember(const QString &type, const BibtexEntry &entry) {
    const QString key = keyOf(entry.key);
    const bool isParent =
        std::find(parentTypes.begin(), parentTypes.end(), type) != parentTypes.end();
    if (!isParent || key.isEmpty() || m_parents.contains(key)) return;
    BibtexEntry kept = type == u"xdata" ? entry : asBook(entry);
    m_size += sizeOf(kept);
    if (m_size <= caps::entry) m_parents.insert(key, std::move(kept));
}

bool BibtexInheritance::isAwaited(const BibtexEntry &entry) const {
    const QStringList keys = namedBy(entry);
    return std::any_of(keys.cbegin(), keys.cend(),
                       [this](const QString &key) { return !m_parents.contains(key); });
}

QStringList BibtexInheritance::inherit(BibtexEntry &entry) const {
    QStringList unknown;
    for (const QString &key : xdataOf(entry)) {
        const auto data = m_parents.constFind(key);
        if (data == m_parents.cend())
            unknown += key;
        else
            for (const auto &[name, field] : data->fields)
                entry.fields.emplace(name, field);
    }
    const QString key = crossrefOf(entry);
    if (key.isEmpty()) return unknown;
    const auto book = m_parents.constFind(key);
    if (book == m_parents.cend())
        unknown += key;
    else
        inheritFromBook(entry, *book);
    return unknown;
}

} // namespace lectern::digest

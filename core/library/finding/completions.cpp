// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/finding/completions.h"

#include "core/base/fold.h"
#include "core/library/tally.h"
#include "core/query/begun.h"
#include "core/store/saved_filters.h"
#include "core/store/suggestions.h"

#include <algorithm>

namespace lectern::library {

namespace {

constexpr int mostCompletions = 8;

using store::Suggestion;
using Completions = QList<Completion>;

class Completing {
  public:
    Completing(store::Connection &connection, Tally &tally, query::Begun begun)
        : m_connection(connection)
        , m_tally(tally)
        , m_begun(std::move(begun))
        , m_folded(base::foldName(m_begun.text)) {}

    base::Result<Completions> run() {
        if (m_begun.field.isEmpty()) return fields();
        if (m_begun.field == QLatin1String("tag")) return tags();
        LECTERN_ASSIGN(const auto values, valuesOf(m_begun.field));
        Completions found;
        for (const Suggestion &value : values)
            found.append(ofValue(value));
        return found.mid(0, mostCompletions);
    }

  private:
    // Of the library; else the words that the field knows by itself.
    base::Result<QList<Suggestion>> valuesOf(const QString &field) {
        if (field == QLatin1String("cat"))
            return store::suggestCategories(m_connection, m_begun.text, mostCompletions);
        if (field == QLatin1String("author"))
            return m_folded.isEmpty()
                       ? QList<Suggestion>()
                       : store::suggestAuthors(m_connection, m_begun.text, mostCompletions);
        if (field == QLatin1String("source"))
            return store::suggestSources(m_connection, m_begun.text, mostCompletions);
        if (field == QLatin1String("list")) {
            LECTERN_ASSIGN(const auto lists, store::suggestLists(m_connection));
            return begunOf(lists);
        }
        if (field == QLatin1String("filter")) return filters();
        if (field == QLatin1String("color")) {
            LECTERN_ASSIGN(const auto used, store::suggestMeanings(m_connection));
            return begunOf(withNames(used, query::wordsOfField(field)));
        }
        return begunOf(withNames({}, query::wordsOfField(field)));
    }

    base::Result<QList<Suggestion>> filters() {
        LECTERN_ASSIGN(const auto filters, store::readFilters(m_connection));
        QList<Suggestion> names;
        for (const model::SavedFilter &filter : filters)
            names.append({filter.name, std::nullopt});
        return begunOf(names);
    }

    static QList<Suggestion> withNames(const QList<Suggestion> &known, const QStringList &names) {
        QList<Suggestion> all;
        for (const QString &name : names) {
            const auto found = std::find_if(known.cbegin(), known.cend(),
                                            [&](const auto &one) { return one.value == name; });
            all.append(found == known.cend() ? Suggestion{name, std::nullopt} : *found);
        }
        return all;
    }

    [[nodiscard]] QList<Suggestion> begunOf(const QList<Suggestion> &all) const {
        QList<Suggestion> found;
        for (const Suggestion &one : all)
            if (base::foldName(one.value).startsWith(m_folded) &&
                one.value.compare(m_begun.text, Qt::CaseInsensitive) != 0)
                found.append(one);
        return found;
    }

    base::Result<Completions> tags() {
        LECTERN_ASSIGN(auto tags, m_tally.tags(m_connection));
        std::stable_sort(tags.begin(), tags.end(), [](const auto &a, const auto &b) {
            return a.papers != b.papers ? a.papers > b.papers : a.name < b.name;
        });
        Completions found;
        for (const model::Tag &tag : std::as_const(tags)) {
            const QString folded = base::foldName(tag.name);
            if (!folded.startsWith(m_folded) && !folded.contains(u'/' + m_folded)) continue;
            Completion one = ofValue({tag.name, tag.papers});
            one.colour = tag.colour;
            one.andBelow = hasBelow(tags, folded);
            if (!folded.startsWith(m_folded)) one.begun = 0;
            found.append(one);
        }
        return found.mid(0, mostCompletions);
    }

    static bool hasBelow(const QList<model::Tag> &tags, const QString &folded) {
        return std::any_of(tags.cbegin(), tags.cend(), [&](const model::Tag &other) {
            return base::foldName(other.name).startsWith(folded + u'/');
        });
    }

    [[nodiscard]] Completion ofValue(const Suggestion &value) const {
        const QString field = m_begun.field + u':';
        return {.text = query::asValue(value.value),
                .shown = field + value.value,
                .begun = field.size() + m_begun.text.size(),
                .papers = value.papers,
                .begin = m_begun.begin,
                .end = m_begun.end};
    }

    // A word that may become the name of a field.
    [[nodiscard]] Completions fields() const {
        Completions found;
        if (m_begun.text.isEmpty()) return found;
        for (const QString &field : query::fieldNames())
            if (field.startsWith(m_begun.text, Qt::CaseInsensitive))
                found.append({.text = field + u':',
                              .shown = field + u':',
                              .begun = m_begun.text.size(),
                              .goesOn = true,
                              .begin = m_begun.begin,
                              .end = m_begun.end});
        return found.mid(0, mostCompletions);
    }

    store::Connection &m_connection;
    Tally &m_tally;
    query::Begun m_begun;
    QString m_folded;
};

} // namespace

base::Result<Completions> completionsAt(store::Connection &connection, Tally &tally,
                                        const QString &query, qsizetype caret) {
    const auto begun = query::begunAt(query, caret);
    if (!begun) return Completions();
    return Completing(connection, tally, *begun).run();
}

} // namespace lectern::library

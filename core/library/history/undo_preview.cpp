// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/history/undo_preview.h"

#include "core/library/history/undo.h"
#include "core/library/history/undo_rehearsal.h"
#include "core/library/history/undo_runs.h"
#include "core/store/deletions.h"
#include "core/store/paper_reads.h"
#include "core/store/reading_lists.h"
#include "core/store/tags.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lectern::library {

namespace {

using Kind = UndoEffect::Kind;
using Turn = UndoEffect::Turn;

constexpr qsizetype mostTitles = 3;

Kind kindOf(const QString &table) {
    static const QHash<QString, Kind> kinds{{QStringLiteral("decision"), Kind::Decision},
                                            {QStringLiteral("digest"), Kind::Import},
                                            {QStringLiteral("redirect"), Kind::Join},
                                            {QStringLiteral("paper_tag"), Kind::Tag},
                                            {QStringLiteral("tag"), Kind::TagItself},
                                            {QStringLiteral("note"), Kind::Note},
                                            {QStringLiteral("correction"), Kind::Correction},
                                            {QStringLiteral("reading_list_entry"), Kind::OnList},
                                            {QStringLiteral("reading_list"), Kind::ListItself},
                                            {QStringLiteral("saved_filter"), Kind::Filter},
                                            {QStringLiteral("rule"), Kind::Rule},
                                            {QStringLiteral("progress"), Kind::Progress},
                                            {store::deletionTable, Kind::Deletion},
                                            {QStringLiteral("highlight"), Kind::Highlight},
                                            {QStringLiteral("attachment"), Kind::File}};
    return kinds.value(table, Kind::Other);
}

Turn turnOf(const RehearsedRow &row) {
    if (!row.now) return Turn::Comes;
    return row.then ? Turn::Changes : Turn::Goes;
}

model::DecisionState stateOf(const RowImage &decision) {
    const int state = decision ? decision->value(QStringLiteral("state")).toInt() : 0;
    return static_cast<model::DecisionState>(std::clamp(state, 0, 3));
}

model::ReadingProgress progressOf(const RowImage &row) {
    const int state = row ? row->value(QStringLiteral("state")).toInt() : 0;
    return static_cast<model::ReadingProgress>(std::clamp(state, 0, 2));
}

QString valueIn(const RowImage &image, const char *key) {
    return image ? image->value(QLatin1String(key)).toString() : QString();
}

QString nameIn(const RehearsedRow &row, int part) {
    return QJsonDocument::fromJson(row.name).array().at(part).toString();
}

// Gathers rows into effects: one for all papers that become kept, one for all that lose a tag.
class EffectsOf {
  public:
    explicit EffectsOf(store::Connection &connection)
        : m_connection(connection) {}

    base::Status add(const RehearsedRow &row) {
        if (row.table == store::stepTable || row.now == row.then) return {};
        LECTERN_ASSIGN(UndoEffect effect, describe(row));
        const QString group = groupOf(effect, row);
        const auto known = m_places.constFind(group);
        if (known == m_places.cend()) m_places.insert(group, m_effects.size());
        UndoEffect &target =
            known == m_places.cend() ? m_effects.emplaceBack(effect) : m_effects[*known];
        return count(target, row);
    }

    [[nodiscard]] QList<UndoEffect> take() {
        std::stable_sort(m_effects.begin(), m_effects.end(),
                         [](const auto &a, const auto &b) { return a.kind < b.kind; });
        return std::move(m_effects);
    }

  private:
    base::Result<UndoEffect> describe(const RehearsedRow &row) {
        UndoEffect effect;
        effect.kind = kindOf(row.table);
        effect.turn = turnOf(row);
        switch (effect.kind) {
        case Kind::Decision:
            effect.turn = Turn::Changes;
            effect.state = stateOf(row.then);
            break;
        case Kind::Tag: {
            LECTERN_ASSIGN(const auto tag, store::tagByUuid(m_connection, nameIn(row, 0)));
            effect.name = tag.name;
            effect.colour = tag.colour;
            break;
        }
        case Kind::OnList: {
            LECTERN_ASSIGN(effect.name, store::listNameOf(m_connection, nameIn(row, 0)));
            break;
        }
        case Kind::Note:
            effect.textNow = valueIn(row.now, "text");
            effect.textThen = valueIn(row.then, "text");
            break;
        case Kind::Correction:
            effect.name = nameIn(row, 1);
            effect.textNow = valueIn(row.now, "value");
            effect.textThen = valueIn(row.then, "value");
            break;
        case Kind::Import:
            effect.name = valueIn(row.now ? row.now : row.then, "file");
            break;
        case Kind::TagItself:
        case Kind::ListItself:
        case Kind::Filter:
        case Kind::Rule:
            effect.textNow = valueIn(row.now, "name");
            effect.textThen = valueIn(row.then, "name");
            effect.name = row.now ? effect.textNow : effect.textThen;
            effect.colour = (row.now ? *row.now : *row.then)[QStringLiteral("colour")].toInt();
            break;
        case Kind::Highlight:
            effect.name = valueIn(row.now ? row.now : row.then, "quote");
            effect.textNow = valueIn(row.now, "comment");
            effect.textThen = valueIn(row.then, "comment");
            break;
        case Kind::File:
            effect.textNow = valueIn(row.now, "file_name");
            effect.textThen = valueIn(row.then, "file_name");
            effect.name = row.now ? effect.textNow : effect.textThen;
            break;
        case Kind::Progress:
            effect.turn = Turn::Changes;
            effect.progress = progressOf(row.then);
            break;
        case Kind::Deletion:
        case Kind::Join:
        case Kind::Other:
            effect.name = row.table;
            break;
        }
        return effect;
    }

    // Rows of one group are told in one line.
    static QString groupOf(const UndoEffect &effect, const RehearsedRow &row) {
        const QString start = QStringLiteral("%1 %2 ").arg(int(effect.kind)).arg(int(effect.turn));
        switch (effect.kind) {
        case Kind::Decision:
            return start + QString::number(int(effect.state));
        case Kind::Tag:
        case Kind::OnList:
            return start + nameIn(row, 0);
        case Kind::Progress:
            return start + QString::number(int(effect.progress));
        case Kind::Deletion:
        case Kind::Join:
        case Kind::Other:
            return start + row.table;
        default:
            return start + QString::fromUtf8(row.name);
        }
    }

    base::Status count(UndoEffect &effect, const RehearsedRow &row) {
        const RowImage &image = row.now ? row.now : row.then;
        effect.papers +=
            effect.kind == Kind::Import ? (*image)[QStringLiteral("papers")].toInteger() : 1;
        if (effect.kind == Kind::Decision) countFrom(effect, stateOf(row.now));
        if (row.paper.isNull() || effect.titles.size() >= mostTitles) return {};
        LECTERN_ASSIGN(const QString title, store::titleOf(m_connection, row.paper));
        effect.titles.append(title);
        return {};
    }

    static void countFrom(UndoEffect &effect, model::DecisionState state) {
        for (auto &[from, papers] : effect.from) {
            if (from != state) continue;
            ++papers;
            return;
        }
        effect.from.append({state, 1});
    }

    store::Connection &m_connection;
    QHash<QString, qsizetype> m_places;
    QList<UndoEffect> m_effects;
};

} // namespace

base::Result<UndoPreview> previewUndo(store::Connection &connection,
                                      const QList<model::StepId> &steps) {
    UndoPreview preview;
    UndoRehearsal rehearsal(connection);
    model::StepId nothingLeft;
    LECTERN_ASSIGN(const auto records, stepsToUndo(connection, steps));
    for (const store::StepRecord &record : records) {
        LECTERN_ASSIGN(const bool done, rehearsal.isDone(record));
        if (!done) continue;
        const base::Result<Turned> undone = rehearsal.undo(record);
        if (!undone && undone.error().code != base::ErrorCode::Declined)
            return base::fail(undone.error());
        if (!undone) {
            preview.stop = undone.error();
            preview.stoppedAt = record.id;
            break;
        }
        if (*undone == Turned::NothingLeft)
            nothingLeft = record.id;
        else
            ++preview.steps;
    }
    if (preview.steps == 0 && !preview.stop && nothingLeft.isValid()) {
        preview.stop = goneForGood();
        preview.stoppedAt = nothingLeft;
    }
    EffectsOf effects(connection);
    for (const RehearsedRow &row : rehearsal.rows())
        LECTERN_TRY(effects.add(row));
    preview.effects = effects.take();
    preview.more = qMax<qsizetype>(0, preview.effects.size() - mostUndoEffects);
    preview.effects = preview.effects.mid(0, mostUndoEffects);
    return preview;
}

} // namespace lectern::library

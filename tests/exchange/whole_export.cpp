// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/whole_export.h"

#include "core/exchange/block_format.h"
#include "core/exchange/block_merge.h"
#include "core/exchange/citation_key.h"

#include <QBuffer>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

exchange::Sink into(QByteArray &bytes) {
    return [&bytes](const QByteArray &piece) -> base::Status {
        bytes += piece;
        return {};
    };
}

base::Status runAll(exchange::ExportRun &run, const QList<exchange::ExportedPaper> &papers) {
    for (const exchange::ExportedPaper &paper : papers)
        LECTERN_TRY(run.add(paper));
    return run.finish();
}

} // namespace

exchange::ExportedPaper exported(const model::Paper &paper) {
    return {paper, exchange::citationKey(paper), 0, {}};
}

QList<exchange::ExportedPaper> exported(const QList<model::Paper> &papers) {
    QList<exchange::ExportedPaper> result;
    QSet<QString> taken;
    for (const model::Paper &paper : papers) {
        exchange::ExportedPaper one = exported(paper);
        const QString base = one.key;
        for (int number = 2; taken.contains(one.key.toLower()); ++number)
            one.key = base + QStringLiteral("x%1").arg(number);
        taken.insert(one.key.toLower());
        result += one;
    }
    return result;
}

QByteArray documentOf(exchange::Format format, const QList<exchange::ExportedPaper> &papers,
                      const exchange::Heading &heading) {
    QByteArray bytes;
    const auto run = exchange::beginDocument(format, heading, into(bytes));
    EXPECT_TRUE(run && runAll(**run, papers));
    return bytes;
}

QByteArray documentOf(exchange::Format format, const QList<model::Paper> &papers,
                      const exchange::Heading &heading) {
    return documentOf(format, exported(papers), heading);
}

base::Result<QByteArray> writtenInto(exchange::Format format, const QList<model::Paper> &papers,
                                     const QByteArray &existing, bool replace) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("there")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(existing);
    file.close();
    LECTERN_ASSIGN(const auto run, exchange::beginExport({format, file.fileName(), replace, {}}));
    LECTERN_TRY(runAll(*run, exported(papers)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray mergedInto(exchange::Format format, const QList<model::Paper> &papers,
                      const QByteArray &existing, exchange::MergePreview *preview) {
    if (existing.trimmed().isEmpty()) return documentOf(format, papers);
    const auto blocks = exchange::blockFormat(format);
    exchange::BlockSpool spool;
    for (const exchange::ExportedPaper &paper : exported(papers))
        EXPECT_TRUE(spool.add(paper.paper.uuid, blocks->block(paper)));
    QByteArray there = existing;
    QBuffer device(&there);
    device.open(QIODevice::ReadOnly);
    QByteArray bytes;
    EXPECT_TRUE(exchange::mergeBlocks(*blocks, spool, device, into(bytes), preview));
    return bytes;
}

QByteArray mergeMarkdown(const QList<model::Paper> &papers, const QByteArray &existing) {
    return mergedInto(exchange::Format::Markdown, papers, existing);
}

} // namespace lectern::tests

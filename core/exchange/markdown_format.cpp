// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markdown_format.h"

#include "core/exchange/markdown_note.h"
#include "core/exchange/markdown_paper.h"
#include "core/exchange/markdown_text.h"
#include "core/exchange/plain_text.h"

namespace lectern::exchange {

namespace {

class MarkdownFormat final : public BlockFormat {
  public:
    [[nodiscard]] BlockMarks marks() const override { return markdownMarks(); }

    [[nodiscard]] QByteArrayList opening(const Heading &heading) const override {
        const QString name = markdownInline(heading.name);
        QByteArrayList lines = {"# " + toUtf8(name.isEmpty() ? QStringLiteral("Papers") : name)};
        const QStringList description = markdownNote(heading.description);
        if (!description.isEmpty()) lines += QByteArray();
        return lines + toUtf8(description);
    }

    [[nodiscard]] QByteArrayList block(const ExportedPaper &paper) const override {
        return markdownPaper(paper);
    }

    [[nodiscard]] QByteArray leftNotice() const override {
        return QByteArrayLiteral("*No longer in this list.*");
    }
};

} // namespace

std::unique_ptr<BlockFormat> markdownFormat() {
    return std::make_unique<MarkdownFormat>();
}

const BlockMarks &markdownMarks() {
    static const BlockMarks marks = {QByteArrayLiteral("<!-- "), QByteArrayLiteral(" -->")};
    return marks;
}

} // namespace lectern::exchange

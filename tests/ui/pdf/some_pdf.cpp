// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pdf/some_pdf.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace lectern::ui {

QByteArray somePdf(const QStringList &pages) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 14));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0) writer.newPage();
        painter.drawText(QRectF(40, 40, 400, 600), Qt::TextWordWrap, pages.at(i));
    }
    painter.end();
    return buffer.data();
}

QByteArray barePdf(const QByteArray &mediaBox, const QByteArray &content) {
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> places;
    const auto add = [&](const QByteArray &object) {
        places.append(pdf.size());
        pdf += QByteArray::number(places.size()) + " 0 obj\n" + object + "\nendobj\n";
    };
    add("<< /Type /Catalog /Pages 2 0 R >>");
    add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    add("<< /Type /Page /Parent 2 0 R /MediaBox " + mediaBox +
        " /Contents 4 0 R /Resources << /XObject << /Me 5 0 R >> >> >>");
    add("<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content +
        "\nendstream");
    add("<< /Type /XObject /Subtype /Form /BBox [0 0 10 10] /Resources << /XObject << /Me 5 0 R "
        ">> >> /Length 12 >>\nstream\n/Me Do /Me Do\nendstream");
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(places.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype place : places)
        pdf += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer\n<< /Size " + QByteArray::number(places.size() + 1) +
           " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace lectern::ui

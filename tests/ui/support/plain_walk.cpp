// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/plain_walk.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextFragment>

namespace lectern::ui {

namespace {

// What Qt would take for HTML.
bool isTaken(const QString &text) {
    if (!text.startsWith(QLatin1String("<qt>"))) return Qt::mightBeRichText(text);
    QTextDocument shown; // escaped by us: the outer tag is the only one
    shown.setHtml(text);
    const QString html = shown.toHtml();
    return html.contains(QLatin1String("<img")) || html.contains(QLatin1String("<a "));
}

bool turnsText(const QString &text) {
    return text.contains(QChar(0x202E));
}

// What is wrong with a document: a picture of elsewhere, a link that is none of the web.
QString leadsOut(const QTextDocument &document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            const QString link = format.anchorHref();
            const bool web = link.startsWith(QLatin1String("https://")) ||
                             link.startsWith(QLatin1String("http://")) ||
                             link.startsWith(QLatin1Char('#')) || !link.contains(QLatin1Char('/'));
            if (format.isImageFormat()) return format.toImageFormat().name();
            if (!web) return link;
        }
    return {};
}

QString describe(const QWidget &widget) {
    return QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char(' ') +
           widget.objectName();
}

void inspect(const QWidget &widget, QStringList &problems) {
    const auto expect = [&](bool holds, const char *what, const QString &text) {
        if (!holds) problems += describe(widget) + QLatin1String(what) + text.left(120);
    };
    const auto *label = qobject_cast<const QLabel *>(&widget);
    expect(!label || label->textFormat() == Qt::PlainText || label->text().isEmpty(),
           " has no plain text: ", label ? label->text() : QString());
    for (const QString &tip : {widget.toolTip(), widget.statusTip(), widget.whatsThis()})
        expect(!isTaken(tip), " has a rich tip: ", tip);
    for (const QString &name : {widget.accessibleName(), widget.accessibleDescription(),
                                widget.windowTitle(), widget.toolTip()})
        expect(!turnsText(name), " turns what stands after it: ", name);
    if (const auto *box = qobject_cast<const QMessageBox *>(&widget))
        expect(box->textFormat() == Qt::PlainText && box->informativeText().isEmpty(),
               " is rich: ", box->text());
    if (const auto *edit = qobject_cast<const QTextEdit *>(&widget))
        expect(leadsOut(*edit->document()).isEmpty(), " leads out: ", leadsOut(*edit->document()));
    if (const auto *browser = qobject_cast<const QTextBrowser *>(&widget))
        expect(!browser->openLinks(), " opens links: ", {});
    for (const QAction *action : widget.actions())
        expect(!isTaken(action->toolTip()), " has an action with a rich tip: ", action->toolTip());
}

// The parts of Qt's own dialogs: that of files shows names of files as they are, that of printing
// nothing of ours.
bool isQtsOwn(const QWidget &widget) {
    for (const QWidget *part = &widget; part; part = part->parentWidget())
        if (qobject_cast<const QFileDialog *>(part) || part->inherits("QAbstractPrintDialog"))
            return true;
    return false;
}

} // namespace

std::string namesTakenForHtml() {
    QStringList found;
    for (const QWidget *widget : QApplication::allWidgets())
        if (!isQtsOwn(*widget)) inspect(*widget, found);
    found.removeDuplicates();
    return found.join(QLatin1Char('\n')).toStdString();
}

} // namespace lectern::ui

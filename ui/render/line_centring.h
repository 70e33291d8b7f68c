// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFont;
class QTextDocument;

namespace lectern::ui {

// Qt stands the letters of a line of fixed height on four fifths of it; they belong in its middle,
// where those of a label are. Moves all lines by the difference, in whole pixels, as it is for
// `font`; the document stays as high. To be said again when the document was cleared.
void centreLines(QTextDocument &document, const QFont &font, int lineHigh);

} // namespace lectern::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdf/wire/messages.h"

#include <memory>

namespace Poppler {
class Document;
}

namespace lectern::pdf {

// A PDF as Poppler reads it. What it holds may crash or hang Poppler: only ever in a process that
// is confined.
class Document {
  public:
    Document();
    ~Document();
    Q_DISABLE_COPY_MOVE(Document)

    [[nodiscard]] Reply answer(const Request &request);

  private:
    void open(const QString &path, Reply &reply);
    void draw(int width, Reply &reply) const;
    void readWords(Reply &reply) const;
    void find(const QString &text, Reply &reply) const;

    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace lectern::pdf

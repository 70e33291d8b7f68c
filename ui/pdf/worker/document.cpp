// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/worker/document.h"

#include <QImage>

#include <algorithm>
#include <cmath>
#include <poppler-qt6.h>

namespace lectern::pdf {

namespace {

constexpr QSizeF letter(612, 792); // where a page does not say
constexpr double pointsPerInch = 72;
constexpr int longestSide = 16'384; // of a picture, in pixels

QSizeF sizeOf(const Poppler::Page *page) {
    const QSizeF size = page ? page->pageSizeF() : letter;
    const bool sound = std::isfinite(size.width()) && std::isfinite(size.height()) &&
                       size.width() >= 1 && size.height() >= 1 && size.width() <= 100'000 &&
                       size.height() <= 100'000;
    return sound ? size : letter;
}

// As wide as wanted, unless that is too much of a picture.
double resolutionFor(const QSizeF &size, int width) {
    double scale = std::clamp(width, 16, longestSide) / size.width();
    scale = std::min(scale, longestSide / std::max(size.width(), size.height()));
    const double pixels = size.width() * size.height() * scale * scale;
    if (pixels > double(mostPixels)) scale *= std::sqrt(double(mostPixels) / pixels) * 0.999;
    return scale * pointsPerInch;
}

} // namespace

Document::Document() = default;
Document::~Document() = default;

Reply Document::answer(const Request &request) {
    Reply reply;
    reply.ask = request.ask;
    reply.page = request.page;
    if (request.ask == Ask::Open)
        open(request.text, reply);
    else if (!m_document || request.page >= m_document->numPages())
        reply.problem = Problem::NoPage;
    else if (request.ask == Ask::Draw)
        draw(request.width, reply);
    else if (request.ask == Ask::Words)
        readWords(reply);
    else
        find(request.text, reply);
    return reply;
}

void Document::open(const QString &path, Reply &reply) {
    m_document = Poppler::Document::load(path);
    if (!m_document) {
        reply.problem = Problem::Unreadable;
        return;
    }
    if (m_document->isLocked()) {
        reply.problem = Problem::Encrypted;
        return;
    }
    m_document->setRenderHint(Poppler::Document::Antialiasing);
    m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    reply.pages = m_document->numPages();
    if (reply.pages < 1) reply.problem = Problem::Unreadable;
    for (int i = 0; i < std::min(reply.pages, mostPages); ++i)
        reply.sizes.append(sizeOf(m_document->page(i).get()));
}

void Document::draw(int width, Reply &reply) const {
    const auto page = m_document->page(reply.page);
    const double resolution = resolutionFor(sizeOf(page.get()), width);
    QImage image = page ? page->renderToImage(resolution, resolution) : QImage();
    const qint64 pixels = qint64(image.width()) * image.height();
    if (image.isNull() || pixels > mostPixels) {
        reply.problem = Problem::NoPage;
        return;
    }
    image.convertTo(QImage::Format_RGB32);
    reply.width = image.width();
    reply.height = image.height();
    reply.pixels.reserve(pixels * 4);
    for (int line = 0; line < image.height(); ++line)
        reply.pixels.append(reinterpret_cast<const char *>(image.constScanLine(line)),
                            qsizetype(image.width()) * 4);
}

void Document::readWords(Reply &reply) const {
    const auto page = m_document->page(reply.page);
    if (!page) {
        reply.problem = Problem::NoPage;
        return;
    }
    const auto boxes = page->textList();
    for (const auto &box : boxes) {
        if (reply.words.size() >= mostWords) return;
        reply.words.append(
            {box->text(), box->boundingBox(), box->hasSpaceAfter(), box->nextWord() == nullptr});
    }
}

void Document::find(const QString &text, Reply &reply) const {
    const auto page = m_document->page(reply.page);
    if (!page || text.isEmpty()) return;
    reply.hits = page->search(text, Poppler::Page::IgnoreCase | Poppler::Page::IgnoreDiacritics);
    if (reply.hits.size() > mostHits) reply.hits.resize(mostHits);
}

} // namespace lectern::pdf

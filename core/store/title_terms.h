// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::store {

// A run of one to three words of a title.
struct TitleTerm {
    // The words as the index has them, with blanks between them: as a phrase they find the title.
    std::string_view words; // UTF-8; valid during the call only
    QByteArrayView shown;   // the same as it stands in the title
    // It says something: it neither begins nor ends with a word of grammar or a number, and cuts no
    // compound in two.
    bool telling = false;
};

// No number, and no word of English grammar; folded.
[[nodiscard]] bool isTelling(std::string_view word);

// Each of them, those that stand twice in the title twice. Keeps its memory from title to title.
class TitleTerms {
  public:
    void each(QByteArrayView title, const std::function<void(const TitleTerm &)> &take);

  private:
    struct Word {
        std::string text;
        qsizetype begin = 0; // in the title
        qsizetype end = 0;
        bool opensCompound = false; // a part with another behind it
        bool goesOn = false;        // a part with another before it
        bool telling = false;
    };
    void read(QByteArrayView title);

    std::vector<Word> m_words; // one a position of the index; the first m_count of them
    size_t m_count = 0;
    std::string m_term;
};

} // namespace lectern::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/spelling.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <hunspell/hunspell.hxx>
#include <memory>

namespace lectern::ui {

namespace {

constexpr int gatherMs = 40;
constexpr qsizetype leastLetters = 3;
constexpr qsizetype mostLetters = 60;
constexpr qsizetype mostKnown = 50'000;
constexpr qsizetype mostSuggestions = 6;
constexpr auto dictionaryFolders = {"/usr/share/hunspell/", "/usr/share/myspell/dicts/",
                                    "/usr/local/share/hunspell/"};

bool isProse(const QString &word) {
    if (word.size() < leastLetters || word.size() > mostLetters) return false;
    return std::none_of(word.cbegin() + 1, word.cend(), [](QChar c) { return c.isUpper(); });
}

QString plainQuotes(QString word) {
    return word.replace(QChar(0x2019), u'\'');
}

// Lives in the thread, and only there.
class Dictionary final : public QObject {
  public:
    explicit Dictionary(QString path)
        : m_path(std::move(path)) {}

    [[nodiscard]] QList<bool> check(const QStringList &words) {
        QList<bool> right;
        for (const QString &word : words)
            right.append(!load() || m_hunspell->spell(encoded(word)));
        return right;
    }

    [[nodiscard]] QStringList suggest(const QString &word) {
        QStringList better;
        if (!load()) return better;
        for (const std::string &one : m_hunspell->suggest(encoded(word)))
            better += m_decode(QByteArrayView(one.data(), qsizetype(one.size())));
        return better.mid(0, mostSuggestions);
    }

  private:
    // False where the dictionary is written in letters that Qt does not know.
    bool load() {
        if (m_loaded) return m_hunspell != nullptr;
        m_loaded = true;
        auto hunspell = std::make_unique<Hunspell>(
            QFile::encodeName(m_path + QStringLiteral(".aff")).constData(),
            QFile::encodeName(m_path + QStringLiteral(".dic")).constData());
        const char *encoding = hunspell->get_dict_encoding().c_str();
        const auto known = QStringConverter::encodingForName(
            qstrcmp(encoding, "ISO8859-1") == 0 ? "ISO-8859-1" : encoding);
        if (!known) return false;
        m_encode = QStringEncoder(*known);
        m_decode = QStringDecoder(*known);
        m_hunspell = std::move(hunspell);
        return true;
    }
    [[nodiscard]] std::string encoded(const QString &word) {
        const QByteArray bytes = m_encode(plainQuotes(word));
        return bytes.toStdString();
    }

    QString m_path;
    bool m_loaded = false;
    std::unique_ptr<Hunspell> m_hunspell;
    QStringEncoder m_encode;
    QStringDecoder m_decode;
};

} // namespace

QString dictionaryFor(const QStringList &languages) {
    const QStringList all =
        languages + QStringList{QStringLiteral("en_US"), QStringLiteral("en_GB")};
    for (const QString &language : all)
        for (const char *folder : dictionaryFolders) {
            const QString path = QLatin1String(folder) + QString(language).replace(u'-', u'_');
            if (QFile::exists(path + QStringLiteral(".aff")) &&
                QFile::exists(path + QStringLiteral(".dic")))
                return path;
        }
    return {};
}

Spelling::Spelling(const QString &dictionary, const QStringList &own, QObject *parent)
    : QObject(parent)
    , m_worker(new Dictionary(dictionary))
    , m_own(own.cbegin(), own.cend()) {
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_timer.setSingleShot(true);
    m_timer.setInterval(gatherMs);
    connect(&m_timer, &QTimer::timeout, this, &Spelling::send);
    m_thread.start(QThread::LowPriority);
}

Spelling::~Spelling() {
    m_thread.quit();
    m_thread.wait();
}

QList<TextSpan> Spelling::wrongIn(const QString &line) {
    static const QRegularExpression words(QStringLiteral(
        "(?<![\\p{L}\\p{N}_/\\\\@.:#~&-])\\p{L}[\\p{L}\\p{M}'’]*+(?![\\p{N}_/\\\\@:~]|\\.\\p{L})"));
    QList<TextSpan> wrong;
    auto each = words.globalMatch(line);
    while (each.hasNext()) {
        const auto match = each.next();
        const QString word = match.captured();
        if (!isProse(word) || m_own.contains(word)) continue;
        const auto known = m_right.constFind(word);
        if (known == m_right.constEnd()) {
            if (m_asked.contains(word)) continue;
            m_asked.insert(word);
            m_waiting += word;
            m_timer.start();
        } else if (!*known) {
            wrong.append({match.capturedStart(), match.capturedLength()});
        }
    }
    return wrong;
}

bool Spelling::isWrong(const QString &word) const {
    return !m_own.contains(word) && !m_right.value(word, true);
}

void Spelling::send() {
    const QStringList words = std::exchange(m_waiting, {});
    auto *dictionary = static_cast<Dictionary *>(m_worker);
    QMetaObject::invokeMethod(m_worker, [this, dictionary, words] {
        const QList<bool> right = dictionary->check(words);
        QMetaObject::invokeMethod(this, [this, words, right] { take(words, right); });
    });
}

void Spelling::take(const QStringList &words, const QList<bool> &right) {
    if (m_right.size() > mostKnown) m_right.clear();
    bool anyWrong = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        m_right.insert(words.at(i), right.at(i));
        m_asked.remove(words.at(i));
        anyWrong = anyWrong || !right.at(i);
    }
    if (anyWrong) Q_EMIT learned();
}

void Spelling::suggest(const QString &word) {
    auto *dictionary = static_cast<Dictionary *>(m_worker);
    QMetaObject::invokeMethod(m_worker, [this, dictionary, word] {
        const QStringList better = dictionary->suggest(word);
        QMetaObject::invokeMethod(this, [this, word, better] { Q_EMIT suggested(word, better); });
    });
}

void Spelling::learn(const QString &word) {
    m_own.insert(word);
    QStringList own(m_own.cbegin(), m_own.cend());
    own.sort();
    Q_EMIT ownChanged(own);
    Q_EMIT learned();
}

} // namespace lectern::ui

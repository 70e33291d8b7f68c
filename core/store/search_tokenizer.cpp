// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_tokenizer.h"

#include "core/base/tokenizer.h"
#include "core/store/index_size.h"
#include "core/store/relevance.h"
#include "core/store/search_tokens.h"
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace lectern::store {

namespace {

// The tokenizer has no state of its own: what stands for it is who listens.
int createTokenizer(void *tokens, const char **, int, Fts5Tokenizer **out) {
    *out = static_cast<Fts5Tokenizer *>(tokens);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *) {}

using TokenCallback = int (*)(void *, int, const char *, int, int, int);

int give(const CutText &text, SearchTokens &tokens, void *context, TokenCallback callback) {
    int status = SQLITE_OK;
    for (const CutText::Token &token : text.tokens) {
        const QByteArrayView letters = text.lettersOf(token);
        if (token.first) tokens.hear(letters, token.hash);
        status = callback(context, token.colocated ? FTS5_TOKEN_COLOCATED : 0, letters.data(),
                          token.size, token.begin, token.end);
        if (status != SQLITE_OK) break;
    }
    return status;
}

// A query's strings are tokens already (query::toSql builds them with base::Tokenizer::phrase) and
// are taken as they are: cut once more, a part would be found in place of its compound.
int tokenizeText(Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int size,
                 TokenCallback callback) {
    if (flags & FTS5_TOKENIZE_QUERY) return callback(context, 0, text, size, 0, size);
    auto *tokens =
        (flags & FTS5_TOKENIZE_DOCUMENT) ? reinterpret_cast<SearchTokens *>(tokenizer) : nullptr;
    const CutText *cut = tokens ? tokens->beginText(QByteArrayView(text, size)) : nullptr;
    if (cut) return give(*cut, *tokens, context, callback);
    int status = SQLITE_OK;
    base::Tokenizer::tokenize(QByteArrayView(text, size), [&](const base::Token &token) {
        if (tokens) tokens->hear(token.text, tokenHash(token.text));
        status = callback(context, token.colocated ? FTS5_TOKEN_COLOCATED : 0, token.text.data(),
                          static_cast<int>(token.text.size()), static_cast<int>(token.begin),
                          static_cast<int>(token.end));
        return status == SQLITE_OK;
    });
    return status;
}

fts5_api *fts5Of(sqlite3 *handle) {
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

base::Status registerSearchTokenizer(sqlite3 *handle, SearchTokens &tokens) {
    fts5_api *api = fts5Of(handle);
    if (!api) return base::fail(toError(SQLITE_ERROR, QStringLiteral("SQLite has no FTS5")));
    fts5_tokenizer tokenizer{createTokenizer, deleteTokenizer, tokenizeText};
    const int code = api->xCreateTokenizer(api, "lectern", &tokens, &tokenizer, nullptr);
    if (code != SQLITE_OK) return base::fail(toError(code, QStringLiteral("tokenizer")));
    LECTERN_TRY(registerRelevance(api));
    return registerIndexSize(api);
}

} // namespace lectern::store

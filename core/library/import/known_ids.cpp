// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/known_ids.h"

#include <algorithm>
#include <array>

namespace lectern::library {

namespace {

constexpr std::array idSchemes = {&KnownIds::arxiv, &KnownIds::doi, &KnownIds::openReview};

} // namespace

KnownIds idsOf(const model::Identifiers &identifiers) {
    model::Facts facts;
    facts.identifiers = identifiers;
    KnownIds ids;
    const auto keep = [](QString &id, const QString &value) {
        if (id.isEmpty()) id = value;
    };
    for (const digest::PaperKey &key : digest::keysOf(facts)) {
        if (key.scheme == digest::KeyScheme::Arxiv) keep(ids.arxiv, key.value);
        if (key.scheme == digest::KeyScheme::Doi) keep(ids.doi, key.value);
        if (key.scheme == digest::KeyScheme::OpenReview) keep(ids.openReview, key.value);
    }
    return ids;
}

bool contradict(const KnownIds &a, const KnownIds &b) {
    return std::any_of(idSchemes.cbegin(), idSchemes.cend(), [&](QString KnownIds::*scheme) {
        return !(a.*scheme).isEmpty() && !(b.*scheme).isEmpty() && a.*scheme != b.*scheme;
    });
}

bool share(const KnownIds &a, const KnownIds &b) {
    return std::any_of(idSchemes.cbegin(), idSchemes.cend(), [&](QString KnownIds::*scheme) {
        return !(a.*scheme).isEmpty() && a.*scheme == b.*scheme;
    });
}

bool holds(const KnownIds &ids, const digest::PaperKey &key) {
    switch (key.scheme) {
    case digest::KeyScheme::Arxiv:
        return ids.arxiv == key.value;
    case digest::KeyScheme::Doi:
        return ids.doi == key.value;
    case digest::KeyScheme::OpenReview:
        return ids.openReview == key.value;
    case digest::KeyScheme::Title:
    case digest::KeyScheme::Text:
        break;
    }
    return false;
}

KnownIds united(const KnownIds &a, const KnownIds &b) {
    KnownIds ids = a;
    for (const auto scheme : idSchemes)
        if ((ids.*scheme).isEmpty()) ids.*scheme = b.*scheme;
    return ids;
}

} // namespace lectern::library

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/keys.h"

#include <gtest/gtest.h>

using namespace lectern;
using model::LinkKind;

namespace {

QStringList addressesIn(const char *utf8) {
    QStringList addresses;
    for (const model::Link &link : digest::linksIn(QString::fromUtf8(utf8)))
        addresses.append(link.url);
    return addresses;
}

struct LinkCase {
    const char *text;
    const char *address;
};

TEST(Links, EndWhereTheAddressEnds) {
    const LinkCase cases[] = {
        {"Code is at https://github.com/moss/fern.", "https://github.com/moss/fern"},
        {"Code: https://moss.github.io/proj/ferns-in-grps/.",
         "https://moss.github.io/proj/ferns-in-grps/"},
        {"at https://sites.google.com/view/moss-acl .", "https://sites.google.com/view/moss-acl"},
        {"(https://github.com/moss/fern{Fern GitHub Repository}) with care",
         "https://github.com/moss/fern"},
        {"see (https://moss.org/fern).", "https://moss.org/fern"},
        {"https://en.wikipedia.org/wiki/Moss_(plant)",
         "https://en.wikipedia.org/wiki/Moss_(plant)"},
        {"[code](https://github.com/moss/fern)", "https://github.com/moss/fern"},
        {"``https://moss.org''", "https://moss.org"},
        {"“https://moss.org”", "https://moss.org"},
        {"**https://moss.org**", "https://moss.org"},
        {"\\url{https://moss.org/.}", "https://moss.org/"},
        {"\\href{https://moss.org/a}{the page}", "https://moss.org/a"},
        {"https://moss.org/a\\_b\\%20c", "https://moss.org/a_b%20c"},
        {"https://moss.org/fern\nhttps", "https://moss.org/fern"},
        {"Fluxhttps://moss.org/fern, and so on", "https://moss.org/fern"},
        {"代码见https://moss.org/fern获取。", "https://moss.org/fern"},
        {"https://moss.org/fern。", "https://moss.org/fern"},
        {"https://de.wikipedia.org/wiki/Köln, Rhein", "https://de.wikipedia.org/wiki/Köln"},
        {"HTTPS://Moss.org/Fern", "HTTPS://Moss.org/Fern"},
        {"http://moss.org/?q=a&b=c#d!", "http://moss.org/?q=a&b=c#d"},
        {"https://web.archive.org/web/2020/https://moss.org",
         "https://web.archive.org/web/2020/https://moss.org"},
    };
    for (const LinkCase &known : cases)
        EXPECT_EQ(addressesIn(known.text), QStringList{QString::fromUtf8(known.address)})
            << known.text;
}

TEST(Links, ComeInOrderEachOnce) {
    EXPECT_EQ(addressesIn("https://b.org, https://a.org. Again https://b.org,https://c.org"),
              (QStringList{QStringLiteral("https://b.org"), QStringLiteral("https://a.org"),
                           QStringLiteral("https://c.org")}));
}

TEST(Links, LeadToNoPlaceButTheWeb) {
    for (const char *other :
         {"javascript:alert(1)", "file:///etc/passwd", "ssh://-oProxyCommand=x", "https://",
          "https://...", "http:///etc/passwd", "https://%00/", "data:text/html,x", "moss.org"})
        EXPECT_EQ(addressesIn(other), QStringList()) << other;
}

TEST(Links, LoseTheUserThatHidesTheHost) {
    EXPECT_EQ(addressesIn("https://github.com@evil.example/moss"),
              QStringList{QStringLiteral("https://evil.example/moss")});
    EXPECT_EQ(digest::linksIn(QStringLiteral("https://github.com@evil.example/moss"))[0].kind,
              LinkKind::Other);
}

struct Kind {
    const char *address;
    LinkKind kind;
};

TEST(Links, AreClassedByTheirHost) {
    const Kind kinds[] = {
        {"https://github.com/moss/fern", LinkKind::Code},
        {"https://www.github.com/moss/fern", LinkKind::Code},
        {"https://gist.github.com/moss/1", LinkKind::Code},
        {"https://gitlab.com/moss/fern", LinkKind::Code},
        {"https://gitlab.moss.edu/fern", LinkKind::Code},
        {"https://bitbucket.org/moss/fern", LinkKind::Code},
        {"https://codeberg.org/moss/fern", LinkKind::Code},
        {"https://huggingface.co/datasets/moss/fern", LinkKind::Dataset},
        {"https://zenodo.org/records/1", LinkKind::Dataset},
        {"https://doi.org/10.5281/zenodo.1", LinkKind::Dataset},
        {"https://www.kaggle.com/datasets/moss", LinkKind::Dataset},
        {"https://huggingface.co/spaces/moss/fern", LinkKind::Demo},
        {"https://huggingface.co/moss/fern-7b", LinkKind::Model},
        {"https://hf.co/moss/fern-7b", LinkKind::Model},
        {"https://huggingface.co/moss", LinkKind::Other},
        {"https://huggingface.co/papers/2409.11340", LinkKind::Other},
        {"https://moss.github.io/fern", LinkKind::Project},
        {"https://sites.google.com/view/moss", LinkKind::Project},
        {"https://github.com.evil.example/moss", LinkKind::Other},
        {"https://notgithub.com/moss", LinkKind::Other},
        {"https://moss.org", LinkKind::Other},
    };
    for (const Kind &known : kinds) {
        const auto links = digest::linksIn(QString::fromUtf8(known.address));
        ASSERT_EQ(links.size(), 1) << known.address;
        EXPECT_EQ(links[0].kind, known.kind) << known.address;
    }
}

TEST(Links, AreFoundInLinearTime) {
    EXPECT_EQ(digest::linksIn(QStringLiteral("https://").repeated(40'000)).size(), 0);
    EXPECT_EQ(digest::linksIn(QStringLiteral("https://a.b/") + QString(200'000, u')')).size(), 1);
    EXPECT_EQ(digest::linksIn(QStringLiteral("https://a.b/") + QString(200'000, u'c')).size(), 0);
    EXPECT_EQ(digest::linksIn(QStringLiteral("https://a.b/ ").repeated(20'000)).size(), 1);
}

} // namespace

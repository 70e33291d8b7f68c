// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/authors.h"
#include "tests/digest/reading.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace lectern;
using digest::authorsIn;
using digest::bibtexAuthorsIn;
using tests::text;

namespace {

QString joined(const QStringList &names) {
    return names.join(QStringLiteral(" | "));
}

QString authors(const char *utf8) {
    return joined(authorsIn(text(utf8)));
}

QString bibtexAuthors(const char *utf8) {
    return joined(bibtexAuthorsIn(text(utf8)));
}

struct AuthorCase {
    const char *given;
    const char *expected;
};

TEST(Authors, PartsNamesAtCommasAndConjunctions) {
    constexpr AuthorCase cases[] = {
        {"Ada Moss", "Ada Moss"},
        {"Ada Moss and Bo Fern", "Ada Moss | Bo Fern"},
        {"Ada Moss, Bo Fern and Cy Reed", "Ada Moss | Bo Fern | Cy Reed"},
        {"Ada Moss, Bo Fern, and Cy Reed", "Ada Moss | Bo Fern | Cy Reed"},
        {"Ada Moss; Bo Fern; Cy Reed", "Ada Moss | Bo Fern | Cy Reed"},
        {"Ada Moss and Bo Fern and Cy Reed", "Ada Moss | Bo Fern | Cy Reed"},
        {"A. Moss, B. Fern & C. Reed", "A. Moss | B. Fern | C. Reed"},
        {"A. Moss,B. Fern,\n  C. D.\n  Reed", "A. Moss | B. Fern | C. D. Reed"},
        {"Sandy Anderson, Andrea Band", "Sandy Anderson | Andrea Band"},
        {",, Ada Moss,,", "Ada Moss"},
        {"", ""},
        {" , and , ", ""},
    };
    for (const AuthorCase &one : cases)
        EXPECT_EQ(authors(one.given), text(one.expected)) << one.given;
}

// As the feeds of bioRxiv and of journals have them.
TEST(Authors, SpeaksFamiliesThatStandBeforeTheirInitials) {
    constexpr AuthorCase cases[] = {
        {"Moss, A., Fern, B. C., van den Reed, J.-P.", "A. Moss | B. C. Fern | J.-P. van den Reed"},
        {"Moss, A.", "A. Moss"},
        {"Moss, Ada; van Fern, Bo B.;", "Ada Moss | Bo B. van Fern"},
        {"Moss, A., Fern, B., and Reed, C.", "A. Moss | B. Fern | C. Reed"},
        {"A. Moss, B. Fern", "A. Moss | B. Fern"},
        {"Moss, Ada", "Moss | Ada"}, // which of both nobody knows
        {"Moss, Fern, A., Reed", "Moss | Fern | A. | Reed"},
        {"Ada Moss, Bo Fern, Jr.; Cy Reed", "Ada Moss | Bo Fern Jr. | Cy Reed"},
        {"Bo Fern, Jr.; Ada Moss, III", "Bo Fern Jr. | Ada Moss III"},
    };
    for (const AuthorCase &one : cases)
        EXPECT_EQ(authors(one.given), text(one.expected)) << one.given;
}

TEST(Authors, LeavesAccentsAndTexGroupsAsTheyStand) {
    EXPECT_EQ(authors("Jos\\'e N\\'u\\~nez and {\\L}ukasz {Sam and Sons, Ltd}"),
              text("Jos\\'e N\\'u\\~nez | {\\L}ukasz {Sam and Sons, Ltd}"));
    EXPECT_EQ(authors("M{\\aa}ns Holm, Çelik Ün"), text("M{\\aa}ns Holm | Çelik Ün"));
}

TEST(Authors, KeepsSuffixesWithTheirName) {
    EXPECT_EQ(authors("John Reed, Jr., Ada Moss III, Bo Fern, II"),
              text("John Reed Jr. | Ada Moss III | Bo Fern II"));
    EXPECT_EQ(authors("Jr., Ada Moss"), text("Jr. | Ada Moss"));
}

TEST(Authors, CutsAffiliations) {
    constexpr AuthorCase cases[] = {
        {"Ada Moss (IAA, CSIC, Spain), Bo Fern (Obs. Lyon)", "Ada Moss | Bo Fern"},
        {"Ada Moss (University of Here) & Bo Fern (THERE)", "Ada Moss | Bo Fern"},
        {"S. Moss (1), H.J. Fern (2) ((1) Observatory, (2) Institut Potsdam)",
         "S. Moss | H.J. Fern"},
        {"S. Moss (1) and F. Fern (2); ((1) Here, (2) There)", "S. Moss | F. Fern"},
        {"S. Moss (1 and 2), F. Fern(3). ((1) A and B; (2) C.)", "S. Moss | F. Fern"},
        {"S. Moss (1), F. Fern (2), (1) Institute, Town, (2) Other, City", "S. Moss | F. Fern"},
        {"S. Moss (1) F. Fern (2)", "S. Moss | F. Fern"},
        {"S. Moss (1) Affiliations: (1) - Here, There", "S. Moss"},
        {"R. Reed Jr. (3), and K. Fern (4)", "R. Reed Jr. | K. Fern"},
        {"Ada (Addie) Moss", "Ada Moss"},
        {"Ada Moss (Inst (of (Deep) Things), Town)", "Ada Moss"},
    };
    for (const AuthorCase &one : cases)
        EXPECT_EQ(authors(one.given), text(one.expected)) << one.given;
}

TEST(Authors, KeepsCollaborationsAsNames) {
    constexpr AuthorCase cases[] = {
        {"The MOSS Collaboration", "The MOSS Collaboration"},
        {"MOSS Collaboration: Ada Moss, et al", "MOSS Collaboration | Ada Moss"},
        {"A. Moss, B. Fern, and The FERN-S4 Collaboration",
         "A. Moss | B. Fern | The FERN-S4 Collaboration"},
        {"A. Moss, B. Fern (for the LAGOON collaboration)",
         "A. Moss | B. Fern | LAGOON collaboration"},
        {"Ada Moss (on behalf of the CTX Consortium)", "Ada Moss | CTX Consortium"},
        {"Ada Moss (on behalf of a larger collaboration)", "Ada Moss"},
        {"A. Moss, for the GLASS collaboration", "A. Moss | GLASS collaboration"},
        {"A. Moss (STEM Collaboration), B. Fern", "A. Moss | STEM Collaboration | B. Fern"},
        {"A. Moss, et al. (MAGMA collaboration: 136 more, list in the preprint)",
         "A. Moss | MAGMA collaboration"},
        {"A. Moss (1), Y. Fern (6) (on behalf of the Resolve team, (1) X, (6) Y)",
         "A. Moss | Y. Fern | Resolve team"},
        {"Gravity Event Collaboration (GEC)", "Gravity Event Collaboration"},
        {"Ada Moss (1), Spitz Team: Bo Fern (2), KM Net Collaboration: Cy Reed (1)",
         "Ada Moss | Spitz Team | Bo Fern | KM Net Collaboration | Cy Reed"},
    };
    for (const AuthorCase &one : cases)
        EXPECT_EQ(authors(one.given), text(one.expected)) << one.given;
}

TEST(Authors, LeavesOutWhatIsNoName) {
    EXPECT_EQ(authors("A. Moss et al."), text("A. Moss"));
    EXPECT_EQ(authors("A. Moss, et al"), text("A. Moss"));
    EXPECT_EQ(authors("Margaret al Jabal, 12, *"), text("Margaret al Jabal"));
}

TEST(Authors, SurvivesBracketsThatDoNotMatch) {
    EXPECT_EQ(authors("A. Moss (Here, B. Fern"), text("A. Moss Here | B. Fern"));
    EXPECT_EQ(authors("A. Moss), B. Fern"), text("A. Moss | B. Fern"));
    EXPECT_EQ(authors("A. {Moss, B. Fern"), text("A. {Moss | B. Fern"));
    EXPECT_EQ(authors("({A. Moss)}, B. Fern"), text("{A. Moss)} | B. Fern"));
}

TEST(Authors, TakesLinearTime) {
    QElapsedTimer timer;
    timer.start();
    for (const char *piece : {"(", ")", "{(", ":", "team:", "a, ", " and ", "(1) ", "((1)a)", "&"})
        (void)authorsIn(text(piece).repeated(50000));
    for (const char *piece : {"{", "}", " and ", "and and ", "{a} "})
        (void)bibtexAuthorsIn(text(piece).repeated(50000));
    EXPECT_LT(timer.elapsed(), 20000); // a quadratic step takes minutes
}

TEST(BibtexAuthors, PartsAtTheWordAndOutsideBraces) {
    constexpr AuthorCase cases[] = {
        {"Moss, Ada", "Moss, Ada"},
        {"Moss, Ada and Fern, Bo", "Moss, Ada | Fern, Bo"},
        {"Ada Moss AND\n  Bo Fern", "Ada Moss | Bo Fern"},
        {"{Barnes and Noble} and Reed, Jr., Cy", "{Barnes and Noble} | Reed, Jr., Cy"},
        {"Ada Moss and others", "Ada Moss"},
        {"M{\\\"u}ller, A. and {\\O}stby, B.", "M{\\\"u}ller, A. | {\\O}stby, B."},
        {"Ada Moss and and Bo Fern", "Ada Moss | Bo Fern"},
        {"{Moss, Ada and Fern", "{Moss, Ada | Fern"},
        {"Anderson, Sandy", "Anderson, Sandy"},
        {"and", "and"},
        {"", ""},
    };
    for (const AuthorCase &one : cases)
        EXPECT_EQ(bibtexAuthors(one.given), text(one.expected)) << one.given;
}

} // namespace

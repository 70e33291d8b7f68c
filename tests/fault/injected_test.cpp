// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, with a fault at an operation of its own choosing: each operation of each flow
// when LECTERN_FAULTS=all, else some.
#include "tests/fault/flows.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

constexpr int strideInShort = 53; // a prime: no flow repeats itself in it

class Injected : public testing::TestWithParam<std::tuple<Flow, const char *>> {
  protected:
    void SetUp() override {
        flow().prepare(bench);
        bench.keep();
        before = bench.find();
        bench.putBack();
        const Ending undisturbed = doIt({});
        ASSERT_EQ(undisturbed.exit, 0) << undisturbed.err.constData();
        after = bench.find();
        ASSERT_NE(after, before) << "there is nothing to be caught between";
    }

    [[nodiscard]] static const Flow &flow() { return std::get<0>(GetParam()); }
    [[nodiscard]] static const char *kind() { return std::get<1>(GetParam()); }

    [[nodiscard]] Ending doIt(std::optional<Fault> fault) const {
        return bench.run(flow().command(bench), flow().input ? flow().input() : QByteArray(),
                         fault);
    }

    // The library is as it was or as it is to be, and so is each file; what else lies in the folder
    // is what could not be put in place any more, named after its file.
    void expectOneOfTwo(const Found &found) const {
        EXPECT_TRUE(found.library == before.library || found.library == after.library)
            << found.library.constData();
        for (auto file = before.files.cbegin(); file != before.files.cend(); ++file)
            EXPECT_TRUE(found.files.contains(file.key())) << qPrintable(file.key()) << " is gone";
        for (auto file = found.files.cbegin(); file != found.files.cend(); ++file)
            expectOneOfTwo(file.key(), file.value());
    }

    void expectOneOfTwo(const QString &name, const QByteArray &bytes) const {
        const QString goal = name.left(name.lastIndexOf(u'.'));
        const bool aside = !before.files.contains(name) && after.files.contains(goal);
        const bool whole = bytes == before.files.value(name) || bytes == after.files.value(name);
        EXPECT_TRUE(aside || whole) << qPrintable(name) << " is neither the old one nor the new";
    }

    // What it says is true.
    void expectHonest(const Ending &ending, const Found &found) const {
        EXPECT_TRUE(ending.exit != 0 || found == after) << "not done: " << ending.out.constData();
        const bool told = ending.err.startsWith("lectern: ") && ending.err.endsWith(".\n");
        EXPECT_TRUE(ending.exit <= 0 || told) << "not told: " << ending.err.constData();
        const bool killed = qstrcmp(kind(), "kill") == 0;
        EXPECT_EQ(ending.exit == -1, killed) << ending.err.constData();
    }

    void expectItCanBeDoneNow() const {
        const Ending again = doIt({});
        EXPECT_EQ(again.exit, 0) << again.err.constData();
        const Found found = bench.find();
        EXPECT_EQ(found.library, after.library);
        for (auto file = after.files.cbegin(); file != after.files.cend(); ++file)
            EXPECT_EQ(found.files.value(file.key()), file.value()) << qPrintable(file.key());
    }

    Workbench bench;
    Found before;
    Found after;
};

int stride() {
    return qgetenv("LECTERN_FAULTS") == "all" ? 1 : strideInShort;
}

// What she wrote into the notes that were exported is there to be read, and to be lost by whoever
// takes what the disk does not give for empty: each read of each of them, in every run; it fails
// once, or from then on.
class InjectedExport : public Injected {};

QList<Flow> notedFlows() {
    QList<Flow> noted;
    std::copy_if(flows().cbegin(), flows().cend(), std::back_inserter(noted),
                 [](const Flow &flow) { return flow.noted; });
    return noted;
}

} // namespace

TEST_P(Injected, FaultLeavesTheOldStateOrTheNewOneAndIsTold) {
    int came = 0;
    for (int at = 1; !HasFailure(); at += stride()) {
        SCOPED_TRACE(std::string(kind()) + " at operation " + std::to_string(at));
        bench.putBack();
        const Ending ending = doIt(Fault{kind(), at});
        if (!ending.faultCame) break;
        ++came;
        const Found found = bench.find();
        expectOneOfTwo(found);
        expectHonest(ending, found);
        if (flow().again) expectItCanBeDoneNow();
    }
    EXPECT_GT(came, 0);
    RecordProperty("faults", came);
}

TEST_P(InjectedExport, IsLeftAsItIsWhereWhatIsThereCannotBeRead) {
    int came = 0;
    for (int at = 1; !HasFailure(); ++at) {
        SCOPED_TRACE("at the read " + std::to_string(at));
        bench.putBack();
        const Ending ending = doIt(Fault{kind(), at, QStringLiteral("out")});
        if (!ending.faultCame) break;
        ++came;
        const Found found = bench.find();
        expectOneOfTwo(found);
        expectHonest(ending, found);
    }
    EXPECT_GT(came, 2);
}

TEST(InjectedRead, OfTheHeaderThatFailsIsNotTakenForAnEmptyLibrary) {
    const Workbench bench;
    ASSERT_EQ(bench.run({QStringLiteral("add"), QStringLiteral("2409.00001")}).exit, 0);
    const Ending ending = bench.run({QStringLiteral("stats")}, {}, Fault{"eio", 1});
    EXPECT_EQ(ending.exit, 1);
    EXPECT_TRUE(ending.err.contains("cannot be read")) << ending.err.constData();
}

INSTANTIATE_TEST_SUITE_P(OfEachFlow, Injected,
                         testing::Combine(testing::ValuesIn(flows()),
                                          testing::Values("kill", "eio", "full", "short")),
                         [](const testing::TestParamInfo<std::tuple<Flow, const char *>> &one) {
                             return std::string(std::get<0>(one.param).name) + "_" +
                                    std::get<1>(one.param);
                         });

INSTANTIATE_TEST_SUITE_P(IntoNotes, InjectedExport,
                         testing::Combine(testing::ValuesIn(notedFlows()),
                                          testing::Values("unread", "gone")),
                         [](const testing::TestParamInfo<std::tuple<Flow, const char *>> &one) {
                             return std::string(std::get<0>(one.param).name) + "_" +
                                    std::get<1>(one.param);
                         });

} // namespace lectern::tests

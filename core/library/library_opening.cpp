// SPDX-License-Identifier: GPL-3.0-or-later
// How a library opens: to be written, or, in a window, only read where it can not be.
#include "core/base/log.h"
#include "core/library/library_private.h"
#include "core/library/standing.h"
#include "core/store/care/salvage.h"
#include "core/store/file_signs.h"
#include "core/store/file_system.h"
#include "core/store/library_reader.h"

#include <QFileInfo>

namespace lectern::library {

namespace {

// None: what keeps one from writing keeps one from reading too.
std::optional<Barrier::Kind> barrierBehind(base::ErrorCode code) {
    switch (code) {
    case base::ErrorCode::Unreadable:
        return Barrier::Kind::Protected;
    case base::ErrorCode::NewerLibrary:
        return Barrier::Kind::NewerLibrary;
    case base::ErrorCode::NoSpace:
        return Barrier::Kind::NoSpace;
    case base::ErrorCode::Failed: // of LibraryFile::open(): the file system is none for a library
        return Barrier::Kind::NoLocks;
    default:
        return std::nullopt;
    }
}

} // namespace

void logFailure(const base::Error &error) {
    using enum base::ErrorCode;
    if (error.code == Declined || error.code == Cancelled || error.code == Invalid) return;
    qCWarning(base::log).noquote() << "write failed:" << int(error.code) << error.detail;
}

base::Status Library::Private::openFile() {
    OpenReport &report = standing->reportToFill();
    report.network = store::fileSystemOf(options.path).network;
    report.engine = store::engineVersion();
    if (options.access == Access::ReadOnly) return openToRead();
    auto opened = Writer::open(options, clock);
    if (opened) {
        writer = std::move(*opened);
        report.recovered = writer->recovered();
        qCInfo(base::log) << "opened" << (report.recovered ? "after a crash" : "");
        return {};
    }
    const base::Error why = opened.error();
    qCWarning(base::log).noquote()
        << "could not be opened to write:" << int(why.code) << why.detail;
    const auto kind = barrierBehind(why.code);
    const bool readable = options.forWindow && kind && QFileInfo::exists(options.path);
    if (!readable || !openToRead()) return base::fail(why);
    options.access = Access::ReadOnly; // nobody else looks before open() is done
    report.barrier = Barrier{*kind, why.message};
    return {};
}

base::Status Library::Private::openToRead() {
    LECTERN_ASSIGN(const auto reader, store::openReader(options.path));
    const auto original = store::copyOf(*reader);
    if (options.forWindow && original && !original->isEmpty())
        standing->reportToFill().barrier = Barrier{
            Barrier::Kind::Copy,
            QCoreApplication::translate("Lectern", "This is what can be read of the damaged "
                                                   "library “%1”, in a file of its own.")
                .arg(*original)};
    return {};
}

} // namespace lectern::library

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/containers/member_walk.h"

#include "core/digest/containers/gzip_member.h"
#include "core/digest/containers/mbox_container.h"
#include "core/digest/containers/zip_container.h"

#include <QCoreApplication>

#include <utility>

namespace lectern::digest {

namespace {

// The beginning of a member; empty where it cannot be read, which its reader will say.
Head headOfMember(const Member &member) {
    const auto device = member.error || !member.open
                            ? base::Result<std::unique_ptr<QIODevice>>(nullptr)
                            : member.open();
    if (!device || *device == nullptr) return {};
    ByteSource source(**device, member.name);
    return headOf(source).value_or(Head());
}

bool looksLikeTar(QByteArrayView start) {
    constexpr qsizetype magic = 257; // POSIX.1-1988, ustar
    return start.size() > magic && start.sliced(magic).startsWith("ustar");
}

Member refusedArchive(Member member, const char *text) {
    member.error = base::Error{base::ErrorCode::Invalid,
                               QCoreApplication::translate("Lectern", text).arg(member.name),
                               {}};
    return member;
}

Member refusedInArchive(Member member) {
    return refusedArchive(
        std::move(member),
        QT_TRANSLATE_NOOP("Lectern", "“%1” is an archive within an archive; please unpack it and "
                                     "import that."));
}

} // namespace

MemberWalk::MemberWalk(Member file, base::StopToken stop)
    : m_first(std::move(file))
    , m_stop(std::move(stop)) {}

std::optional<Member> MemberWalk::next() {
    if (m_first) {
        std::optional<Member> given = look(*std::exchange(m_first, std::nullopt), {});
        if (given) return given;
    }
    while (!m_levels.empty() && !m_stop.stop_requested()) {
        std::optional<Member> member = m_levels.back().container->next();
        if (!member) {
            m_levels.pop_back();
            continue;
        }
        const Place place = m_levels.back().place;
        if (place.inMailbox) return member;
        if (auto given = look(std::move(*member), place)) return given;
    }
    return std::nullopt;
}

// The member itself, or nothing where it was a container, which is entered.
std::optional<Member> MemberWalk::look(Member member, Place place) {
    const Head head = headOfMember(member);
    if (looksLikeZip(head.bytes)) {
        if (place.inZip || place.inGzip) return refusedInArchive(std::move(member));
        place.inZip = true;
        return enter(member, ZipContainer::open(member), place);
    }
    if (looksLikeGzip(head.bytes)) {
        if (place.inGzip) return refusedInArchive(std::move(member));
        place.inGzip = true;
        return look(gzipMember(member), place);
    }
    if (looksLikeTar(head.bytes))
        return refusedArchive(
            std::move(member),
            QT_TRANSLATE_NOOP("Lectern", "“%1” is a tar archive, which is not read; please unpack "
                                         "it and import the folder."));
    if (!looksLikeMbox(head)) return member;
    place.inMailbox = true;
    return enter(member, MboxContainer::open(member, m_stop), place);
}

std::optional<Member>
MemberWalk::enter(Member member, base::Result<std::unique_ptr<Container>> container, Place place) {
    if (!container) {
        member.error = container.error();
        return member;
    }
    m_levels.push_back({std::move(*container), place});
    return std::nullopt;
}

} // namespace lectern::digest

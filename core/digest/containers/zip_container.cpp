// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/containers/zip_container.h"

#include <QCoreApplication>

namespace lectern::digest {

base::Result<std::unique_ptr<Container>> ZipContainer::open(const Member &archive) {
    LECTERN_ASSIGN(const auto device, archive.open());
    auto container = std::make_unique<ZipContainer>();
    LECTERN_ASSIGN(container->m_members, readZipDirectory(*device, archive.name));
    if (container->m_members.isEmpty())
        return base::fail(
            base::ErrorCode::NoPapers,
            QCoreApplication::translate("Lectern", "There is no file in “%1”.").arg(archive.name));
    container->m_openArchive = archive.open;
    return std::unique_ptr<Container>(std::move(container));
}

std::optional<Member> ZipContainer::next() {
    if (m_next == m_members.size()) return std::nullopt;
    const ZipMember &member = m_members[m_next++];
    const auto open = [openArchive = m_openArchive,
                       member]() -> base::Result<std::unique_ptr<QIODevice>> {
        LECTERN_ASSIGN(auto archive, openArchive());
        LECTERN_ASSIGN(Packing packing, zipPacking(*archive, member));
        return std::make_unique<InflatedDevice>(std::move(archive), std::move(packing));
    };
    return Member{member.name, open, member.error};
}

} // namespace lectern::digest

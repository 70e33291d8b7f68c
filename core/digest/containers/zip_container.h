// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/containers/member.h"
#include "core/digest/containers/zip_directory.h"

namespace lectern::digest {

// The files of a .zip. Nothing is unpacked but what is read, and nothing touches the disk.
class ZipContainer final : public Container {
  public:
    // Errors: those of opening the archive and of readZipDirectory().
    static base::Result<std::unique_ptr<Container>> open(const Member &archive);

    std::optional<Member> next() override;

  private:
    Member::Open m_openArchive;
    QList<ZipMember> m_members;
    qsizetype m_next = 0;
};

} // namespace lectern::digest

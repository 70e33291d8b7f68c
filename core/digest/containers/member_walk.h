// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop_token.h"
#include "core/digest/containers/member.h"

#include <vector>

namespace lectern::digest {

// What is to be read of a file, one after the other and no sooner than it is asked for: the file
// itself, or what its archive or mailbox holds. An archive opens once: a .gz in a .zip is read, as
// are mailboxes in either; a .zip in an archive and a .gz in a .gz are refused by a sentence.
class MemberWalk {
  public:
    // Once `stop` is requested it ends early.
    MemberWalk(Member file, base::StopToken stop);

    // The next one; nothing at the end. A failure of one of them stands in it.
    std::optional<Member> next();

  private:
    // Where a member was met.
    struct Place {
        bool inZip = false;
        bool inGzip = false;
        bool inMailbox = false;
    };
    struct Level {
        std::unique_ptr<Container> container;
        Place place; // of its members
    };
    std::optional<Member> look(Member member, Place place);
    std::optional<Member> enter(Member member, base::Result<std::unique_ptr<Container>> container,
                                Place place);

    std::optional<Member> m_first; // nothing once it was looked into
    base::StopToken m_stop;
    std::vector<Level> m_levels; // the last is walked
};

} // namespace lectern::digest

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_set.h"
#include "core/base/strong_id.h"

namespace lectern::model {

using PaperId = base::StrongId<struct PaperIdTag>;
using DigestId = base::StrongId<struct DigestIdTag>;
using TagId = base::StrongId<struct TagIdTag>;
using ReadingListId = base::StrongId<struct ReadingListIdTag>;
using StepId = base::StrongId<struct StepIdTag>;

using PaperIds = base::IdSet<PaperId>;

} // namespace lectern::model

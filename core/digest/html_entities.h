// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QXmlStreamEntityResolver;

namespace lectern::digest {

// Resolves the entities of HTML, "&nbsp;", "&eacute;", which many feeds use though no XML has them.
// No document type is read or asked for. Stateless; lives as long as the program.
[[nodiscard]] QXmlStreamEntityResolver *htmlEntities();

} // namespace lectern::digest

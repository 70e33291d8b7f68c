// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/xml_source.h"
#include "core/model/entry.h"

namespace lectern::digest {

// What the metadata of a record of OAI-PMH tells, in the formats that arXiv gives
// (info.arxiv.org/help/oa): `arXiv`, with each author in parts; `arXivRaw`, with the versions and
// all authors in one text; and `oai_dc`, Dublin Core, with "Family, Given" and the address, the
// DOI and the journal as identifiers alike.
class OaiFacts {
  public:
    // Takes what the current element of the record tells and leaves it; one that tells nothing
    // stays current, to be walked into.
    base::Status take(XmlSource &xml);
    [[nodiscard]] bool toldAny() const { return m_toldAny; }
    [[nodiscard]] const model::Facts &facts() const { return m_facts; }

  private:
    enum class Form { Arxiv, ArxivRaw, DublinCore };

    base::Status takeAuthor(XmlSource &xml);
    base::Status takeVersion(XmlSource &xml);

    Form m_form = Form::Arxiv;
    model::Facts m_facts;
    bool m_toldAny = false;
};

} // namespace lectern::digest

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/bibliography/journal_macros.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lectern::digest {

namespace {

constexpr std::array<std::pair<QStringView, QStringView>, 57> journalMacros = {{
    {u"aap", u"Astronomy and Astrophysics"},
    {u"aapr", u"Astronomy and Astrophysics Reviews"},
    {u"aaps", u"Astronomy and Astrophysics Supplement Series"},
    {u"actaa", u"Acta Astronomica"},
    {u"aj", u"The Astronomical Journal"},
    {u"ao", u"Applied Optics"},
    {u"apj", u"The Astrophysical Journal"},
    {u"apjl", u"The Astrophysical Journal Letters"},
    {u"apjlett", u"The Astrophysical Journal Letters"},
    {u"apjs", u"The Astrophysical Journal Supplement Series"},
    {u"apjsupp", u"The Astrophysical Journal Supplement Series"},
    {u"aplett", u"Astrophysics Letters"},
    {u"applopt", u"Applied Optics"},
    {u"apspr", u"Astrophysics Space Physics Research"},
    {u"apss", u"Astrophysics and Space Science"},
    {u"araa", u"Annual Review of Astronomy and Astrophysics"},
    {u"astap", u"Astronomy and Astrophysics"},
    {u"azh", u"Astronomicheskii Zhurnal"},
    {u"baas", u"Bulletin of the American Astronomical Society"},
    {u"bain", u"Bulletin of the Astronomical Institutes of the Netherlands"},
    {u"caa", u"Chinese Astronomy and Astrophysics"},
    {u"cjaa", u"Chinese Journal of Astronomy and Astrophysics"},
    {u"fcp", u"Fundamentals of Cosmic Physics"},
    {u"gca", u"Geochimica et Cosmochimica Acta"},
    {u"grl", u"Geophysical Research Letters"},
    {u"icarus", u"Icarus"},
    {u"jcap", u"Journal of Cosmology and Astroparticle Physics"},
    {u"jcp", u"The Journal of Chemical Physics"},
    {u"jgr", u"Journal of Geophysical Research"},
    {u"jqsrt", u"Journal of Quantitative Spectroscopy and Radiative Transfer"},
    {u"jrasc", u"Journal of the Royal Astronomical Society of Canada"},
    {u"memras", u"Memoirs of the Royal Astronomical Society"},
    {u"memsai", u"Memorie della Società Astronomica Italiana"},
    {u"mnras", u"Monthly Notices of the Royal Astronomical Society"},
    {u"na", u"New Astronomy"},
    {u"nar", u"New Astronomy Reviews"},
    {u"nat", u"Nature"},
    {u"nphysa", u"Nuclear Physics A"},
    {u"pasa", u"Publications of the Astronomical Society of Australia"},
    {u"pasj", u"Publications of the Astronomical Society of Japan"},
    {u"pasp", u"Publications of the Astronomical Society of the Pacific"},
    {u"physrep", u"Physics Reports"},
    {u"physscr", u"Physica Scripta"},
    {u"planss", u"Planetary and Space Science"},
    {u"pra", u"Physical Review A"},
    {u"prb", u"Physical Review B"},
    {u"prc", u"Physical Review C"},
    {u"prd", u"Physical Review D"},
    {u"pre", u"Physical Review E"},
    {u"prl", u"Physical Review Letters"},
    {u"procspie", u"Proceedings of SPIE"},
    {u"psj", u"The Planetary Science Journal"},
    {u"qjras", u"Quarterly Journal of the Royal Astronomical Society"},
    {u"rmxaa", u"Revista Mexicana de Astronomía y Astrofísica"},
    {u"solphys", u"Solar Physics"},
    {u"ssr", u"Space Science Reviews"},
    {u"zap", u"Zeitschrift für Astrophysik"},
}};

} // namespace

QString journalOfMacro(QStringView value) {
    value = value.trimmed();
    while (value.size() > 1 && value.front() == u'{' && value.back() == u'}')
        value = value.sliced(1).chopped(1).trimmed();
    if (!value.startsWith(u'\\')) return {};
    const auto *const found =
        std::find_if(journalMacros.begin(), journalMacros.end(),
                     [name = value.sliced(1)](const auto &macro) { return macro.first == name; });
    return found == journalMacros.end() ? QString() : found->second.toString();
}

} // namespace lectern::digest

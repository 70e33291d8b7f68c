// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/math_symbols.h"

#include <algorithm>
#include <array>

namespace lectern::digest {

namespace {

struct Symbol {
    QStringView name;
    QStringView sign;
};

// By name.
constexpr std::array<Symbol, 40> greekLetters = {{
    {u"Delta", u"Δ"},      {u"Gamma", u"Γ"},    {u"Lambda", u"Λ"}, {u"Omega", u"Ω"},
    {u"Phi", u"Φ"},        {u"Pi", u"Π"},       {u"Psi", u"Ψ"},    {u"Sigma", u"Σ"},
    {u"Theta", u"Θ"},      {u"Upsilon", u"Υ"},  {u"Xi", u"Ξ"},     {u"alpha", u"α"},
    {u"beta", u"β"},       {u"chi", u"χ"},      {u"delta", u"δ"},  {u"epsilon", u"ϵ"},
    {u"eta", u"η"},        {u"gamma", u"γ"},    {u"iota", u"ι"},   {u"kappa", u"κ"},
    {u"lambda", u"λ"},     {u"mu", u"μ"},       {u"nu", u"ν"},     {u"omega", u"ω"},
    {u"phi", u"ϕ"},        {u"pi", u"π"},       {u"psi", u"ψ"},    {u"rho", u"ρ"},
    {u"sigma", u"σ"},      {u"tau", u"τ"},      {u"theta", u"θ"},  {u"upsilon", u"υ"},
    {u"varepsilon", u"ε"}, {u"varphi", u"φ"},   {u"varpi", u"ϖ"},  {u"varrho", u"ϱ"},
    {u"varsigma", u"ς"},   {u"vartheta", u"ϑ"}, {u"xi", u"ξ"},     {u"zeta", u"ζ"},
}};

// Commands that only arrange what they stand before are nothing.
constexpr std::array<Symbol, 165> otherSymbols = {{
    {u"Big", u""},
    {u"Im", u"ℑ"},
    {u"LaTeX", u"LaTeX"},
    {u"Leftarrow", u"⇐"},
    {u"Leftrightarrow", u"⇔"},
    {u"P", u"¶"},
    {u"Pr", u"Pr"},
    {u"Re", u"ℜ"},
    {u"Rightarrow", u"⇒"},
    {u"S", u"§"},
    {u"TeX", u"TeX"},
    {u"Vert", u"‖"},
    {u"aleph", u"ℵ"},
    {u"angle", u"∠"},
    {u"approx", u"≈"},
    {u"arg", u"arg"},
    {u"argmax", u"argmax"},
    {u"argmin", u"argmin"},
    {u"ast", u"∗"},
    {u"big", u""},
    {u"bigl", u""},
    {u"bigr", u""},
    {u"bot", u"⊥"},
    {u"bullet", u"•"},
    {u"cap", u"∩"},
    {u"cdot", u"·"},
    {u"cdots", u"⋯"},
    {u"cf", u"cf."},
    {u"checkmark", u"✓"},
    {u"circ", u"∘"},
    {u"cong", u"≅"},
    {u"copyright", u"©"},
    {u"cos", u"cos"},
    {u"cup", u"∪"},
    {u"dagger", u"†"},
    {u"ddagger", u"‡"},
    {u"deg", u"deg"},
    {u"degree", u"°"},
    {u"det", u"det"},
    {u"diamond", u"⋄"},
    {u"dim", u"dim"},
    {u"displaystyle", u""},
    {u"div", u"÷"},
    {u"dots", u"…"},
    {u"downarrow", u"↓"},
    {u"eg", u"e.g."},
    {u"ell", u"ℓ"},
    {u"emptyset", u"∅"},
    {u"equiv", u"≡"},
    {u"etal", u"et al."},
    {u"etc", u"etc."},
    {u"exists", u"∃"},
    {u"exp", u"exp"},
    {u"forall", u"∀"},
    {u"gcd", u"gcd"},
    {u"ge", u"≥"},
    {u"geq", u"≥"},
    {u"geqslant", u"≥"},
    {u"gets", u"←"},
    {u"gg", u"≫"},
    {u"gtrsim", u"≳"},
    {u"hbar", u"ℏ"},
    {u"ie", u"i.e."},
    {u"iff", u"⇔"},
    {u"implies", u"⇒"},
    {u"in", u"∈"},
    {u"inf", u"inf"},
    {u"infty", u"∞"},
    {u"int", u"∫"},
    {u"ker", u"ker"},
    {u"lVert", u"‖"},
    {u"land", u"∧"},
    {u"langle", u"⟨"},
    {u"lceil", u"⌈"},
    {u"ldots", u"…"},
    {u"le", u"≤"},
    {u"left", u""},
    {u"leftarrow", u"←"},
    {u"leftrightarrow", u"↔"},
    {u"leq", u"≤"},
    {u"leqslant", u"≤"},
    {u"lesssim", u"≲"},
    {u"lfloor", u"⌊"},
    {u"lim", u"lim"},
    {u"liminf", u"liminf"},
    {u"limits", u""},
    {u"limsup", u"limsup"},
    {u"ll", u"≪"},
    {u"ln", u"ln"},
    {u"lnot", u"¬"},
    {u"log", u"log"},
    {u"longrightarrow", u"→"},
    {u"lor", u"∨"},
    {u"lvert", u"|"},
    {u"mapsto", u"↦"},
    {u"max", u"max"},
    {u"mid", u"|"},
    {u"min", u"min"},
    {u"mp", u"∓"},
    {u"nabla", u"∇"},
    {u"ne", u"≠"},
    {u"neg", u"¬"},
    {u"neq", u"≠"},
    {u"ni", u"∋"},
    {u"notin", u"∉"},
    {u"odot", u"⊙"},
    {u"oplus", u"⊕"},
    {u"otimes", u"⊗"},
    {u"parallel", u"∥"},
    {u"partial", u"∂"},
    {u"perp", u"⊥"},
    {u"pm", u"±"},
    {u"pounds", u"£"},
    {u"prec", u"≺"},
    {u"prime", u"′"},
    {u"prod", u"∏"},
    {u"propto", u"∝"},
    {u"qquad", u" "},
    {u"quad", u" "},
    {u"rVert", u"‖"},
    {u"rangle", u"⟩"},
    {u"rceil", u"⌉"},
    {u"rfloor", u"⌋"},
    {u"right", u""},
    {u"rightarrow", u"→"},
    {u"rvert", u"|"},
    {u"setminus", u"∖"},
    {u"sim", u"∼"},
    {u"simeq", u"≃"},
    {u"sin", u"sin"},
    {u"square", u"□"},
    {u"star", u"⋆"},
    {u"subset", u"⊂"},
    {u"subseteq", u"⊆"},
    {u"succ", u"≻"},
    {u"sum", u"∑"},
    {u"sup", u"sup"},
    {u"supset", u"⊃"},
    {u"supseteq", u"⊇"},
    {u"tan", u"tan"},
    {u"tanh", u"tanh"},
    {u"textasciitilde", u"~"},
    {u"textbackslash", u"∖"},
    {u"textdegree", u"°"},
    {u"textemdash", u"—"},
    {u"textendash", u"–"},
    {u"textmu", u"µ"},
    {u"textquotedblleft", u"“"},
    {u"textquotedblright", u"”"},
    {u"textquoteleft", u"‘"},
    {u"textquoteright", u"’"},
    {u"textregistered", u"®"},
    {u"texttrademark", u"™"},
    {u"times", u"×"},
    {u"to", u"→"},
    {u"top", u"⊤"},
    {u"triangle", u"△"},
    {u"uparrow", u"↑"},
    {u"varnothing", u"∅"},
    {u"vee", u"∨"},
    {u"vert", u"|"},
    {u"vs", u"vs."},
    {u"wedge", u"∧"},
    {u"wrt", u"w.r.t."},
    {u"xspace", u""},
}};

template <typename Table>
const Symbol *found(const Table &table, QStringView name) {
    const auto at = std::lower_bound(
        table.begin(), table.end(), name,
        [](const Symbol &symbol, QStringView wanted) { return symbol.name < wanted; });
    return at != table.end() && at->name == name ? &*at : nullptr;
}

} // namespace

std::optional<QStringView> symbolNamed(QStringView command) {
    if (const Symbol *letter = found(greekLetters, command)) return letter->sign;
    const Symbol *symbol = found(otherSymbols, command);
    return symbol ? std::optional(symbol->sign) : std::nullopt;
}

QStringView greekNamed(QStringView name) {
    const Symbol *letter = found(greekLetters, name);
    return letter ? letter->sign : QStringView();
}

} // namespace lectern::digest

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/report.h"

#include <algorithm>
#include <functional>

namespace lectern::perf {

namespace {

constexpr int nameWidth = 44;
constexpr double mebi = 1024.0 * 1024.0;

// The value below which this share of the values lies.
double quantile(QList<double> values, double share) {
    std::sort(values.begin(), values.end());
    return values.at(qsizetype(share * double(values.size() - 1) + 0.5));
}

QList<double> eachOf(const Figure &figure, const std::function<double(const Sample &)> &value) {
    QList<double> values;
    for (const Sample &sample : figure.samples)
        values.append(value(sample));
    return values;
}

double megabytes(const Sample &sample) {
    return double(sample.peakBytes) / mebi;
}

// What the first columns show: milliseconds, or MiB.
QList<double> shownOf(const Figure &figure) {
    if (figure.unit == Unit::Bytes) return eachOf(figure, megabytes);
    return eachOf(figure, [](const Sample &sample) { return sample.wallSeconds * 1000; });
}

QList<double> comparedOf(const Figure &figure) {
    if (figure.unit == Unit::Bytes) return eachOf(figure, megabytes);
    return eachOf(figure, [](const Sample &sample) { return sample.cpuSeconds; });
}

// Sample by sample; of the medians where there are others of them.
double ratioTo(const Figure &reference, const Figure &figure) {
    const QList<double> theirs = comparedOf(reference);
    const QList<double> ours = comparedOf(figure);
    if (ours.size() != theirs.size())
        return quantile(theirs, 0.5) / std::max(quantile(ours, 0.5), 1e-9);
    QList<double> ratios;
    for (qsizetype i = 0; i < ours.size(); ++i)
        ratios.append(theirs.at(i) / std::max(ours.at(i), 1e-9));
    return quantile(ratios, 0.5);
}

QStringList cellsOf(const Figure &figure, const Figure &reference) {
    const auto cell = [](double value, int decimals) {
        return QString::number(value, 'f', decimals);
    };
    const bool timed = figure.unit == Unit::Time;
    const QList<double> shown = shownOf(figure);
    const QList<double> cpu = comparedOf(figure);
    QStringList cells;
    for (const double share : {0.0, 0.5, 0.95, 1.0})
        cells.append(cell(quantile(shown, share), 3));
    const double seconds = timed ? quantile(cpu, 0.5) : 0;
    cells +=
        {cell(seconds, 4), cell(timed ? quantile(cpu, 0.95) : 0, 4),
         cell(timed ? double(figure.bytes) / 1e6 / std::max(seconds, 1e-9) : 0, 1),
         cell(ratioTo(reference, figure), 2), cell(quantile(eachOf(figure, megabytes), 1.0), 1)};
    return cells;
}

QString lineOf(const QString &name, const QStringList &cells, Form form) {
    if (form == Form::Tabs) return name + u'\t' + cells.join(u'\t');
    QString line = name.leftJustified(nameWidth);
    for (const QString &cell : cells)
        line += cell.rightJustified(10);
    return line;
}

} // namespace

QString reportHead(Form form) {
    const QStringList columns{
        QStringLiteral("min ms"), QStringLiteral("median"), QStringLiteral("p95"),
        QStringLiteral("max"),    QStringLiteral("CPU s"),  QStringLiteral("its p95"),
        QStringLiteral("MB/s"),   QStringLiteral("ratio"),  QStringLiteral("MiB")};
    return lineOf(QStringLiteral("figure"), columns, form);
}

QString reportOf(const QList<Figure> &figures, Form form) {
    QString lines;
    for (const Figure &figure : figures)
        lines += lineOf(figure.name, cellsOf(figure, figures.constLast()), form) + u'\n';
    return lines;
}

} // namespace lectern::perf

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/report.h"

#include <algorithm>

namespace lectern::perf {

namespace {

constexpr int nameWidth = 44;
constexpr double mebi = 1024.0 * 1024.0;

// The value below which this share of the values lies.
double quantile(QList<double> values, double share) {
    std::sort(values.begin(), values.end());
    return values.at(qsizetype(share * double(values.size() - 1) + 0.5));
}

QList<double> wallMilliseconds(const Figure &figure) {
    QList<double> values;
    for (const Sample &sample : figure.samples)
        values.append(sample.wallSeconds * 1000);
    return values;
}

QList<double> cpuSeconds(const Figure &figure) {
    QList<double> values;
    for (const Sample &sample : figure.samples)
        values.append(sample.cpuSeconds);
    return values;
}

QString cell(double value, int decimals) {
    return QString::number(value, 'f', decimals).rightJustified(9);
}

// Sample by sample; nothing to tell where the figure is of other samples.
QString ratioTo(const Figure &reference, const Figure &figure) {
    if (figure.samples.size() != reference.samples.size())
        return QStringLiteral("-").rightJustified(9);
    QList<double> ratios;
    for (qsizetype i = 0; i < figure.samples.size(); ++i)
        ratios.append(reference.samples[i].cpuSeconds /
                      std::max(figure.samples[i].cpuSeconds, 1e-9));
    return cell(quantile(ratios, 0.5), 2);
}

qint64 peakOf(const Figure &figure) {
    qint64 peak = 0;
    for (const Sample &sample : figure.samples)
        peak = std::max(peak, sample.peakBytes);
    return peak;
}

QString lineOf(const Figure &figure, const Figure &reference) {
    const QList<double> wall = wallMilliseconds(figure);
    const double cpu = quantile(cpuSeconds(figure), 0.5);
    QString line = figure.name.leftJustified(nameWidth);
    for (const double share : {0.0, 0.5, 0.95, 1.0})
        line += cell(quantile(wall, share), 3);
    line += cell(cpu, 4) + cell(quantile(cpuSeconds(figure), 0.95), 4) +
            cell(double(figure.bytes) / 1e6 / std::max(cpu, 1e-9), 1);
    return line + ratioTo(reference, figure) + cell(double(peakOf(figure)) / mebi, 1);
}

} // namespace

QString reportHead() {
    QString line = QStringLiteral("figure").leftJustified(nameWidth);
    for (const char *column :
         {"min ms", "median", "p95", "max", "CPU s", "its p95", "MB/s", "ratio", "MiB"})
        line += QString::fromLatin1(column).rightJustified(9);
    return line;
}

QString reportOf(const QList<Figure> &figures) {
    QString lines;
    for (const Figure &figure : figures)
        lines += lineOf(figure, figures.constLast()) + u'\n';
    return lines;
}

} // namespace lectern::perf

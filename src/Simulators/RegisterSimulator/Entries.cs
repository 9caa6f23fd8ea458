using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace MotCua.RegisterSimulator;

/// <summary>What is entered in the two registers, read from files of people and enterprises.</summary>
internal sealed class Entries
{
    private const string People = "TraCuuCongDan";
    private const string Enterprises = "TraCuuDoanhNghiep";

    private readonly ConcurrentDictionary<(string Service, string Number), ConcurrentDictionary<string, string>> entries = new();

    public static Entries From(string folder)
    {
        var read = new Entries();
        foreach (var row in Rows(Path.Combine(folder, "citizens.csv")))
        {
            read.entries[(People, row["number"])] = Fields(
                ("SoDinhDanh", row["number"]), ("HoVaTen", row["name"]), ("NgaySinh", Day(row["born_on"])), ("GioiTinh", row["sex"] is "Male" ? "1" : "2"), ("NoiThuongTru", row["address"]));
        }

        foreach (var row in Rows(Path.Combine(folder, "enterprises.csv")))
        {
            read.entries[(Enterprises, row["tax_code"])] = Fields(
                ("SoDinhDanh", row["tax_code"]), ("HoVaTen", row["name"]), ("NoiThuongTru", row["address"]), ("NguoiDaiDien", row["legal_representative_number"]), ("TinhTrangHoatDong", "Đang hoạt động"));
        }

        return read;
    }

    /// <summary>Only the fields that were asked for, as far as they are entered; none when the number is not.</summary>
    public IReadOnlyDictionary<string, string>? Find(string service, string number, IReadOnlyList<string> fields) =>
        entries.TryGetValue((service, number), out var entry) ? fields.Where(entry.ContainsKey).ToDictionary(field => field, field => entry[field]) : null;

    public void Change(string number, string field, string value)
    {
        foreach (var service in new[] { People, Enterprises })
        {
            if (entries.TryGetValue((service, number), out var entry))
            {
                entry[field] = value;
            }
        }
    }

    private static ConcurrentDictionary<string, string> Fields(params (string Name, string Value)[] fields) =>
        new(fields.Where(field => field.Value.Length > 0).Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static string Day(string iso) => DateOnly.TryParseExact(iso, "yyyy-MM-dd", out var day) ? day.ToString("yyyyMMdd", CultureInfo.InvariantCulture) : "";

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        if (!File.Exists(file))
        {
            yield break;
        }

        string[]? head = null;
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            var cells = Cells(line).ToArray();
            if (head is null)
            {
                head = cells;
                continue;
            }

            yield return head.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second);
        }
    }

    private static IEnumerable<string> Cells(string line)
    {
        var (cell, quoted) = (new StringBuilder(), false);
        foreach (var sign in line)
        {
            if (sign is '"')
            {
                quoted = !quoted;
            }
            else if (sign is ',' && !quoted)
            {
                yield return cell.ToString();
                cell.Clear();
            }
            else
            {
                cell.Append(sign);
            }
        }

        yield return cell.ToString();
    }
}

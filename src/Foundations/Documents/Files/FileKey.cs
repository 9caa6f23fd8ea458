using System.Security.Cryptography;
using System.Text;

namespace MotCua.Documents.Files;

/// <summary>One key of the ring: 256 bits and the name by which sealed files ask for it.</summary>
internal sealed record FileKey(string Name, byte[] Secret)
{
    public const int NameLength = 16;

    /// <summary>The name as it stands in the head of a sealed file.</summary>
    public byte[] NameBytes()
    {
        var bytes = new byte[NameLength];
        Encoding.ASCII.GetBytes(Name, bytes);
        return bytes;
    }

    public static FileKey Draw(string name) => new(Checked(name, "The new key"), RandomNumberGenerator.GetBytes(32));

    /// <summary>Says where a line is wrong, and never what stands in it.</summary>
    public static IReadOnlyList<FileKey> Read(IReadOnlyList<string> lines, string where)
    {
        List<FileKey> keys = [];
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var parts = line.Split([' ', '\t', ':'], 2, StringSplitOptions.TrimEntries);
            var secret = new byte[33];
            if (parts.Length != 2 || !Convert.TryFromBase64String(parts[1], secret, out var length) || length != 32)
            {
                throw new InvalidOperationException($"{where}: line {i + 1} is not a name and 32 bytes in base64.");
            }

            keys.Add(new(Checked(parts[0], $"{where}: line {i + 1}"), secret[..32]));
        }

        var twice = keys.GroupBy(key => key.Name).FirstOrDefault(same => same.Count() > 1);
        return twice is null ? keys : throw new InvalidOperationException($"{where}: the key {twice.Key} stands there twice.");
    }

    public override string ToString() => $"{Name} {Convert.ToBase64String(Secret)}";

    private static string Checked(string name, string where) =>
        name.Length is > 0 and <= NameLength && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
            ? name
            : throw new InvalidOperationException($"{where}: a key is named by at most {NameLength} small letters, digits and hyphens.");
}

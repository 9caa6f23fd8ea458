using MotCua.Documents.Files;

namespace MotCua.Documents;

/// <summary>The keys under which files lie sealed: the first seals what comes, the others still open what was sealed under them.</summary>
public sealed class FileKeys
{
    /// <summary>No keys: files lie as they came.</summary>
    public static readonly FileKeys None = new(null, []);

    private readonly string? path;
    private readonly Lock reading = new();
    private IReadOnlyList<FileKey> keys;
    private (DateTime Written, long Length) read;

    private FileKeys(string? path, IReadOnlyList<FileKey> keys) => (this.path, this.keys) = (path, keys);

    /// <summary>Keys in a file of lines "name base64", read again whenever the file changes: a house that is open learns of a new key.</summary>
    public static FileKeys In(string path) => new(Path.GetFullPath(path), []);

    /// <summary>Keys in one setting, parted by commas.</summary>
    public static FileKeys Of(string given) => new(null, FileKey.Read(given.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), "The setting of the file keys"));

    /// <summary>The name of the key that seals what comes; nothing where files are not sealed.</summary>
    public string? PrimaryName => Primary?.Name;

    internal FileKey? Primary => All() is [var first, ..] ? first : null;

    internal FileKey? Find(string name) => All().FirstOrDefault(key => key.Name == name);

    /// <summary>Draws a new key and puts it before the others; the file is made where there is none.</summary>
    public static void Add(string path, string name)
    {
        var whole = Path.GetFullPath(path);
        string[] before = File.Exists(whole) ? File.ReadAllLines(whole) : [];
        var drawn = FileKey.Draw(name);
        if (FileKey.Read(before, whole).Any(key => key.Name == name))
        {
            throw new InvalidOperationException($"{whole} has a key named {name} already.");
        }

        Disk.CreateDurably(Path.GetDirectoryName(whole)!);
        Disk.Write(whole, System.Text.Encoding.ASCII.GetBytes(string.Concat(before.Prepend(drawn.ToString()).Select(line => line + "\n"))));
    }

    private IReadOnlyList<FileKey> All()
    {
        if (path is null)
        {
            return keys;
        }

        lock (reading)
        {
            var file = new FileInfo(path);
            if (!file.Exists)
            {
                throw new InvalidOperationException($"The key ring {path} is not there: without it no file is taken in and none is opened.");
            }

            if (read != (file.LastWriteTimeUtc, file.Length))
            {
                keys = FileKey.Read(File.ReadAllLines(path), path);
                read = (file.LastWriteTimeUtc, file.Length);
                if (keys.Count == 0)
                {
                    throw new InvalidOperationException($"The key ring {path} has no key.");
                }
            }

            return keys;
        }
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;
using BorderWatch.Data;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace BorderWatch.Web.Imports;

/// <summary>Reads the form with a file as it comes, onto the disk: memory does not grow with it, and nothing of a form that is not ours is kept.</summary>
internal static class UploadReader
{
    /// <summary>Of a file that is taken.</summary>
    public const long MostBytes = 2L * 1024 * 1024 * 1024;

    public const string FileField = "file";
    public const string AnyShareField = "any_share";

    private const int LongestField = 16 * 1024;
    private const int LongestName = 120;

    /// <param name="isOurs">Whether a value of the token field is that of a page of ours. The form has it before the file.</param>
    /// <param name="folder">Where the file is put.</param>
    /// <exception cref="UploadException">It is not taken; nothing of it is left.</exception>
    public static async Task<Upload> ReadAsync(MultipartReader form, string tokenField, Func<string, Task<bool>> isOurs, string folder, long mostBytes, CancellationToken ct)
    {
        var ours = false;
        var anyShare = false;
        Upload? file = null;
        try
        {
            while (await form.ReadNextSectionAsync(ct) is { } part)
            {
                if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var about)) continue;
                if (about.IsFileDisposition() && about.Name == FileField && file is null)
                {
                    if (!ours) throw new UploadException("The form did not come from this page, or the page was open for too long. Load the page again and choose the file anew.");
                    file = await TakeAsync(part.Body, NameOf(about), folder, mostBytes, ct);
                }
                else if (about.Name == tokenField)
                {
                    ours = await isOurs(await TextAsync(part.Body, ct));
                }
                else if (about.Name == AnyShareField)
                {
                    anyShare = await TextAsync(part.Body, ct) == "1";
                }
            }

            if (file is null) throw new UploadException("No file was chosen.");
            if (file.Bytes == 0) throw new UploadException($"The file “{file.Name}” is empty.");
            return file with { AnyShareRejected = anyShare };
        }
        catch
        {
            file?.Dispose();
            throw;
        }
    }

    private static async Task<Upload> TakeAsync(Stream body, string name, string folder, long mostBytes, CancellationToken ct)
    {
        var path = Path.Combine(folder, Path.GetRandomFileName());
        var buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
        long bytes = 0;
        try
        {
            await using (var file = File.Create(path))
            {
                while (await body.ReadAsync(buffer, ct) is var read && read > 0)
                {
                    bytes += read;
                    // Read to its end all the same: a browser that is cut off shows an error of its own, and not this one.
                    if (bytes <= mostBytes) await file.WriteAsync(buffer.AsMemory(0, read), ct);
                    else file.SetLength(0);
                }
            }

            if (bytes <= mostBytes) return new Upload(name, path, bytes);
            throw TooLarge(string.Create(CultureInfo.InvariantCulture, $"The file “{name}” has {bytes / 1024.0 / 1024:#,0} MB"), mostBytes);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <param name="what">"The file has 3,000 MB"</param>
    public static UploadException TooLarge(string what, long mostBytes) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"{what}; {mostBytes / 1024 / 1024:#,0} MB is the most that this page takes. Send it as gzip or ZIP, or import it where the server runs, with the command “import”."))
    {
        Status = StatusCodes.Status413PayloadTooLarge,
    };

    private static async Task<string> TextAsync(Stream body, CancellationToken ct)
    {
        var bytes = new byte[LongestField];
        var length = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, ct);
        return length < bytes.Length ? Encoding.UTF8.GetString(bytes, 0, length) : "";
    }

    // Some browsers send the folders too, of whichever system.
    private static string NameOf(ContentDispositionHeaderValue about)
    {
        var name = (about.FileNameStar.HasValue ? about.FileNameStar : HeaderUtilities.RemoveQuotes(about.FileName)).ToString();
        return Shortened.To(string.Concat(name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))), LongestName);
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RegistersAndSharing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "revoked_at",
                table: "documents_vault_item",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "revoked_why",
                table: "documents_vault_item",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "scope",
                table: "documents_vault_item",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "revoked_at",
                table: "documents_document",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "revoked_why",
                table: "documents_document",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "documents_vault_share",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", nullable: false),
                    for_whom = table.Column<string>(type: "TEXT", nullable: true),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ends_at = table.Column<long>(type: "INTEGER", nullable: false),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: true),
                    opens = table.Column<int>(type: "INTEGER", nullable: false),
                    last_opened_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_vault_share", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "registers_reading",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter_code = table.Column<string>(type: "TEXT", nullable: false),
                    procedure = table.Column<string>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", nullable: false),
                    fields = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", nullable: false),
                    office = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    facts = table.Column<string>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", nullable: true),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    fault = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registers_reading", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_documents_vault_share_item_id",
                table: "documents_vault_share",
                columns: new[] { "item", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_documents_vault_share_token_hash",
                table: "documents_vault_share",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_registers_reading_matter_id",
                table: "registers_reading",
                columns: new[] { "matter", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_registers_reading_person_id",
                table: "registers_reading",
                columns: new[] { "person", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "documents_vault_share");

            migrationBuilder.DropTable(
                name: "registers_reading");

            migrationBuilder.DropColumn(
                name: "revoked_at",
                table: "documents_vault_item");

            migrationBuilder.DropColumn(
                name: "revoked_why",
                table: "documents_vault_item");

            migrationBuilder.DropColumn(
                name: "scope",
                table: "documents_vault_item");

            migrationBuilder.DropColumn(
                name: "revoked_at",
                table: "documents_document");

            migrationBuilder.DropColumn(
                name: "revoked_why",
                table: "documents_document");
        }
    }
}

import { Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, input, signal, viewChild } from '@angular/core';
import 'inclusion-elements/inclusion-audit';
import 'inclusion-elements/inclusion-strand-progress';
import type { InclusionElement, InclusionEvent } from 'inclusion-elements/angular';

@Component({
  selector: 'audit-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p role="status">Answered: {{ answered().join(', ') || 'nothing yet' }}</p>
    <inclusion-audit #audit [document]="document()" storage="none" [headingLevel]="3" (inclusion-answer)="add($event)">
      <inclusion-strand-progress slot="aside" layout="compact"></inclusion-strand-progress>
    </inclusion-audit>
    <button (click)="check()">Check answers</button>
  `,
})
export class AuditPage {
  readonly document = input.required<object>();
  readonly answered = signal<string[]>([]);
  private readonly audit = viewChild.required<ElementRef<InclusionElement<'inclusion-audit'>>>('audit');

  add(event: InclusionEvent<'inclusion-audit', 'inclusion-answer'>): void {
    this.answered.update((before) => [...before, event.detail.statement]);
  }

  check(): void {
    void this.audit().nativeElement.goTo('check');
  }
}

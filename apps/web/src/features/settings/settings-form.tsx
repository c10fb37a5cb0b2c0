'use client';
import type { AppRouter } from '@recto/api/router';
import { Button } from '@recto/ui/button';
import { Choice, Field } from '@recto/ui/field';
import { Notice } from '@recto/ui/notice';
import { Panel } from '@recto/ui/panel';
import type { inferRouterInputs } from '@trpc/server';
import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useState } from 'react';
import { client } from '#api/client.ts';
import { useAction } from '#api/use-action.ts';
import type { SettingsLabels } from './settings-labels.ts';
import type { LearnerSettings } from './settings-screen.tsx';

type Settings = LearnerSettings['settings'];
type Changes = inferRouterInputs<AppRouter>['study']['changeSettings'];

interface Props {
  settings: Settings;
  labels: SettingsLabels;
  zones: readonly string[];
  preview: ReactNode;
}

/** Everything about how one studies. It is saved as one; what is wrong is named. */
export function SettingsForm({ settings, labels, zones, preview }: Props) {
  const router = useRouter();
  const [isSaved, setSaved] = useState(false);
  const { run, isRunning, refusal } = useAction(async (changes: Changes) => {
    setSaved(false);
    await client.study.changeSettings.mutate(changes);
    setSaved(true);
    router.refresh();
  }, labels.offline);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void run(read(new FormData(event.currentTarget)));
  };
  const number = (name: keyof Settings & keyof SettingsLabels, min: number, max: number, hint?: string) => (
    <Field
      label={labels[name]}
      name={name}
      type="number"
      required
      min={min}
      max={max}
      defaultValue={Number(settings[name])}
      hint={hint}
    />
  );
  const check = (name: keyof Settings & keyof SettingsLabels) => (
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        name={name}
        defaultChecked={settings[name] === true}
        className="size-5 shrink-0 accent-accent"
      />
      {labels[name]}
    </label>
  );
  return (
    <form onSubmit={submit} className="mt-6 grid gap-4">
      <Section title={labels.recall}>
        <Field
          label={labels.desiredRetention}
          name="desiredRetention"
          type="number"
          required
          min={70}
          max={99}
          defaultValue={Math.round(settings.desiredRetention * 100)}
          hint={labels.desiredHint}
        />
        {preview}
      </Section>
      <Section title={labels.day}>
        <div className="grid gap-4 sm:grid-cols-2">
          {number('newCardsADay', 0, 999)}
          {number('reviewsADay', 0, 9999)}
          <Choice label={labels.order} name="order" defaultValue={settings.order}>
            {Object.entries(labels.orders).map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Choice>
          <Choice label={labels.mix} name="mix" defaultValue={settings.mix}>
            {Object.entries(labels.mixes).map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Choice>
          {number('learnAheadMinutes', 0, 120)}
          {number('planMinutes', 5, 240, labels.planMinutesHint)}
        </div>
        {check('burySiblings')}
      </Section>
      <Section title={labels.steps}>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            label={labels.learningSteps}
            name="learningSteps"
            defaultValue={settings.learningSteps.join(' ')}
            hint={labels.stepsHint}
          />
          <Field
            label={labels.relearningSteps}
            name="relearningSteps"
            defaultValue={settings.relearningSteps.join(' ')}
          />
          {number('maximumInterval', 1, 36_500)}
        </div>
        {check('fuzz')}
        {check('balance')}
      </Section>
      <Section title={labels.leeches}>
        {number('leechThreshold', 0, 99)}
        {check('leechSuspends')}
      </Section>
      <Section title={labels.quizzes}>
        {check('quizzesCount')}
        {check('asksConfidence')}
      </Section>
      <Section title={labels.days}>
        <div className="grid gap-4 sm:grid-cols-2">
          <Choice label={labels.timeZone} name="timeZone" defaultValue={settings.timeZone ?? ''}>
            <option value="">{labels.follow}</option>
            {zones.map((zone) => (
              <option key={zone} value={zone}>
                {zone}
              </option>
            ))}
          </Choice>
          {number('dayStartHour', 0, 23)}
        </div>
      </Section>
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      {isSaved ? <Notice tone="good">{labels.saved}</Notice> : null}
      <div>
        <Button type="submit" look="primary" disabled={isRunning}>
          {labels.save}
        </Button>
      </div>
    </form>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Panel className="grid gap-4 p-5">
      <h2>{title}</h2>
      {children}
    </Panel>
  );
}

/** What the form says. Steps are checked by the server, which names what is wrong with them. */
function read(form: FormData): Changes {
  const text = (name: string) => String(form.get(name) ?? '');
  const steps = (name: string) =>
    text(name)
      .split(/[\s,]+/)
      .filter(Boolean) as NonNullable<Changes['learningSteps']>;
  return {
    desiredRetention: Number(text('desiredRetention')) / 100,
    learningSteps: steps('learningSteps'),
    relearningSteps: steps('relearningSteps'),
    maximumInterval: Number(text('maximumInterval')),
    newCardsADay: Number(text('newCardsADay')),
    reviewsADay: Number(text('reviewsADay')),
    order: text('order') as Settings['order'],
    mix: text('mix') as Settings['mix'],
    learnAheadMinutes: Number(text('learnAheadMinutes')),
    planMinutes: Number(text('planMinutes')),
    leechThreshold: Number(text('leechThreshold')),
    dayStartHour: Number(text('dayStartHour')),
    timeZone: text('timeZone') || null,
    burySiblings: form.has('burySiblings'),
    fuzz: form.has('fuzz'),
    balance: form.has('balance'),
    leechSuspends: form.has('leechSuspends'),
    quizzesCount: form.has('quizzesCount'),
    asksConfidence: form.has('asksConfidence'),
  };
}
